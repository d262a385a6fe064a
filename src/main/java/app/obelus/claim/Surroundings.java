package app.obelus.claim;

import app.obelus.text.TextRange;

/// What is written down with a target beyond the W3C's selectors, because finding the place again
/// after the text has changed wins most by it.
///
/// @param before up to [#REACH] code units before the quote, never cut inside a character
/// @param behind likewise behind it
/// @param occurrences how often the quote's exact words stood in the text, overlaps not counted
///   twice
/// @param occurrence which of them this one was, from 1
public record Surroundings(String before, String behind, int occurrences, int occurrence) {

    /// In UTF-16 code units.
    public static final int REACH = 128;

    /// @throws IllegalArgumentException unless 1 ≤ `occurrence` ≤ `occurrences`
    public Surroundings {
        if (occurrence < 1 || occurrence > occurrences) {
            throw new IllegalArgumentException(
                    "no occurrence %d of %d".formatted(occurrence, occurrences));
        }
    }

    /// Of `range` in `text`. O(length of the text).
    ///
    /// @throws IllegalArgumentException if the range is empty
    public static Surroundings of(String text, TextRange range) {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("no words at " + range.start());
        }
        String exact = range.in(text);
        int earlier = 0;
        int place = text.indexOf(exact);
        while (place >= 0 && place + exact.length() <= range.start()) {
            earlier++;
            place = text.indexOf(exact, place + exact.length());
        }
        int later = 0;
        place = text.indexOf(exact, range.end());
        while (place >= 0) {
            later++;
            place = text.indexOf(exact, place + exact.length());
        }
        return new Surroundings(
                TextQuote.before(text, range, REACH),
                TextQuote.behind(text, range, REACH),
                earlier + 1 + later,
                earlier + 1);
    }
}
