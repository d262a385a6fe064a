package app.obelus.document;

import java.util.Set;

/// What the elements of HTML are, by their names.
final class HtmlTags {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// Stand within a line, whatever is in them.
    private static final Set<String> WITHIN_A_LINE =
            Set.of(
                    "abbr",
                    "acronym",
                    "audio",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "br",
                    "button",
                    "cite",
                    "code",
                    "data",
                    "datalist",
                    "dfn",
                    "em",
                    "embed",
                    "font",
                    "i",
                    "img",
                    "input",
                    "kbd",
                    "label",
                    "mark",
                    "math",
                    "meter",
                    "nobr",
                    "object",
                    "output",
                    "progress",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "select",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "textarea",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr");

    /// Stand within a line if all that is in them does.
    private static final Set<String> AS_THEIR_CONTENT = Set.of("a", "del", "ins");

    /// Make a `div` that has one of them more than a paragraph.
    private static final Set<String> PARTS =
            Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");

    private static final Set<String> BY_ITSELF =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "data-table",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "iframe",
                    "legend",
                    "li",
                    "listing",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "plaintext",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "video",
                    "xmp");

    private static final int LONGEST_CAPTION = 600;

    private HtmlTags() {}

    /// Whether words before, in and behind the element are words of several blocks.
    static boolean standsByItself(HtmlNode node) {
        return BY_ITSELF.contains(node.name());
    }

    static boolean isHeading(HtmlNode node) {
        return HEADINGS.contains(node.name());
    }

    static boolean isPart(HtmlNode node) {
        return PARTS.contains(node.name());
    }

    static boolean hasPart(HtmlNode node) {
        for (HtmlNode in = node.first(); in != null; in = in.following(node)) {
            if (isPart(in)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the node is text, or an element that stands within a line of text.
    static boolean isWithinALine(HtmlNode node) {
        HtmlNode in = node;
        while (in != null) {
            if (in.isText() || WITHIN_A_LINE.contains(in.name())) {
                in = in.behind(node);
            } else if (AS_THEIR_CONTENT.contains(in.name())) {
                in = in.following(node);
            } else {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(HtmlNode node) {
        return node.is("br") || (node.isText() && node.text().isBlank());
    }

    /// Whether the element says something about a picture or a table, as its kind or its names
    /// tell.
    static boolean isCaption(HtmlNode node) {
        if (node.is("figcaption") || node.is("caption")) {
            return true;
        }
        return HtmlNames.isCaption(node) && node.words(LONGEST_CAPTION).length() < LONGEST_CAPTION;
    }

    /// Whether a film is shown in the place of the element, which the text around it may be about.
    static boolean isFilm(HtmlNode node) {
        if (!node.is("iframe") && !node.is("embed") && !node.is("object")) {
            return false;
        }
        String address = node.attribute("src") + " " + node.attribute("data");
        return address.contains("video") || address.contains("player") || address.contains("embed");
    }
}
