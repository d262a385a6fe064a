package app.obelus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Builds an article's canonical text block by block, and the blocks with it.
///
/// Line ends become LF; white space around a block and NUL characters go; a block without a visible
/// character is left out. Where a row of a table begins with empty cells their tabs stay, since the
/// others stand in columns. Nothing else is changed, so that quotes are what the source says.
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int page;

    /// Says on which page of the source the blocks begin that are added from now on.
    ///
    /// @param page from 1; 0 where the source has no pages
    public void onPage(int page) {
        this.page = page;
    }

    /// Adds a block behind the ones before.
    ///
    /// @param level as [Block] wants it for the type
    public void add(Block.Type type, int level, CharSequence words) {
        add(type, level, OptionalInt.empty(), words);
    }

    /// Adds an item of a list behind the blocks before.
    ///
    /// @param level how deep it is nested, from 1
    /// @param ordinal its number, as [Block] wants it
    public void addItem(int level, OptionalInt ordinal, CharSequence words) {
        add(Block.Type.LIST_ITEM, level, ordinal, words);
    }

    private void add(Block.Type type, int level, OptionalInt ordinal, CharSequence words) {
        String clean = clean(type, words.toString());
        if (clean.isBlank()) {
            return;
        }
        if (!blocks.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(clean);
        blocks.add(new Block(type, level, ordinal, page, new TextRange(start, text.length())));
    }

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private static String clean(Block.Type type, String words) {
        String lines = words.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        return switch (type) {
            case PREFORMATTED -> trimBlankLines(lines);
            case TABLE_ROW -> emptyCellsBefore(lines) + lines.strip();
            case HEADING, PARAGRAPH, QUOTATION, LIST_ITEM, CAPTION -> lines.strip();
        };
    }

    /// The tabs of the cells without words that a row begins with.
    private static String emptyCellsBefore(String row) {
        int end = row.length() - row.stripLeading().length();
        return "\t".repeat((int) row.substring(0, end).chars().filter(c -> c == '\t').count());
    }

    private static String trimBlankLines(String lines) {
        int start = 0;
        for (int i = 0; i < lines.length() && Character.isWhitespace(lines.charAt(i)); i++) {
            if (lines.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return lines.substring(start).stripTrailing();
    }
}
