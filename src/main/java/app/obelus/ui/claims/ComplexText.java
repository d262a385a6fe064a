package app.obelus.ui.claims;

/// Text that JavaFX 26 must not be left to break into lines on Linux: with combining marks,
/// right-to-left letters or other shapes that depend on their neighbours, a broken line is drawn
/// wrongly or stops the layout with an exception.
final class ComplexText {

    private ComplexText() {}

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && isComplex(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComplex(char c) {
        return c < 0x370
                || (c >= 0x590 && c < 0x1100)
                || (c >= 0x1780 && c < 0x1900)
                || (c >= 0x200b && c < 0x2010)
                || (c >= 0x202a && c < 0x202f)
                || Character.isSurrogate(c)
                || (c >= 0xfb1d && c < 0xfe10)
                || (c >= 0xfe70 && c < 0xfeff);
    }
}
