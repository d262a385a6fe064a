package app.obelus.document;

/// Characters of a line that nothing parts, at their place in the [PdfFrame] of their page.
///
/// @param text from left to right as seen, also where it is read from right to left
/// @param y the line it stands on
/// @param size of its largest characters
/// @param spaced whether the document has a space before it, however narrow
record PdfWord(
        String text, float left, float right, float y, float size, PdfStyle style, boolean spaced) {

    float width() {
        return right - left;
    }
}
