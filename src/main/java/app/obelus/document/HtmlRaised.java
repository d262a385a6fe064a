package app.obelus.document;

import java.util.regex.Pattern;

/// Figures that a page sets higher than the line, behind another figure: written as part of it they
/// would make another figure of it, `10` to the sixth power 106, and 2019 with its third note
/// 20193.
final class HtmlRaised {

    private static final Pattern FIGURE = Pattern.compile("[-+\u2212]?\\d{1,3}");
    private static final String PLAIN = "0123456789+-\u2212";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    /// Pages put the mark of a note into so many elements at most.
    private static final int FARTHEST = 4;

    private HtmlRaised() {}

    /// The words of a text node as they are to be written behind what there is of a line.
    static String words(HtmlNode node, StringBuilder line) {
        String figure = node.text().strip();
        boolean behindFigure = !line.isEmpty() && Character.isDigit(line.charAt(line.length() - 1));
        if (!behindFigure || !FIGURE.matcher(figure).matches() || !isWithin(node, "sup")) {
            return node.text();
        }
        return isWithin(node, "a") ? "[" + figure + "]" : raised(figure);
    }

    private static boolean isWithin(HtmlNode node, String name) {
        HtmlNode above = node.parent();
        for (int i = 0; i < FARTHEST && above != null; i++) {
            if (above.is(name)) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    private static String raised(String figure) {
        StringBuilder raised = new StringBuilder();
        figure.chars().forEach(sign -> raised.append(RAISED.charAt(PLAIN.indexOf(sign))));
        return raised.toString();
    }
}
