package app.obelus.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The elements in which a page says something about itself, wherever they stand in it, found in
/// one pass.
final class HtmlHead {

    private static final Set<String> TELLING =
            Set.of("html", "title", "meta", "link", "script", "h1", "h2");

    private final Map<String, List<Element>> elements = new HashMap<>();

    private HtmlHead() {}

    static HtmlHead of(Document page) {
        HtmlHead head = new HtmlHead();
        page.traverse(
                (node, _) -> {
                    if (node instanceof Element element && TELLING.contains(element.normalName())) {
                        head.elements
                                .computeIfAbsent(element.normalName(), _ -> new ArrayList<>())
                                .add(element);
                    }
                });
        return head;
    }

    /// In the order of the page.
    List<Element> all(String name) {
        return elements.getOrDefault(name, List.of());
    }

    /// The words of the first element of the name, in one line; empty where there is none.
    String words(String name) {
        return all(name).isEmpty() ? "" : words(all(name).getFirst());
    }

    static String words(Element element) {
        return HtmlSpace.folded(element.wholeText());
    }

    /// An attribute of the page itself.
    String attribute(String key) {
        return all("html").isEmpty() ? "" : all("html").getFirst().attr(key);
    }
}
