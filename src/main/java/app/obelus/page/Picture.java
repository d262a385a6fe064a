package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is to be painted besides the words.
///
/// @param selected the framed mark, if it is among the marks
/// @param hits what a search found, in order of place
/// @param currentHit the index of the one it stands at; -1 for none
/// @param changes what another edition has otherwise, in order of place, none overlapping another
/// @param numbers whether paragraphs are numbered
record Picture(
        Marks marks,
        List<MarkStyle> styles,
        @Nullable Mark selected,
        TextRange selection,
        List<TextRange> hits,
        int currentHit,
        List<TextRange> changes,
        boolean numbers,
        Palette palette) {

    private static final MarkStyle UNKNOWN =
            new MarkStyle(
                    "", "?", MarkStyle.Line.SOLID, Color.web("#E3E5E9"), Color.web("#5A6270"));

    MarkStyle style(int index) {
        return style(styles, index);
    }

    static MarkStyle style(List<MarkStyle> styles, int index) {
        if (styles.isEmpty()) {
            return UNKNOWN;
        }
        return styles.get(index < styles.size() ? index : 0);
    }

    /// The index of the first of some ranges in order that ends behind `offset`.
    static int firstBehind(List<TextRange> ranges, int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
