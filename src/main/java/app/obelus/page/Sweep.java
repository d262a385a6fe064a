package app.obelus.page;

import app.obelus.text.TextRange;

import java.util.Arrays;
import java.util.List;

/// Turns overlapping marks into a few segments that do not overlap, and gives each mark a lane for
/// its line. Without it every mark would paint its own rectangles: five times the work on a page
/// with very many.
final class Sweep {

    /// As many lines fit below each other between two lines of text.
    static final int LANES = 3;

    /// More styles than these share a bit.
    static final int STYLES = 31;

    private static final int OPENS = 32;

    private Sweep() {}

    /// Takes the segments in order of place.
    interface Segments {

        /// One segment.
        ///
        /// @param from counted from the beginning of the piece, as `to`
        /// @param styles the styles there, one bit each
        /// @param depth how many marks lie there
        void segment(int from, int to, int styles, int depth);
    }

    /// The segments of those parts of `marks` that lie in `piece`.
    static void flatten(List<Mark> marks, TextRange piece, Segments out) {
        long[] events = new long[marks.size() * 2];
        int count = 0;
        for (Mark mark : marks) {
            int from = Math.max(mark.range().start(), piece.start()) - piece.start();
            int to = Math.min(mark.range().end(), piece.end()) - piece.start();
            if (from < to) {
                int style = bit(mark);
                events[count++] = (long) from << 8 | OPENS | style;
                events[count++] = (long) to << 8 | style;
            }
        }
        Arrays.sort(events, 0, count);

        int[] open = new int[STYLES];
        int styles = 0;
        int depth = 0;
        int from = 0;
        for (int i = 0; i < count; ) {
            int at = (int) (events[i] >> 8);
            int stylesBefore = styles;
            int depthBefore = depth;
            for (; i < count && (int) (events[i] >> 8) == at; i++) {
                int style = (int) events[i] & (OPENS - 1);
                int change = (events[i] & OPENS) != 0 ? 1 : -1;
                open[style] += change;
                depth += change;
                styles = open[style] > 0 ? styles | 1 << style : styles & ~(1 << style);
            }
            if (styles != stylesBefore || depth != depthBefore) {
                if (depthBefore > 0) {
                    out.segment(from, at, stylesBefore, depthBefore);
                }
                from = at;
            }
        }
    }

    /// A lane for each of `marks`, which are in order of place: the topmost that is free from its
    /// beginning to its end, -1 where none is. A mark keeps its lane from end to end.
    static int[] lanes(List<Mark> marks) {
        int[] lanes = new int[marks.size()];
        int[] takenUntil = new int[LANES];
        for (int i = 0; i < lanes.length; i++) {
            TextRange range = marks.get(i).range();
            lanes[i] = -1;
            for (int lane = 0; lane < LANES && lanes[i] < 0; lane++) {
                if (takenUntil[lane] <= range.start()) {
                    takenUntil[lane] = range.end();
                    lanes[i] = lane;
                }
            }
        }
        return lanes;
    }

    static int bit(Mark mark) {
        return Math.min(mark.style(), STYLES - 1);
    }
}
