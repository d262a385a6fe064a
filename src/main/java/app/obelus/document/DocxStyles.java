package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// The styles of a Word document: what paragraphs are by them, which may be said by a style that
/// theirs is based on.
final class DocxStyles {

    private static final int LONGEST_CHAIN = 50;

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private @Nullable StyleRole role;
        private @Nullable DocxNumbered numbered;
        private @Nullable Boolean hidden;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, StyleRole> roles = new HashMap<>();
    private String language = "";
    private String standard = "";

    static DocxStyles of(DocxParts parts) throws UnreadableArticleException {
        DocxStyles styles = new DocxStyles();
        if (parts.has("styles")) {
            try (Xml xml = parts.part("styles")) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) throws UnreadableArticleException {
        Style style = new Style();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    styles.putIfAbsent(xml.attribute("styleId"), style);
                    if (xml.attribute("type").equals("paragraph")
                            && DocxProperties.isOn(xml, "default", false)) {
                        standard = xml.attribute("styleId");
                    }
                }
                case "name" -> style.name = xml.attribute("val");
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "pPr" -> {
                    DocxProperties properties = DocxProperties.of(xml);
                    style.role = properties.role();
                    style.numbered = properties.numbered();
                }
                case "vanish" -> style.hidden = DocxProperties.isOn(xml, "val", true);
                case "tblStylePr" -> xml.skip();
                case "lang" -> {
                    if (styles.isEmpty()) {
                        language = xml.attribute("val");
                    }
                }
                default -> {
                    // Says nothing about what the words are.
                }
            }
        }
    }

    /// The language of text about which nothing else is said; empty where that is not said either.
    String language() {
        return language;
    }

    /// What paragraphs of a style are.
    ///
    /// @param id as paragraphs give it; empty for those that give none
    StyleRole role(String id) {
        return roles.computeIfAbsent(id, this::findRole);
    }

    private StyleRole findRole(String id) {
        if (!id.isEmpty() && !styles.containsKey(id)) {
            StyleRole byId = StyleRole.of(id);
            return byId == null ? StyleRole.BODY : byId;
        }
        StyleRole role = inherited(id, DocxStyles::ownRole);
        return role == null ? StyleRole.BODY : role;
    }

    private static @Nullable StyleRole ownRole(Style style) {
        StyleRole byName = StyleRole.of(style.name);
        if (byName != null && byName.isTitle()) {
            return byName;
        }
        return style.role == null ? byName : style.role;
    }

    /// Which list paragraphs of a style are items of; null if of none.
    @Nullable DocxNumbered numbered(String id) {
        return inherited(id, style -> style.numbered);
    }

    /// Whether words of a style are not shown.
    boolean isHidden(String id) {
        return Boolean.TRUE.equals(inherited(id, style -> style.hidden));
    }

    private <T> @Nullable T inherited(String id, Function<Style, @Nullable T> property) {
        String at = id.isEmpty() ? standard : id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T own = property.apply(style);
            if (own != null) {
                return own;
            }
            at = style.basedOn;
        }
        return null;
    }
}
