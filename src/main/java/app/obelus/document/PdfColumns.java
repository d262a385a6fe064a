package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the columns of a page and the order in which they are read.
///
/// A page is cut where white space runs down between text on both sides of it, over as many rows as
/// it goes; what is above and below is cut for itself. So a title across two columns is read before
/// both, and the left one before the right one.
final class PdfColumns {

    /// Of the size of the words: white space between columns is wider.
    private static final float NARROWEST_GAP = 0.85f;

    /// Rows that must have text on both sides: fewer may be so by chance. Beside a wide gap one
    /// less is enough.
    private static final int FEWEST_ROWS = 4;

    /// Of the size of the words: columns of text are wider, and those of tables seldom are.
    private static final float NARROWEST_COLUMN = 8;

    /// A page with more words is no page of text.
    private static final int MOST_WORDS = 8_000;

    private final float size;
    private final List<Float> known;
    private final List<List<PdfWord>> columns = new ArrayList<>();
    private final List<Float> gutters = new ArrayList<>();

    private PdfColumns(float size, List<Float> known) {
        this.size = size;
        this.known = known;
    }

    /// The words of each column, in the order in which the columns are read.
    ///
    /// @param words of one turn, in any order
    /// @param known where columns are parted on other pages: there, a single row is enough
    static List<List<PdfWord>> of(List<PdfWord> words, List<Float> known) {
        return cut(words, known).columns;
    }

    /// Where columns are parted on a page.
    static List<Float> gutters(List<PdfWord> words) {
        return cut(words, List.of()).gutters;
    }

    private static PdfColumns cut(List<PdfWord> words, List<Float> known) {
        PdfColumns columns = new PdfColumns(words.isEmpty() ? 1 : PdfLines.usualSize(words), known);
        if (words.size() > MOST_WORDS) {
            columns.columns.add(words);
        } else if (!words.isEmpty()) {
            columns.cut(rows(words), 0);
        }
        return columns;
    }

    /// Words about equally high, from left to right.
    private record Row(List<PdfWord> words) {}

