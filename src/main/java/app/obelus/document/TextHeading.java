package app.obelus.document;

import java.util.List;

/// Tells the headings of a plain text where they are beyond doubt: underlined, or alone in capitals
/// in a text that is not.
final class TextHeading {

    private static final int LONGEST = 80;
    private static final int FEWEST_LETTERS = 4;

    private TextHeading() {}

    /// The level of the heading that a group of lines begins with, which is its first line, and
    /// where it is underlined its second belongs to it; 0 where it does not begin with one.
    ///
    /// @param shouting whether capitals say nothing
    static int level(List<String> lines, boolean shouting) {
        String first = lines.getFirst();
        if (first.length() > LONGEST) {
            return 0;
        }
        if (lines.size() > 1 && hasLetter(first)) {
            String second = lines.get(1).strip();
            if (isUnderline(second, '=', first)) {
                return 1;
            }
            if (isUnderline(second, '-', first)) {
                return 2;
            }
        }
        return lines.size() == 1 && !shouting && isCapitals(first) ? 2 : 0;
    }

    /// Whether so many lone lines are in capitals that it cannot be for their being headings.
    static boolean areMostlyCapitals(List<List<String>> groups) {
        long capitals =
                groups.stream()
                        .filter(lines -> lines.stream().allMatch(it -> !hasSmall(it)))
                        .count();
        return capitals * 2 > groups.size();
    }

    /// An underline is about as long as what it is under.
    private static boolean isUnderline(String line, char stroke, String above) {
        int length = above.strip().length();
        return line.length() >= 3
                && line.length() >= length * 2 / 3
                && line.length() <= Math.max(length * 3 / 2, length + 4)
                && line.chars().allMatch(c -> c == stroke);
    }

    private static boolean isCapitals(String line) {
        String words = line.strip();
        long capitals = words.codePoints().filter(Character::isUpperCase).count();
        char last = words.charAt(words.length() - 1);
        return capitals >= FEWEST_LETTERS && !hasSmall(words) && ".,;:".indexOf(last) < 0;
    }

    private static boolean hasSmall(String line) {
        return line.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }

    private static boolean hasLetter(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
