package app.obelus.cli;

import java.io.PrintWriter;
import java.util.List;

/// Lines of cells, each column as wide as its widest cell.
final class Table {

    private Table() {}

    /// @param lines all with as many cells; the last of a line is not filled up
    static void print(List<List<String>> lines, PrintWriter out) {
        int columns = lines.isEmpty() ? 0 : lines.getFirst().size() - 1;
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder whole = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                whole.append(line.get(i)).repeat(' ', widths[i] - line.get(i).length() + 2);
            }
            out.println(whole.append(line.getLast()).toString().stripTrailing());
        }
    }
}
