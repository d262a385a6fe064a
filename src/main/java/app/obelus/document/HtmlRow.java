package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The rows of a table as their cells come, each cell in the column that it stands in: one may be
/// wider than a column, and one of a row above may reach down into this.
final class HtmlRow {

    /// Columns behind it are only counted by their cells.
    private static final int MOST_COLUMNS = 64;

    private final StringBuilder words = new StringBuilder();

    /// Of each column, into how many more rows a cell of the rows above reaches.
    private final List<Integer> reaching = new ArrayList<>();

    private @Nullable HtmlNode group;
    private int column;

    /// Begins a row. No cell reaches out of the part of the table that it is in.
    void begin(HtmlNode row) {
        if (row.parent() != group) {
            group = row.parent();
            reaching.clear();
        }
        words.setLength(0);
        column = 0;
        passCellsOfRowsAbove();
    }

    /// Adds words to the cell.
    void add(String more) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\t') {
            words.append(' ');
        }
        words.append(more);
    }

    void endCell(HtmlNode cell) {
        int rows = HtmlTables.span(cell, "rowspan");
        int end =
                Math.max(
                        column + 1,
                        Math.min(MOST_COLUMNS, column + HtmlTables.span(cell, "colspan")));
        while (column < end) {
            if (column == reaching.size() && column < MOST_COLUMNS) {
                reaching.add(0);
            }
            if (column < reaching.size()) {
                reaching.set(column, rows - 1);
            }
            next();
        }
        passCellsOfRowsAbove();
    }

    /// Ends a row.
    ///
    /// @return its cells with tabs between them, and perhaps behind
    String end() {
        while (column < reaching.size()) {
            reaching.set(column, Math.max(0, reaching.get(column) - 1));
            column++;
        }
        String row = words.toString();
        words.setLength(0);
        return row;
    }

    private void passCellsOfRowsAbove() {
        while (column < reaching.size() && reaching.get(column) > 0) {
            reaching.set(column, reaching.get(column) - 1);
            next();
        }
    }

    private void next() {
        words.append('\t');
        column++;
    }
}
