package app.obelus.document;

import java.lang.Character.UnicodeScript;

/// What scripts do with spaces and directions.
final class Scripts {

    private Scripts() {}

    /// Whether words of its script follow each other without a space: Chinese and Japanese.
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    }

    static boolean isRightToLeft(int codePoint) {
        if (codePoint < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean hasRightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(Scripts::isRightToLeft);
    }

    /// A mark that is drawn over the character before it and takes no room.
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
