package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class MhtmlTest {

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void isThePageThatTheMessageBeginsWith() throws Exception {
        Article article =
                read(
                        "page",
                        """
                        From: <Saved by a browser>
                        Snapshot-Content-Location: https://example.org/bridge
                        Subject: The bridge
                        MIME-Version: 1.0
                        Content-Type: multipart/related;
                        \ttype="text/html"; start="<page@x>";
                        \tboundary="----Bound--"

                        ------Bound--
                        Content-Type: text/html
                        Content-ID: <frame@x>

                        <p>An advertisement
                        ------Bound--
                        Content-Type: multipart/alternative; boundary=inner

                        --inner
                        Content-Type: text/plain

                        Words
                        --inner
                        Content-Type: text/html; charset="windows-1252"
                        Content-ID: <page@x>
                        Content-Transfer-Encoding: quoted-printable

                        <html><title>The bridge</title><p>Caf=E9 words=20
                        that go=
                         on =3D here
                        --inner--
                        ------Bound--
                        Content-Type: image/png
                        Content-Transfer-Encoding: base64

                        iVBORw0KGgo=
                        ------Bound----
                        """);
        assertEquals("The bridge", article.title());
        assertEquals("https://example.org/bridge", article.address());
        assertEquals(
                List.of("PARAGRAPH 0: Café words that go on = here"), OpenedBlocks.of(article));
    }

    @Test
    void isTheFirstPageWhereTheMessageSaysNone() throws Exception {
        String page =
                Base64.getMimeEncoder()
                        .encodeToString("<p>Мост".getBytes(Charset.forName("KOI8-R")));
        Article article =
                read(
                        "page.mht",
                        """
                        Content-Type: multipart/related; boundary=b

                        --b
                        Content-Type: text/html; charset=koi8-r
                        Content-Location: https://example.org/most
                        Content-Transfer-Encoding: base64

                        %s
                        --b
                        Content-Type: text/html

                        <p>Another
                        """
                                .formatted(page));
        assertEquals("https://example.org/most", article.address());
        assertEquals(List.of("PARAGRAPH 0: Мост"), OpenedBlocks.of(article));
    }

    @Test
    void mayBeAPageWithoutParts() throws Exception {
        Article article = read("page.mht", "Content-Type: text/html\n\n<p>Words");
        assertEquals(List.of("PARAGRAPH 0: Words"), OpenedBlocks.of(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "Content-Type: multipart/related\n\n<p>Words",
                "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx"
            })
    void isDamagedWithoutAPage(String message) {
        assertEquals(
                Reason.DAMAGED,
                assertThrows(UnreadableArticleException.class, () -> read("page.mht", message))
                        .reason());
    }

    private Article read(String name, String message) throws UnreadableArticleException {
        byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return reader.read(name, bytes).article();
    }
}
