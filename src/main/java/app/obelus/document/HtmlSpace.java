package app.obelus.document;

/// White space as HTML has it: any number of its characters are one space. A no-break space is none
/// of them.
final class HtmlSpace {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

    private HtmlSpace() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /// Adds text to a line, without white space where the line ends with some already or is empty.
    /// Soft hyphens go: they say where a line may be broken, and would hide words from a search.
    static void fold(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (!isSpace(here)) {
                if (here != SOFT_HYPHEN) {
                    line.append(here);
                }
            } else if (!line.isEmpty() && !endsWithSpace(line)) {
                line.append(' ');
            }
        }
    }

    /// The same text in one line, with none around it.
    static String folded(String text) {
        StringBuilder line = new StringBuilder();
        fold(text, line);
        return line.toString().strip();
    }

    /// Whether there is anything to see in a text.
    static boolean isVisible(String text) {
        return !text.chars().allMatch(HtmlSpace::isInvisible);
    }

    /// The text without what nobody sees at its ends, such as the no-break spaces that indent a
    /// paragraph.
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == ZERO_WIDTH_SPACE
                || c == ZERO_WIDTH_NO_BREAK_SPACE;
    }

    /// How many words a line of words with folded white space has; at least 1.
    static int words(String line) {
        return 1 + (int) line.strip().chars().filter(c -> c == ' ').count();
    }

    private static boolean endsWithSpace(StringBuilder line) {
        return isSpace(line.charAt(line.length() - 1));
    }
}
