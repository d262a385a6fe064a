package app.obelus.document;

/// What a page sets higher than the line behind a figure: an exponent, or the mark of a note, which
/// would else make 20193 of 2019 with its third note.
final class HtmlRaised {

    /// Pages put the mark of a note into so many elements at most.
    private static final int FARTHEST = 4;

    private HtmlRaised() {}

    /// The words of a text node as they are to be written behind what there is of a line.
    static String words(HtmlNode node, StringBuilder line) {
        String words = node.text();
        if (!Raised.joinsFigure(line, words) || !isWithin(node, "sup")) {
            return words;
        }
        return isWithin(node, "a") ? "[" + words.strip() + "]" : Raised.figure(words);
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
}
