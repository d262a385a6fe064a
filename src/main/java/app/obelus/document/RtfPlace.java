package app.obelus.document;

import java.util.Map;

/// What the words of a group of an RTF file are for.
enum RtfPlace {
    /// The text itself.
    TEXT,
    /// Not shown, and neither is anything in it.
    HIDDEN,
    /// Not shown, but there may be text in it.
    AROUND_TEXT,
    /// A text box.
    ASIDE,
    NOTE,
    COMMENT,
    /// The number or the bullet before an item of a list.
    ITEM_MARK,
    FONTS,
    FONT,
    STYLES,
    STYLE,
    ABOUT,
    TITLE,
    AUTHOR,
    CREATED,
    COMMENT_BEGINS,
    COMMENT_ENDS,
    COMMENT_NAME,
    COMMENT_AUTHOR,
    COMMENT_DATE;

    private static final Map<String, RtfPlace> PLACES =
            Map.ofEntries(
                    Map.entry("fonttbl", FONTS),
                    Map.entry("stylesheet", STYLES),
                    Map.entry("info", ABOUT),
                    Map.entry("title", TITLE),
                    Map.entry("author", AUTHOR),
                    Map.entry("creatim", CREATED),
                    Map.entry("footnote", NOTE),
                    Map.entry("annotation", COMMENT),
                    Map.entry("atrfstart", COMMENT_BEGINS),
                    Map.entry("atrfend", COMMENT_ENDS),
                    Map.entry("atnref", COMMENT_NAME),
                    Map.entry("atnauthor", COMMENT_AUTHOR),
                    Map.entry("atndate", COMMENT_DATE),
                    Map.entry("listtext", ITEM_MARK),
                    Map.entry("pntext", ITEM_MARK),
                    Map.entry("shp", AROUND_TEXT),
                    Map.entry("shpinst", AROUND_TEXT),
                    Map.entry("object", AROUND_TEXT),
                    Map.entry("do", AROUND_TEXT),
                    Map.entry("shptxt", ASIDE),
                    Map.entry("dptxbxtext", ASIDE),
                    Map.entry("result", TEXT),
                    Map.entry("fldrslt", TEXT),
                    Map.entry("fldinst", HIDDEN),
                    Map.entry("header", HIDDEN),
                    Map.entry("headerl", HIDDEN),
                    Map.entry("headerr", HIDDEN),
                    Map.entry("headerf", HIDDEN),
                    Map.entry("footer", HIDDEN),
                    Map.entry("footerl", HIDDEN),
                    Map.entry("footerr", HIDDEN),
                    Map.entry("footerf", HIDDEN),
                    Map.entry("ftnsep", HIDDEN),
                    Map.entry("ftnsepc", HIDDEN),
                    Map.entry("ftncn", HIDDEN),
                    Map.entry("aftnsep", HIDDEN),
                    Map.entry("aftnsepc", HIDDEN),
                    Map.entry("aftncn", HIDDEN),
                    Map.entry("colortbl", HIDDEN),
                    Map.entry("pict", HIDDEN),
                    Map.entry("objdata", HIDDEN),
                    Map.entry("shprslt", HIDDEN),
                    Map.entry("sp", HIDDEN),
                    Map.entry("pn", HIDDEN),
                    Map.entry("xe", HIDDEN),
                    Map.entry("tc", HIDDEN),
                    Map.entry("tcn", HIDDEN),
                    Map.entry("rxe", HIDDEN),
                    Map.entry("txe", HIDDEN),
                    Map.entry("nonesttables", HIDDEN),
                    Map.entry("upr", HIDDEN),
                    Map.entry("private", HIDDEN));

    /// What a group is for that stands in this one.
    ///
    /// @param word the first control word in it
    /// @param isOptional whether readers that do not know the word are told to leave the group out
    RtfPlace within(String word, boolean isOptional) {
        RtfPlace place = PLACES.get(word);
        if (this == HIDDEN) {
            return HIDDEN;
        } else if (place == null) {
            return isOptional ? HIDDEN : this;
        } else if (this == AROUND_TEXT
                && place != ASIDE
                && place != AROUND_TEXT
                && !word.equals("result")) {
            return HIDDEN;
        } else if ((place == TITLE || place == AUTHOR || place == CREATED) && this != ABOUT) {
            return HIDDEN;
        }
        return place;
    }

    /// What a group is for that stands in this one and has not said more yet.
    RtfPlace within() {
        return switch (this) {
            case FONTS -> FONT;
            case STYLES -> STYLE;
            case ASIDE, NOTE, COMMENT -> TEXT;
            default -> this;
        };
    }

    /// Whether words in it belong to a text.
    boolean isText() {
        return this == TEXT || this == ASIDE || this == NOTE || this == COMMENT;
    }
}
