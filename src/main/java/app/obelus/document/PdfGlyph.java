package app.obelus.document;

/// A character, or some that are drawn as one, at its place on a page.
///
/// Places are in points in the [PdfFrame] of its turn: `x` along the line, `y` down.
///
/// @param text never empty; may be white space
/// @param x where it begins, to the left also of text that runs to the left
/// @param y the line it stands on
/// @param width up to where the next character would begin if nothing moved it
/// @param size of the font as seen
/// @param style how it looks
/// @param turn by how many degrees the line is turned clockwise on the page as it is shown
record PdfGlyph(String text, float x, float y, float width, float size, PdfStyle style, int turn) {

    /// A cell of the page so small that no other character of its size and kind is there.
    record Place(String text, int column, int row, int size) {}

    /// The same for a character drawn twice at nearly one place, which is how some make it bold.
    Place place() {
        float cell = Math.max(size * 0.15f, 0.1f);
        return new Place(text, Math.round(x / cell), Math.round(y / cell), Math.round(size * 10));
    }

    float right() {
        return x + width;
    }

    PdfGlyph withText(String other) {
        return new PdfGlyph(other, x, y, width, size, style, turn);
    }

    boolean isBlank() {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
