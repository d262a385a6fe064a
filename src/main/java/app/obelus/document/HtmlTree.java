package app.obelus.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes the tree in which the article is looked for: what the page shows, without scripts, styles
/// and what it hides.
final class HtmlTree {

    private static final Set<String> NEVER_SHOWN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "head",
                    "title",
                    "link",
                    "meta",
                    "svg",
                    "noframes");

    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /// Class names that frameworks give to words for those who listen to a page, which nobody sees.
    private static final Set<String> UNSEEN =
            Set.of(
                    "visually-hidden",
                    "visuallyhidden",
                    "sr-only",
                    "screen-reader-text",
                    "screen-reader",
                    "screenreader",
                    "off-screen",
                    "offscreen",
                    "u-visually-hidden",
                    "element-invisible",
                    "assistive-text",
                    "a11y-hidden",
                    "hidden-visually");

    private HtmlTree() {}

    /// A copy of what a page's body shows; the page itself stays as it is.
    static HtmlNode of(Element body) {
        return of(body, HtmlTree::isHidden);
    }

    /// The same with what only a script would show.
    static HtmlNode withHidden(Element body) {
        return of(body, _ -> false);
    }

    private static HtmlNode of(Element body, Predicate<Element> hidden) {
        HtmlNode root = HtmlNode.of(body);
        HtmlNode parent = root;
        Node node = firstChild(body);
        while (node != null) {
            HtmlNode made = shown(node, hidden);
            if (made != null) {
                parent.append(made);
            }
            Node child = made == null ? null : firstChild(node);
            if (child != null && made != null) {
                parent = made;
                node = child;
                continue;
            }
            while (node != null && node.nextSibling() == null) {
                node = body.equals(node.parent()) ? null : node.parent();
                parent = node == null || parent.parent() == null ? root : parent.parent();
            }
            node = node == null ? null : node.nextSibling();
        }
        return root;
    }

    private static @Nullable Node firstChild(Node node) {
        return node.childNodeSize() == 0 ? null : node.childNode(0);
    }

    private static @Nullable HtmlNode shown(Node node, Predicate<Element> hidden) {
        if (node instanceof TextNode text) {
            return HtmlNode.ofText(text.getWholeText());
        }
        if (node instanceof Element element
                && !NEVER_SHOWN.contains(element.normalName())
                && !hidden.test(element)) {
            return HtmlNode.of(element);
        }
        return null;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || (element.attr("aria-hidden").equals("true")
                        && !element.attr("class").contains("fallback-image"))
                || (element.hasAttr("style")
                        && HIDING_STYLE
                                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find())
                || isUnseen(element)
                || (element.attr("aria-modal").equals("true")
                        && element.attr("role").equals("dialog"));
    }

    private static boolean isUnseen(Element element) {
        if (!element.hasAttr("class")) {
            return false;
        }
        for (String name : element.classNames()) {
            if (UNSEEN.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
