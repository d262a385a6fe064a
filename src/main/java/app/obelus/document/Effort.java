package app.obelus.document;

import java.util.regex.Pattern;

/// Tells texts that the Markdown parser would take minutes for, or overflow the stack on, from
/// those that people write.
///
/// Measured with commonmark-java 0.28: each `<` may look at the rest of its paragraph (100,000 of
/// them take 14 s), and so may a backtick, an `&`, and a line that could begin a table or define a
/// link; emphasis nested 3,000 deep overflows a stack of 512 KB, as do 600 attributes of a tag that
/// a line begins with; a table is filled up with empty cells (33,000 short rows of 1,000 columns
/// take 30 s); front matter of 1 MB takes 6 s.
final class Effort {

    /// In code units. The rest of what the parser does takes up to a second for this.
    private static final int LONGEST = 4 << 20;

    /// Each may be a block, which takes the parser's nodes and their memory.
    private static final int MOST_LINES = 300_000;

    private static final long MOST_LOOKS_AT_A_CHARACTER = 1_000_000_000;
    private static final int MOST_MARKS_IN_A_PARAGRAPH = 2_000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final long MOST_CELLS = 1_000_000;

    private static final int LONGEST_FRONT_MATTER = 64 << 10;

    private static final Pattern BULLET = Pattern.compile(" {0,3}[-*+][ \\t]");
    private static final Pattern TAG = Pattern.compile("[ \\t>*+\\-0-9.)]*<[A-Za-z]");
    private static final Pattern TABLE = Pattern.compile("[ \\t>]*[|:-][|:\\- \\t]*");

    private long looks;
    private long cells;
    private int marks;
    private int mostMarks;
    private int mostAttributes;
    private long paragraphLength;
    private int lookers;
    private int columns;

    private Effort() {}

    /// One pass over the text.
    static boolean isBearable(String text) {
        if (text.length() > LONGEST
                || text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES
                || hasLongFrontMatter(text)) {
            return false;
        }
        Effort effort = new Effort();
        text.lines().forEach(effort::count);
        effort.endParagraph();
        return effort.looks <= MOST_LOOKS_AT_A_CHARACTER
                && effort.mostMarks <= MOST_MARKS_IN_A_PARAGRAPH
                && effort.mostAttributes <= MOST_ATTRIBUTES
                && effort.cells <= MOST_CELLS;
    }

    private static boolean hasLongFrontMatter(String text) {
        if (!text.startsWith("---")) {
            return false;
        }
        int end = text.indexOf("\n---", 3);
        return (end < 0 ? text.length() : end) > LONGEST_FRONT_MATTER;
    }

    private void count(String line) {
        if (line.isBlank()) {
            endParagraph();
            return;
        }
        if (TAG.matcher(line).lookingAt()) {
            mostAttributes = Math.max(mostAttributes, attributes(line));
        }
        if (BULLET.matcher(line).lookingAt()) {
            marks = 0;
        }
        paragraphLength += line.length();
        cells += columns;
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '*', '_', '!' -> marks++;
                case '<', '`', '&' -> lookers++;
                case '|' -> bars++;
                default -> {
                    // Costs nothing beyond itself.
                }
            }
        }
        mostMarks = Math.max(mostMarks, marks);
        if (line.contains("]:")) {
            lookers++;
        }
        if (TABLE.matcher(line).matches()) {
            columns = Math.max(columns, bars + 1);
            lookers++;
        }
    }

    /// At most so many attributes has the first tag of a line.
    private static int attributes(String line) {
        int attributes = 0;
        for (int i = line.indexOf('<'); i < line.length() && line.charAt(i) != '>'; i++) {
            attributes += HtmlSpace.isSpace(line.charAt(i)) ? 1 : 0;
        }
        return attributes;
    }

    private void endParagraph() {
        looks += lookers * paragraphLength;
        marks = 0;
        lookers = 0;
        paragraphLength = 0;
        columns = 0;
    }
}
