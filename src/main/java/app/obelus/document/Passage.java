package app.obelus.document;

import java.util.ArrayList;
import java.util.List;

/// Words while they are gathered, with the places among them where comments begin and end.
final class Passage {

    /// @param at how many code units of the passage are before it
    /// @param comment which comment it is about
    record Mark(int at, String comment, boolean begins) {}

    private static final String SOFT_HYPHEN = "\u00AD";

    private final StringBuilder words = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>(0);

    /// Adds words without the soft hyphens in them, which say where a line may be broken and would
    /// hide words from a search.
    void add(String more) {
        boolean plain = more.indexOf('\u00AD') < 0 && more.indexOf('\r') < 0;
        String clean =
                plain
                        ? more
                        : more.replace(SOFT_HYPHEN, "").replace("\r\n", "\n").replace('\r', '\n');
        words.append(clean.indexOf('\0') < 0 ? clean : clean.replace("\0", ""));
    }

    /// Adds another passage with its marks.
    void add(Passage more) {
        more.marks.forEach(
                mark -> marks.add(new Mark(words.length() + mark.at, mark.comment, mark.begins)));
        words.append(more.words);
    }

    void mark(String comment, boolean begins) {
        marks.add(new Mark(words.length(), comment, begins));
    }

    /// Whether no character of it is visible.
    boolean isBlank() {
        return words.chars()
                .allMatch(
                        c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
    }

    boolean hasMarks() {
        return !marks.isEmpty();
    }

    int length() {
        return words.length();
    }

    boolean endsWith(char c) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == c;
    }

    List<Mark> marks() {
        return marks;
    }

    /// The same in one line, without white space around it.
    Passage inALine() {
        for (int i = 0; i < words.length(); i++) {
            char here = words.charAt(i);
            if (here == '\n' || here == '\t') {
                words.setCharAt(i, ' ');
            }
        }
        return stripped();
    }

    /// The same without white space around it.
    Passage stripped() {
        int start = 0;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return cut(start);
    }

    /// The same without blank lines before and behind it.
    Passage withoutBlankLinesAround() {
        int start = 0;
        for (int i = 0; i < words.length() && Character.isWhitespace(words.charAt(i)); i++) {
            if (words.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return cut(start);
    }

    private Passage cut(int start) {
        int end = words.length();
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (start == 0 && end == words.length()) {
            return this;
        }
        Passage cut = new Passage();
        cut.words.append(words, start, end);
        for (Mark mark : marks) {
            int at = Math.clamp(mark.at - start, 0, end - start);
            cut.marks.add(new Mark(at, mark.comment, mark.begins));
        }
        return cut;
    }

    void clear() {
        words.setLength(0);
        marks.clear();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
