package app.obelus.document;

import java.nio.charset.Charset;

/// What counts within a group of an RTF file; the groups in it begin with the same.
final class RtfState {

    RtfPlace place = RtfPlace.TEXT;
    Charset charset;
    String font = "";
    boolean isSymbol;
    boolean isHidden;
    boolean isDeleted;
    int replaced = 1;
    boolean inTable;
    int style;
    int outlineLevel = -1;
    int listLevel;
    int basedOn = -1;

    /// Whether nothing has been read in the group yet, so that it may still say what it is for.
    boolean isNew;

    /// Whether those that do not know what the group is for shall leave it out.
    boolean isOptional;

    RtfState(Charset charset) {
        this.charset = charset;
    }

    /// The state in which a group within this one begins.
    RtfState within() {
        RtfState inner = new RtfState(charset);
        inner.place = place.within();
        inner.font = font;
        inner.isSymbol = isSymbol;
        inner.isHidden = isHidden;
        inner.isDeleted = isDeleted;
        inner.replaced = replaced;
        inner.inTable = inTable;
        inner.style = style;
        inner.outlineLevel = outlineLevel;
        inner.listLevel = listLevel;
        inner.isNew = true;
        return inner;
    }

    void resetParagraph() {
        inTable = false;
        style = 0;
        outlineLevel = -1;
        listLevel = 0;
    }

    void resetCharacters() {
        isHidden = false;
        isDeleted = false;
    }

    /// Whether words here are kept, be it as text or for what they say about it.
    boolean isShown() {
        return switch (place) {
            case TEXT, ASIDE, NOTE, COMMENT -> !isHidden && !isDeleted;
            case HIDDEN, AROUND_TEXT, STYLES, ABOUT, CREATED -> false;
            default -> true;
        };
    }
}
