package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Tells tables of data from those that only place things on the page.
final class HtmlTables {

    private static final Set<String> SIGNS = Set.of("col", "colgroup", "tfoot", "thead", "th");
    private static final int MANY_ROWS = 10;
    private static final int MANY_COLUMNS = 4;
    private static final int MANY_CELLS = 10;

    private HtmlTables() {}

    /// Names the tables of data `data-table`, so that later steps need not look at them again.
    static void markData(HtmlNode root) {
        for (HtmlNode table : root.all(node -> node.is("table"))) {
            if (isData(table)) {
                table.rename("data-table");
            }
        }
    }

    static boolean isData(HtmlNode table) {
        String role = table.attribute("role");
        if (role.equals("presentation")
                || role.equals("none")
                || table.attribute("datatable").equals("0")) {
            return false;
        }
        if (!table.attribute("summary").isEmpty()) {
            return true;
        }
        boolean nested = false;
        HtmlNode in = table.first();
        while (in != null) {
            if (SIGNS.contains(in.name()) || (in.is("caption") && in.first() != null)) {
                return true;
            }
            boolean inner = in.is("table") || in.is("data-table");
            nested |= inner;
            in = inner ? in.behind(table) : in.following(table);
        }
        return !nested && isLarge(table);
    }

    private static boolean isLarge(HtmlNode table) {
        int rows = 0;
        int columns = 0;
        for (HtmlNode row : table.all(node -> node.is("tr"))) {
            rows += span(row, "rowspan");
            columns = Math.max(columns, columns(row));
        }
        return rows > 1
                && columns > 1
                && (rows >= MANY_ROWS || columns > MANY_COLUMNS || rows * columns > MANY_CELLS);
    }

    private static int columns(HtmlNode row) {
        int columns = 0;
        for (HtmlNode cell : row.elements()) {
            columns += span(cell, "colspan");
        }
        return columns;
    }

    /// How many columns or rows a cell takes, as it says; 1 where it says nothing that can be
    /// meant.
    static int span(HtmlNode cell, String attribute) {
        String value = cell.attribute(attribute);
        boolean number = value.matches("[1-9]\\d{0,2}");
        return number ? Integer.parseInt(value) : 1;
    }

    /// Puts the content of a table that has one cell only in the table's place.
    static void unwrapSingleCells(HtmlNode root) {
        List<HtmlNode> tables = root.all(node -> node.is("table") || node.is("data-table"));
        for (HtmlNode table : tables) {
            HtmlNode row = onlyRow(table);
            HtmlNode cell = row == null ? null : row.onlyElement();
            if (cell != null && (cell.is("td") || cell.is("th"))) {
                boolean words = true;
                for (HtmlNode in = cell.first(); in != null; in = in.next()) {
                    words &= HtmlTags.isWithinALine(in);
                }
                cell.rename(words ? "p" : "div");
                table.replaceWith(cell);
            }
        }
    }

    private static @Nullable HtmlNode onlyRow(HtmlNode table) {
        HtmlNode only = table.onlyElement();
        if (only != null && only.is("tbody")) {
            only = only.onlyElement();
        }
        return only != null && only.is("tr") ? only : null;
    }
}
