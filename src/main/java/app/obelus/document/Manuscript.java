package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What a document of an office program says, while it is read: words, where blocks end, tables,
/// notes, and where comments begin and end.
///
/// Texts may stand within texts: a text box in a paragraph, a table in a cell. The methods work on
/// the innermost that is open.
final class Manuscript {

    /// Four times the longest novels.
    private static final int MOST_CHARACTERS = 16 << 20;

    private static final int MOST_BLOCKS = 300_000;
    private static final int DEEPEST = 500;

    private final Source source;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final List<Flow> notes = new ArrayList<>();
    private int characters;
    private int blocks;
    private String title = "";

    Manuscript(Source source) {
        this.source = source;
        flows.push(new Flow());
    }

    /// @throws UnreadableArticleException if that makes more text than an article may have
    void add(String words) throws UnreadableArticleException {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw source.refused(Reason.TOO_LONG);
        }
        innermost().open().add(words);
    }

    /// The comment of that name begins here, or ends.
    void mark(String comment, boolean begins) {
        innermost().open().mark(comment, begins);
    }

    void endBlock(StyleRole role) throws UnreadableArticleException {
        if (role.isTitle() && title.isEmpty()) {
            title = innermost().open().toString().strip().replaceAll("\\s+", " ");
        }
        endBlock(role.type(), role.level(), OptionalInt.empty());
    }

    /// @param level how deep it is nested, from 1
    void endItem(int level, OptionalInt ordinal) throws UnreadableArticleException {
        endBlock(Block.Type.LIST_ITEM, level, ordinal);
    }

    void endParagraph() throws UnreadableArticleException {
        endBlock(Block.Type.PARAGRAPH, 0, OptionalInt.empty());
    }

    private void endBlock(Block.Type type, int level, OptionalInt ordinal)
            throws UnreadableArticleException {
        blocks++;
        if (blocks > MOST_BLOCKS) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        innermost().end(type, level, ordinal);
    }

    /// Begins a text within the text.
    void open() throws UnreadableArticleException {
        if (flows.size() > DEEPEST) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        flows.push(new Flow());
    }

    /// Ends the innermost text, and its last block.
    Flow close() throws UnreadableArticleException {
        endParagraph();
        return flows.size() == 1 ? flows.element() : flows.pop();
    }

    /// Ends the innermost text and puts it beside the open block of the one around it.
    void closeAside() throws UnreadableArticleException {
        if (flows.size() > 1) {
            Flow aside = close();
            innermost().add(aside.pieces());
        }
    }

    void beginTable() {
        tables.push(new TableDraft());
    }

    /// The innermost table; null outside of tables.
    @Nullable TableDraft table() {
        return tables.peek();
    }

    void endTable() {
        TableDraft table = tables.poll();
        if (table != null) {
            innermost().add(table.pieces());
        }
    }

    /// Refers to a note, which is told where it is known.
    ///
    /// @return the number of the note, from 1
    int refer() throws UnreadableArticleException {
        notes.add(new Flow());
        add("[" + notes.size() + "]");
        return notes.size();
    }

    /// Says what a note is that was referred to.
    void note(int number, Flow note) {
        notes.set(number - 1, note);
    }

    /// The words of the first block that is a title; empty where none is.
    String title() {
        return title;
    }

    boolean isOpen() {
        return innermost().open().length() > 0;
    }

    private Flow innermost() {
        return flows.element();
    }

    /// Everything, the notes at the end.
    ///
    /// @param comments by the names under which their places were marked
    Draft draft(Particulars particulars, Map<String, Remark> comments)
            throws UnreadableArticleException {
        while (flows.size() > 1) {
            closeAside();
        }
        while (!tables.isEmpty()) {
            endTable();
        }
        FairCopy copy = new FairCopy();
        close().pieces().forEach(copy::add);
        for (int i = 0; i < notes.size(); i++) {
            copy.addNote(i + 1, notes.get(i).pieces());
        }
        copy.end();
        return copy.draft(title, particulars, Titles.ofFileName(source.name()), comments);
    }
}
