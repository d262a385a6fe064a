package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A comment that somebody wrote into a document, as it can become a claim.
///
/// @param range the words it is about, in the text of the article's newest edition; may be empty
///   where it stands at a place
/// @param author as the document says it; empty where it does not
/// @param written when, as the document says it; empty where it does not
/// @param text what it says
public record Remark(TextRange range, String author, String written, String text) {

    private static final String FORMAT = "comment";

    /// A claim on the words with the text as its note, undecided.
    ///
    /// @param earlier how many comments before it say the same about the same words
    Claim claim(AnnotatedArticle article, int earlier) {
        Target target =
                Target.of(
                        article.iri(),
                        article.edition().number(),
                        article.edition().textHash(),
                        article.article().text(),
                        place(article.article()));
        ClaimId id =
                NewClaim.id(
                        FORMAT, target.exact(), author, written, text, Integer.toString(earlier));
        return Claim.unsaid(
                        id, List.of(target), instant().orElse(article.edition().captured()), author)
                .withNote(text);
    }

    /// The words it is about, or the block that it stands in where it is about none.
    private TextRange place(Article article) {
        return range.isEmpty()
                ? article.blocks().get(article.blockAt(range.start())).range()
                : range;
    }

    /// Documents leave the zone out; which one was meant, nobody knows.
    private Optional<Instant> instant() {
        return Stream.<Function<String, Instant>>of(
                        Instant::parse,
                        text -> OffsetDateTime.parse(text).toInstant(),
                        text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC))
                .map(form -> read(form, written))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Instant> read(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
