package app.obelus.claim;

import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;

/// A place told by its words and the words around it ([Web Annotation Data Model,
/// 4.2.4](https://www.w3.org/TR/annotation-model/#text-quote-selector)).
///
/// @param exact the words themselves; may be empty only in what other programs wrote
/// @param prefix the words just before; empty at the text's beginning or where not known
/// @param suffix the words just behind; empty at the text's end or where not known
public record TextQuote(String exact, String prefix, String suffix) implements Selector {

    /// How much of the surroundings is written down, in UTF-16 code units; less where that would
    /// cut a character.
    public static final int CONTEXT = 32;

    /// The quote of `range` with its surroundings in `text`.
    ///
    /// @throws IndexOutOfBoundsException if the range goes beyond the text
    public static TextQuote of(String text, TextRange range) {
        return new TextQuote(
                range.in(text), before(text, range, CONTEXT), behind(text, range, CONTEXT));
    }

    static String before(String text, TextRange range, int most) {
        int start = Math.max(0, range.start() - most);
        return text.substring(
                Graphemes.isBorder(text, start)
                        ? start
                        : Math.min(range.start(), Graphemes.next(text, start)),
                range.start());
    }

    static String behind(String text, TextRange range, int most) {
        int end = Math.min(text.length(), range.end() + most);
        return text.substring(
                range.end(), Math.max(range.end(), Graphemes.borderBefore(text, end)));
    }
}
