package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a document says about itself beside its text. Each is empty where it says nothing.
///
/// @param language a BCP 47 tag
record Particulars(String title, String byline, String published, String language) {

    static final Particulars NONE = new Particulars("", "", "", "");

    /// Those in an XML file with elements of [Dublin Core](https://www.dublincore.org) and the
    /// like, as office programs have it; up to the end of an element named `meta`.
    static Particulars of(Xml xml) throws UnreadableArticleException {
        Map<String, List<String>> said = new HashMap<>();
        while (xml.next() && !xml.isEnd("meta")) {
            if (xml.isStart() && isWanted(xml.name())) {
                String name = xml.name();
                String words = xml.content().strip().replaceAll("\\s+", " ");
                if (!words.isEmpty()) {
                    said.computeIfAbsent(name, _ -> new ArrayList<>()).add(words);
                }
            }
        }
        return new Particulars(
                first(said, "title"),
                first(said, "initial-creator", "creator"),
                first(said, "created", "creation-date", "date"),
                language(first(said, "language")));
    }

    private static boolean isWanted(String name) {
        return switch (name) {
            case "title",
                    "initial-creator",
                    "creator",
                    "created",
                    "creation-date",
                    "date",
                    "language" ->
                    true;
            default -> false;
        };
    }

    private static String first(Map<String, List<String>> said, String... names) {
        for (String name : names) {
            if (said.containsKey(name)) {
                return said.getOrDefault(name, List.of()).getFirst();
            }
        }
        return "";
    }

    /// The same with another language, where it says none.
    Particulars orLanguage(String other) {
        return language.isEmpty()
                ? new Particulars(title, byline, published, language(other))
                : this;
    }

    /// The tag as BCP 47 has it; empty where it is none.
    static String language(String tag) {
        try {
            String well =
                    new Locale.Builder()
                            .setLanguageTag(tag.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
            return well.equals("und") || well.startsWith("zxx") || well.equals("none") ? "" : well;
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