    private static List<Row> rows(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::y));
        List<Row> rows = new ArrayList<>();
        List<PdfWord> open = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (!open.isEmpty()
                    && word.y() - open.getFirst().y() > open.getFirst().size() * 0.72f) {
                rows.add(row(open));
                open = new ArrayList<>();
            }
            open.add(word);
        }
        rows.add(row(open));
        return rows;
    }

    private static Row row(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(PdfWord::left));
        return new Row(words);
    }

    /// White space from the row `first` up to, but not including, the row `end`.
    private record Gutter(float left, float right, int first, int end, int sides) {

        float middle() {
            return (left + right) / 2;
        }

        boolean isIn(int row, float from, float to) {
            return row >= first && row < end && left >= from && right <= to;
        }

        float weight(float size) {
            return sides * Math.min(right - left, size * 2);
        }
    }

    private void cut(List<Row> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Gutter gutter = depth > 30 ? null : widest(rows);
        if (gutter == null) {
            List<PdfWord> words = new ArrayList<>();
            rows.forEach(row -> words.addAll(row.words()));
            columns.add(words);
            return;
        }
        gutters.add(gutter.middle());
        cut(rows.subList(0, gutter.first()), depth + 1);
        List<PdfWord> left = new ArrayList<>();
        List<PdfWord> right = new ArrayList<>();
        for (Row row : rows.subList(gutter.first(), gutter.end())) {
            for (PdfWord word : row.words()) {
                (word.left() < gutter.middle() ? left : right).add(word);
            }
        }
        boolean backwards = isBackwards(left) && isBackwards(right);
        cut(rows(backwards ? right : left), depth + 1);
        cut(rows(backwards ? left : right), depth + 1);
        cut(rows.subList(gutter.end(), rows.size()), depth + 1);
    }

    private static boolean isBackwards(List<PdfWord> words) {
        return words.stream().filter(word -> Scripts.hasRightToLeft(word.text())).count() * 2
                > words.size();
    }

    private @Nullable Gutter widest(List<Row> rows) {
        Gutter widest = null;
        for (int i = 0; i < rows.size(); i++) {
            List<PdfWord> words = rows.get(i).words();
            float reached = words.getFirst().right();
            for (int j = 1; j < words.size(); j++) {
                PdfWord word = words.get(j);
                boolean known = widest != null && widest.isIn(i, reached, word.left());
                if (!known && word.left() - reached >= size * NARROWEST_GAP) {
                    Gutter gutter = followed(rows, i, reached, word.left());
                    if ((widest == null || gutter.weight(size) > widest.weight(size))
                            && partsColumns(rows, gutter)) {
                        widest = gutter;
                    }
                }
                reached = Math.max(reached, word.right());
            }
        }
        return widest;
    }

    /// The gap as far down and up as it goes.
    private Gutter followed(List<Row> rows, int from, float left, float right) {
        float[] gap = {left, right};
        int sides = 0;
        int end = from;
        while (end < rows.size() && narrow(rows.get(end), gap)) {
            sides += isOnBothSides(rows.get(end), gap) ? 1 : 0;
            end++;
        }
        int first = from;
        while (first > 0 && narrow(rows.get(first - 1), gap)) {
            first--;
            sides += isOnBothSides(rows.get(first), gap) ? 1 : 0;
        }
        return new Gutter(gap[0], gap[1], first, end, sides);
    }

    /// Narrows the gap to what the row leaves of it; false, and nothing done, if that is too
    /// little.
    private boolean narrow(Row row, float[] gap) {
        float reached = Float.NEGATIVE_INFINITY;
        float bestLeft = 0;
        float bestRight = 0;
        for (int i = 0; i <= row.words().size(); i++) {
            boolean behind = i == row.words().size();
            float next = behind ? Float.POSITIVE_INFINITY : row.words().get(i).left();
            float left = Math.max(gap[0], reached);
            float right = Math.min(gap[1], next);
            if (right - left > bestRight - bestLeft) {
                bestLeft = left;
                bestRight = right;
            }
            if (!behind) {
                reached = Math.max(reached, row.words().get(i).right());
            }
        }
        if (bestRight - bestLeft < size * NARROWEST_GAP) {
            return false;
        }
        gap[0] = bestLeft;
        gap[1] = bestRight;
        return true;
    }

    private static boolean isOnBothSides(Row row, float[] gap) {
        return row.words().getFirst().left() < gap[0] + 0.01f
                && row.words().stream().anyMatch(word -> word.left() >= gap[1] - 0.01f);
    }

    /// Whether there is text on both sides, and not the cells of a table.
    private boolean partsColumns(List<Row> rows, Gutter gutter) {
        if (known.stream().anyMatch(x -> x > gutter.left() && x < gutter.right())) {
            return gutter.sides() > 0;
        }
        boolean wide = gutter.right() - gutter.left() > size * 1.5f;
        if (gutter.sides() < (wide ? FEWEST_ROWS - 1 : FEWEST_ROWS)) {
            return false;
        }
        if (isTable(rows, gutter)) {
            return false;
        }
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        for (Row row : rows.subList(gutter.first(), gutter.end())) {
            addWidth(lefts, row, Float.NEGATIVE_INFINITY, gutter.middle());
            addWidth(rights, row, gutter.middle(), Float.POSITIVE_INFINITY);
        }
        return isText(lefts) && isText(rights);
    }

    /// Whether the rows have further cells on both sides.
    private static boolean isTable(List<Row> rows, Gutter gutter) {
        int left = 0;
        int right = 0;
        for (Row row : rows.subList(gutter.first(), gutter.end())) {
            List<PdfWord> words = row.words();
            int split = 0;
            while (split < words.size() && words.get(split).left() < gutter.middle()) {
                split++;
            }
            left += PdfCells.hasGap(words.subList(0, split)) ? 1 : 0;
            right += PdfCells.hasGap(words.subList(split, words.size())) ? 1 : 0;
        }
        return left * 2 > gutter.sides() && right * 2 > gutter.sides();
    }

    private static void addWidth(List<Float> widths, Row row, float from, float to) {
        float first = Float.NaN;
        float last = Float.NaN;
        for (PdfWord word : row.words()) {
            if (word.left() >= from && word.left() < to) {
                first = Float.isNaN(first) ? word.left() : first;
                last = Float.isNaN(last) ? word.right() : Math.max(last, word.right());
            }
        }
        if (!Float.isNaN(first)) {
            widths.add(last - first);
        }
    }

    private boolean isText(List<Float> widths) {
        widths.sort(Float::compare);
        return !widths.isEmpty() && widths.get(widths.size() / 2) >= size * NARROWEST_COLUMN;
    }
}
