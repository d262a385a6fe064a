package app.obelus.anchor;

import app.obelus.text.TextRange;

import java.util.List;
import java.util.Optional;

/// The answer to "where is this target now". Ranges are in UTF-16 code units of the text that was
/// searched; confidences are from 0 to 1, how often such an answer was right on the histories of
/// public documents.
///
/// Only [Exact] and [Moved] may be attached without asking: there the words are the remembered ones
/// but for typography. Of the others, [Reworded] and [ValueChanged] propose a place.
public sealed interface Anchor {

    /// The remembered words where they were, as seen from what is around them.
    record Exact(TextRange range, double confidence) implements Anchor {

        /// Beyond doubt.
        public Exact(TextRange range) {
            this(range, 1);
        }
    }

    /// The remembered words at another place.
    record Moved(TextRange range, double confidence) implements Anchor {

        /// Beyond doubt.
        public Moved(TextRange range) {
            this(range, 1);
        }
    }

    /// Other words in their place that carry the same value: no figure, name, negation or other
    /// hard token changed.
    ///
    /// @param diff from the remembered words to those in the range
    record Reworded(TextRange range, double confidence, WordDiff diff) implements Anchor {}

    /// Words in their place that say something else: a hard token changed ([HardTokens]), or a
    /// negation before the words came or went.
    ///
    /// @param diff from the remembered words to those in the range, with the negation before them
    ///   where there is one
    record ValueChanged(TextRange range, double confidence, WordDiff diff) implements Anchor {}

    /// Several places as good as each other.
    ///
    /// @param places in order of place, at least two
    record Ambiguous(List<TextRange> places, double confidence) implements Anchor {
        public Ambiguous {
            places = List.copyOf(places);
        }
    }

    /// Nowhere.
    record Lost(Reason reason) implements Anchor {}

    /// Why a target is lost.
    enum Reason {
        /// The words are not in the text, nor words that could have come of them.
        GONE,
        /// There are such words, but they belong to another passage, or may.
        ONLY_LOOKALIKES,
        /// The target tells neither words nor a place that could be relied on: refused.
        NOTHING_TOLD
    }

    /// Where the target may be shown without asking; nothing unless exact or moved.
    default Optional<TextRange> place() {
        return switch (this) {
            case Exact exact -> Optional.of(exact.range());
            case Moved moved -> Optional.of(moved.range());
            case Reworded _, ValueChanged _, Ambiguous _, Lost _ -> Optional.empty();
        };
    }

    /// Where the target is or could be, for somebody to decide; nothing where no single place is
    /// best.
    default Optional<TextRange> proposal() {
        return switch (this) {
            case Reworded reworded -> Optional.of(reworded.range());
            case ValueChanged changed -> Optional.of(changed.range());
            case Exact _, Moved _, Ambiguous _, Lost _ -> place();
        };
    }
}
