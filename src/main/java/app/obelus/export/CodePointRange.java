package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.text.TextRange;

import java.util.Optional;

/// A stretch of an article's text as files count it: in Unicode code points from 0, `end`
/// exclusive.
record CodePointRange(int start, int end) {

    /// Where a claim's first words stand that are in the article's text.
    static Optional<CodePointRange> of(Claim claim, AnnotatedArticle article) {
        return article.ranges(claim).stream()
                .findFirst()
                .map(
                        range -> {
                            TextRange inFile = article.places().inFile(0, range);
                            return new CodePointRange(inFile.start(), inFile.end());
                        });
    }
}
