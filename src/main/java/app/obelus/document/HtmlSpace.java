package app.obelus.document;

/// White space as HTML has it: any number of its characters are one space. A no-break space is none
/// of them.
final class HtmlSpace {

    private static final char SOFT_HYPHEN = '\u00AD';

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

    private static boolean endsWithSpace(StringBuilder line) {
        return isSpace(line.charAt(line.length() - 1));
    }
}
