package app.obelus.page;

import javafx.scene.Node;
import javafx.scene.paint.Paint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// The cells of a viewport: those in sight, and some of those that were, so that what comes back is
/// not set again.
final class Cells {

    /// How many are kept for pieces out of sight.
    private static final int SPARE = 48;

    private final Map<Integer, Cell> cells = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Cell> unused = new ArrayDeque<>();
    private final List<Node> shown;
    private long pass;

    /// @param shown the children of the viewport, to which cells are added before the last
    Cells(List<Node> shown) {
        this.shown = shown;
    }

    /// Begins a layout pass: cells used from now on are not given to other pieces in it.
    void nextPass() {
        pass++;
    }

    /// The cell of a piece.
    ///
    /// @param set is given the cell where it is new to the piece
    Cell get(int index, Consumer<Cell> set) {
        Cell cell = cells.get(index);
        if (cell == null) {
            cell = free();
            set.accept(cell);
            cells.put(index, cell);
        }
        cell.used(pass);
        return cell;
    }

    private Cell free() {
        if (cells.size() >= SPARE) {
            Cell eldest = cells.values().iterator().next();
            if (eldest.lastUsed() < pass) {
                cells.remove(eldest.index());
                return eldest;
            }
        }
        Cell free = unused.poll();
        if (free == null) {
            free = new Cell();
            shown.add(shown.size() - 1, free.node());
        }
        return free;
    }

    void setInk(Paint ink) {
        cells.values().forEach(cell -> cell.setInk(ink));
    }

    /// All pieces are to be set again.
    void forget() {
        unused.addAll(cells.values());
        cells.clear();
    }

    void hideAllBut(IntPredicate inSight) {
        for (Cell cell : cells.values()) {
            if (!inSight.test(cell.index())) {
                cell.node().setVisible(false);
            }
        }
        unused.forEach(cell -> cell.node().setVisible(false));
    }
}
