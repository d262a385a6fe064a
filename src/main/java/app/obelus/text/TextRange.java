package app.obelus.text;

import java.util.Comparator;

/// A stretch of an article's text, from `start` up to but not including `end`.
///
/// Both are counted in UTF-16 code units, as [String] counts them, so that `text.substring(start,
/// end)` is the text meant. The W3C selectors count Unicode code points instead; [CodePoints]
/// converts, and only `store` and `export` need it.
public record TextRange(int start, int end) implements Comparable<TextRange> {

    private static final Comparator<TextRange> IN_ORDER_OF_PLACE =
            Comparator.comparingInt(TextRange::start)
                    .thenComparing(Comparator.comparingInt(TextRange::end).reversed());

    /// @throws IllegalArgumentException if `start` is negative, or `end` comes before it
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /// The range between two offsets given in either order, as a selection has them.
    public static TextRange between(int one, int other) {
        return new TextRange(Math.min(one, other), Math.max(one, other));
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the character at `offset` belongs to this range; the one at `end` does not.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one character; ranges that only touch do not.
    public boolean overlaps(TextRange other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /// The same stretch counted from another beginning.
    ///
    /// @throws IllegalArgumentException if it would begin before 0
    public TextRange shiftedBy(int distance) {
        return new TextRange(start + distance, end + distance);
    }

    /// The words of this range.
    ///
    /// @throws IndexOutOfBoundsException if the range goes beyond the text
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Earlier beginnings first; of two that begin together, the longer one first, so that a range
    /// always comes before those inside it.
    @Override
    public int compareTo(TextRange other) {
        return IN_ORDER_OF_PLACE.compare(this, other);
    }
}
