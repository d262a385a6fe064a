package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.Article;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.util.List;

class DocxTest {

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void tellsHeadingsQuotationsCaptionsAndCodeByTheirStyles() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: The title",
                        "HEADING 2: By outline level",
                        "HEADING 3: By a style based on it",
                        "HEADING 4: By its own level",
                        "PARAGRAPH 0: Plain words",
                        "QUOTATION 1: Quoted words",
                        "CAPTION 0: Under a picture",
                        "PREFORMATTED 0: line one\n  line two"),
                blocks(
                        styled("Title", "The title")
                                + styled("berschrift2", "By outline level")
                                + styled("Mine", "By a style based on it")
                                + "<w:p><w:pPr><w:outlineLvl w:val='3'/></w:pPr>"
                                + run("By its own level")
                                + "</w:p>"
                                + styled("", "Plain words")
                                + styled("Zitat", "Quoted words")
                                + styled("Beschriftung", "Under a picture")
                                + styled("Code", "line one")
                                + styled("Code", "  line two")));
    }

    @Test
    void saysATitleOnceThatTheFirstHeadingRepeats() throws Exception {
        assertEquals(
                List.of("HEADING 1: Strike", "PARAGRAPH 0: It is over."),
                blocks(
                        styled("Title", "Strike")
                                + styled("berschrift1", "Strike")
                                + styled("", "It is over.")));
    }

    @Test
    void countsTheItemsOfListsAsWordDoes() throws Exception {
        assertEquals(
                List.of(
                        "LIST_ITEM 1: (3) three",
                        "LIST_ITEM 2: (1) three one",
                        "LIST_ITEM 2: (2) three two",
                        "LIST_ITEM 1: (4) four",
                        "LIST_ITEM 2: (1) four one",
                        "PARAGRAPH 0: between",
                        "LIST_ITEM 1: (5) five, though the list is another",
                        "LIST_ITEM 1: (1) one, as this list says",
                        "LIST_ITEM 1: (2) two",
                        "LIST_ITEM 1: a bullet",
                        "PARAGRAPH 0: no list of that number"),
                blocks(
                        item(1, 0, "three")
                                + item(1, 1, "three one")
                                + item(1, 1, "three two")
                                + item(1, 0, "four")
                                + item(1, 1, "four one")
                                + styled("", "between")
                                + item(2, 0, "five, though the list is another")
                                + item(3, 0, "one, as this list says")
                                + item(3, 0, "two")
                                + item(4, 0, "a bullet")
                                + item(9, 0, "no list of that number")));
    }

    @Test
    void takesTrackedChangesAsAccepted() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: The court freed him on Monday.",
                        "PARAGRAPH 0: One sentence."),
                blocks(
                        "<w:p>"
                                + run("The court ")
                                + "<w:del><w:r><w:delText>jailed</w:delText></w:r></w:del><w:ins>"
                                + run("freed")
                                + "</w:ins>"
                                + run(" him")
                                + "<w:moveFrom>"
                                + run(" on Sunday")
                                + "</w:moveFrom><w:moveTo>"
                                + run(" on Monday.")
                                + "</w:moveTo></w:p>"
                                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                                + run("One ")
                                + "</w:p>"
                                + styled("", "sentence.")));
    }

    @Test
    void showsResultsOfFieldsAndNoInstructionsNorHiddenWords() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: See page 7 or the site."),
                blocks(
                        "<w:p>"
                                + run("See page ")
                                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                                + "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
                                + run("not this")
                                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                                + run("7")
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>"
                                + run(" or ")
                                + "<w:hyperlink w:id='r1'>"
                                + run("the site")
                                + "</w:hyperlink>"
                                + run(".")
                                + "</w:p>"));
    }

    @Test
    void showsMarksThatAreNoLetters() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: a\tb\nc\u2011de \u00a0α✓"),
                blocks(
                        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                                + "<w:noBreakHyphen/><w:t>d\u00ade \u00a0</w:t><w:softHyphen/>"
                                + "<w:sym w:font='Symbol' w:char='F061'/>"
                                + "<w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>"));
    }

    @Test
    void makesNoOtherFigureOfAnExponent() throws Exception {
        String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>%s</w:t></w:r>";
        assertEquals(
                List.of("PARAGRAPH 0: 3 × 10⁶ or 106, the 5th", "PARAGRAPH 0: 6"),
                blocks(
                        "<w:p>"
                                + run("3 × 10")
                                + raised.formatted("6")
                                + run(" or 10")
                                + run("6")
                                + run(", the 5")
                                + raised.formatted("th")
                                + "</w:p><w:p>"
                                + raised.formatted("6")
                                + "</w:p>"));
    }

    @Test
    void makesRowsOfTablesButNotOfThoseThatOnlySetTextApart() throws Exception {
        assertEquals(
                List.of(
                        "TABLE_ROW 0: For\tAgainst",
                        "TABLE_ROW 0: 476 of 627\tinner cells",
                        "PARAGRAPH 0: In a box",
                        "LIST_ITEM 1: (3) of its own"),
                blocks(
                        "<w:tbl>"
                                + row(styled("", "For"), styled("", "Against"))
                                + "<w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                                + styled("", "deleted")
                                + "</w:tc></w:tr>"
                                + row(
                                        styled("", "476") + styled("", "of 627"),
                                        "<w:tbl>"
                                                + row(styled("", "inner"), styled("", "cells"))
                                                + "</w:tbl>")
                                + "</w:tbl><w:tbl>"
                                + row(styled("", "In a box") + item(1, 0, "of its own"))
                                + "</w:tbl>"));
    }

    @Test
    void showsATextBoxOnceBehindItsParagraph() throws Exception {
        String box = "<w:txbxContent>" + styled("", "In the box") + "</w:txbxContent>";
        assertEquals(
                List.of("PARAGRAPH 0: Before and behind.", "PARAGRAPH 0: In the box"),
                blocks(
                        "<w:p>"
                                + run("Before ")
                                + "<w:r><mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice>"
                                + box
                                + "</mc:Choice><mc:Fallback>"
                                + box
                                + "</mc:Fallback></mc:AlternateContent></w:r>"
                                + run("and behind.")
                                + "</w:p>"));
    }

    @Test
    void putsNotesAtTheEndInTheOrderOfTheirMarks() throws Exception {
        byte[] docx =
                document(
                                "<w:p>"
                                        + run("First")
                                        + "<w:r><w:endnoteReference w:id='5'/></w:r>"
                                        + run(", second")
                                        + "<w:r><w:footnoteReference w:id='7'/></w:r></w:p>")
                        .with(
                                "word/footnotes.xml",
                                part(
                                        "footnotes",
                                        "<w:footnote w:id='-1'>"
                                                + styled("", "separator")
                                                + "</w:footnote><w:footnote w:id='7'>"
                                                + styled("", "A footnote.")
                                                + styled("", "More of it.")
                                                + "</w:footnote>"))
                        .with(
                                "word/endnotes.xml",
                                part(
                                        "endnotes",
                                        "<w:endnote w:id='5'>"
                                                + styled("", "An endnote.")
                                                + "</w:endnote>"))
                        .bytes();
        assertEquals(
                List.of(
                        "PARAGRAPH 0: First[1], second[2]",
                        "PARAGRAPH 0: [1] An endnote.",
                        "PARAGRAPH 0: [2] A footnote.",
                        "PARAGRAPH 0: More of it."),
                Shown.blocks(reader.read("a.docx", docx).article()));
    }

    @Test
    void bringsCommentsWithTheWordsThatTheyAreAbout() throws Exception {
        byte[] docx =
                document(
                                styled("", "A paragraph before.")
                                        + "<w:p>"
                                        + run(" Crime rose by ")
                                        + "<w:commentRangeStart w:id='3'/>"
                                        + run("40 percent")
                                        + "<w:commentRangeEnd w:id='3'/>"
                                        + "<w:r><w:commentReference w:id='3'/></w:r>"
                                        + run(".")
                                        + "</w:p><w:tbl>"
                                        + row(
                                                styled("", "Year"),
                                                "<w:p>"
                                                        + run("20")
                                                        + "<w:r><w:commentReference w:id='4'/></w:r>"
                                                        + run("24")
                                                        + "</w:p>")
                                        + "</w:tbl>")
                        .with(
                                "word/comments.xml",
                                part(
                                        "comments",
                                        "<w:comment w:id='4' w:author='Ben'>"
                                                + styled("", "Which?")
                                                + "</w:comment>"
                                                + "<w:comment w:id='3' w:author='Anna'"
                                                + " w:date='2024-05-01T10:00:00Z'>"
                                                + styled("", "Says who?")
                                                + styled("", "Ask them.")
                                                + "</w:comment><w:comment w:id='5'>"
                                                + styled("", " ")
                                                + "</w:comment>"))
                        .bytes();
        OpenedArticle opened = reader.read("a.docx", docx);
        assertEquals(
                List.of(
                        "Anna, 2024-05-01T10:00:00Z, on \"40 percent\": Says who?\nAsk them.",
                        "Ben, , on \"\": Which?"),
                Shown.comments(opened));
        int place = opened.comments().getLast().range().start();
        assertEquals("24", opened.article().text().substring(place));
    }

    @Test
    void tellsWhatTheDocumentSaysAboutItself() throws Exception {
        byte[] docx =
                document(styled("", "Words."))
                        .with(
                                "docProps/core.xml",
                                """
                                <cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"
                                    xmlns:dcterms="urn:dcterms">
                                  <dc:title>Rail  strike</dc:title>
                                  <dc:creator>Anna Ahrens</dc:creator>
                                  <dcterms:created>2024-05-01T10:00:00Z</dcterms:created>
                                </cp:coreProperties>
                                """)
                        .bytes();
        Article article = reader.read("a.docx", docx).article();
        assertEquals(
                List.of("Rail strike", "Anna Ahrens", "2024-05-01T10:00:00Z", "de-CH"),
                Shown.particulars(article));
    }

    @Test
    void readsTheStrictFormOfTheStandardWhereverItsPartsAre() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/";
        byte[] docx =
                new Archive()
                        .with("[Content_Types].xml", "<Types/>")
                        .with(
                                "_rels/.rels",
                                "<Relationships><Relationship Type='"
                                        + strict
                                        + "officeDocument/relationships/officeDocument'"
                                        + " Target='/text/main.xml'/></Relationships>")
                        .with(
                                "text/main.xml",
                                part("document", "<w:body>" + styled("", "Words.") + "</w:body>")
                                        .replace(NAMESPACE, strict + "wordprocessingml/main"))
                        .bytes();
        assertEquals(
                List.of("PARAGRAPH 0: Words."),
                Shown.blocks(reader.read("a.docx", docx).article()));
    }

    @Test
    void readsWhatAnotherLibraryWrites() throws Exception {
        byte[] docx;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("A paragraph.");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("left");
            table.getRow(0).getCell(1).setText("right");
            document.write(out);
            docx = out.toByteArray();
        }
        assertEquals(
                List.of("PARAGRAPH 0: A paragraph.", "TABLE_ROW 0: left\tright"),
                Shown.blocks(reader.read("poi.docx", docx).article()));
    }

    @ParameterizedTest
    @CsvSource({
        "heading 3, HEADING 3", "Überschrift 2, HEADING 2", "Titre 1, HEADING 1",
        "Heading 9, HEADING 6", "見出し 1, HEADING 1", "Title, HEADING 1",
        "Intense Quote, QUOTATION 1", "Image Caption, CAPTION 0",
                "HTML Preformatted, PREFORMATTED 0"
    })
    void knowsTheNamesOfStyles(String name, String expected) {
        StyleRole role = StyleRole.of(name);
        assertEquals(expected, role == null ? "" : role.type() + " " + role.level());
    }

    private List<String> blocks(String body) throws UnreadableArticleException {
        return Shown.blocks(reader.read("a.docx", document(body).bytes()).article());
    }

    private static Archive document(String body) {
        return new Archive()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relationships("officeDocument", "word/document.xml"))
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships>"
                                + relationship("styles", "styles.xml")
                                + relationship("numbering", "numbering.xml")
                                + relationship("footnotes", "footnotes.xml")
                                + relationship("endnotes", "endnotes.xml")
                                + relationship("comments", "comments.xml")
                                + "</Relationships>")
                .with("word/document.xml", part("document", "<w:body>" + body + "</w:body>"))
                .with(
                        "word/styles.xml",
                        part(
                                "styles",
                                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='de-CH'/></w:rPr>"
                                        + "</w:rPrDefault></w:docDefaults>"
                                        + style("Title", "Title", "", "")
                                        + style("berschrift1", "heading 1", "", "")
                                        + style("berschrift2", "Ueber", "", outline(1))
                                        + style("Mittel", "Mittel", "berschrift2", outline(2))
                                        + style("Mine", "Mine", "Mittel", "")
                                        + style("Zitat", "Quote", "", "")
                                        + style("Beschriftung", "caption", "", "")
                                        + style("Code", "HTML Preformatted", "", "")))
                .with(
                        "word/numbering.xml",
                        part(
                                "numbering",
                                "<w:abstractNum w:abstractNumId='0'>"
                                        + level(0, 3, "decimal", "%1.")
                                        + level(1, 1, "lowerLetter", "%2)")
                                        + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
                                        + level(0, 1, "bullet", "·")
                                        + "</w:abstractNum>"
                                        + list(1, 0, "")
                                        + list(2, 0, "")
                                        + list(
                                                3,
                                                0,
                                                "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/>"
                                                        + "</w:lvlOverride>")
                                        + list(4, 1, "")));
    }

    private static String part(String name, String content) {
        return "<w:%s xmlns:w='%s'>%s</w:%s>".formatted(name, NAMESPACE, content, name);
    }

    private static String relationships(String type, String target) {
        return "<Relationships>" + relationship(type, target) + "</Relationships>";
    }

    private static String relationship(String type, String target) {
        return "<Relationship Type='%s/%s' Target='%s'/>".formatted(RELATIONSHIPS, type, target);
    }

    private static String style(String id, String name, String basedOn, String properties) {
        return "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/><w:basedOn w:val='%s'/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, name, basedOn, properties);
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val='" + level + "'/>";
    }

    private static String level(int number, int start, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='%d'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(number, start, format, text);
    }

    private static String list(int number, int definition, String overrides) {
        return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
                .formatted(number, definition, overrides);
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(words) + "</w:p>";
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run(words));
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }
}
