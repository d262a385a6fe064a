package app.obelus.anchor;

import app.obelus.claim.Surroundings;
import app.obelus.claim.Target;
import app.obelus.claim.TextQuote;

import java.util.Optional;

/// What a target tells about its place.
///
/// @param expected where the quote began; -1 where not known
/// @param occurrences how often the quote stood in its text; 0 where not known
/// @param occurrence which of them this was, from 1
/// @param changes from the text that the target was made on, where that is kept
record Remembered(
        String before,
        String exact,
        String behind,
        int expected,
        int occurrences,
        int occurrence,
        Optional<TextChanges> changes) {

    static Remembered of(Target target) {
        String prefix = target.quote().map(TextQuote::prefix).orElse("");
        String suffix = target.quote().map(TextQuote::suffix).orElse("");
        String before = target.surroundings().map(Surroundings::before).orElse("");
        String behind = target.surroundings().map(Surroundings::behind).orElse("");
        return new Remembered(
                before.length() > prefix.length() ? before : prefix,
                target.exact(),
                behind.length() > suffix.length() ? behind : suffix,
                target.position().map(place -> place.range().start()).orElse(-1),
                target.surroundings().map(Surroundings::occurrences).orElse(0),
                target.surroundings().map(Surroundings::occurrence).orElse(0),
                Optional.empty());
    }

    /// The same, with what became of the text that the target was made on.
    Remembered with(TextChanges changes) {
        return new Remembered(
                before, exact, behind, expected, occurrences, occurrence, Optional.of(changes));
    }

    /// Whether Obelus wrote it down, with more than other programs do.
    boolean isRich() {
        return occurrences > 0;
    }

    Passage passage(TextIndex index) {
        int carried = changes.map(one -> one.carried(expected)).orElse(expected);
        return new Passage(before, exact, behind, carried, index);
    }
}
