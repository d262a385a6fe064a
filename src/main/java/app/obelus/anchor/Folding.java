package app.obelus.anchor;

import java.text.Normalizer;

/// What counts as the same words: typography may differ (quotation marks, dashes and minus, kinds
/// and amounts of white space, soft hyphens, ligatures, composed and decomposed letters,
/// hyphenation at a line end, three dots), and nothing else. Digits, signs, capitals and words may
/// not.
final class Folding {

    /// Stands for a hyphen before a line end between letters: a hyphen of the word or of the page.
    private static final char PAGE_HYPHEN = '\u0001';

    private Folding() {}

    /// Whether the two are the same but for typography. O(their lengths).
    static boolean same(String one, String other) {
        return one.equals(other) || sameFolded(fold(one), fold(other));
    }

    private static boolean sameFolded(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() || j < other.length()) {
            char a = i < one.length() ? one.charAt(i) : 0;
            char b = j < other.length() ? other.charAt(j) : 0;
            if (a == b) {
                i++;
                j++;
            } else if (a == PAGE_HYPHEN) {
                i++;
                j += b == '-' ? 1 : 0;
            } else if (b == PAGE_HYPHEN) {
                j++;
                i += a == '-' ? 1 : 0;
            } else {
                return false;
            }
        }
        return true;
    }

    /// The words with one sign for each sort of sign, without white space at the ends.
    static String fold(String words) {
        String composed =
                Normalizer.isNormalized(words, Normalizer.Form.NFC)
                        ? words
                        : Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Letters.isNothing(c)) {
                continue;
            }
            if (Letters.isSpace(c)) {
                space = true;
                continue;
            }
            if (space && isInsideGuillemets(composed, i)) {
                space = false;
            }
            if (space && !out.isEmpty() && !joinsAcrossSpace(out.charAt(out.length() - 1), c)) {
                out.append(' ');
            }
            if (space && endsInPageHyphen(out, composed, i)) {
                out.setLength(out.length() - 2);
                out.append(PAGE_HYPHEN);
            }
            space = false;
            append(out, c);
        }
        return out.toString();
    }

    /// Whether the white space before `next` is what French sets between « or » and the words in
    /// them.
    private static boolean isInsideGuillemets(String words, int next) {
        int last = next - 1;
        while (last >= 0 && Letters.isSpace(words.charAt(last))) {
            last--;
        }
        boolean opened =
                last >= 0
                        && isOpening(words.charAt(last))
                        && (last == 0 || !Letters.isWordPart(words.charAt(last - 1)))
                        && (last == 0 || !isStop(words.charAt(last - 1)));
        boolean closes =
                isClosing(words.charAt(next))
                        && (next + 1 == words.length()
                                || !Letters.isWordPart(words.charAt(next + 1)));
        return opened || closes;
    }

    private static boolean isOpening(char c) {
        return c == '\u00AB' || c == '\u2039';
    }

    private static boolean isClosing(char c) {
        return c == '\u00BB' || c == '\u203A';
    }

    private static boolean isStop(char c) {
        return ".,!?\u2026".indexOf(c) >= 0;
    }

    private static boolean joinsAcrossSpace(char before, char behind) {
        return Letters.isAlone(before) && Letters.isAlone(behind);
    }

    /// Whether what was written ends in a letter, a hyphen and a space that was a line end, and a
    /// small letter follows.
    private static boolean endsInPageHyphen(StringBuilder out, String words, int next) {
        int length = out.length();
        return length >= 3
                && out.charAt(length - 1) == ' '
                && out.charAt(length - 2) == '-'
                && Character.isLetter(out.charAt(length - 3))
                && Character.isLowerCase(words.charAt(next))
                && lineEndBefore(words, next);
    }

    private static boolean lineEndBefore(String words, int next) {
        for (int i = next - 1; i >= 0 && !Letters.isDash(words.charAt(i)); i--) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028') {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder out, char c) {
        String ligature = c >= 0xFB00 ? Letters.ligature(c) : "";
        if (!ligature.isEmpty()) {
            out.append(ligature);
        } else if (Letters.isDash(c)) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        } else if (c == '\u2026') {
            out.append("...");
        } else {
            out.append(quotationMark(c));
        }
    }

    private static char quotationMark(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\uFF07' -> '\'';
            case '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02', '\u00AB', '\u00BB' ->
                    '"';
            default -> c;
        };
    }
}
