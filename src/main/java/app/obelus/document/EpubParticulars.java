package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what an e-book says about itself, element by element.
final class EpubParticulars {

    private record Maker(String name, String role) {}

    private final List<String> titles = new ArrayList<>();
    private final Map<String, Maker> makers = new LinkedHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final List<String> languages = new ArrayList<>();
    private String published = "";
    private String date = "";

    /// To be told of every element that begins.
    void begin(Xml xml) throws UnreadableArticleException {
        String name = xml.name();
        switch (name) {
            case "title" -> add(titles, xml);
            case "language" -> add(languages, xml);
            case "creator" -> {
                String id =
                        xml.attribute("id").isEmpty() ? "#" + makers.size() : xml.attribute("id");
                String role = xml.attribute("role");
                String words = words(xml);
                if (!words.isEmpty()) {
                    makers.putIfAbsent(id, new Maker(words, role));
                }
            }
            case "date" -> {
                boolean isPublication = xml.attribute("event").equals("publication");
                String words = words(xml);
                if (isPublication && published.isEmpty()) {
                    published = words;
                }
                date = date.isEmpty() ? words : date;
            }
            case "meta" -> {
                if (xml.attribute("property").equals("role")) {
                    String refined = xml.attribute("refines").replaceFirst("^#", "");
                    roles.putIfAbsent(refined, words(xml));
                }
            }
            default -> {
                // Nothing that an article tells.
            }
        }
    }

    private static void add(List<String> values, Xml xml) throws UnreadableArticleException {
        String words = words(xml);
        if (!words.isEmpty()) {
            values.add(words);
        }
    }

    private static String words(Xml xml) throws UnreadableArticleException {
        return xml.content().strip().replaceAll("\\s+", " ");
    }

    Particulars all() {
        List<String> authors = new ArrayList<>();
        makers.forEach(
                (id, maker) -> {
                    String role = maker.role.isEmpty() ? roles.getOrDefault(id, "aut") : maker.role;
                    if (role.equals("aut")) {
                        authors.add(maker.name);
                    }
                });
        if (authors.isEmpty()) {
            makers.values().forEach(maker -> authors.add(maker.name));
        }
        return new Particulars(
                titles.isEmpty() ? "" : titles.getFirst(),
                String.join(", ", authors),
                published.isEmpty() ? date : published,
                languages.isEmpty() ? "" : Particulars.language(languages.getFirst()));
    }
}
