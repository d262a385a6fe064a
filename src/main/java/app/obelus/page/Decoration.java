package app.obelus.page;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.List;

/// Where the marks of one cell are to be drawn, in the coordinates of its words: kept as long as
/// the marks and the setting of its piece are the same, since most of what is drawn on a scroll was
/// there before it. Knows no colours.
///
/// @param marks those it was made for
/// @param tints what lies behind the words
/// @param underlines what runs below them, each in its lane
/// @param starts where marks begin
record Decoration(
        List<Mark> marks, List<Tint> tints, List<Underline> underlines, List<Start> starts) {

    /// @param styles the styles of the marks that lie there, one bit each
    /// @param depth how many they are
    record Tint(Rectangle2D place, int styles, int depth) {}

    /// @param below the words it runs below
    record Underline(Rectangle2D below, int style, int lane) {}

    /// @param line the line that the mark begins in
    record Start(Mark mark, Rectangle2D line) {}

    static Decoration of(Cell cell, List<Mark> marks) {
        List<Tint> tints = new ArrayList<>();
        Sweep.flatten(
                marks,
                cell.range(),
                (from, to, styles, depth) -> {
                    for (Rectangle2D place : cell.rectangles(from, to)) {
                        tints.add(new Tint(place, styles, depth));
                    }
                });
        List<Underline> underlines = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        int[] lanes = Sweep.lanes(marks);
        for (int i = 0; i < lanes.length; i++) {
            Mark mark = marks.get(i);
            int from = cell.piece().local(mark.range().start());
            if (lanes[i] >= 0) {
                int to = cell.piece().local(mark.range().end());
                for (Rectangle2D below : cell.rectangles(from, to)) {
                    underlines.add(new Underline(below, mark.style(), lanes[i]));
                }
            }
            if (cell.range().contains(mark.range().start())) {
                Position start = Position.at(mark.range().start());
                starts.add(new Start(mark, Lines.of(cell, start).bounds()));
            }
        }
        return new Decoration(marks, tints, underlines, starts);
    }
}
