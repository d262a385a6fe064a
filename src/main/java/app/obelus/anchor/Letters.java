package app.obelus.anchor;

/// Which characters make words, and what each is taken for when words are compared. Only looks at
/// single characters; [Tokens] and [Folding] put them together.
final class Letters {

    /// What a character is to a word.
    enum Sort {
        /// Part of a word.
        LETTER,
        /// Part of a number.
        DIGIT,
        /// A word of its own: scripts that write no spaces.
        ALONE,
        /// Belongs to the character before it.
        MARK,
        /// Not there at all: soft hyphens, joiners, byte order marks.
        NOTHING,
        /// Between words.
        OTHER
    }

    private static final int KNOWN = 0x250;
    private static final Sort[] SORTS = new Sort[KNOWN];

    static {
        for (int c = 0; c < KNOWN; c++) {
            SORTS[c] = lookUp(c);
        }
    }

    private Letters() {}

    static Sort sort(int c) {
        return c < KNOWN ? SORTS[c] : lookUp(c);
    }

    private static Sort lookUp(int c) {
        if (isNothing(c)) {
            return Sort.NOTHING;
        }
        if (isAlone(c)) {
            return Sort.ALONE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER ->
                    Sort.LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    Sort.DIGIT;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    Sort.MARK;
            default -> Sort.OTHER;
        };
    }

    static boolean isNothing(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    /// Whether this is a letter of a script without spaces between words.
    static boolean isAlone(int c) {
        if (c < 0xE00) {
            return false;
        }
        boolean southEastAsian =
                c <= 0xEFF || between(c, 0x1000, 0x109F) || between(c, 0x1780, 0x17DD);
        return (southEastAsian && Character.isLetter(c))
                || between(c, 0x2E80, 0x2FDF)
                || between(c, 0x3005, 0x3007)
                || (between(c, 0x3040, 0x30FF) && c != 0x30FB)
                || between(c, 0x3400, 0x9FFF)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0x20000, 0x3FFFF);
    }

    static boolean isDash(int c) {
        return c == '-'
                || between(c, 0x2010, 0x2015)
                || c == 0x2212
                || c == 0xFE58
                || c == 0xFE63
                || c == 0xFF0D;
    }

    static boolean isSpace(int c) {
        return c == ' '
                || between(c, 9, 13)
                || c == 0x85
                || c == 0xA0
                || (c >= 0x1680 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    static boolean isWordPart(int c) {
        return switch (sort(c)) {
            case LETTER, DIGIT, MARK -> true;
            case ALONE, NOTHING, OTHER -> false;
        };
    }

    /// The letters that a ligature joins; empty for any other character.
    static String ligature(int c) {
        return switch (c) {
            case 0xFB00 -> "ff";
            case 0xFB01 -> "fi";
            case 0xFB02 -> "fl";
            case 0xFB03 -> "ffi";
            case 0xFB04 -> "ffl";
            case 0xFB05, 0xFB06 -> "st";
            default -> "";
        };
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
