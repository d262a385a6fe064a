package app.obelus.document;

import org.jspecify.annotations.Nullable;

/// Makes paragraphs of what two line breaks or more set apart.
final class HtmlBreaks {

    private HtmlBreaks() {}

    static void toParagraphs(HtmlNode root) {
        for (HtmlNode lineBreak : root.all(node -> node.is("br"))) {
            if (lineBreak.parent() != null && takeFollowing(lineBreak)) {
                makeParagraph(lineBreak);
            }
        }
    }

    /// Takes away the breaks that follow directly, if there are any.
    private static boolean takeFollowing(HtmlNode lineBreak) {
        boolean taken = false;
        HtmlNode next = visible(lineBreak.next());
        while (next != null && next.is("br")) {
            HtmlNode behind = visible(next.next());
            next.remove();
            next = behind;
            taken = true;
        }
        return taken;
    }

    private static @Nullable HtmlNode visible(@Nullable HtmlNode node) {
        HtmlNode visible = node;
        while (visible != null && visible.isText() && visible.text().isBlank()) {
            visible = visible.next();
        }
        return visible;
    }

    private static void makeParagraph(HtmlNode lineBreak) {
        HtmlNode paragraph = HtmlNode.made("p");
        lineBreak.replaceWith(paragraph);
        HtmlNode next = paragraph.next();
        while (next != null && HtmlTags.isWithinALine(next) && !isDouble(next)) {
            HtmlNode behind = next.next();
            paragraph.append(next);
            next = behind;
        }
        while (paragraph.last() != null && HtmlTags.isBlank(paragraph.last())) {
            paragraph.last().remove();
        }
        HtmlNode above = paragraph.parent();
        if (above != null && above.is("p")) {
            above.rename("div");
        }
    }

    private static boolean isDouble(HtmlNode node) {
        if (!node.is("br")) {
            return false;
        }
        HtmlNode next = visible(node.next());
        return next != null && next.is("br");
    }
}
