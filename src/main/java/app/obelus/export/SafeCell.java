package app.obelus.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in a cell of a table that a spreadsheet may open.
///
/// A spreadsheet takes a cell that begins with certain signs for a formula, and a formula can start
/// programs and send cells away ([OWASP, CSV
/// Injection](https://owasp.org/www-community/attacks/CSV_Injection)). An apostrophe before them
/// makes text of it, and shows in no spreadsheet. One more before apostrophes that are there lets
/// the text be read back as it was.
final class SafeCell {

    /// The signs, also in their wide forms, which some spreadsheets take for the same.
    private static final String SIGNS = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// White space, or something else that does not show, before a sign does not make it harmless.
    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cf}]*+";

    private static final Pattern BEGINNING =
            Pattern.compile("('*)(?:[\t\r\n]|" + UNSEEN + "[" + SIGNS + "])");

    /// Where a program that takes semicolons for the border of cells, as in much of Europe, or does
    /// not know that a cell may have several lines, sees a cell begin. What can only be an item of
    /// a list is left as it is.
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?<=[;\t\r\n])([\\p{Z}\\p{Cf}]*+)('*+)(?=["
                            + SIGNS
                            + "])(?![-+] [^|(!;\t\r\n]*+(?:[;\t\r\n]|\\z))");

    private SafeCell() {}

    /// The cells of a line.
    static List<String> of(List<String> texts) {
        return texts.stream().map(Utf8::printable).map(SafeCell::of).toList();
    }

    static String of(String text) {
        String safe = WITHIN.matcher(text).replaceAll("$1'$2");
        return BEGINNING.matcher(safe).lookingAt() ? "'" + safe : safe;
    }

    /// The text that was put into a cell by [#of].
    static String read(String cell) {
        Matcher beginning = BEGINNING.matcher(cell);
        boolean safe = beginning.lookingAt() && !beginning.group(1).isEmpty();
        return WITHIN.matcher(safe ? cell.substring(1) : cell)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceFirst("'", "")));
    }
}
