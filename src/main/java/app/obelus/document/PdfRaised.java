package app.obelus.document;

/// What is drawn smaller and higher behind a figure: an exponent or the mark of a note. Nothing in
/// a PDF file says which, so both are written as they look.
final class PdfRaised {

    /// Of the size of what it stands behind.
    private static final float SMALLER = 0.86f;

    private static final float HIGHER = 0.15f;

    private PdfRaised() {}

    /// @param y the line that it stands on, counted downwards
    /// @param base the line that what is before it stands on
    static boolean is(float y, float size, float base, float baseSize) {
        return size < baseSize * SMALLER && y < base - baseSize * HIGHER;
    }

    /// @param raised may be empty
    static void addTo(StringBuilder text, String raised) {
        text.append(Raised.joinsFigure(text, raised) ? Raised.figure(raised) : raised);
    }
}
