package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/// Goes through the text of a Word document, or of its notes, and writes it down as Word shows it:
/// tracked changes accepted, results of fields, no hidden words.
final class DocxText {

    /// Are not shown, or are there a second time.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "del",
                    "moveFrom",
                    "instrText",
                    "delInstrText",
                    "delText",
                    "rPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "tblPrExChange",
                    "tblGridChange",
                    "tcPrChange",
                    "trPrChange",
                    "Fallback",
                    "altChunk",
                    "rt",
                    "binData",
                    "docPartPr",
                    "sdtPr");

    private static final String MATHEMATICS = "/math";

    /// A paragraph while one is in it.
    private static final class Paragraph {
        private DocxProperties properties = DocxProperties.NONE;
        private boolean isHidden;
        private boolean isRaised;

        /// The words that were read last.
        private String before = "";

        private String font = "";
    }

    private final Manuscript manuscript;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    /// Of every field that is open, whether its result has begun.
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final Map<String, Integer> notes = new HashMap<>();

    DocxText(Manuscript manuscript, DocxStyles styles, DocxNumbering numbering) {
        this.manuscript = manuscript;
        this.styles = styles;
        this.numbering = numbering;
        paragraphs.push(new Paragraph());
    }

    /// Reads on until `end` ends, or the file.
    void read(Xml xml, String end) throws UnreadableArticleException {
        while (xml.next() && !xml.isEnd(end)) {
            if (xml.isStart()) {
                begin(xml);
            } else if (xml.isEnd()) {
                end(xml);
            }
        }
    }

    /// The numbers of the notes that were referred to, by their sort and their name: `footnote 2`.
    Map<String, Integer> notes() {
        return notes;
    }

    private void begin(Xml xml) throws UnreadableArticleException {
        String name = xml.name();
        if (LEFT_OUT.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "t" -> addWords(xml);
            case "p" -> {
                paragraph().properties = DocxProperties.NONE;
                paragraph().before = "";
            }
            case "pPr" -> paragraph().properties = DocxProperties.of(xml);
            case "r" -> beginRun();
            case "rPr" -> readRun(xml);
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "sym" -> add(Symbols.of(xml.attribute("font"), hex(xml.attribute("char"))));
            case "fldChar" -> field(xml.attribute("fldCharType"));
            case "footnoteReference" -> refer("footnote " + xml.attribute("id"));
            case "endnoteReference" -> refer("endnote " + xml.attribute("id"));
            case "commentRangeStart", "commentReference" ->
                    manuscript.mark(xml.attribute("id"), true);
            case "commentRangeEnd" -> manuscript.mark(xml.attribute("id"), false);
            case "txbxContent" -> {
                manuscript.open();
                paragraphs.push(new Paragraph());
            }
            case "tbl" -> manuscript.beginTable();
            case "tr" -> ifInTable(TableDraft::beginRow);
            case "trPr" -> readRow(xml);
            case "tc" -> {
                manuscript.open();
                paragraphs.push(new Paragraph());
            }
            default -> {
                // Only holds what comes.
            }
        }
    }

    private void end(Xml xml) throws UnreadableArticleException {
        switch (xml.name()) {
            case "p" -> endParagraph();
            case "r" -> beginRun();
            case "txbxContent" -> {
                leave();
                manuscript.closeAside();
            }
            case "tbl" -> manuscript.endTable();
            case "tr" -> ifInTable(TableDraft::endRow);
            case "tc" -> {
                leave();
                Flow cell = manuscript.close();
                ifInTable(table -> table.add(cell));
            }
            default -> {
                // Only held what came.
            }
        }
    }

    private void ifInTable(Consumer<TableDraft> change) {
        TableDraft table = manuscript.table();
        if (table != null) {
            change.accept(table);
        }
    }

    private Paragraph paragraph() {
        return paragraphs.element();
    }

    private void leave() {
        if (paragraphs.size() > 1) {
            paragraphs.pop();
        }
    }

    private void addWords(Xml xml) throws UnreadableArticleException {
        boolean isText =
                xml.namespace().contains("wordprocessingml")
                        || xml.namespace().endsWith(MATHEMATICS);
        String words = xml.content();
        if (isText) {
            String shown = words.replace('\n', ' ').replace('\t', ' ');
            boolean isPower = paragraph().isRaised && Raised.joinsFigure(paragraph().before, shown);
            add(isPower ? Raised.figure(shown) : Symbols.inFont(paragraph().font, shown));
        }
    }

    private void add(String words) throws UnreadableArticleException {
        if (!paragraph().isHidden && !fields.contains(false)) {
            manuscript.add(words);
            paragraph().before = words;
        }
    }

    private void beginRun() {
        paragraph().isHidden = false;
        paragraph().isRaised = false;
        paragraph().font = "";
    }

    private void readRun(Xml xml) throws UnreadableArticleException {
        while (xml.next() && !xml.isEnd("rPr")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rStyle" -> paragraph().isHidden |= styles.isHidden(xml.attribute("val"));
                case "vanish" -> paragraph().isHidden = DocxProperties.isOn(xml, "val", true);
                case "vertAlign" ->
                        paragraph().isRaised = xml.attribute("val").equals("superscript");
                case "rFonts" -> paragraph().font = xml.attribute("ascii");
                case "rPrChange" -> xml.skip();
                default -> {
                    // Says how it looks.
                }
            }
        }
    }

    private void readRow(Xml xml) throws UnreadableArticleException {
        while (xml.next() && !xml.isEnd("trPr")) {
            if (xml.isStart("del")) {
                ifInTable(TableDraft::leaveOutRow);
            }
        }
    }

    private void field(String place) {
        switch (place) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // No place that a field has.
            }
        }
    }

    private void refer(String note) throws UnreadableArticleException {
        if (!paragraph().isHidden) {
            notes.putIfAbsent(note, manuscript.refer());
        }
    }

    private static int hex(String digits) {
        return digits.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(digits, 16) : 0;
    }

    private void endParagraph() throws UnreadableArticleException {
        DocxProperties properties = paragraph().properties;
        if (properties.runsOn()) {
            return;
        }
        StyleRole role = role(properties);
        DocxNumbered numbered = numbered(properties);
        boolean isListed = numbered != null && numbered.list() > 0 && manuscript.isOpen();
        @Nullable OptionalInt ordinal =
                isListed && numbered != null ? numbering.item(numbered) : null;
        if (numbered != null && ordinal != null && isItem(role)) {
            manuscript.endItem(numbered.level() + 1, ordinal);
        } else {
            manuscript.endBlock(role);
        }
    }

    private static boolean isItem(StyleRole role) {
        return List.of(StyleRole.BODY, StyleRole.QUOTATION).contains(role);
    }

    private StyleRole role(DocxProperties properties) {
        StyleRole byStyle = styles.role(properties.style());
        return properties.role() == null || byStyle.isTitle() ? byStyle : properties.role();
    }

    private @Nullable DocxNumbered numbered(DocxProperties properties) {
        DocxNumbered own = properties.numbered();
        DocxNumbered byStyle = styles.numbered(properties.style());
        if (own == null || (own.list() >= 0 && own.level() >= 0)) {
            return own == null && byStyle != null ? levelled(byStyle) : own;
        }
        int list = own.list() >= 0 || byStyle == null ? own.list() : byStyle.list();
        int level = own.level() >= 0 || byStyle == null ? own.level() : byStyle.level();
        return levelled(new DocxNumbered(list, level));
    }

    private static DocxNumbered levelled(DocxNumbered numbered) {
        return new DocxNumbered(numbered.list(), Math.max(numbered.level(), 0));
    }
}
