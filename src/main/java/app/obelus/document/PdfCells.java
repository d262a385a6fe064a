package app.obelus.document;

import java.util.ArrayList;
import java.util.List;

/// Tells lines that are rows of a table from lines of text with wide spaces.
final class PdfCells {

    /// Of the size of the words: wider spaces part cells.
    private static final float GAP = 1.2f;

    /// Of the size: cells of one column begin, or end, no farther apart.
    private static final float NEAR = 0.5f;

    /// Rows below each other: fewer may be alike by chance.
    private static final int FEWEST_ROWS = 3;

    private PdfCells() {}

    /// Whether there is a space in the row as wide as between cells.
    ///
    /// @param words from left to right
    static boolean hasGap(List<PdfWord> words) {
        return cells(words).size() > 1;
    }

    /// The words of each cell.
    static List<List<PdfWord>> cells(List<PdfWord> words) {
        List<List<PdfWord>> cells = new ArrayList<>();
        PdfWord before = null;
        for (PdfWord word : words) {
            if (before == null || word.left() - before.right() > word.size() * GAP) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(word);
            before = word;
        }
        return cells;
    }

    /// For each line whether it is a row of a table.
    static boolean[] rows(List<PdfLine> lines) {
        boolean[] rows = new boolean[lines.size()];
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isAlike(lines.get(i - 1), lines.get(i))) {
                for (int j = begin; j < i && i - begin >= FEWEST_ROWS; j++) {
                    rows[j] = true;
                }
                begin = i;
            }
        }
        return rows;
    }

    /// Whether both have a cell that begins, or ends, at the same place behind the first one.
    private static boolean isAlike(PdfLine one, PdfLine other) {
        if (PdfMarker.of(one.text()).isPresent() || one.isBackwards() || one.style().mono()) {
            return false;
        }
        for (List<PdfWord> cell : behindFirst(one)) {
            for (List<PdfWord> below : behindFirst(other)) {
                float begins = Math.abs(cell.getFirst().left() - below.getFirst().left());
                float ends = Math.abs(cell.getLast().right() - below.getLast().right());
                if (Math.min(begins, ends) < one.size() * NEAR) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<PdfWord>> behindFirst(PdfLine line) {
        List<List<PdfWord>> cells = cells(line.words());
        return cells.subList(1, cells.size());
    }

    /// The cells of a row apart by tabs.
    static String text(PdfLine row) {
        return String.join("\t", cells(row.words()).stream().map(PdfLines::text).toList());
    }
}
