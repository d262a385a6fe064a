package app.obelus.document;

import org.jspecify.annotations.Nullable;

/// What a paragraph, or a style of paragraphs, says about itself.
///
/// @param style empty where it is of the usual one
/// @param role by its level in the outline; null where it gives none
/// @param numbered null where it says nothing about lists
/// @param runsOn whether it goes on with the paragraph behind it: its end is deleted, or it is a
///   large first letter
record DocxProperties(
        String style, @Nullable StyleRole role, @Nullable DocxNumbered numbered, boolean runsOn) {

    static final DocxProperties NONE = new DocxProperties("", null, null, false);

    /// Level of the outline that means there is none.
    private static final int NO_LEVEL = 9;

    /// To be called where they begin; goes on to their end.
    static DocxProperties of(Xml xml) throws UnreadableArticleException {
        String style = "";
        StyleRole role = null;
        int list = -1;
        int level = -1;
        boolean runsOn = false;
        while (xml.next() && !xml.isEnd("pPr")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> role = role(xml.attribute("val"));
                case "numId" -> list = DocxNumbered.number(xml.attribute("val"), 0);
                case "ilvl" -> level = DocxNumbered.number(xml.attribute("val"), 0);
                case "del", "moveFrom" -> runsOn = true;
                case "framePr" -> runsOn |= isFirstLetter(xml.attribute("dropCap"));
                case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> xml.skip();
                default -> {
                    // Says how it looks.
                }
            }
        }
        boolean isNumbered = list >= 0 || level >= 0;
        DocxNumbered numbered = isNumbered ? new DocxNumbered(list, level) : null;
        return new DocxProperties(style, role, numbered, runsOn);
    }

    private static StyleRole role(String outlineLevel) {
        int level = DocxNumbered.number(outlineLevel, NO_LEVEL);
        return level >= NO_LEVEL ? StyleRole.BODY : StyleRole.heading(level + 1);
    }

    private static boolean isFirstLetter(String dropCap) {
        return dropCap.equals("drop") || dropCap.equals("margin");
    }

    /// Whether an element or attribute that switches something says that it is on.
    static boolean isOn(Xml xml, String attribute, boolean otherwise) {
        return switch (xml.attribute(attribute)) {
            case "" -> otherwise;
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
