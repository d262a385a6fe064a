package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class HostileDocumentsTest {

    private static final int MANY = 300_000;

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areRefusedForTheTrueReason(String name, byte[] document, Reason reason) {
        assertEquals(
                reason,
                assertThrows(UnreadableArticleException.class, () -> reader.read(name, document))
                        .reason());
    }

    static Stream<Arguments> documents() {
        String names =
                IntStream.range(0, MANY)
                        .mapToObj(i -> "<w:n" + i + "/>")
                        .collect(Collectors.joining());
        byte[] whole = docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>");
        return Stream.of(
                Arguments.of("bomb.docx", docx("A".repeat(30 << 20)), Reason.EXPANDS),
                Arguments.of(
                        "long.docx",
                        docx("<w:p><w:r><w:t>" + incompressible(17 << 20) + "</w:t></w:r></w:p>"),
                        Reason.TOO_LONG),
                Arguments.of("deep.docx", docx("<w:p>".repeat(MANY)), Reason.TOO_INTRICATE),
                Arguments.of("names.docx", docx(names), Reason.TOO_INTRICATE),
                Arguments.of("cut.docx", Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED),
                Arguments.of("broken.docx", docx("<w:p>"), Reason.DAMAGED),
                Arguments.of("bomb.epub", epub("c.xhtml", "A".repeat(30 << 20)), Reason.EXPANDS),
                Arguments.of(
                        "tags.epub", epub("c.xhtml", "<b>".repeat(600_000)), Reason.TOO_INTRICATE),
                Arguments.of("outside.epub", epub("../../../etc/hostname", "x"), Reason.DAMAGED),
                Arguments.of("deep.rtf", rtf("{".repeat(MANY)), Reason.TOO_INTRICATE),
                Arguments.of("many.rtf", rtf("a\\par ".repeat(MANY + 1)), Reason.TOO_INTRICATE),
                Arguments.of("long.rtf", rtf("a".repeat(17 << 20)), Reason.TOO_LONG),
                Arguments.of("long.txt", ascii("word ".repeat(4 << 20)), Reason.TOO_LONG),
                Arguments.of("lines.txt", ascii("a\n".repeat(1_000_001)), Reason.TOO_LONG),
                Arguments.of("items.md", ascii("- a\n".repeat(MANY + 1)), Reason.TOO_INTRICATE));
    }

    @Test
    void areReadSoonThoughLinksStandInLinks() {
        String links =
                "<a href='#x'>".repeat(900)
                        + "<a href='#x'>a</a>".repeat(100_000)
                        + "</a>".repeat(900);
        assertEquals(
                "a".repeat(100_000),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> reader.read("a.epub", epub("c.xhtml", links)).article().text()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 30, 1000})
    void mayHaveBytesBehindThem(int behind) throws Exception {
        byte[] document = docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>");
        byte[] longer = Arrays.copyOf(document, document.length + behind);
        assertEquals("words", reader.read("a.docx", longer).article().text());
    }

    @Test
    void areReadWithoutWhatTheyReferTo() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String type =
                    "<!DOCTYPE x SYSTEM '"
                            + address
                            + "' [<!ENTITY % p SYSTEM '"
                            + address
                            + "'> %p; <!ENTITY a SYSTEM 'file:///etc/hostname'>"
                            + "<!ENTITY b '&a;&a;'>]>";
            byte[] docx =
                    new Archive()
                            .with(
                                    "word/document.xml",
                                    type + body("<w:p><w:r><w:t>be&a;fore &b;</w:t></w:r></w:p>"))
                            .bytes();
            assertEquals("before", reader.read("a.docx", docx).article().text());
            byte[] epub =
                    epub(
                            "c.xhtml",
                            "words<img src='" + address + "'/><iframe src='" + address + "'/>");
            assertEquals("words", reader.read("a.epub", epub).article().text());
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void endWhenTheOneWhoWaitsWantsThemTo() {
        Progress impatient =
                new Progress() {
                    @Override
                    public void reached(double share) {}

                    @Override
                    public boolean isStopped() {
                        return true;
                    }
                };
        byte[] bytes = rtf("{\\b x}".repeat(MANY));
        Source source = new Source("a.rtf", bytes, "", "", "", impatient);
        assertEquals(
                Reason.STOPPED,
                assertThrows(UnreadableArticleException.class, () -> new Rtf().read(source))
                        .reason());
    }

    @Test
    void leaveNothingOutsideTheArchive() {
        List<String> references = List.of("../../a", "/a", "./b/../a", "..\\a", "b/../../../a");
        for (String reference : references) {
            assertFalse(ZipPath.of("OPS/", reference).startsWith(".."), reference + " leads out");
        }
    }

    private static String incompressible(int length) {
        StringBuilder words = new StringBuilder(length);
        long state = 1;
        while (words.length() < length) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            words.append(Long.toString(state >>> 1, 36));
        }
        return words.toString();
    }

    private static byte[] docx(String body) {
        return new Archive().with("word/document.xml", body(body)).bytes();
    }

    private static String body(String content) {
        return "<w:document xmlns:w='urn:wordprocessingml'><w:body>"
                + content
                + "</w:body></w:document>";
    }

    private static byte[] epub(String chapter, String body) {
        return new Archive()
                .with(
                        "a.opf",
                        "<package><manifest><item id='c' media-type='application/xhtml+xml'"
                                + " href='"
                                + chapter
                                + "'/></manifest><spine><itemref idref='c'/></spine></package>")
                .with("c.xhtml", "<html><body>" + body + "</body></html>")
                .bytes();
    }

    private static byte[] rtf(String text) {
        return ascii("{\\rtf1 " + text + "}");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
