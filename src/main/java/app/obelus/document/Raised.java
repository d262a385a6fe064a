package app.obelus.document;

import java.util.regex.Pattern;

/// Figures that a document sets higher than the line, behind another figure: written as part of it
/// they would make another figure of it, and of ten to the sixth power 106.
final class Raised {

    private static final Pattern FIGURE = Pattern.compile("[-+\u2212]?\\d{1,3}");
    private static final String PLAIN = "0123456789+-\u2212";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private Raised() {}

    /// Whether words that stand higher than the line would be read as part of what is before them.
    static boolean joinsFigure(CharSequence line, String words) {
        return !line.isEmpty()
                && Character.isDigit(line.charAt(line.length() - 1))
                && FIGURE.matcher(words.strip()).matches();
    }

    /// A figure for which [#joinsFigure] holds, in raised characters.
    static String figure(String figure) {
        StringBuilder raised = new StringBuilder();
        figure.strip().chars().forEach(sign -> raised.append(RAISED.charAt(PLAIN.indexOf(sign))));
        return raised.toString();
    }
}
