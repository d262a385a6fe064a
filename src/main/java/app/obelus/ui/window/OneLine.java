package app.obelus.ui.window;

import app.obelus.text.Graphemes;

/// Words of others in a list, where one of them must not fill the page.
final class OneLine {

    private static final int LONGEST = 300;

    private OneLine() {}

    /// The words without line ends, and only their beginning where they are long.
    static String of(String words) {
        return beginning(words, LONGEST);
    }

    /// The same with another length.
    static String beginning(String words, int longest) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= longest
                ? line
                : line.substring(0, Graphemes.borderBefore(line, longest)) + "…";
    }
}
