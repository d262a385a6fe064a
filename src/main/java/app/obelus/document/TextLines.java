package app.obelus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a plain text, and what some of them together look like.
final class TextLines {

    /// Two words with so much between them that nobody writes it for anything but a column.
    private static final Pattern COLUMN = Pattern.compile("\\S(?: {3,}|\\t+)\\S");

    private TextLines() {}

    /// Groups of lines between blank ones, or between pages, without the white space behind each.
    static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : text.replace("\f", "\n\n").lines().map(String::stripTrailing).toList()) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                groups.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            groups.add(open);
        }
        return groups;
    }

    /// Whether somebody else's mail is quoted: each line begins with `>`, and there are words
    /// behind.
    static boolean areQuoted(List<String> lines) {
        return lines.stream().allMatch(line -> line.startsWith(">"))
                && !withoutQuoteMarks(lines).isEmpty();
    }

    static List<String> withoutQuoteMarks(List<String> lines) {
        return lines.stream()
                .map(TextLines::withoutQuoteMarks)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String withoutQuoteMarks(String line) {
        int words = 0;
        while (words < line.length() && (line.charAt(words) == '>' || line.charAt(words) == ' ')) {
            words++;
        }
        return line.substring(words);
    }

    /// Whether what stands below one another belongs together: most lines have a wide gap.
    static boolean areInColumns(List<String> lines) {
        long wide = lines.stream().filter(line -> COLUMN.matcher(line).find()).count();
        return lines.size() > 1 && wide > 1 && wide * 3 >= lines.size() * 2L;
    }

    /// How far a line stands in, a tab as far as eight spaces.
    static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case ' ', '\u3000' -> indent++;
                case '\t' -> indent += 8;
                default -> {
                    return indent;
                }
            }
        }
        return indent;
    }
}
