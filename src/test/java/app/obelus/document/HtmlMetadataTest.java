package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.Article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class HtmlMetadataTest {

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void isTakenFromTheDataForMachinesFirst() throws Exception {
        Article article =
                article(
                        """
                        <html lang="en-gb"><head><title>Bridge closed | The Gazette</title>
                        <link rel="canonical" href="https://example.org/bridge">
                        <meta property="og:title" content="Another title">
                        <meta name="author" content="Another Author">
                        <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {
                          "@type": ["NewsArticle"], "headline": "The bridge &amp; its end",
                          "author": [{"name": "Ann Ames"}, {"@id": "#bob"}, "Cy Cole"],
                          "datePublished": "2024-05-01T10:00:00Z"},
                          {"@id": "#bob", "@type": "Person", "name": "Bob Bell"}]}</script>
                        </head><body><p>Words</body>
                        """);
        assertEquals("The bridge & its end", article.title());
        assertEquals("Ann Ames, Bob Bell, Cy Cole", article.byline());
        assertEquals("2024-05-01T10:00:00Z", article.published());
        assertEquals("https://example.org/bridge", article.address());
        assertEquals("en-GB", article.language());
    }

    @Test
    void isTakenFromMetaElements() throws Exception {
        Article article =
                article(
                        """
                        <head><meta property="og:title" content=" The bridge&#10;and its end ">
                        <meta name="DC.Creator" content="Ames, Ann">
                        <meta name="DC.Creator" content="Bell, Bob">
                        <meta property="article:published_time" content="0001-01-01T00:00:00Z">
                        <meta name="date" content="1 May 2024">
                        <meta property="og:url" content="https://example.org/bridge">
                        <meta property="og:locale" content="pt_BR"></head><p>Words
                        """);
        assertEquals("The bridge and its end", article.title());
        assertEquals("Ames, Ann; Bell, Bob", article.byline());
        assertEquals("1 May 2024", article.published());
        assertEquals("https://example.org/bridge", article.address());
        assertEquals("pt-BR", article.language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    How the bridge was closed | The Gazette; How the bridge was closed
                    How the bridge was closed - News - The Gazette; How the bridge was closed - News
                    The Gazette » How the bridge of the town was closed; How the bridge of the town was closed
                    Gazette: How the bridge of the town was closed; How the bridge of the town was closed
                    Bridges | Town; Bridges | Town
                    Closed; The bridge is closed now
                    """)
    void hasATitleWithoutTheNameOfTheSite(String title, String expected) throws Exception {
        assertEquals(
                expected,
                article(
                                "<title>%s</title><h1>The bridge is closed now</h1><p>Words"
                                        .formatted(title))
                        .title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <p class="byline">By Ann Ames</p>; By Ann Ames
                    <a rel="author" href="/ann">Ann Ames</a>; Ann Ames
                    <div class="author-and-date"><span class="author">By Ann Ames</span> 1 May</div>; By Ann Ames
                    <div itemprop="author">By <b itemprop="name">Ann Ames</b></div>; Ann Ames
                    <div class="author">By Ann Ames<br>and Bob Bell</div>; By Ann Ames and Bob Bell
                    <p>By Ann Ames</p>; ''
                    """)
    void hasTheBylineThatReadersSee(String line, String expected) throws Exception {
        assertEquals(expected, article("<title>T</title>" + line + "<p>Words").byline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <!-- saved from url=(0026)https://example.org/bridge -->; https://example.org/bridge
                    <!-- Page saved with SingleFile url: https://example.org/bridge -->; https://example.org/bridge
                    <link rel=canonical href="/bridge">; ''
                    <link rel=canonical href="javascript:alert(1)">; ''
                    <link rel=canonical href="file:///etc/passwd">; ''
                    """)
    void hasTheAddressOnTheWeb(String mark, String expected) throws Exception {
        assertEquals(expected, article("<!DOCTYPE html>" + mark + "<p>Words").address());
    }

    @ParameterizedTest
    @CsvSource({"de, de", "zh_Hant_TW, zh-Hant-TW", "'fr, en', fr", "no such tag, no", "'', ''"})
    void hasTheLanguageAsATag(String said, String expected) throws Exception {
        assertEquals(expected, article("<html lang='%s'><p>Words".formatted(said)).language());
    }

    @Test
    void hasTheDateOfATimeElement() throws Exception {
        assertEquals(
                "2024-05-01",
                article(
                                "<title>T</title><p>Words <time datetime='2024-05-02'>later</time>"
                                        + "<time datetime='2024-05-01' pubdate>1 May</time>")
                        .published());
    }

    private Article article(String page) throws UnreadableArticleException {
        return reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).article();
    }
}
