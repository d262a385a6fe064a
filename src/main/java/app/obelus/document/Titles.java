package app.obelus.document;

import java.util.Locale;

/// Titles for texts that have none.
final class Titles {

    private static final int LONGEST = 60;
    private static final String NOTHING_TO_GO_BY = "Untitled";

    private Titles() {}

    /// The extension of a file name, in lower case and without the dot; empty where it has none.
    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot <= 0 ? "" : fileName.substring(dot + 1);
        return isPlain(extension) ? extension.toLowerCase(Locale.ROOT) : "";
    }

    /// `rail-strike_2024-05-01.txt` as `Rail strike 2024-05-01`.
    static String ofFileName(String fileName) {
        String extension = extension(fileName);
        String stem =
                extension.isEmpty()
                        ? fileName
                        : fileName.substring(0, fileName.length() - extension.length() - 1);
        String words = spaced(stem).strip();
        if (words.isEmpty()) {
            return NOTHING_TO_GO_BY;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    /// The first words of a text, cut between two of them.
    static String ofWords(String text) {
        String words = text.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return NOTHING_TO_GO_BY;
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST - 1);
        int end = space > 0 ? space : words.offsetByCodePoints(0, LONGEST / 2);
        return words.substring(0, end).strip() + "…";
    }

    /// Dashes between two digits stay, because a date reads best with them.
    private static String spaced(String stem) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            char here = stem.charAt(i);
            boolean separates =
                    here == '_'
                            || Character.isWhitespace(here)
                            || Character.isISOControl(here)
                            || (here == '-' && !(isDigitAt(stem, i - 1) && isDigitAt(stem, i + 1)));
            if (!separates) {
                words.append(here);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private static boolean isDigitAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static boolean isPlain(String extension) {
        return extension.length() <= 10
                && extension.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }
}
