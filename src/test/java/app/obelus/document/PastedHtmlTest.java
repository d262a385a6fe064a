package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class PastedHtmlTest {

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void isAllThatSomebodyChose() throws Exception {
        String html =
                "<div class=footer><h3>A heading</h3><a href=/>A link</a></div><script>x()</script>"
                        + "Loose <b>words</b><br><br>and more<ul><li>an item</ul>";
        OpenedArticle opened = reader.pastedHtml(html);
        assertEquals("A heading", opened.article().title());
        assertEquals(
                List.of(
                        "HEADING 3: A heading",
                        "PARAGRAPH 0: A link",
                        "PARAGRAPH 0: Loose words",
                        "PARAGRAPH 0: and more",
                        "LIST_ITEM 1: an item"),
                OpenedBlocks.of(opened.article()));
        assertEquals(html, new String(opened.bytes(), StandardCharsets.UTF_8));
        assertEquals("html", opened.extension());
    }

    @Test
    void isWithoutWhatWindowsPutsAroundIt() throws Exception {
        String html =
                "Version:0.9\r\nStartHTML:000105\r\n<html><body>\r\n<!--StartFragment--><p>Words"
                        + "<!--EndFragment--></body></html>";
        assertEquals(
                List.of("PARAGRAPH 0: Words"), OpenedBlocks.of(reader.pastedHtml(html).article()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p> <img src=x>", "<script>words</script>"})
    void isNoArticleWithoutAWord(String html) {
        assertEquals(
                Reason.EMPTY,
                assertThrows(UnreadableArticleException.class, () -> reader.pastedHtml(html))
                        .reason());
    }
}
