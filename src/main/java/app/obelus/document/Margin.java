package app.obelus.document;

import java.util.ArrayList;
import java.util.List;

/// Where an editor seems to have broken the lines of a text.
///
/// @param column the length that only one in twenty of the lines exceeds that another follows
///   directly, since an address may be longer than any margin; 0 where that is nowhere an editor
///   would break lines
record Margin(int column) {

    /// An editor's margin is hardly ever farther out, nor nearer.
    private static final int WIDEST = 120;

    private static final int NARROWEST = 45;

    static Margin of(List<List<String>> groups) {
        int[] lengths =
                groups.stream()
                        .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                        .mapToInt(String::length)
                        .sorted()
                        .toArray();
        int column = lengths.length == 0 ? 0 : lengths[(lengths.length * 19 + 19) / 20 - 1];
        return new Margin(column >= NARROWEST && column <= WIDEST ? column : 0);
    }

    /// The lines as one where the editor broke them, else apart.
    String joined(List<String> lines) {
        if (!isOf(lines)) {
            return String.join("\n", lines);
        }
        StringBuilder joined = new StringBuilder(lines.getFirst().strip());
        for (String line : lines.subList(1, lines.size())) {
            Lines.join(joined, line.strip());
        }
        return joined.toString();
    }

    /// Whether an editor broke these lines, some of which may end a paragraph.
    boolean isOfMost(List<String> lines) {
        return column > 0 && lines.size() > 3 && full(lines) * 3 >= (lines.size() - 1) * 2;
    }

    /// Lines of which most were broken by an editor as paragraphs: a new one begins with a line
    /// that stands in, and where none does, behind one that had room for the next word.
    List<List<String>> paragraphs(List<String> lines) {
        List<List<String>> indented = indented(lines);
        if (indented.size() > 1) {
            return indented;
        }
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            open.add(lines.get(i));
            if (i == lines.size() - 1 || !isFull(lines.get(i), lines.get(i + 1))) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
        }
        return paragraphs;
    }

    /// Paragraphs that begin with a line that stands in a little, where all others stand at the
    /// left edge; else the lines as one.
    List<List<String>> indented(List<String> lines) {
        int edge = lines.stream().mapToInt(TextLines::indent).min().orElse(0);
        List<List<String>> paragraphs = new ArrayList<>();
        boolean atEdge = false;
        for (String line : lines) {
            int indent = TextLines.indent(line) - edge;
            if (indent == 1 || indent > 8) {
                return List.of(lines);
            }
            if (indent > 0 || paragraphs.isEmpty()) {
                paragraphs.add(new ArrayList<>());
            }
            atEdge |= indent == 0;
            paragraphs.getLast().add(line);
        }
        boolean broken = paragraphs.stream().allMatch(part -> part.size() == 1 || isOf(part));
        return atEdge && broken && column > 0 ? paragraphs : List.of(lines);
    }

    /// Whether the lines end where they do for their length only: none of those before the last is
    /// short, and at least half would reach the margin with the first word of the next line. The
    /// rest may be ragged, as when somebody changed a word and did not break the lines again.
    private boolean isOf(List<String> lines) {
        if (column == 0) {
            return false;
        }
        boolean ragged =
                lines.subList(0, lines.size() - 1).stream()
                        .anyMatch(line -> line.length() < column / 2);
        return !ragged && full(lines) * 2 >= lines.size() - 1;
    }

    private int full(List<String> lines) {
        int full = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            if (isFull(lines.get(i), lines.get(i + 1))) {
                full++;
            }
        }
        return full;
    }

    /// Whether the first word of the next line would have reached the margin, or nearly.
    private boolean isFull(String line, String next) {
        String words = next.strip();
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        return line.length() + 1 + firstWord >= column * 9 / 10;
    }
}
