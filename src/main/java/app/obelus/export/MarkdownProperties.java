package app.obelus.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The properties at the top of a page, in YAML between two lines of `---`. Only lines of our own
/// keys are written; all others, and what cannot be understood, stay byte for byte.
final class MarkdownProperties {

    private static final String FENCE = "---";
    private static final String TAGS = "tags";
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+.*");

    /// What YAML takes for the end of a line, or no program shows.
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029\uFEFF]");

    private MarkdownProperties() {}

    /// How long the properties at the beginning of a page are, in code units with their last line
    /// end; 0 where there are none.
    static int length(String page) {
        if (!page.startsWith(FENCE)) {
            return 0;
        }
        int line = page.indexOf('\n') + 1;
        if (line == 0 || !page.substring(0, line).strip().equals(FENCE)) {
            return 0;
        }
        while (line < page.length()) {
            int end = page.indexOf('\n', line);
            int next = end < 0 ? page.length() : end + 1;
            if (page.substring(line, next).stripTrailing().equals(FENCE)) {
                return next;
            }
            line = next;
        }
        return 0;
    }

    /// The properties with these values in place of those of the same keys, and new keys at their
    /// end. Tags that are there stay, and others come behind them.
    ///
    /// @param before the properties as they are, with both fences; empty where there are none
    /// @param values plain text by key, in the order in which new keys are written
    /// @param eol the page's line end
    static String update(String before, Map<String, String> values, List<String> tags, String eol) {
        List<String> lines = new ArrayList<>(linesOf(before));
        if (lines.isEmpty()) {
            lines.add(FENCE + eol);
            lines.add(FENCE + eol);
        }
        String last = lines.removeLast();
        values.forEach((key, value) -> put(lines, key, key + ": " + quoted(value) + eol));
        putTags(lines, tags, eol);
        lines.add(last);
        return String.join("", lines);
    }

    private static List<String> linesOf(String text) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(line, next));
            line = next;
        }
        return lines;
    }

    private static void put(List<String> lines, String key, String written) {
        int at = find(lines, key);
        if (at < 0) {
            lines.add(written);
            return;
        }
        int end = endOf(lines, at);
        lines.subList(at, end).clear();
        lines.add(at, written);
    }

    /// A list in another form than one item a line is a person's, and stays.
    private static void putTags(List<String> lines, List<String> tags, String eol) {
        int at = find(lines, TAGS);
        if (at < 0 && tags.isEmpty()) {
            return;
        }
        if (at < 0) {
            lines.add(TAGS + ":" + eol);
            tags.forEach(tag -> lines.add("  - " + quoted(tag) + eol));
            return;
        }
        int end = endOf(lines, at);
        List<String> there = lines.subList(at + 1, end);
        if (!lines.get(at).strip().equals(TAGS + ":")
                || there.isEmpty()
                || !there.stream().allMatch(line -> ITEM.matcher(line.stripTrailing()).matches())) {
            return;
        }
        String indent = there.getLast().substring(0, there.getLast().indexOf('-'));
        Set<String> missing = new LinkedHashSet<>(tags);
        there.forEach(line -> missing.remove(item(line)));
        List<String> added =
                missing.stream().map(tag -> indent + "- " + quoted(tag) + eol).toList();
        lines.addAll(end, added);
    }

    private static String item(String line) {
        String value = line.strip().substring(1).strip();
        boolean inMarks =
                value.length() > 1
                        && (value.startsWith("\"") || value.startsWith("'"))
                        && value.endsWith(value.substring(0, 1));
        return inMarks ? value.substring(1, value.length() - 1) : value;
    }

    private static int find(List<String> lines, String key) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i;
            }
        }
        return -1;
    }

    /// A value goes on as long as lines are indented, or items of a list, or blank before such.
    private static int endOf(List<String> lines, int at) {
        int end = at + 1;
        for (int i = end; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ")) {
                end = i + 1;
            } else if (!line.isBlank()) {
                return end;
            }
        }
        return end;
    }

    /// A plugin runs what stands between `<%` and `%>` wherever it is.
    private static String quoted(String value) {
        String clean = UNSAFE.matcher(Utf8.printable(value)).replaceAll(" ").strip();
        return "\""
                + clean.replace("\\", "\\\\").replace("\"", "\\\"").replace("<%", "<\\x25")
                + "\"";
    }
}
