package app.obelus.page;

import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;
import app.obelus.text.Words;

/// One end of a mark on its way to another place.
///
/// @param mark the mark as it was when the drag began
/// @param first whether it is its beginning that is dragged
record ExtentDrag(Mark mark, boolean first) {

    /// The extent while the dragged end is held at `offset`: never less than one cluster.
    ///
    /// @param freely to grapheme borders instead of word borders
    TextRange extent(String text, int offset, boolean freely) {
        TextRange old = mark.range();
        if (first) {
            int start =
                    Math.min(snapped(text, offset, freely), Graphemes.previous(text, old.end()));
            return new TextRange(start, old.end());
        }
        int end = Math.max(snapped(text, offset, freely), Graphemes.next(text, old.start()));
        return new TextRange(old.start(), Math.min(end, text.length()));
    }

    private static int snapped(String text, int offset, boolean freely) {
        int border = Graphemes.borderBefore(text, offset);
        if (freely || border == 0 || border == text.length()) {
            return border;
        }
        TextRange word = Words.at(text, border);
        boolean nearerToStart = border - word.start() <= word.end() - border;
        return nearerToStart ? word.start() : word.end();
    }
}
