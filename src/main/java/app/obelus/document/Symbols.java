package app.obelus.document;

/// The characters that office programs mean by the letters of fonts without letters.
final class Symbols {

    /// What Adobe's Symbol font has for the codes from 0x20 to 0x7E.
    private static final String LOWER =
            " !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /// And from 0xA0 to 0xFE.
    private static final String UPPER =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static final int PRIVATE = 0xF000;

    private Symbols() {}

    /// The character that a font has under a code; where that is not known, a bullet.
    static String of(String font, int code) {
        if (code == 0) {
            return "";
        }
        int letter = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code;
        if (font.equals("Symbol")) {
            return symbol(letter);
        } else if (font.startsWith("Wingdings") || font.equals("Webdings")) {
            return dingbat(font, letter);
        }
        return letter == code ? Character.toString(code) : "•";
    }

    /// Words set in a font, of which only the Symbol font has other characters than they say.
    static String inFont(String font, String words) {
        boolean isPrivate = words.chars().anyMatch(c -> c >= PRIVATE && c < PRIVATE + 0x100);
        if (!isPrivate) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char here = words.charAt(i);
            boolean isSymbol = here >= PRIVATE && here < PRIVATE + 0x100;
            shown.append(isSymbol ? of(font, here) : String.valueOf(here));
        }
        return shown.toString();
    }

    private static String symbol(int code) {
        if (code >= 0x20 && code < 0x20 + LOWER.length()) {
            return LOWER.substring(code - 0x20, code - 0x20 + 1);
        } else if (code >= 0xA0 && code < 0xA0 + UPPER.length()) {
            return UPPER.substring(code - 0xA0, code - 0xA0 + 1);
        }
        return "•";
    }

    private static String dingbat(String font, int code) {
        if (!font.equals("Wingdings")) {
            return "•";
        }
        return switch (code) {
            case 0xDF, 0xE7 -> "←";
            case 0xE0, 0xE8 -> "→";
            case 0xE1, 0xE9 -> "↑";
            case 0xE2, 0xEA -> "↓";
            case 0xF0 -> "⇨";
            case 0xFB -> "✗";
            case 0xFC -> "✓";
            case 0xFD -> "☒";
            case 0xFE -> "☑";
            case 0xA8, 0x6F -> "☐";
            case 0x4A -> "☺";
            case 0x4C -> "☹";
            default -> "•";
        };
    }
}
