package app.obelus.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where one user-perceived character ends and the next begins ([UAX
/// #29](https://www.unicode.org/reports/tr29/), extended grapheme clusters), so that nothing is
/// ever cut inside a surrogate pair, an accented letter or a family of emoji.
///
/// Each question looks only at the text nearby, at most [#REACH] code units either side, so it
/// costs the same in a long text as in a short one.
public final class Graphemes {

    /// No cluster is taken to be longer than this; text made to be (ten thousand combining accents)
    /// is cut here rather than everywhere slow.
    static final int REACH = 256;

    private Graphemes() {}

    /// The end of the cluster that begins at or holds `offset`; the text's length at its end.
    public static int next(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        Window window = Window.around(text, offset);
        return window.from + window.breaks.following(offset - window.from);
    }

    /// The beginning of the cluster that ends at or holds the character before `offset`; 0 at the
    /// text's beginning.
    public static int previous(String text, int offset) {
        if (offset <= 0) {
            return 0;
        }
        Window window = Window.around(text, offset);
        return window.from + window.breaks.preceding(offset - window.from);
    }

    /// Whether a cluster begins or ends at `offset`. A place beyond the text is none.
    public static boolean isBorder(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return offset == 0 || offset == text.length();
        }
        Window window = Window.around(text, offset);
        return window.breaks.isBoundary(offset - window.from);
    }

    /// The smallest range of whole clusters that covers `range`, cut to the text.
    public static TextRange covering(String text, TextRange range) {
        int start = Math.min(range.start(), text.length());
        int end = Math.min(range.end(), text.length());
        if (!isBorder(text, start)) {
            start = previous(text, start);
        }
        if (!isBorder(text, end)) {
            end = next(text, end);
        }
        return new TextRange(start, end);
    }

    /// The border nearest at or before `offset`, cut to the text.
    public static int borderBefore(String text, int offset) {
        int within = Math.clamp(offset, 0, text.length());
        return isBorder(text, within) ? within : previous(text, within);
    }

    private record Window(int from, BreakIterator breaks) {

        static Window around(String text, int offset) {
            int from = safeStart(text, Math.max(0, offset - REACH), offset);
            int to = Math.min(text.length(), offset + REACH);
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to++;
            }
            BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
            breaks.setText(text.substring(from, to));
            return new Window(from, breaks);
        }

        /// A place that is surely a border, as near before `offset` as can be had: behind a line
        /// end, or before a plain ASCII character that follows another one.
        private static int safeStart(String text, int earliest, int offset) {
            for (int i = offset - 1; i > earliest; i--) {
                char here = text.charAt(i);
                char before = text.charAt(i - 1);
                if (here > ' ' && here < 0x7f && before >= ' ' && before < 0x7f) {
                    return i;
                }
            }
            return earliest > 0 && Character.isLowSurrogate(text.charAt(earliest))
                    ? earliest + 1
                    : earliest;
        }
    }
}
