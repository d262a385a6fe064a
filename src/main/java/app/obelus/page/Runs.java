package app.obelus.page;

import app.obelus.text.ComplexScripts;
import app.obelus.text.Graphemes;

import javafx.scene.text.TextAlignment;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into the runs that are set as one node each.
///
/// On Linux JavaFX wraps a run of complex text wrongly where a line ends inside it: the parts are
/// shaped from the text of the whole, so that one combining accent makes a line run out of the
/// column, and one Hebrew word can throw out of the layout pass (`PangoGlyphLayout`, JavaFX 26).
/// Complex text therefore becomes one run a word, cut also between letters and other signs, since
/// those may be set in another direction; plain text stays one run.
final class Runs {

    /// A run of complex text is no longer than this, so that it fits into any line.
    static final int LONGEST = 20;

    private static final char REPLACEMENT = '\uFFFD';

    private static final char INVISIBLE = '\u2060';

    private Runs() {}

    /// The same text, of the same length, in characters that can be drawn: JavaFX draws soft
    /// hyphens and zero width spaces as boxes, and does not end lines at the rarer line ends.
    static String shown(String text) {
        char[] shown = text.toCharArray();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(shown, i);
        }
        return new String(shown);
    }

    private static char shown(char[] text, int i) {
        char c = text[i];
        return switch (c) {
            case '\n', '\t' -> c;
            case '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u00AD', '\u200B', '\uFEFF' -> INVISIBLE;
            default -> {
                if (Character.isSurrogate(c)) {
                    yield isPaired(text, i) ? c : REPLACEMENT;
                }
                yield Character.isISOControl(c) || c >= '\uFFFE' ? REPLACEMENT : c;
            }
        };
    }

    private static boolean isPaired(char[] text, int i) {
        return Character.isHighSurrogate(text[i])
                ? i + 1 < text.length && Character.isLowSurrogate(text[i + 1])
                : i > 0 && Character.isHighSurrogate(text[i - 1]);
    }

    /// The runs of a text as [#shown] gives it; together they are the text.
    static List<String> of(String shown) {
        if (!ComplexScripts.areIn(shown)) {
            return List.of(shown);
        }
        boolean oneDirection = !Bidi.requiresBidi(shown.toCharArray(), 0, shown.length());
        List<String> runs = new ArrayList<>();
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(shown);
        int lineBreak = lines.next();
        int from = 0;
        for (int i = 1; i <= shown.length(); i++) {
            boolean mayBreak = i == lineBreak;
            if (mayBreak && i < shown.length()) {
                lineBreak = lines.next();
            }
            if (i == shown.length()
                    || mayBreak
                    || isLetter(shown.charAt(i - 1)) != isLetter(shown.charAt(i))) {
                add(runs, shown.substring(from, i), oneDirection);
                from = i;
            }
        }
        return runs;
    }

    /// One run a grapheme cluster: what is left to do when [#of] was not enough.
    static List<String> single(String shown) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < shown.length(); ) {
            int to = Math.min(Graphemes.next(shown, from), from + LONGEST);
            runs.add(shown.substring(from, to));
            from = to;
        }
        return runs;
    }

    /// The same length in characters that no shaper is asked for: when nothing else was enough.
    static String plain(String shown) {
        char[] plain = shown.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (ComplexScripts.isComplex(plain[i])) {
                plain[i] = REPLACEMENT;
            }
        }
        return new String(plain);
    }

    /// On the side where reading begins, by the first strong character. Not by the orientation of
    /// the node, which would mirror all geometry.
    static TextAlignment alignment(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return TextAlignment.LEFT;
        }
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? TextAlignment.LEFT
                : TextAlignment.RIGHT;
    }

    private static void add(List<String> runs, String run, boolean oneDirection) {
        if (!ComplexScripts.areIn(run)) {
            int last = runs.size() - 1;
            if (oneDirection && last >= 0 && !ComplexScripts.areIn(runs.get(last))) {
                runs.set(last, runs.get(last) + run);
            } else {
                runs.add(run);
            }
            return;
        }
        int from = 0;
        while (run.length() - from > LONGEST) {
            int to = Graphemes.borderBefore(run, from + LONGEST);
            if (to <= from) {
                to = from + LONGEST;
            }
            runs.add(run.substring(from, to));
            from = to;
        }
        runs.add(run.substring(from));
    }

    private static boolean isLetter(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE ->
                    true;
            default -> Character.isLetter(c) || c == '\u200C' || c == '\u200D' || c >> 4 == 0xFE0;
        };
    }
}
