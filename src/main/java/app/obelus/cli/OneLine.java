package app.obelus.cli;

/// What somebody wrote, fit for a line of a terminal: without line ends and control characters.
final class OneLine {

    private static final int LONGEST = 80;

    private OneLine() {}

    /// Cut behind 80 characters.
    static String of(String text) {
        return of(text, LONGEST);
    }

    /// @param longest how many characters are left at most
    static String of(String text, int longest) {
        String line = whole(text);
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /// However long it is.
    static String whole(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
