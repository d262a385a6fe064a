package app.obelus.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/// Goes through an OpenDocument text and writes it down as LibreOffice shows it, tracked changes
/// accepted.
final class OdtText {

    /// Are not shown, or are no words of the text.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "tracked-changes",
                    "ruby-text",
                    "note-citation",
                    "title",
                    "desc",
                    "math",
                    "forms",
                    "event-listeners",
                    "hidden-text",
                    "hidden-paragraph",
                    "script",
                    "sequence-decls",
                    "variable-decls",
                    "user-field-decls",
                    "meta-field-decls",
                    "binary-data",
                    "list-level-properties",
                    "index-title-template",
                    "table-of-content-source",
                    "alphabetical-index-source",
                    "illustration-index-source",
                    "table-index-source",
                    "bibliography-source");

    private static final int MOST_SPACES = 1_000;

    /// What surrounds the words while one is within a text.
    private static final class Surroundings {
        private final OdtLists lists;
        private StyleRole role = StyleRole.BODY;
        private int hidden;
        private boolean isAfterSpace = true;
        private int depth;

        Surroundings(OdtStyles styles) {
            lists = new OdtLists(styles);
        }
    }

    private final Manuscript manuscript;
    private final OdtStyles styles;
    private final Deque<Surroundings> texts = new ArrayDeque<>();
    private final Map<String, Remark> comments = new LinkedHashMap<>();

    OdtText(Manuscript manuscript, OdtStyles styles) {
        this.manuscript = manuscript;
        this.styles = styles;
        texts.push(new Surroundings(styles));
    }

    Draft draft(Particulars particulars) throws UnreadableArticleException {
        return manuscript.draft(particulars, comments);
    }

    /// Reads on until an element of that name ends that began before, or the file does.
    void read(Xml xml, String end) throws UnreadableArticleException {
        int within = 0;
        while (xml.next()) {
            if (xml.isStart()) {
                within += xml.name().equals(end) ? 1 : 0;
                if (LEFT_OUT.contains(xml.name())) {
                    within -= xml.name().equals(end) ? 1 : 0;
                    xml.skip();
                } else {
                    begin(xml);
                }
            } else if (xml.isEnd()) {
                if (xml.name().equals(end)) {
                    if (within == 0) {
                        return;
                    }
                    within--;
                }
                end(xml);
            } else if (here().depth > 0) {
                addFolded(xml.text());
            }
        }
    }

    private void begin(Xml xml) throws UnreadableArticleException {
        switch (xml.name()) {
            case "h" -> beginBlock(xml, StyleRole.heading(level(xml)));
            case "p" -> beginBlock(xml, styles.role(xml.attribute("style-name")));
            case "span" -> {
                boolean isHidden = styles.isHidden("text", xml.attribute("style-name"));
                here().hidden += isHidden || here().hidden > 0 ? 1 : 0;
            }
            case "s" -> add(" ".repeat(Math.min(MOST_SPACES, count(xml.attribute("c")))));
            case "tab" -> add("\t");
            case "line-break" -> {
                add("\n");
                here().isAfterSpace = true;
            }
            case "note" -> readNote(xml);
            case "annotation" -> readComment(xml);
            case "annotation-end" -> manuscript.mark(xml.attribute("name"), false);
            case "list" -> here().lists.beginList(xml);
            case "list-item" -> here().lists.beginItem(xml, false);
            case "list-header" -> here().lists.beginItem(xml, true);
            case "table" -> manuscript.beginTable();
            case "table-row" -> ifInTable(TableDraft::beginRow);
            case "table-cell", "covered-table-cell", "text-box" -> {
                manuscript.open();
                texts.push(new Surroundings(styles));
            }
            default -> {
                // Only holds what comes.
            }
        }
    }

    private void end(Xml xml) throws UnreadableArticleException {
        switch (xml.name()) {
            case "h", "p" -> endBlock();
            case "span" -> here().hidden -= here().hidden > 0 ? 1 : 0;
            case "list" -> here().lists.endList();
            case "table" -> manuscript.endTable();
            case "table-row" -> ifInTable(TableDraft::endRow);
            case "table-cell", "covered-table-cell" -> {
                leave();
                Flow cell = manuscript.close();
                ifInTable(table -> table.add(cell));
            }
            case "text-box" -> {
                leave();
                manuscript.closeAside();
            }
            default -> {
                // Only held what came.
            }
        }
    }

    private Surroundings here() {
        return texts.element();
    }

    private void leave() {
        if (texts.size() > 1) {
            texts.pop();
        }
    }

    private void ifInTable(Consumer<TableDraft> change) {
        TableDraft table = manuscript.table();
        if (table != null) {
            change.accept(table);
        }
    }

    private static int level(Xml xml) {
        return count(xml.attribute("outline-level"));
    }

    private static int count(String digits) {
        return DocxNumbered.number(digits, 1);
    }

    private void beginBlock(Xml xml, StyleRole role) {
        Surroundings here = here();
        StyleRole byStyle = styles.role(xml.attribute("style-name"));
        here.role = byStyle.isTitle() ? byStyle : role;
        here.depth++;
        here.isAfterSpace = true;
        here.hidden = styles.isHidden("paragraph", xml.attribute("style-name")) ? 1 : 0;
    }

    private void endBlock() throws UnreadableArticleException {
        Surroundings here = here();
        here.depth = Math.max(0, here.depth - 1);
        here.hidden = 0;
        boolean isPlain = here.role.equals(StyleRole.BODY) || here.role.equals(StyleRole.QUOTATION);
        if (isPlain && here.lists.isAtItem() && manuscript.isOpen()) {
            OptionalInt ordinal = here.lists.take();
            manuscript.endItem(here.lists.depth(), ordinal);
        } else {
            manuscript.endBlock(here.role);
        }
    }

    /// White space is as in HTML, but there are elements for spaces that are meant.
    private void addFolded(String words) throws UnreadableArticleException {
        StringBuilder folded = new StringBuilder();
        boolean isAfterSpace = here().isAfterSpace;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isSpace = HtmlSpace.isSpace(c);
            if (!isSpace || !isAfterSpace) {
                folded.append(isSpace ? ' ' : c);
            }
            isAfterSpace = isSpace;
        }
        add(folded.toString());
        here().isAfterSpace = isAfterSpace;
    }

    private void add(String words) throws UnreadableArticleException {
        if (here().hidden == 0) {
            manuscript.add(words);
        }
        here().isAfterSpace = false;
    }

    private void readNote(Xml xml) throws UnreadableArticleException {
        int number = manuscript.refer();
        here().isAfterSpace = false;
        manuscript.open();
        texts.push(new Surroundings(styles));
        read(xml, "note");
        leave();
        manuscript.note(number, manuscript.close());
    }

    private void readComment(Xml xml) throws UnreadableArticleException {
        String name = xml.attribute("name");
        String key = name.isEmpty() ? "#" + comments.size() : name;
        manuscript.mark(key, true);
        String author = "";
        String written = "";
        StringBuilder words = new StringBuilder();
        while (xml.next() && !xml.isEnd("annotation")) {
            if (xml.isStart("creator")) {
                author = xml.content().strip();
            } else if (xml.isStart("date")) {
                written = xml.content().strip();
            } else if (xml.isStart("p")) {
                words.append(words.isEmpty() ? "" : "\n").append(HtmlSpace.folded(xml.content()));
            } else if (xml.isStart("creator-initials") || xml.isStart("sender-initials")) {
                xml.skip();
            }
        }
        comments.putIfAbsent(key, new Remark(author, written, words.toString()));
    }
}
