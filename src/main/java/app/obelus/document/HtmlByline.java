package app.obelus.document;

import org.jspecify.annotations.Nullable;

/// The line that says who wrote an article, out of an element that is named after it.
final class HtmlByline {

    /// Longer ones say more than that.
    private static final int LONGEST = 100;

    private HtmlByline() {}

    static boolean isNamed(HtmlNode node) {
        return node.attribute("rel").equals("author")
                || node.attribute("itemprop").contains("author")
                || HtmlNames.isAuthor(node);
    }

    /// The words of the element, or, where they say more than who wrote it, those of the element
    /// within it that is named after that as well; empty where there are none, or too many.
    static String of(HtmlNode named) {
        String whole = words(named);
        if (whole.isEmpty()) {
            return "";
        }
        HtmlNode byline = named;
        HtmlNode inner = named;
        while (inner != null && saysMore(inner)) {
            inner = namedIn(inner);
            byline = inner == null ? byline : inner;
        }
        return words(byline);
    }

    private static String words(HtmlNode node) {
        String words = node.words(LONGEST);
        return words.length() < LONGEST ? words : "";
    }

    private static @Nullable HtmlNode namedIn(HtmlNode node) {
        for (HtmlNode in = node.first(); in != null; in = in.following(node)) {
            boolean named = isNamed(in) || in.attribute("itemprop").contains("name");
            if (!in.isText() && named && words(in).indexOf(' ') > 0) {
                return in;
            }
        }
        return null;
    }

    /// Whether there is a number in it, as of a date, or a name in an element by itself, or a
    /// second line.
    private static boolean saysMore(HtmlNode node) {
        int lines = 0;
        boolean broken = true;
        for (HtmlNode in = node.first(); in != null; in = in.following(node)) {
            if (!in.isText()) {
                broken |= !HtmlTags.isWithinALine(in);
                if (in.attribute("itemprop").contains("name")) {
                    return true;
                }
            } else if (!in.text().isBlank()) {
                lines += broken ? 1 : 0;
                broken = false;
                if (in.text().chars().anyMatch(Character::isDigit)) {
                    return true;
                }
            }
        }
        return lines > 1;
    }
}
