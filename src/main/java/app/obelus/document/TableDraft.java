package app.obelus.document;

import app.obelus.text.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A table while it is read. A row becomes one block, with tabs between the cells; but a table of
/// one column only sets its text apart, which then stands as it is.
final class TableDraft {

    private final List<List<Flow>> rows = new ArrayList<>();
    private List<Flow> row = new ArrayList<>();

    private boolean isLeftOut;

    void beginRow() {
        row = new ArrayList<>();
        isLeftOut = false;
    }

    /// Adds a cell with what is in it.
    void add(Flow cell) {
        row.add(cell);
    }

    void endRow() {
        if (!isLeftOut) {
            rows.add(row);
        }
        beginRow();
    }

    /// Leaves out the row that has been begun, and all that is yet to come of it.
    void leaveOutRow() {
        isLeftOut = true;
    }

    List<Flow.Piece> pieces() {
        if (!row.isEmpty()) {
            endRow();
        }
        boolean oneColumn = rows.stream().allMatch(cells -> cells.size() <= 1);
        List<Flow.Piece> pieces = new ArrayList<>();
        for (List<Flow> cells : rows) {
            if (oneColumn) {
                for (Flow cell : cells) {
                    cell.end(Block.Type.PARAGRAPH, 0, OptionalInt.empty());
                    pieces.addAll(cell.pieces());
                }
            } else {
                Passage line = joined(cells);
                pieces.add(new Flow.Piece(Block.Type.TABLE_ROW, 0, OptionalInt.empty(), line));
            }
        }
        return pieces;
    }

    private static Passage joined(List<Flow> cells) {
        Passage line = new Passage();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.add("\t");
            }
            line.add(cells.get(i).inALine());
        }
        return line;
    }
}
