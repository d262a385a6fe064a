package app.obelus.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Words in a text, as a double click and the word keys mean them ([UAX
/// #29](https://www.unicode.org/reports/tr29/)). A figure with its separators (`1,250.75`) is one
/// word.
///
/// Each question looks at [#REACH] code units either side of the place and no further.
public final class Words {

    static final int REACH = 512;

    private Words() {}

    /// The word that holds the character at `offset`; where there is none, the run of white space
    /// or the sign that does. At the text's end, the last one.
    public static TextRange at(String text, int offset) {
        if (text.isEmpty()) {
            return new TextRange(0, 0);
        }
        int within = Math.clamp(offset, 0, text.length() - 1);
        int from = windowStart(text, within);
        BreakIterator breaks = over(text, from, windowEnd(text, within));
        int end = breaks.following(within - from);
        int start = breaks.previous();
        return new TextRange(from + start, from + end);
    }

    /// Where the next word begins behind `offset`, as Ctrl+Right goes; the text's length where none
    /// does within reach of the text's end.
    public static int nextStart(String text, int offset) {
        boolean within = offset < text.length() && isWord(text, offset);
        return skipSigns(text, within ? at(text, offset).end() : offset);
    }

    /// Where the word before `offset`, or the one that holds it, begins, as Ctrl+Left goes.
    public static int previousStart(String text, int offset) {
        int place = Math.min(offset, text.length());
        while (place > 0 && !Character.isLetterOrDigit(text.codePointBefore(place))) {
            place -= Character.charCount(text.codePointBefore(place));
        }
        return place == 0 ? 0 : at(text, place - 1).start();
    }

    /// Where the word that holds `offset`, or the next one behind it, ends.
    public static int nextEnd(String text, int offset) {
        int word = skipSigns(text, offset);
        return word == text.length() ? word : at(text, word).end();
    }

    private static int skipSigns(String text, int offset) {
        int place = offset;
        while (place < text.length() && !isWord(text, place)) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    /// The range without the white space at its ends; empty at its beginning where it is nothing
    /// else.
    public static TextRange withoutSpace(String text, TextRange range) {
        int end = range.end();
        while (end > range.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = range.start();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextRange(start, end);
    }

    private static boolean isWord(String text, int start) {
        return Character.isLetterOrDigit(text.codePointAt(start));
    }

    private static int windowStart(String text, int offset) {
        int from = Math.max(0, offset - REACH);
        return Graphemes.borderBefore(text, from);
    }

    private static int windowEnd(String text, int offset) {
        return Graphemes.next(text, Math.min(text.length(), offset + REACH));
    }

    private static BreakIterator over(String text, int from, int to) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        // The platform's rules know only the typewriter's apostrophe as part of a word.
        breaks.setText(text.substring(from, to).replace('’', '\''));
        return breaks;
    }
}
