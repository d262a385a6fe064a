package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class OdtTest {

    private static final String NAMESPACES =
            " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:text' xmlns:style='urn:style' xmlns:table='urn:table'"
                    + " xmlns:draw='urn:draw' xmlns:dc='urn:dc' xmlns:meta='urn:meta'"
                    + " xmlns:fo='urn:fo'";

    private static final String STYLES =
            "<office:automatic-styles>"
                    + "<style:style style:name='P1' style:family='paragraph'"
                    + " style:parent-style-name='Quotations'/>"
                    + "<style:style style:name='P2' style:family='paragraph'"
                    + " style:parent-style-name='Preformatted_20_Text'/>"
                    + "<style:style style:name='Hidden' style:family='text'>"
                    + "<style:text-properties text:display='none'/></style:style>"
                    + "<text:list-style style:name='L1'>"
                    + "<text:list-level-style-number text:level='1' style:num-format='1'"
                    + " text:start-value='3'/>"
                    + "<text:list-level-style-bullet text:level='2'/></text:list-style>"
                    + "</office:automatic-styles>";

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void makesBlocksOfAllThatATextHas() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: The title",
                        "HEADING 2: A heading",
                        "PARAGRAPH 0: Words with two  spaces,\ta tab\nand a break.",
                        "QUOTATION 1: Quoted words",
                        "PREFORMATTED 0: if (x)\n    y",
                        "CAPTION 0: Figure 1: A picture"),
                blocks(
                        "<text:p text:style-name='Title'>The title</text:p>"
                                + "<text:h text:outline-level='2'>A\n heading</text:h>"
                                + "<text:p>Words  with\ttwo <text:s/>spaces,<text:tab/>a"
                                + " tab<text:line-break/>and"
                                + " <text:span text:style-name='Hidden'>no </text:span>a"
                                + " break.</text:p>"
                                + "<text:p text:style-name='P1'>Quoted words</text:p>"
                                + "<text:p text:style-name='P2'>if (x)</text:p>"
                                + "<text:p text:style-name='P2'><text:s text:c='4'/>y</text:p>"
                                + "<text:p><draw:frame><draw:text-box>"
                                + "<text:p text:style-name='Illustration'>Figure"
                                + " <text:sequence>1</text:sequence>: A picture</text:p>"
                                + "</draw:text-box></draw:frame></text:p>"));
    }

    @Test
    void countsTheItemsOfLists() throws Exception {
        String list = "<text:list text:style-name='L1'>";
        assertEquals(
                List.of(
                        "PARAGRAPH 0: no item",
                        "LIST_ITEM 1: (3) three",
                        "PARAGRAPH 0: more of it",
                        "LIST_ITEM 2: a bullet",
                        "LIST_ITEM 1: (7) seven",
                        "LIST_ITEM 1: (8) eight",
                        "LIST_ITEM 1: (3) three again"),
                blocks(
                        list
                                + "<text:list-header><text:p>no item</text:p></text:list-header>"
                                + "<text:list-item><text:p>three</text:p><text:p>more of it</text:p>"
                                + "<text:list><text:list-item><text:p>a bullet</text:p>"
                                + "</text:list-item></text:list></text:list-item>"
                                + "<text:list-item text:start-value='7'><text:p>seven</text:p>"
                                + "</text:list-item></text:list>"
                                + list.replace(">", " text:continue-numbering='true'>")
                                + "<text:list-item><text:p>eight</text:p></text:list-item>"
                                + "</text:list>"
                                + list
                                + "<text:list-item><text:p>three again</text:p></text:list-item>"
                                + "</text:list>"));
    }

    @Test
    void makesRowsOfTablesAndPutsNotesAtTheEnd() throws Exception {
        assertEquals(
                List.of(
                        "TABLE_ROW 0: For\tAgainst[1]",
                        "PARAGRAPH 0: Behind.",
                        "PARAGRAPH 0: [1] A note."),
                blocks(
                        "<table:table><table:table-row><table:table-cell><text:p>For</text:p>"
                                + "</table:table-cell><table:table-cell><text:p>Against"
                                + "<text:note><text:note-citation>9</text:note-citation>"
                                + "<text:note-body><text:p>A note.</text:p></text:note-body>"
                                + "</text:note></text:p></table:table-cell></table:table-row>"
                                + "</table:table><text:p>Behind.</text:p>"));
    }

    @Test
    void takesTrackedChangesAsAcceptedAndBringsComments() throws Exception {
        OpenedArticle opened =
                reader.read(
                        "a.odt",
                        odt(
                                "<text:tracked-changes><text:changed-region><text:deletion>"
                                        + "<text:p>gone</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes>"
                                        + "<text:p>It rose by <office:annotation"
                                        + " office:name='n1'><dc:creator>Anna</dc:creator>"
                                        + "<dc:date>2024-05-01T10:00:00</dc:date>"
                                        + "<text:p>Says who?</text:p></office:annotation>"
                                        + "40 percent<office:annotation-end office:name='n1'/>"
                                        + ".<text:change/></text:p>"));
        assertEquals(
                List.of("PARAGRAPH 0: It rose by 40 percent."), Shown.blocks(opened.article()));
        assertEquals(
                List.of("Anna, 2024-05-01T10:00:00, on \"40 percent\": Says who?"),
                Shown.comments(opened));
    }

    @Test
    void readsATextInOneXmlFileWithWhatItSaysAboutItself() throws Exception {
        String flat =
                "<?xml version='1.0'?><office:document office:mimetype='x'"
                        + NAMESPACES
                        + "><office:meta><dc:title>Rail strike</dc:title>"
                        + "<meta:initial-creator>Anna</meta:initial-creator>"
                        + "<dc:creator>Ben</dc:creator>"
                        + "<meta:creation-date>2024-05-01</meta:creation-date>"
                        + "<dc:language>de_CH</dc:language></office:meta>"
                        + "<office:body><office:text><text:p>Words.</text:p></office:text>"
                        + "</office:body></office:document>";
        Article article = reader.read("a.fodt", flat.getBytes(StandardCharsets.UTF_8)).article();
        assertEquals(
                List.of("Rail strike", "Anna", "2024-05-01", "de-CH"), Shown.particulars(article));
        assertEquals("Words.", article.text());
    }

    @Test
    void refusesATextThatIsLockedWithAPassword() {
        byte[] odt =
                new Archive()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m='urn:m'><m:encryption-data/></m:manifest>")
                        .with("content.xml", new byte[] {1, 2, 3})
                        .bytes();
        UnreadableArticleException refusal =
                Assertions.assertThrows(
                        UnreadableArticleException.class, () -> reader.read("a.odt", odt));
        assertEquals(Reason.ENCRYPTED, refusal.reason());
    }

    private List<String> blocks(String text) throws UnreadableArticleException {
        return Shown.blocks(reader.read("a.odt", odt(text)).article());
    }

    private static byte[] odt(String text) {
        return new Archive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "styles.xml",
                        "<office:document-styles"
                                + NAMESPACES
                                + "><style:style style:name='Illustration' style:family='paragraph'/>"
                                + "</office:document-styles>")
                .with(
                        "content.xml",
                        "<office:document-content"
                                + NAMESPACES
                                + ">"
                                + STYLES
                                + "<office:body><office:text>"
                                + text
                                + "</office:text></office:body></office:document-content>")
                .bytes();
    }
}
