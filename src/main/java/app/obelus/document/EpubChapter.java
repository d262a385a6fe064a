package app.obelus.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes a chapter of an e-book a page of words: what reading programs do with the marks in it is
/// done here, so that none of it stands in the text as if somebody had written it.
final class EpubChapter {

    private static final String TYPE = "epub:type";

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "header",
                    "blockquote",
                    "figure",
                    "table",
                    "ul",
                    "ol",
                    "dl",
                    "pre",
                    "hr",
                    "body",
                    "main",
                    "aside");

    private static final Pattern CONTENTS = Pattern.compile(" (?:toc|landmarks|page-list) ");

    /// What marks a place that a note belongs to.
    private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,4}|[*†‡§]{1,3})[\\])]?");

    /// The link and all elements and words in it.
    private static final int MOST_IN_A_MARK = 30;

    private EpubChapter() {}

    /// @param labels the places of the chapter in the outline, which become headings where it has
    ///   none
    static void prepare(Element body, List<EpubOutline.Label> labels) {
        if (isContents(body)) {
            body.empty();
        }
        body.select("nav, section, div").stream()
                .filter(EpubChapter::isContents)
                .forEach(Element::remove);
        body.select("rt, rp").remove();
        for (Element element : body.getAllElements()) {
            if (is(element, "pagebreak")) {
                element.empty();
            } else if (is(element, "backlink")) {
                element.remove();
            } else if (element.nameIs("a")) {
                bracket(element);
            }
        }
        if (!labels.isEmpty() && body.selectFirst("h1, h2, h3, h4, h5, h6") == null) {
            addHeadings(body, labels);
        }
    }

    /// Whether an element only lists the places of the book.
    private static boolean isContents(Element element) {
        return element.attributesSize() > 0
                && CONTENTS.matcher(" " + element.attr(TYPE) + " ").find();
    }

    /// Whether the book says of an element what it is for.
    private static boolean is(Element element, String purpose) {
        return element.attributesSize() > 0
                && (element.attr(TYPE).contains(purpose)
                        || element.attr("role").equals("doc-" + purpose));
    }

    /// Puts the mark of a note in brackets, since the words before it run into it where it does not
    /// stand higher than they do.
    private static void bracket(Element link) {
        boolean isHigher =
                nodes(link).anyMatch(node -> node.nameIs("sup"))
                        || (link.parent() != null && link.parent().nameIs("sup"));
        if (is(link, "noteref") || (isHigher && link.attr("href").contains("#"))) {
            var mark = MARK.matcher(words(link));
            if (mark.matches()) {
                link.text("[" + mark.group(1) + "]");
            }
        }
    }

    /// The link and what is in it, as far as a mark can go: links may stand in links, and each of
    /// them is looked at.
    private static Stream<Node> nodes(Element link) {
        return link.nodeStream().limit(MOST_IN_A_MARK + 1L);
    }

    /// Empty where there is more than a mark can have.
    private static String words(Element link) {
        return nodes(link).count() > MOST_IN_A_MARK ? "" : link.text().strip();
    }

    private static void addHeadings(Element body, List<EpubOutline.Label> labels) {
        Map<String, Element> places = new HashMap<>();
        for (Element element : body.getAllElements()) {
            if (!element.id().isEmpty()) {
                places.putIfAbsent(element.id(), element);
            }
        }
        for (EpubOutline.Label label : labels) {
            Element place = label.fragment().isEmpty() ? body : places.get(label.fragment());
            if (place != null) {
                addHeading(blockAt(place, body), body, label);
            }
        }
    }

    private static Element blockAt(Element place, Element body) {
        Element block = place;
        while (!block.equals(body) && !BLOCKS.contains(block.normalName())) {
            Element above = block.parent();
            if (above == null) {
                return body;
            }
            block = above;
        }
        return block;
    }

    private static void addHeading(Element block, Element body, EpubOutline.Label label) {
        String tag = "h" + label.level();
        Element said = saying(label.words(), block);
        if (said != null) {
            said.tagName(tag);
        } else if (block.equals(body)) {
            body.prependElement(tag).text(label.words());
        } else {
            block.before(new Element(tag).text(label.words()));
        }
    }

    /// The first paragraph of a block, if it says just that; else null.
    private static @Nullable Element saying(String words, Element block) {
        Element first = block;
        for (Element within = first; within != null; within = within.firstElementChild()) {
            first = within;
            if (within.nameIs("p")) {
                break;
            }
        }
        return first.nameIs("p") && first.text().strip().equalsIgnoreCase(words) ? first : null;
    }

    /// The words in a picture, each piece a paragraph.
    static Element wordsOf(Element picture) {
        Element body = new Element("body");
        for (Element text : picture.select("text")) {
            body.appendElement("p").text(text.text());
        }
        return body;
    }

    /// Lets the tables be tables of data that have more than one column.
    static void markTables(HtmlNode root) {
        for (HtmlNode table : root.all(node -> node.is("table"))) {
            boolean hasColumns =
                    table.all(node -> node.is("tr")).stream()
                            .anyMatch(row -> row.elements().size() > 1);
            if (hasColumns) {
                table.rename("data-table");
            }
        }
    }
}
