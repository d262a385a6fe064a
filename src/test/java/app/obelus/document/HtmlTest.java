package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.Article;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlTest {

    /// Enough of it makes an article.
    private static final String WORDS =
            "The council, which met on Monday, voted to close the bridge, as the mayor had asked. ";

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void makesBlocksOfAllThatAnArticleHas() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: First \u00A0words of a paragraph\nin two lines.",
                        "HEADING 2: Second heading",
                        "QUOTATION 1: Quoted words",
                        "QUOTATION 2: quoted again",
                        "LIST_ITEM 1: (3) three",
                        "LIST_ITEM 2: inner one",
                        "PARAGRAPH 0: more about it",
                        "LIST_ITEM 1: (4) four",
                        "PREFORMATTED 0:   x = 1\n\n  y",
                        "TABLE_ROW 0: For\tAgainst",
                        "TABLE_ROW 0: 476\t151",
                        "CAPTION 0: The bridge in May",
                        "PARAGRAPH 0: Loose words between",
                        "PARAGRAPH 0: " + WORDS.strip()),
                blocks(
                        """
                        <p>First &nbsp;words of a
                          <b>para</b>graph<br> in two lines.</p><h2>Second <i>heading</i></h2>
                        <blockquote><p>Quoted words</p><blockquote>quoted again</blockquote>
                        </blockquote>
                        <ol start="3"><li><p>three</p><ul><li>inner one</li></ul><p>more about it</p>
                        </li><li>four</li></ol>
                        <pre>
                          x = 1

                          y</pre>
                        <table><tr><th>For</th><th>Against</th></tr><tr><td>476</td><td>151</td>
                        </tr></table>
                        <figure><img src="bridge.png"><figcaption>The bridge in May</figcaption>
                        </figure>
                        Loose words <em>between</em>
                        <p>%s</p>
                        """
                                .formatted(WORDS)));
    }

    @Test
    void leavesOutWhatIsNoPartOfTheArticle() throws Exception {
        String article = ("<p>" + WORDS.repeat(3) + "</p>").repeat(4);
        assertEquals(
                List.of(
                        "PARAGRAPH 0: " + WORDS.repeat(3).strip(),
                        "PARAGRAPH 0: " + WORDS.repeat(3).strip(),
                        "PARAGRAPH 0: " + WORDS.repeat(3).strip(),
                        "PARAGRAPH 0: " + WORDS.repeat(3).strip()),
                blocks(
                        """
                        <div class="menu"><a href="/">Home</a> <a href="/news">News</a></div>
                        <div class="story">%s
                          <p style="display: none">Hidden words</p>
                          <script>document.write("Written words")</script>
                          <div class="related"><a href="/a">Read this as well</a></div>
                        </div>
                        <div class="footer">All rights reserved, as always, here and there.</div>
                        """
                                .formatted(article)));
    }

    private List<String> blocks(String body) throws UnreadableArticleException {
        Article article =
                reader.read(
                                "page.html",
                                ("<!DOCTYPE html><title>A page</title><body>" + body)
                                        .getBytes(StandardCharsets.UTF_8))
                        .article();
        return article.blocks().stream()
                .map(
                        block ->
                                "%s %d: %s%s"
                                        .formatted(
                                                block.type(),
                                                block.level(),
                                                block.ordinal().isPresent()
                                                        ? "(" + block.ordinal().getAsInt() + ") "
                                                        : "",
                                                block.range().in(article.text())))
                .toList();
    }
}
