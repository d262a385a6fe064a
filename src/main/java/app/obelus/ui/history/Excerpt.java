package app.obelus.ui.history;

import app.obelus.text.Graphemes;

/// A piece of what somebody wrote, short enough for a line.
final class Excerpt {

    /// In UTF-16 code units, without the ellipses.
    static final int LENGTH = 80;

    private static final int LEAD = 16;
    private static final String MORE = "…";

    private Excerpt() {}

    /// The beginning of a text, on one line.
    static String of(String text) {
        return from(text, 0);
    }

    /// Of the later of two texts, what stands where it parts from the earlier one, with a few words
    /// before that; its end where it only lacks something there.
    static String ofChange(String before, String after) {
        int same = 0;
        int least = Math.min(before.length(), after.length());
        while (same < least && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return from(after, after.length() <= LENGTH ? 0 : lead(after, same));
    }

    private static int lead(String text, int place) {
        int start = Math.clamp(place - LEAD, 0, Math.max(0, text.length() - LENGTH));
        int space = text.lastIndexOf(' ', start);
        return start - space < LEAD ? space + 1 : Graphemes.borderBefore(text, start);
    }

    private static String from(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        if (end < text.length()) {
            int space = text.lastIndexOf(' ', end);
            end = end - space < LEAD ? space : Graphemes.borderBefore(text, end);
        }
        String piece = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return (start > 0 ? MORE : "") + piece + (end < text.length() ? MORE : "");
    }
}
