package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the lines of a document begin and end, column by column, as all its pages together show.
///
/// A column at the end of a chapter may have one short line; its like on other pages say how long
/// lines get there.
final class PdfMargins {

    /// In steps: no honest text is so large that its lines are moved in farther.
    private static final int FARTHEST = 2_000;

    /// In points; columns of other pages are off by as much.
    private static final float STEP = 3;

    private final Map<Integer, Integer> lefts = new HashMap<>();
    private final Map<Integer, List<Float>> rights = new HashMap<>();

    PdfMargins(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            page.lines().forEach(this::add);
        }
        rights.values().forEach(ends -> ends.sort(Float::compare));
    }

    private void add(PdfLine line) {
        int bin = Math.round(line.left() / STEP);
        lefts.merge(bin, 1, Integer::sum);
        rights.computeIfAbsent(bin, b -> new ArrayList<>()).add(line.right());
    }

    /// Where lines of this column begin that are not moved in.
    float left(List<PdfLine> column) {
        float least = Float.MAX_VALUE;
        for (PdfLine line : column) {
            least = Math.min(least, line.left());
        }
        float size = column.getFirst().size();
        int own = 0;
        float best = least;
        int leftmost = Math.round(least / STEP);
        int reach = Math.min(Math.round(size * 3 / STEP), FARTHEST);
        for (int bin = leftmost - reach; bin <= leftmost + reach; bin++) {
            int count = lefts.getOrDefault(bin, 0) + lefts.getOrDefault(bin + 1, 0);
            if (count > own) {
                own = count;
                best = nearest(column, bin, least);
            }
        }
        return best;
    }

    private static float nearest(List<PdfLine> column, int bin, float otherwise) {
        for (PdfLine line : column) {
            int own = Math.round(line.left() / STEP);
            if (own == bin || own == bin + 1) {
                return line.left();
            }
        }
        return Math.min((bin + 0.5f) * STEP, otherwise);
    }

    /// Where the longest lines of this column and its like end.
    float right(List<PdfLine> column) {
        float most = -Float.MAX_VALUE;
        for (PdfLine line : column) {
            most = Math.max(most, line.right());
        }
        int bin = Math.round(left(column) / STEP);
        List<Float> like = new ArrayList<>();
        for (int near = bin - 1; near <= bin + 1; near++) {
            like.addAll(rights.getOrDefault(near, List.of()));
        }
        like.sort(Float::compare);
        if (column.size() < 5 && !like.isEmpty()) {
            most = Math.max(most, like.get((like.size() * 9 + 9) / 10 - 1));
        }
        return most;
    }
}
