package app.obelus.text;

/// Tells which text has to be shaped: its signs look otherwise, or stand elsewhere, by their
/// neighbours, as combining marks, right-to-left letters and Indic vowels do.
///
/// JavaFX 26 must not be left to break such text into lines on Linux: a run that is broken is drawn
/// wrongly or stops the layout with an exception. What shows it has to cut it first.
public final class ComplexScripts {

    /// The first and the last character of each stretch: accents; scripts from Hebrew to Hangul's
    /// letters and from Philippine to Vedic ones; accents again; joiners and signs of direction;
    /// accents of symbols; Indic scripts; surrogates; presentation forms and variation selectors.
    private static final char[] STRETCHES = {
        '\u0300', '\u036F', '\u0590', '\u11FF', '\u1700', '\u1CFF', '\u1DC0', '\u1DFF',
        '\u200B', '\u200F', '\u202A', '\u202E', '\u2066', '\u206F', '\u20D0', '\u20FF',
        '\uA800', '\uABFF', '\uD800', '\uDFFF', '\uFB1D', '\uFE0F', '\uFE20', '\uFE2F',
        '\uFE70', '\uFEFE'
    };

    private ComplexScripts() {}

    /// Whether any of the text has to be shaped. O(length).
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isComplex(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether this character has to be shaped; half a surrogate pair counts as such.
    public static boolean isComplex(char c) {
        if (c < STRETCHES[0]) {
            return false;
        }
        for (int i = 0; i < STRETCHES.length; i += 2) {
            if (c <= STRETCHES[i + 1]) {
                return c >= STRETCHES[i];
            }
        }
        return false;
    }
}
