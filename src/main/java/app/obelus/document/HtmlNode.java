package app.obelus.document;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A node of a page while the article is looked for in it: an element, or text.
///
/// The trees of jsoup keep children in arrays, where taking out one costs as much as there are
/// others; here all changes cost the same, however large the page is. Trees are walked with loops:
/// they may be as deep as [HtmlParsing] lets them.
final class HtmlNode {

    private static final String TEXT = "#text";

    /// Elements with fewer characters than this for each node in them are hardly for readers.
    private static final int LOOKS_A_CHARACTER = 4;

    private final String text;
    private final @Nullable Element element;

    private String name;
    private @Nullable HtmlNode parent;
    private @Nullable HtmlNode previous;
    private @Nullable HtmlNode next;
    private @Nullable HtmlNode first;
    private @Nullable HtmlNode last;

    private HtmlNode(String name, String text, @Nullable Element element) {
        this.name = name;
        this.text = text;
        this.element = element;
    }

    static HtmlNode ofText(String text) {
        return new HtmlNode(TEXT, text, null);
    }

    /// An element that the page does not have, as to keep loose words together.
    static HtmlNode made(String name) {
        return new HtmlNode(name, "", null);
    }

    static HtmlNode of(Element element) {
        return new HtmlNode(element.normalName(), "", element);
    }

    boolean isText() {
        return name.equals(TEXT);
    }

    /// In lower case; `#text` for text.
    String name() {
        return name;
    }

    boolean is(String tag) {
        return name.equals(tag);
    }

    void rename(String tag) {
        name = tag;
    }

    /// The words of a text, with all their white space; empty for an element.
    String text() {
        return text;
    }

    /// The value of an attribute; empty where there is none.
    String attribute(String key) {
        return element == null ? "" : element.attr(key);
    }

    boolean hasAttribute(String key) {
        return element != null && element.hasAttr(key);
    }

    /// The attributes' values and keys, as far as the page has any.
    @Nullable Element element() {
        return element;
    }

    @Nullable HtmlNode parent() {
        return parent;
    }

    @Nullable HtmlNode next() {
        return next;
    }

    @Nullable HtmlNode previous() {
        return previous;
    }

    @Nullable HtmlNode first() {
        return first;
    }

    @Nullable HtmlNode last() {
        return last;
    }

    /// The children that are elements; a copy.
    List<HtmlNode> elements() {
        List<HtmlNode> elements = new ArrayList<>();
        for (HtmlNode child = first; child != null; child = child.next) {
            if (!child.isText()) {
                elements.add(child);
            }
        }
        return elements;
    }

    /// The only element child, where nothing visible stands beside it; else null.
    @Nullable HtmlNode onlyElement() {
        HtmlNode only = null;
        for (HtmlNode child = first; child != null; child = child.next) {
            if (!child.isText()) {
                if (only != null) {
                    return null;
                }
                only = child;
            } else if (!child.text.isBlank()) {
                return null;
            }
        }
        return only;
    }

    /// Puts a node behind the last child, wherever it was before.
    void append(HtmlNode child) {
        insert(child, null);
    }

    /// Puts a node before one of the children, or behind all of them where that is null.
    void insert(HtmlNode child, @Nullable HtmlNode before) {
        child.remove();
        child.parent = this;
        child.next = before;
        child.previous = before == null ? last : before.previous;
        if (child.previous == null) {
            first = child;
        } else {
            child.previous.next = child;
        }
        if (before == null) {
            last = child;
        } else {
            before.previous = child;
        }
    }

    /// Takes the node, and all in it, out of the tree.
    void remove() {
        if (parent == null) {
            return;
        }
        if (previous == null) {
            parent.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            parent.last = previous;
        } else {
            next.previous = previous;
        }
        parent = null;
        previous = null;
        next = null;
    }

    /// Puts another node in the place of this one.
    void replaceWith(HtmlNode other) {
        HtmlNode above = parent;
        if (above != null) {
            above.insert(other, this);
            remove();
        }
    }

    /// Puts the children in the place of this node.
    void unwrap() {
        HtmlNode above = parent;
        if (above != null) {
            while (first != null) {
                above.insert(first, this);
            }
            remove();
        }
    }

    /// The next node in the order of the page, which is the first child if there is one; null
    /// behind the last within `root`.
    @Nullable HtmlNode following(HtmlNode root) {
        return first != null ? first : behind(root);
    }

    /// The next node in the order of the page that is not in this one; null behind the last within
    /// `root`.
    @Nullable HtmlNode behind(HtmlNode root) {
        HtmlNode node = this;
        while (node != null && node != root) {
            if (node.next != null) {
                return node.next;
            }
            node = node.parent;
        }
        return null;
    }

    /// The element itself and all elements within it that are asked for, in the order of the page.
    List<HtmlNode> all(Predicate<HtmlNode> asked) {
        List<HtmlNode> all = new ArrayList<>();
        for (HtmlNode node = this; node != null; node = node.following(this)) {
            if (!node.isText() && asked.test(node)) {
                all.add(node);
            }
        }
        return all;
    }

    /// Whether one of the nearest `most` elements that this node is in is asked for.
    boolean isWithin(int most, Predicate<HtmlNode> asked) {
        HtmlNode above = parent;
        for (int i = 0; i < most && above != null; i++) {
            if (asked.test(above)) {
                return true;
            }
            above = above.parent;
        }
        return false;
    }

    /// The words in the node in one line with folded white space, of which no more are looked at
    /// than `most` characters need.
    String words(int most) {
        StringBuilder words = new StringBuilder();
        long looks = (long) most * LOOKS_A_CHARACTER;
        for (HtmlNode node = this;
                node != null && words.length() <= most && looks > 0;
                node = node.following(this)) {
            looks--;
            if (node.isText()) {
                HtmlSpace.fold(node.text, words);
            } else if (node.is("br") || HtmlTags.standsByItself(node)) {
                HtmlSpace.fold(" ", words);
            }
        }
        return words.toString().strip();
    }
}
