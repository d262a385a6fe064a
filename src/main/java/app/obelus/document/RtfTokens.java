package app.obelus.document;

import java.nio.charset.StandardCharsets;

/// The marks and letters of an RTF file one after the other.
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,

        /// A backslash with letters, and perhaps a number: [#word()], [#number()].
        WORD,

        /// A backslash with one other character: [#word()].
        SYMBOL,

        /// One byte of text: [#number()].
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean hasNumber;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Without the backslash.
    String word() {
        return word;
    }

    /// The number behind the word, or the byte.
    int number() {
        return number;
    }

    /// The number behind the word, or another where there is none.
    int numberOr(int otherwise) {
        return hasNumber ? number : otherwise;
    }

    int reached() {
        return at;
    }

    /// Passes over bytes that are no text, as those of a picture.
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    Kind next() {
        while (at < bytes.length) {
            int here = bytes[at++] & 0xFF;
            switch (here) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // Breaks of the file's own lines, not of the text's.
                }
                default -> {
                    number = here;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int first = bytes[at] & 0xFF;
        if (isLetter(first)) {
            return word(at);
        }
        at++;
        if (first == '\'') {
            number = hex(at) << 4 | hex(at + 1);
            at = Math.min(bytes.length, at + 2);
            return Kind.BYTE;
        }
        word = String.valueOf((char) first);
        return Kind.SYMBOL;
    }

    private Kind word(int start) {
        while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        boolean isNegative = at < bytes.length && bytes[at] == '-';
        int digits = isNegative ? at + 1 : at;
        long value = 0;
        int end = digits;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 10) {
            value = value * 10 + (bytes[end] - '0');
            end++;
        }
        hasNumber = end > digits;
        if (hasNumber) {
            at = end;
            number = Math.clamp(isNegative ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else {
            number = 0;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int hex(int index) {
        int value = index < bytes.length ? Character.digit(bytes[index], 16) : 0;
        return Math.max(0, value);
    }
}
