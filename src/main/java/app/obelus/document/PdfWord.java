package app.obelus.document;

/// Characters of a line that nothing parts, at their place in the [PdfFrame] of their page.
///
/// @param text from left to right as seen, also where it is read from right to left
/// @param y the line it stands on
/// @param size of its largest characters
/// @param spaced whether the document has a space before it, however narrow
/// @param mark the number that the page's structure knows it by, or -1
record PdfWord(
        String text,
        float left,
        float right,
        float y,
        float size,
        PdfStyle style,
        boolean spaced,
        int mark) {

    float top() {
        return y - size * 0.75f;
    }

    float width() {
        return right - left;
    }

    /// The same without its first or last characters, as where a mark before a list is cut off.
    PdfWord withText(String other) {
        return new PdfWord(other, left, right, y, size, style, spaced, mark);
    }
}
