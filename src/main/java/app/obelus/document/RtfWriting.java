package app.obelus.document;

import java.nio.charset.Charset;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes down the words of an RTF file, and where its blocks end.
final class RtfWriting {

    private static final int ENOUGH = 4_096;

    /// A number before an item, with what stands around it.
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d+\\.)*(\\d{1,8})[.):]?");

    private final Manuscript manuscript;
    private final RtfTables tables;
    private final RtfTable table;
    private final RtfWords words;
    private String mark = "";
    private boolean isItem;
    private boolean inRow;

    /// How many texts within texts are open.
    private int nested;

    RtfWriting(Manuscript manuscript, RtfTables tables, Charset charset) {
        this.manuscript = manuscript;
        this.tables = tables;
        table = new RtfTable(manuscript);
        words = new RtfWords(charset);
    }

    void add(int value, RtfState state) throws UnreadableArticleException {
        if (!state.isShown()) {
            return;
        }
        if (state.isSymbol && state.place.isText()) {
            add(Symbols.of(state.font, value), state);
        } else {
            makeRoom(state);
            words.add(value, state.charset);
        }
    }

    void add(String more, RtfState state) throws UnreadableArticleException {
        if (state.isShown() && !more.isEmpty()) {
            makeRoom(state);
            words.add(more);
        }
    }

    /// What has been gathered that is no text: the name of a font, an author.
    String take() {
        return words.take();
    }

    void flush() throws UnreadableArticleException {
        if (words.length() > 0) {
            manuscript.add(words.take());
        }
    }

    private void makeRoom(RtfState state) throws UnreadableArticleException {
        if (!state.place.isText()) {
            if (words.length() > ENOUGH) {
                words.take();
            }
            return;
        }
        if (nested == 0 && words.length() == 0) {
            if (state.inTable || inRow) {
                table.beginCell();
            } else {
                table.end();
            }
        }
        if (words.length() > ENOUGH) {
            flush();
        }
    }

    /// The next paragraph is an item of a list.
    ///
    /// @param shown the number or the bullet before it
    void beginItem(String shown) {
        mark = shown;
        isItem = true;
    }

    void beginRow() {
        inRow = true;
    }

    void endRow() throws UnreadableArticleException {
        inRow = false;
        flush();
        if (nested == 0) {
            table.endRow();
        }
    }

    void endCell(RtfState state) throws UnreadableArticleException {
        if (nested > 0) {
            add("\t", state);
            return;
        }
        flush();
        table.beginCell();
        endBlock(state);
        table.endCell();
    }

    void endParagraph(RtfState state) throws UnreadableArticleException {
        if (state.place.isText() && !state.isDeleted) {
            flush();
            endBlock(state);
        }
    }

    private void endBlock(RtfState state) throws UnreadableArticleException {
        StyleRole role = tables.role(state.style, state.outlineLevel);
        if (isItem && role.equals(StyleRole.BODY) && manuscript.isOpen()) {
            Matcher number = NUMBER.matcher(mark);
            OptionalInt ordinal =
                    number.matches()
                            ? OptionalInt.of(Integer.parseInt(number.group(1)))
                            : OptionalInt.empty();
            manuscript.endItem(state.listLevel + 1, ordinal);
        } else {
            manuscript.endBlock(role);
        }
        isItem = false;
    }

    /// Refers to a note, which comes next.
    int refer(RtfState state) throws UnreadableArticleException {
        makeRoom(state);
        return manuscript.refer();
    }

    /// Begins a text within the text.
    void open() throws UnreadableArticleException {
        manuscript.open();
        nested++;
    }

    /// Ends the innermost text within the text.
    Flow close() throws UnreadableArticleException {
        flush();
        nested--;
        return manuscript.close();
    }

    /// Ends the innermost text within the text, which stands beside it.
    void closeAside() throws UnreadableArticleException {
        flush();
        nested--;
        manuscript.closeAside();
    }

    void end(RtfState state) throws UnreadableArticleException {
        flush();
        if (manuscript.isOpen()) {
            endBlock(state);
        }
        table.end();
    }
}
