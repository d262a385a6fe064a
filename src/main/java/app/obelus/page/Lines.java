package app.obelus.page;

import javafx.scene.text.TextLineInfo;

import java.util.List;

/// Finds the line of a cell that something stands in.
final class Lines {

    private Lines() {}

    static TextLineInfo of(Cell cell, Position position) {
        return cell.lines().get(indexOf(cell, position));
    }

    static int indexOf(Cell cell, Position position) {
        int local = cell.piece().local(position.offset());
        return indexOf(cell.lines(), position.behind() ? local - 1 : local);
    }

    /// The line of a character; the first or the last where it is in none.
    static int indexOf(List<TextLineInfo> lines, int character) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= character) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The line at a height, counted from the first line's top; the first or the last beyond them.
    static int at(Cell cell, double y) {
        List<TextLineInfo> lines = cell.lines();
        for (int i = 0; i < lines.size() - 1; i++) {
            if (y < lines.get(i + 1).bounds().getMinY()) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
