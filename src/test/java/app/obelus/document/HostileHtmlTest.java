package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

class HostileHtmlTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @TestFactory
    Stream<DynamicTest> isReadSoon() {
        return Stream.of(
                        "<div>".repeat(100_000) + "<p>x",
                        "<p>" + "<b>".repeat(50_000) + "x",
                        "<table><tr><td>".repeat(50_000) + "x",
                        "<blockquote>".repeat(100_000) + "x",
                        "<ul><li>".repeat(50_000) + "x",
                        "<p " + "a=1 ".repeat(100_000) + ">x",
                        "<br><br>".repeat(50_000) + "x",
                        "</p>".repeat(100_000) + "x",
                        "<div class=author>".repeat(500) + "<i> </i>".repeat(100_000) + "x",
                        "<div class='" + "a ".repeat(500_000) + "'>x",
                        "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>x",
                        "<!-- -->".repeat(1000) + "<p>x",
                        "<html><p>\0x\0")
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.substring(0, 10),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        LONG_ENOUGH,
                                                        () -> assertEquals("x", read(page)))));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedBeyondWhatAnybodyWrites() {
        return Stream.of(
                        "<p>x".repeat(400_000),
                        "<p>" + "words ".repeat(2_000_000),
                        "<p><b><i><u>".repeat(50_000) + "x",
                        "<a>".repeat(100_000) + "x")
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.substring(0, 10),
                                        () ->
                                                assertEquals(
                                                        Reason.TOO_INTRICATE,
                                                        reason("page.html", bytes(page)))));
    }

    @Test
    void isNotRefusedForThePicturesInIt() throws Exception {
        assertEquals(
                "Words behind",
                read(
                        "<p>Words <img src='data:image/png;base64,"
                                + "iVBORw0KGgo/+AAA".repeat(1_000_000)
                                + "=='>behind"));
    }

    @Test
    void isNotUnpackedBeyondAnyMeasure() throws IOException {
        byte[] packed = packed("<html>" + "a".repeat(65 << 20));
        assertEquals(Reason.EXPANDS, reason("page.html.gz", packed));
    }

    @Test
    void isRefusedWhereThePackingBreaksOff() throws IOException {
        byte[] packed = packed("<html>" + "<p>word ".repeat(5000));
        byte[] half = Arrays.copyOf(packed, packed.length - 9);
        assertEquals(Reason.DAMAGED, reason("page.html.gz", half));
    }

    @Test
    void hasNothingOfItRun() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: Words"),
                OpenedBlocks.of(
                        reader.read(
                                        "page.html",
                                        bytes(
                                                """
                                                <html><base href="http://127.0.0.1:9/">
                                                <meta http-equiv=refresh content="0;url=//x">
                                                <body onload="fetch(1)"><p>Words</p>
                                                <svg><script>alert(1)</script></svg>
                                                <iframe srcdoc="<p>inner"></iframe>
                                                <noscript>No script</noscript>
                                                <template><p>Later</p></template>
                                                """))
                                .article()));
    }

    private String read(String page) throws UnreadableArticleException {
        return reader.read("page.html", bytes(page)).article().text();
    }

    private Reason reason(String name, byte[] bytes) {
        return assertThrows(UnreadableArticleException.class, () -> reader.read(name, bytes))
                .reason();
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(page));
        }
        return packed.toByteArray();
    }
}
