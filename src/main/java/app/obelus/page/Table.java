package app.obelus.page;

import app.obelus.text.Block;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/// What the rows of one table have in common, so that their cells stand below each other.
///
/// A row is set as lines like any other words, so a cell that does not fit beside the others would
/// go on below the first. A table with such cells is set with each cell on lines of its own.
final class Table {

    /// About what fits into a line, the space between columns included.
    private static final int WIDEST = 64;

    private static final int BETWEEN = 3;

    /// A cell that is longer says a thing that is read, and not one that is looked up.
    private static final int LONGEST_FIGURE = 20;

    /// As many of the narrowest columns as there may be beside each other.
    private static final int MOST_COLUMNS = WIDEST / BETWEEN;

    private final List<String> widest;
    private final boolean stacked;

    private Table(List<String> widest) {
        this.widest = List.copyOf(widest);
        int longest = widest.stream().mapToInt(String::length).max().orElse(0);
        int all = widest.stream().mapToInt(cell -> cell.length() + BETWEEN).sum() - BETWEEN;
        stacked = widest.size() > 1 && longest > LONGEST_FIGURE && all > WIDEST;
    }

    /// The table that begins with a block.
    static Table from(String text, List<Block> blocks, int first) {
        List<TextRange> widest = new ArrayList<>();
        for (int i = first;
                i < blocks.size() && blocks.get(i).type() == Block.Type.TABLE_ROW;
                i++) {
            List<TextRange> cells = cells(text, blocks.get(i).range());
            for (int column = 0; column < cells.size(); column++) {
                TextRange cell = cells.get(column);
                if (column == widest.size()) {
                    widest.add(cell);
                } else if (cell.length() > widest.get(column).length()) {
                    widest.set(column, cell);
                }
            }
        }
        return new Table(widest.stream().map(cell -> cell.in(text)).toList());
    }

    /// The cells of a row, without the tabs between them.
    private static List<TextRange> cells(String text, TextRange row) {
        List<TextRange> cells = new ArrayList<>();
        int from = row.start();
        for (int at = from; at < row.end(); at++) {
            if (text.charAt(at) == '\t') {
                cells.add(new TextRange(from, at));
                from = at + 1;
            }
        }
        cells.add(new TextRange(from, row.end()));
        return cells;
    }

    int columns() {
        return widest.size();
    }

    /// The longest cell of each column; none where the columns do not stand beside each other.
    List<String> sideBySide() {
        return stacked || columns() > MOST_COLUMNS ? List.of() : widest;
    }

    /// Whether each cell is to have lines of its own.
    boolean isStacked() {
        return stacked;
    }

    /// Where the parts of a row end that are set by themselves: behind the tabs after a cell with
    /// words where cells have lines of their own, else behind the row alone.
    List<Integer> ends(String text, TextRange row) {
        List<Integer> ends = new ArrayList<>();
        if (isStacked()) {
            boolean words = false;
            for (int at = row.start(); at < row.end(); at++) {
                boolean between = text.charAt(at) == '\t';
                if (words && !between && text.charAt(at - 1) == '\t') {
                    ends.add(at);
                }
                words |= !between;
            }
        }
        ends.add(row.end());
        return ends;
    }
}
