package app.obelus.text;

/// Converts places in one text between UTF-16 code units, in which the program counts, and Unicode
/// code points, in which every file counts ([Web Annotation Data Model,
/// 4.2.5](https://www.w3.org/TR/annotation-model/#text-position-selector)).
///
/// Made once for a text in O(n); each conversion is then O(1), bounded by the stride of its table,
/// and free where the text has no character beyond U+FFFF.
public final class CodePoints {

    private static final int STRIDE = 1024;

    private final String text;
    private final int count;

    /// At index i: how many code points lie before code unit i * STRIDE.
    private final int[] before;

    private CodePoints(String text, int count, int[] before) {
        this.text = text;
        this.count = count;
        this.before = before;
    }

    public static CodePoints of(String text) {
        int[] before = new int[text.length() / STRIDE + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                before[i / STRIDE] = count;
            }
            if (!isSecondHalf(text, i)) {
                count++;
            }
        }
        if (text.length() % STRIDE == 0) {
            before[text.length() / STRIDE] = count;
        }
        return new CodePoints(text, count, before);
    }

    /// How many code points the text has.
    public int count() {
        return count;
    }

    /// How many code points lie before `offset`. An offset inside a surrogate pair counts as the
    /// place behind the pair's first half, so convert only offsets that stand at characters.
    ///
    /// @param offset in UTF-16 code units, from 0 to the text's length inclusive
    /// @throws IndexOutOfBoundsException if the text has no such place
    public int fromUtf16(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(
                    "no offset " + offset + " in a text of " + text.length() + " code units");
        }
        if (count == text.length()) {
            return offset;
        }
        int codePoints = before[offset / STRIDE];
        for (int i = offset - offset % STRIDE; i < offset; i++) {
            if (!isSecondHalf(text, i)) {
                codePoints++;
            }
        }
        return codePoints;
    }

    /// Where in UTF-16 code units the code point number `codePoint` begins; the text's length for
    /// `count()`.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such code point
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > count) {
            throw new IndexOutOfBoundsException(
                    "no code point " + codePoint + " in a text of " + count + " code points");
        }
        if (count == text.length()) {
            return codePoint;
        }
        int row = lastRowNotAfter(codePoint);
        int missing = codePoint - before[row];
        int offset = row * STRIDE;
        if (offset < text.length() && isSecondHalf(text, offset)) {
            offset++;
        }
        return text.offsetByCodePoints(offset, missing);
    }

    private int lastRowNotAfter(int codePoint) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean isSecondHalf(String text, int i) {
        return i > 0
                && Character.isLowSurrogate(text.charAt(i))
                && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
