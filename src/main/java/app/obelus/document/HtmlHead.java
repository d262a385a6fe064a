package app.obelus.document;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The elements in which a page says something about itself, wherever they stand in it, found in
/// one pass.
final class HtmlHead {

    private static final Set<String> TELLING =
            Set.of("html", "title", "meta", "link", "script", "h1", "h2", "time");

    private final Map<String, List<Element>> elements = new HashMap<>();

    /// Browsers and their extensions leave word of where they had a page from.
    private static final Pattern SAVED =
            Pattern.compile("\\A\\s*(?:saved from url=\\(\\d+\\)|[^\\n]{0,80}\\s+url:\\s*)(\\S+)");

    private String saved = "";

    private HtmlHead() {}

    static HtmlHead of(Document page) {
        HtmlHead head = new HtmlHead();
        page.traverse(
                (node, _) -> {
                    if (node instanceof Element element && TELLING.contains(element.normalName())) {
                        head.elements
                                .computeIfAbsent(element.normalName(), _ -> new ArrayList<>())
                                .add(element);
                    } else if (node instanceof Comment comment && head.saved.isEmpty()) {
                        head.saved = saved(comment.getData());
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

    /// The address that the page was saved from, as the program that saved it says; else empty.
    String savedFrom() {
        return saved;
    }

    private static String saved(String comment) {
        Matcher found = SAVED.matcher(comment);
        String address = found.find() ? found.group(1) : null;
        return address == null ? "" : address;
    }
}
