package app.obelus.export;

/// Text in a cell of a table that a spreadsheet may open.
///
/// A spreadsheet takes a cell that begins with certain signs for a formula, and a formula can start
/// programs and send cells away ([OWASP, CSV
/// Injection](https://owasp.org/www-community/attacks/CSV_Injection)). An apostrophe before them
/// makes text of it, and shows in no spreadsheet.
final class SafeCell {

    /// The signs, also in their wide forms, which some spreadsheets take for the same.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /// The text that was put into a cell by [#of].
    static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /// White space before a sign does not make it harmless.
    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String rest = text.stripLeading();
        return FORMULA.indexOf(text.charAt(0)) >= 0
                || (!rest.isEmpty() && FORMULA.indexOf(rest.charAt(0)) >= 0);
    }
}
