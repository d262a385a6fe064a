package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class HtmlTest {

    /// Enough of it makes an article.
    private static final String WORDS =
            "The council, which met on Monday, voted to close the bridge, as the mayor had asked.";

    private static final String PARAGRAPH = "<p>" + WORDS.repeat(3) + "</p>";
    private static final String READ = "PARAGRAPH 0: " + WORDS.repeat(3);

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void setsCellsBelowTheHeadOfTheirColumn() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: " + WORDS,
                        "TABLE_ROW 0: \t2022\t\t2023",
                        "TABLE_ROW 0: \tFor\tAgainst\tFor",
                        "TABLE_ROW 0: East\t14\t3\t20",
                        "TABLE_ROW 0: \t15\t4\t21",
                        "TABLE_ROW 0: West\t\t\t22",
                        "TABLE_ROW 0: All\t30",
                        "PARAGRAPH 0: " + WORDS),
                blocks(
                        "<p>"
                                + WORDS
                                + """
                                <table><thead><tr><td rowspan=2></td><th colspan=2>2022</th>
                                <th>2023</th></tr><tr><th>For</th><th>Against</th><th>For</th></tr>
                                </thead><tbody><tr><th rowspan=2>East</th><td>14</td><td>3</td>
                                <td>20</td></tr><tr><td>15</td><td>4</td><td>21</td></tr>
                                <tr><th rowspan=9>West</th><td colspan=2></td><td>22</td></tr>
                                </tbody><tfoot><tr><th>All</th><td colspan=99999999>30</td></tr>
                                </tfoot></table><p>"""
                                + WORDS));
    }

    @Test
    void makesBlocksOfAllThatAnArticleHas() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: First \u00A0words of a paragraph\nin two lines.",
                        "HEADING 2: Second heading",
                        "QUOTATION 1: Quoted words",
                        "QUOTATION 2: quoted again",
                        "QUOTATION 1: Somebody, in a book",
                        "LIST_ITEM 1: (3) three",
                        "LIST_ITEM 2: inner one",
                        "PARAGRAPH 0: more about it",
                        "LIST_ITEM 1: (7) seven",
                        "LIST_ITEM 1: (8) eight",
                        "PREFORMATTED 0:   x = 1\n\n  y",
                        "CAPTION 0: Votes",
                        "TABLE_ROW 0: For\tAgainst",
                        "TABLE_ROW 0: 476\t151 in two paragraphs",
                        "CAPTION 0: The bridge in May",
                        "PARAGRAPH 0: Loose words between",
                        "PARAGRAPH 0: " + WORDS),
                blocks(
                        """
                        <p>First &nbsp;words of a
                          <b>para</b>gr&shy;aph<br> in two lines.</p><h2>Second <i>heading</i></h2>
                        <blockquote><p>Quoted words</p><blockquote>quoted again</blockquote>
                        <footer>Somebody, in a book</footer></blockquote>
                        <ol start="3"><li><p>three</p><ul><li>inner one</li></ul><p>more about it</p>
                        </li><li value="7">seven</li><li>eight</ol>
                        <pre>
                          x = 1

                          y</pre>
                        <table><caption>Votes</caption><tr><th>For</th><th>Against</th></tr>
                        <tr><td>476</td><td>151 in<p>two paragraphs</td></tr></table>
                        <figure><img src="bridge.png"><figcaption>The bridge in May</figcaption>
                        </figure>
                        Loose words <em>between</em>
                        <p>%s</p>
                        """
                                .formatted(WORDS)));
    }

    @Test
    void makesNoOtherFigureOfWhatStandsHigher() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: " + WORDS + " It was 3 × 10⁶ or 10⁻³ in 2019[3], or 4 km2.",
                        "PARAGRAPH 0: " + WORDS + " The 5th time, they said.12"),
                blocks(
                        "<p>"
                                + WORDS
                                + " It was 3 × 10<sup>6</sup> or 10<sup>−3</sup> in"
                                + " 2019<sup><a href=#n3>3</a></sup>, or 4 km<sup>2</sup>.<p>"
                                + WORDS
                                + " The 5<sup>th</sup> time, they said.<sup>12</sup>"));
    }

    @Test
    void leavesOutWhatIsNoPartOfTheArticle() throws Exception {
        assertEquals(
                Collections.nCopies(4, READ),
                blocks(
                        """
                        <div class="menu"><a href="/">Home</a> <a href="/news">News</a></div>
                        <div class="story">%s%s
                          <p style="display: none">Hidden words</p>
                          <p><span class="sr-only">Words for those who listen</span></p>
                          <script>document.write("Written words")</script>
                          <div class="share-buttons">Tell a friend</div>
                          <p>More: <a href="/a">The bridge that nobody closed in time</a></p>
                          <form>Your address <input></form>
                          <aside>Another article</aside>
                          %s%s
                        </div>
                        <ul>
                          <li><h3><a href="/b">Another bridge</a></h3><p>Is open again, they say.</li>
                          <li><h3><a href="/c">And one more</a></h3><p>Was never built.</li>
                          <li><h3><a href="/d">The last one</a></h3><p>Fell down.</li>
                        </ul>
                        <div class="footer">All rights reserved, as always, here and there.</div>
                        """
                                .formatted(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH)));
    }

    @Test
    void keepsLinksToOtherSitesBecauseTheyMayBeSources() throws Exception {
        assertEquals(
                List.of(READ, READ, "PARAGRAPH 0: The report of the inspectors of bridges", READ),
                blocks(
                        PARAGRAPH
                                + PARAGRAPH
                                + "<p><a href=\"https://example.org/report\">The report of the"
                                + " inspectors of bridges</a></p>"
                                + PARAGRAPH));
    }

    @Test
    void makesParagraphsOfWhatBreaksSetApart() throws Exception {
        assertEquals(
                Collections.nCopies(3, READ),
                blocks(
                        "<div>%s<br><br>%s<br> <br><br>%s</div>"
                                .formatted(WORDS.repeat(3), WORDS.repeat(3), WORDS.repeat(3))));
    }

    @Test
    void takesTablesApartThatOnlyPlaceThings() throws Exception {
        assertEquals(
                Collections.nCopies(3, READ),
                blocks("<table><tr><td>" + PARAGRAPH.repeat(3) + "</td></tr></table>"));
    }

    @Test
    void showsTheTitleOnce() throws Exception {
        assertEquals(
                Collections.nCopies(3, READ),
                blocks("<div><h1>A page</h1>" + PARAGRAPH.repeat(3) + "</div>"));
    }

    @Test
    void takesTheWordsFromTheDataWhereAScriptWouldShowThem() throws Exception {
        assertEquals(
                Collections.nCopies(3, READ),
                blocks(
                        """
                        <div id="app">Loading…</div><script type="application/ld+json">
                        {"@type": "NewsArticle", "articleBody": "%s\\n\\n%s\\n%s"}</script>
                        """
                                .formatted(WORDS.repeat(3), WORDS.repeat(3), WORDS.repeat(3))));
    }

    @Test
    void showsWhatAScriptWouldUncover() throws Exception {
        assertEquals(
                Collections.nCopies(2, READ),
                blocks("<div style='display:none'>" + PARAGRAPH.repeat(2) + "</div>"));
    }

    @Test
    void takesThePartThatIsMarkedUpAsTheArticle() throws Exception {
        String comment = "<p>I say, as always, that all of this, and more, is wrong, wrong, wrong.";
        assertEquals(
                Collections.nCopies(3, READ),
                blocks(
                        "<section itemprop=articleBody><div>%s</div></section><div>%s</div>"
                                .formatted(PARAGRAPH.repeat(3), comment.repeat(40))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Words",
                "<html><p>Words",
                "\uFEFF \n<!-- a licence -->\n<!doctype HTML PUBLIC \"x\"><p>Words",
                "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><p>Words</p>"
            })
    void isToldByItsContentWhateverItsName(String page) throws Exception {
        OpenedArticle opened = reader.read("page", page.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("PARAGRAPH 0: Words"), OpenedBlocks.of(opened.article()));
        assertEquals("html", opened.extension());
        assertEquals(
                List.of("PARAGRAPH 0: Words"),
                OpenedBlocks.of(
                        reader.read("page.txt", page.getBytes(StandardCharsets.UTF_16LE))
                                .article()));
    }

    @Test
    void closesElementsAsXhtmlDoes() throws Exception {
        String page =
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title>"
                        + "<script src='x.js'/></head><body><div/><p>Words&nbsp;here</p></body></html>";
        assertEquals(
                List.of("PARAGRAPH 0: Words\u00A0here"),
                OpenedBlocks.of(
                        reader.read("page.xhtml", page.getBytes(StandardCharsets.UTF_8))
                                .article()));
    }

    @Test
    void prefersTheOnlyArticleToTheFootOfThePageHoweverShortItIs() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: Two killed in crash",
                        "PARAGRAPH 0: Two people died in a crash near Ulm.",
                        "PARAGRAPH 0: Police are investigating."),
                blocks(
                        """
                        <div><a href="/">Home</a> <a href="/sports">Sports</a></div>
                        <article><h1>Two killed in crash</h1>
                        <p>Two people died in a crash near Ulm.</p>
                        <p>Police are investigating.</p></article>
                        <div><a href="/i">Imprint</a> <a href="/p">Privacy</a> <a href="/t">Terms</a>
                        Copyright 2024 All rights reserved.</div>
                        """));
    }

    @Test
    void leavesOutWhatLiesOverAShortArticleToAskSomething() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: " + WORDS),
                blocks(
                        "<div role=\"dialog\"><p>We and our partners, of whom there are many, store"
                                + " words, numbers, and more.</p><p>"
                                + "Do you agree, or not? ".repeat(10)
                                + "</p></div><div><p>%s</p></div>".formatted(WORDS)));
    }

    @Test
    void isUnpacked() throws Exception {
        byte[] packed = packed("<html><p>Words");
        OpenedArticle opened = reader.read("the-page.html.gz", packed);
        assertEquals(List.of("PARAGRAPH 0: Words"), OpenedBlocks.of(opened.article()));
        assertEquals("The page", opened.article().title());
        assertEquals("gz", opened.extension());
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private List<String> blocks(String body) throws UnreadableArticleException {
        String page = "<!DOCTYPE html><title>A page</title><body>" + body;
        return OpenedBlocks.of(
                reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).article());
    }
}
