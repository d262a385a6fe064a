package app.obelus.claim;

import app.obelus.text.TextRange;

import java.util.List;
import java.util.Optional;

/// Where a claim stands: in which article, in which edition of it, and where in that.
///
/// @param source the IRI of the article
/// @param edition the number of the edition that the selectors refer to; 0 where that is not known,
///   as in what other programs wrote
/// @param textHash SHA-256 of that edition's canonical text; empty where not known
/// @param selectors alternatives, in the order of the file; may be empty in what others wrote
/// @param surroundings what Obelus wrote down beyond the selectors
/// @param kept whether a reader decided that the claim stays where it stands here, whatever newer
///   editions come
/// @param foreign what else its file form held, kept as found: a JSON object, or empty
public record Target(
        String source,
        int edition,
        String textHash,
        List<Selector> selectors,
        Optional<Surroundings> surroundings,
        boolean kept,
        String foreign) {

    public Target {
        selectors = List.copyOf(selectors);
    }

    /// A target with all that Obelus writes down about a place.
    ///
    /// @param text the canonical text of `edition`
    /// @param textHash its SHA-256
    /// @throws IllegalArgumentException if the range is empty
    /// @throws IndexOutOfBoundsException if the range goes beyond the text
    public static Target of(
            String source, int edition, String textHash, String text, TextRange range) {
        return new Target(
                source,
                edition,
                textHash,
                List.of(TextQuote.of(text, range), new TextPosition(range)),
                Optional.of(Surroundings.of(text, range)),
                false,
                "");
    }

    public Optional<TextQuote> quote() {
        return first(TextQuote.class);
    }

    public Optional<TextPosition> position() {
        return first(TextPosition.class);
    }

    /// The quote's exact words; empty where the target has no quote.
    public String exact() {
        return quote().map(TextQuote::exact).orElse("");
    }

    /// The same claim's place elsewhere in the same edition or in another, with whatever else was
    /// kept of this target's file form.
    public Target movedTo(Target place) {
        return new Target(
                source,
                place.edition,
                place.textHash,
                place.selectors,
                place.surroundings,
                place.kept,
                foreign);
    }

    /// The same, decided to stay in its edition or not.
    public Target withKept(boolean newKept) {
        return new Target(source, edition, textHash, selectors, surroundings, newKept, foreign);
    }

    public Target withForeign(String newForeign) {
        return new Target(source, edition, textHash, selectors, surroundings, kept, newForeign);
    }

    /// Whether it stands in an edition before `newest`, and nobody decided that it shall.
    public boolean isBehind(int newest) {
        return edition > 0 && edition < newest && !kept;
    }

    private <S extends Selector> Optional<S> first(Class<S> type) {
        for (Selector selector : selectors) {
            if (type.isInstance(selector)) {
                return Optional.of(type.cast(selector));
            }
        }
        return Optional.empty();
    }
}
