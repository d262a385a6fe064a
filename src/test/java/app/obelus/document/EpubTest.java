package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import org.junit.jupiter.api.Test;

import java.util.List;

class EpubTest {

    private static final String OPEN_DOCTYPE =
            "<!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN'"
                    + " 'http://127.0.0.1:9/ncx-2005-1.dtd'>";

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void readsTheChaptersInTheOrderOfTheSpineAndNoTableOfContents() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: One",
                        "PARAGRAPH 0: First words.",
                        "HEADING 1: Two",
                        "PARAGRAPH 0: Second words.",
                        "PARAGRAPH 0: Beside the story."),
                blocks(
                        book(
                                        item("b", "two.xhtml")
                                                + item("aside", "aside.xhtml")
                                                + item("a", "text/one%20a.xhtml")
                                                + item("cover", "cover.xhtml")
                                                + "<item id='nav' href='nav.xhtml' properties='nav'"
                                                + " media-type='application/xhtml+xml'/>"
                                                + item("lost", "lost.xhtml"),
                                        "<itemref idref='cover'/><itemref idref='nav'/>"
                                                + "<itemref idref='aside' linear='no'/>"
                                                + "<itemref idref='a'/><itemref idref='b'/>"
                                                + "<itemref idref='a'/><itemref idref='lost'/>")
                                .with("OPS/cover.xhtml", page("<h1>One</h1>"))
                                .with("OPS/aside.xhtml", page("<p>Beside the story.</p>"))
                                .with("OPS/two.xhtml", page("<h1>Two</h1><p>Second words.</p>"))
                                .with(
                                        "OPS/text/one a.xhtml",
                                        page("<h1>One</h1><p>First words.</p>"))
                                .with(
                                        "OPS/nav.xhtml",
                                        page(
                                                "<nav epub:type='toc'><ol><li><a"
                                                        + " href='two.xhtml'>Two</a></li></ol>"
                                                        + "</nav>"))));
    }

    @Test
    void makesHeadingsOfTheOutlineWhereAChapterHasNone() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: Chapter One",
                        "PARAGRAPH 0: Words.",
                        "HEADING 2: CHAPTER TWO",
                        "PARAGRAPH 0: More words.",
                        "HEADING 2: Chapter Three",
                        "PARAGRAPH 0: Last words.",
                        "HEADING 3: Its own"),
                blocks(
                        book(
                                        "<item id='ncx' href='toc.ncx'"
                                                + " media-type='application/x-dtbncx+xml'/>"
                                                + item("a", "a.xhtml")
                                                + item("b", "b.xhtml")
                                                + item("c", "c.xhtml"),
                                        "<itemref idref='a'/><itemref idref='b'/>"
                                                + "<itemref idref='c'/>")
                                .with("OPS/a.xhtml", page("<p>Words.</p>"))
                                .with(
                                        "OPS/b.xhtml",
                                        page(
                                                "<div><p id='two'>CHAPTER TWO</p><p>More"
                                                        + " words.</p></div><p><a"
                                                        + " id='three'/>Last words.</p>"))
                                .with("OPS/c.xhtml", page("<h3>Its own</h3>"))
                                .with(
                                        "OPS/toc.ncx",
                                        OPEN_DOCTYPE
                                                + "<ncx><navMap>"
                                                + point("Chapter One", "a.xhtml", "")
                                                + point(
                                                        "",
                                                        "none.xhtml",
                                                        point("Chapter Two", "b.xhtml#two", "")
                                                                + point(
                                                                        "Chapter Three",
                                                                        "b.xhtml#three",
                                                                        ""))
                                                + point("Not shown", "c.xhtml", "")
                                                + "</navMap></ncx>")));
    }

    @Test
    void keepsNotesWithTheirMarksAndLeavesOutWhatOnlyPrintNeeds() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: He said so.[1] She did not.[2] E = mc2",
                        "PARAGRAPH 0: 東京",
                        "LIST_ITEM 1: (1) In May.",
                        "TABLE_ROW 0: For\tAgainst"),
                blocks(
                        chapter(
                                "<section epub:type='frontmatter toc'><h1>Contents</h1></section>"
                                        + "<p>He said so.<a epub:type='noteref' href='#n1'>1</a> She did"
                                        + " not.<sup><a href='#n2'>2</a></sup> E ="
                                        + " mc<sup>2</sup><span epub:type='pagebreak'"
                                        + " id='p5'>5</span></p><p><ruby>東京<rt>とうきょう</rt>"
                                        + "</ruby></p><ol><li epub:type='footnote' id='n1'>In"
                                        + " May.<a role='doc-backlink' href='#r1'>back</a></li>"
                                        + "</ol><table><tr><td>For</td><td>Against</td></tr>"
                                        + "</table>")));
    }

    @Test
    void readsABookThatTellsNoOrderInThatOfItsList() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: One.", "PARAGRAPH 0: Two."),
                blocks(
                        book(item("b", "b.xhtml") + item("a", "a.xhtml"), "")
                                .with("OPS/a.xhtml", page("<p>Two.</p>"))
                                .with("OPS/b.xhtml", page("<p>One.</p>"))));
    }

    @Test
    void tellsWhatTheBookSaysAboutItself() throws Exception {
        Article article = reader.read("a.epub", chapter("<p>Words.</p>").bytes()).article();
        assertEquals(
                List.of("A book\u00a0title", "Anna Ahrens, Ben Brandt", "2024-05-01", "de-CH"),
                Shown.particulars(article));
    }

    @Test
    void opensABookWhoseFontsAreUnusableElsewhere() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: Words."),
                blocks(
                        chapter("<p>Words.</p>")
                                .with(
                                        "META-INF/encryption.xml",
                                        encryption(
                                                "http://www.idpf.org/2008/embedding",
                                                "OPS/font.otf"))));
    }

    @Test
    void refusesABookThatItsSellerHasLocked() {
        byte[] book =
                chapter("<p>Words.</p>")
                        .with(
                                "META-INF/encryption.xml",
                                encryption(
                                        "http://www.w3.org/2001/04/xmlenc#aes128-cbc",
                                        "OPS/c.xhtml"))
                        .bytes();
        assertEquals(Reason.PROTECTED, reasonFor(book));
    }

    @Test
    void tellsBooksOfPicturesFromThoseThatAreEmptyOrInAnotherFormat() {
        assertEquals(Reason.SCANNED, reasonFor(chapter("<img src='a.png'/>").bytes()));
        assertEquals(Reason.EMPTY, reasonFor(chapter("<p> </p>").bytes()));
        byte[] other =
                book("<item id='a' href='a.psd' media-type='image/psd'/>", "<itemref idref='a'/>")
                        .with("OPS/a.psd", "picture")
                        .bytes();
        assertEquals(Reason.UNKNOWN_FORMAT, reasonFor(other));
        byte[] lost = book(item("a", "lost.xhtml"), "<itemref idref='a'/>").bytes();
        assertEquals(Reason.DAMAGED, reasonFor(lost));
    }

    private Reason reasonFor(byte[] book) {
        return assertThrows(UnreadableArticleException.class, () -> reader.read("book.epub", book))
                .reason();
    }

    private List<String> blocks(Archive book) throws UnreadableArticleException {
        return Shown.blocks(reader.read("book.epub", book.bytes()).article());
    }

    private static Archive chapter(String body) {
        return book(item("c", "c.xhtml"), "<itemref idref='c'/>").with("OPS/c.xhtml", page(body));
    }

    private static Archive book(String manifest, String spine) {
        return new Archive()
                .with("mimetype", "application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path='OPS/p.opf'/></rootfiles>"
                                + "</container>")
                .with(
                        "OPS/p.opf",
                        OPEN_DOCTYPE
                                + "<package xmlns:dc='urn:dc' xmlns:opf='urn:opf'><metadata>"
                                + "<dc:title>A  book&nbsp;title</dc:title>"
                                + "<dc:creator>Anna Ahrens</dc:creator>"
                                + "<dc:creator id='b'>Ben Brandt</dc:creator>"
                                + "<dc:creator id='c' opf:role='ill'>Cleo Cramer</dc:creator>"
                                + "<dc:creator id='d'>Dora Dahl</dc:creator>"
                                + "<meta refines='#d' property='role'>trl</meta>"
                                + "<dc:date opf:event='modification'>2025-01-01</dc:date>"
                                + "<dc:date opf:event='publication'>2024-05-01</dc:date>"
                                + "<dc:language>de_CH</dc:language></metadata><manifest>"
                                + manifest
                                + "</manifest><spine toc='ncx'>"
                                + spine
                                + "</spine><guide><reference type='cover' href='cover.xhtml'/>"
                                + "</guide></package>");
    }

    private static String item(String id, String href) {
        return "<item id='%s' href='%s' media-type='application/xhtml+xml'/>".formatted(id, href);
    }

    private static String point(String label, String target, String within) {
        return "<navPoint><navLabel><text>%s</text></navLabel><content src='%s'/>%s</navPoint>"
                .formatted(label, target, within);
    }

    private static String page(String body) {
        return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'"
                + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head><body>"
                + body
                + "</body></html>";
    }

    private static String encryption(String method, String name) {
        return "<encryption><EncryptedData><EncryptionMethod Algorithm='%s'/><CipherData><CipherReference URI='%s'/></CipherData></EncryptedData></encryption>"
                .formatted(method, name);
    }
}
