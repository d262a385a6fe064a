package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of an OpenDocument text: what paragraphs are by them, and how the items of lists are
/// numbered.
final class OdtStyles {

    /// How the items of a level of a list are marked.
    ///
    /// @param isCounted whether by numbers
    record Level(boolean isCounted, int start) {}

    private static final class Style {
        private final String name;
        private final String parent;
        private final int outlineLevel;
        private boolean isHidden;

        Style(String name, String parent, int outlineLevel) {
            this.name = name;
            this.parent = parent;
            this.outlineLevel = outlineLevel;
        }
    }

    private static final int LONGEST_CHAIN = 50;

    /// How names have characters that names may not have.
    private static final Pattern ENCODED = Pattern.compile("_([0-9a-f]{2,4})_");

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, StyleRole> roles = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private Style style = new Style("", "", -1);
    private Map<Integer, Level> list = new HashMap<>();
    private String language = "";

    void readAll(Xml xml) throws UnreadableArticleException {
        while (xml.next()) {
            if (xml.isStart()) {
                begin(xml);
            }
        }
    }

    /// To be told of every element that begins before the text does.
    void begin(Xml xml) {
        switch (xml.name()) {
            case "style" -> {
                String name = xml.attribute("name");
                String shown = xml.attribute("display-name");
                style =
                        new Style(
                                shown.isEmpty() ? decoded(name) : shown,
                                xml.attribute("parent-style-name"),
                                DocxNumbered.number(xml.attribute("default-outline-level"), -1));
                styles.putIfAbsent(xml.attribute("family") + " " + name, style);
            }
            case "text-properties" -> {
                style.isHidden |= xml.attribute("display").equals("none");
                if (styles.isEmpty() && language.isEmpty()) {
                    String country = xml.attribute("country");
                    boolean hasCountry = !country.isEmpty() && !country.equals("none");
                    language = xml.attribute("language") + (hasCountry ? "-" + country : "");
                }
            }
            case "list-style" -> {
                list = new HashMap<>();
                lists.putIfAbsent(xml.attribute("name"), list);
            }
            case "list-level-style-number" -> putLevel(xml, !xml.attribute("num-format").isEmpty());
            case "list-level-style-bullet", "list-level-style-image" -> putLevel(xml, false);
            default -> {
                // Says how it looks.
            }
        }
    }

    private void putLevel(Xml xml, boolean isCounted) {
        int number = DocxNumbered.number(xml.attribute("level"), 1);
        int start = DocxNumbered.number(xml.attribute("start-value"), 1);
        list.putIfAbsent(number, new Level(isCounted, start));
    }

    private static String decoded(String name) {
        return ENCODED.matcher(name)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(code.group(1), 16))));
    }

    /// The language of text about which nothing else is said; empty where that is not said either.
    String language() {
        return language;
    }

    /// What paragraphs of a style are.
    StyleRole role(String name) {
        return roles.computeIfAbsent(name, this::findRole);
    }

    private StyleRole findRole(String name) {
        String at = name;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            Style here = styles.get("paragraph " + at);
            StyleRole role = here == null ? StyleRole.of(decoded(at)) : ownRole(here);
            if (role != null) {
                return role;
            }
            at = here == null ? "" : here.parent;
        }
        return StyleRole.BODY;
    }

    private static @Nullable StyleRole ownRole(Style style) {
        StyleRole byName = StyleRole.of(style.name);
        return byName == null && style.outlineLevel > 0
                ? StyleRole.heading(style.outlineLevel)
                : byName;
    }

    /// Whether words of a style are not shown.
    ///
    /// @param family what has the style: `paragraph` or `text`
    boolean isHidden(String family, String name) {
        String at = name;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style here = styles.get(family + " " + at);
            if (here == null || here.isHidden) {
                return here != null;
            }
            at = here.parent;
        }
        return false;
    }

    /// How items are marked at a level of a list, from 1.
    Level level(String listStyle, int level) {
        return lists.getOrDefault(listStyle, Map.of()).getOrDefault(level, new Level(false, 1));
    }
}
