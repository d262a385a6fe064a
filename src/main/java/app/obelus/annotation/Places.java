package app.obelus.annotation;

import app.obelus.text.CodePoints;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Where the targets of one article's notes are, in memory and in the file. Memory counts UTF-16
/// code units, the file code points, each in the text of the edition that the target names.
public final class Places {

    private final String articleIri;
    private final IntFunction<Optional<Instant>> captured;
    private final IntFunction<Optional<CodePoints>> textOfEdition;

    private Places(
            String articleIri,
            IntFunction<Optional<Instant>> captured,
            IntFunction<Optional<CodePoints>> textOfEdition) {
        this.articleIri = articleIri;
        this.captured = captured;
        this.textOfEdition = textOfEdition;
    }

    /// A target that does not say its edition is taken to be in the latest.
    ///
    /// @param articleIri what targets name as their source
    /// @param editions earliest first; never empty
    /// @param textOfEdition the text of an edition by its number; none where it is not to be had
    public Places(
            String articleIri,
            List<Edition> editions,
            IntFunction<Optional<CodePoints>> textOfEdition) {
        this(
                articleIri,
                edition -> captured(editions, edition),
                edition ->
                        textOfEdition.apply(edition == 0 ? editions.getLast().number() : edition));
    }

    /// Places for one who has a file but no texts: memory counts as the file does then.
    ///
    /// @param captured when an edition was captured, as far as it is known
    public static Places asInTheFile(String articleIri, IntFunction<Optional<Instant>> captured) {
        return new Places(articleIri, captured, _ -> Optional.empty());
    }

    public String articleIri() {
        return articleIri;
    }

    /// When an edition was captured, for the state of the targets in it.
    public Optional<Instant> captured(int edition) {
        return captured.apply(edition);
    }

    /// The same place as the file counts, in code points.
    public TextRange inFile(int edition, TextRange range) {
        return textOfEdition
                .apply(edition)
                .map(text -> new TextRange(inFile(text, range.start()), inFile(text, range.end())))
                .orElse(range);
    }

    /// The same place as memory counts, in UTF-16 code units.
    public TextRange inMemory(int edition, TextRange range) {
        return textOfEdition
                .apply(edition)
                .map(
                        text ->
                                new TextRange(
                                        inMemory(text, range.start()), inMemory(text, range.end())))
                .orElse(range);
    }

    private static Optional<Instant> captured(List<Edition> editions, int edition) {
        return editions.stream()
                .filter(one -> one.number() == edition)
                .map(Edition::captured)
                .findFirst();
    }

    /// An offset beyond the text has to survive too; it goes on counting as if the text went on
    /// without a surrogate pair, and stops where an `int` does.
    private static int inFile(CodePoints text, int offset) {
        int beyond = Math.max(0, offset - text.toUtf16(text.count()));
        return text.fromUtf16(offset - beyond) + beyond;
    }

    private static int inMemory(CodePoints text, int codePoint) {
        int beyond = Math.max(0, codePoint - text.count());
        return (int) Math.min(Integer.MAX_VALUE, (long) text.toUtf16(codePoint - beyond) + beyond);
    }
}
