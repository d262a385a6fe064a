package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;

/// What comes of asking a site for a page. The site is on this computer.
class WebFetchTest {

    private static final String WORDS = "The vote was 476 to 151.\n\nNobody was surprised.";

    private static final WebFetch.Patience LONG =
            new WebFetch.Patience(
                    Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(40));

    private final WebSite site;

    WebFetchTest() throws IOException {
        site = new WebSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void givesTheArticleWithItsBytesAndWhereTheyCameFrom() throws Exception {
        site.page("/2026/the-vote", "text/plain", WORDS);

        OpenedArticle opened = fetch(site.at("/2026/the-vote?page=1#:~:text=476"));

        assertEquals("The vote", opened.article().title());
        assertEquals(WORDS, opened.article().text());
        assertEquals(site.at("/2026/the-vote?page=1"), opened.article().address());
        assertEquals(List.of(site.at("/2026/the-vote?page=1")), opened.way());
        assertEquals(site.at("/2026/the-vote?page=1"), opened.from());
        assertEquals("txt", opened.extension());
        assertArrayEquals(WORDS.getBytes(UTF_8), opened.bytes());
        assertEquals(List.of("/2026/the-vote?page=1"), site.paths());
    }

    @Test
    void saysWhoAsksAndNothingAboutThePerson() throws Exception {
        site.redirect("/from", 302, "/to").page("/to", "text/plain", WORDS);

        fetch(site.at("/from"));

        assertTrue(site.headers().getFirst("User-Agent").startsWith("Obelus ("));
        assertNull(site.headers().getFirst("Cookie"));
        assertNull(site.headers().getFirst("Referer"));
        assertNull(site.headers().getFirst("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsRedirectsAndRemembersThem(int status) throws Exception {
        site.redirect("/a", status, "/b?x=1#part")
                .redirect("/b", status, site.at("/c"))
                .page("/c", "text/plain", WORDS);

        OpenedArticle opened = fetch(site.at("/a"));

        assertEquals(List.of(site.at("/a"), site.at("/b?x=1"), site.at("/c")), opened.way());
        assertEquals(site.at("/c"), opened.article().address());
    }

    @Test
    void followsALocationInLetters() throws Exception {
        byte[] sent = "/über uns".getBytes(UTF_8);
        site.redirect("/a", 302, new String(sent, ISO_8859_1))
                .page("/%C3%BCber%20uns", "text/plain", WORDS)
                .page("/über uns", "text/plain", WORDS);

        assertEquals(site.at("/%C3%BCber%20uns"), fetch(site.at("/a")).from());
    }

    @Test
    void givesUpWhereTheSiteSendsOneInACircle() {
        site.redirect("/a", 302, "/b").redirect("/b", 302, "/a");

        assertEquals(Reason.TOO_MANY_REDIRECTS, reason(site.at("/a")));
        assertEquals(List.of("/a", "/b"), site.paths());
    }

    @Test
    void givesUpAfterTenRedirects() {
        for (int i = 0; i < 20; i++) {
            site.redirect("/" + (char) ('a' + i), 302, "/" + (char) ('b' + i));
        }

        assertEquals(Reason.TOO_MANY_REDIRECTS, reason(site.at("/a")));
        assertEquals(11, site.paths().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/a",
                "javascript:alert(1)",
                "http://ada:secret@127.0.0.1/",
                "http://",
                "http://127.0.0.1:99999/"
            })
    void isNotSentOnToWhatIsNoAddressOfAPage(String location) {
        site.redirect("/a", 302, location);

        assertEquals(Reason.UNSAFE_REDIRECT, reason(site.at("/a")));
    }

    @Test
    void isNotSentFromTheInternetIntoTheNetworkAroundThisComputer() {
        site.redirect("/a", 302, "http://localhost:" + site.port() + "/secret")
                .page("/secret", "text/plain", WORDS);
        var fetch = new WebFetch(LONG, host -> host.equals("localhost"), 1 << 20);

        assertEquals(Reason.UNSAFE_REDIRECT, reason(fetch, site.at("/a")));
        assertEquals(List.of("/a"), site.paths());
    }

    @Test
    void goesFromOneHostAroundThisComputerToAnother() throws Exception {
        site.redirect("/a", 302, "http://localhost:" + site.port() + "/b")
                .page("/b", "text/plain", WORDS);

        assertEquals("http://localhost:" + site.port() + "/b", fetch(site.at("/a")).from());
    }

    @Test
    void isNotSentFromASecureAddressToOneThatIsNot() throws Exception {
        WebAddress secure = WebAddress.of("https://example.org/a");
        WebAddress open = WebAddress.of("http://example.org/a");

        assertEquals(
                List.of(false, true),
                List.of(
                        WebFetch.isSafe(secure, open, _ -> false),
                        WebFetch.isSafe(open, secure, _ -> false)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, NOT_GIVEN",
        "401, NOT_GIVEN",
        "403, NOT_GIVEN",
        "451, NOT_GIVEN",
        "304, NOT_GIVEN",
        "404, NO_SUCH_PAGE",
        "410, NO_SUCH_PAGE",
        "429, SITE_FAILS",
        "500, SITE_FAILS",
        "503, SITE_FAILS",
        "999, SITE_FAILS"
    })
    void tellsWhyTheSiteDoesNotGiveThePage(int status, Reason reason) {
        site.answeringOnly("/a", status);

        assertEquals(reason, reason(site.at("/a")));
    }

    @Test
    void hasNothingToReadWhereThereIsNothing() {
        site.bytes("/a", "text/plain", new byte[0]);

        assertEquals(Reason.EMPTY, reason(site.at("/a")));
    }

    @Test
    void refusesAPictureByTheNameOfItsAddress() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D};
        site.bytes("/a.png", "image/png", picture);

        var refused =
                assertThrows(UnreadableArticleException.class, () -> fetch(site.at("/a.png")));

        assertEquals(Reason.BINARY, refused.reason());
        assertEquals(site.at("/a.png"), refused.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip", "GZIP", "x-gzip"})
    void unpacksWhatWasPacked(String packing) throws Exception {
        byte[] bytes = WORDS.getBytes(UTF_8);
        site.packed(
                "/a",
                packing,
                packing.toLowerCase(Locale.ROOT).contains("gzip") ? gzip(bytes) : bytes);

        OpenedArticle opened = fetch(site.at("/a"));

        assertEquals(WORDS, opened.article().text());
        assertArrayEquals(bytes, opened.bytes());
    }

    @Test
    void refusesPackingsThatItDidNotAskFor() {
        site.packed("/a", "br", new byte[] {1, 2, 3});

        assertEquals(Reason.UNKNOWN_FORMAT, reason(site.at("/a")));
    }

    @Test
    void refusesWhatUnpacksToMoreThanAnArticle() throws IOException {
        site.packed("/a", "gzip", gzip(new byte[3 << 20]));

        assertEquals(Reason.EXPANDS, reason(small(), site.at("/a")));
    }

    @Test
    void tellsPackedBytesThatAreDamagedFromSomeThatBrokeOff() throws IOException {
        byte[] packed = gzip(WORDS.repeat(100).getBytes(UTF_8));
        site.packed("/half", "gzip", Arrays.copyOf(packed, packed.length / 2));
        site.packed("/no", "gzip", WORDS.getBytes(UTF_8));

        assertEquals(Reason.BROKEN_OFF, reason(site.at("/half")));
        assertEquals(Reason.DAMAGED, reason(site.at("/no")));
    }

    @Test
    void hangsUpWhereTheSiteSendsWithoutAnEnd() {
        site.endless("/a");

        assertEquals(Reason.TOO_LARGE, reason(small(), site.at("/a")));
    }

    @Test
    void doesNotTakeWhatIsAnnouncedAsTooLarge() {
        site.bytes("/a", "text/plain", new byte[2 << 20]);

        assertEquals(Reason.TOO_LARGE, reason(small(), site.at("/a")));
    }

    @Test
    void givesUpWhereTheSiteGoesSilent() {
        site.slow("/a", false);
        var patience =
                new WebFetch.Patience(
                        Duration.ofSeconds(20), Duration.ofMillis(200), Duration.ofSeconds(40));

        assertEquals(
                Reason.TOO_SLOW,
                reason(new WebFetch(patience, _ -> false, 1 << 20), site.at("/a")));
    }

    @Test
    void givesUpWhereTheSiteDrips() {
        site.slow("/a", true);
        var patience =
                new WebFetch.Patience(
                        Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(400));

        assertEquals(
                Reason.TOO_SLOW,
                reason(new WebFetch(patience, _ -> false, 1 << 20), site.at("/a")));
    }

    @Test
    void stopsAtOnceWhereTheOneWhoWaitsWantsIt() {
        site.slow("/a", false);
        var progress = new Watched(site::isAsked, () -> {});

        var stopped =
                assertThrows(
                        UnreadableArticleException.class,
                        () -> ArticleReader.ofEveryFormat().fetched(site.at("/a"), progress));

        assertEquals(Reason.STOPPED, stopped.reason());
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        site.announced("/a", "word ".repeat(20_000).getBytes(UTF_8));
        var progress = new Watched(() -> false, site::goOn);

        ArticleReader.ofEveryFormat().fetched(site.at("/a"), progress);

        assertTrue(progress.shares.stream().anyMatch(share -> share > 0.3 && share < 0.4));
        assertEquals(progress.shares.stream().sorted().toList(), progress.shares);
    }

    @Test
    void tellsOfAConnectionThatBrokeOff() {
        site.brokenOff("/a");

        assertEquals(Reason.BROKEN_OFF, reason(site.at("/a")));
    }

    @Test
    void tellsOfASiteThatIsNotThere() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertEquals(Reason.UNREACHABLE, reason("http://127.0.0.1:" + free + "/"));
    }

    @Test
    void tellsOfASiteThatCannotProveWhoItIs() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var _ =
                    CompletableFuture.runAsync(
                            () -> {
                                try (Socket talk = socket.accept()) {
                                    talk.getOutputStream().write("Who is there?\n".getBytes(UTF_8));
                                    talk.getInputStream().readAllBytes();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });

            assertEquals(
                    Reason.UNTRUSTED, reason("https://127.0.0.1:" + socket.getLocalPort() + "/"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/report, application/pdf, report.pdf",
        "/report.pdf, application/octet-stream, report.pdf",
        "/story.php, text/html; charset=utf-8, story.html",
        "/notes.md, text/plain, notes.md",
        "/notes.md, text/html, notes.html",
        "/, text/html, 127.0.0.1.html",
        "/a%20b%2Fc.txt, text/plain, c.txt",
        "/talk.epub, application/zip, talk.epub",
        "/letter.docx, application/x-unheard-of, letter.docx",
        "/v1.25, text/html, v1.25.html",
        "/thing, application/x-unheard-of, thing",
        "/thing, '', thing"
    })
    void namesTheFileByTheAddressAndTheType(String path, String type, String name)
            throws Exception {
        assertEquals(name, WebType.fileName(WebAddress.of(site.at(path)), type));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=ISO-8859-1, ISO-8859-1",
        "'text/html;charset=\"windows-1251\"; x=y', windows-1251",
        "text/html; Charset = utf-8 ;, utf-8",
        "text/html, ''",
        "'', ''"
    })
    void readsTheEncodingThatTheSiteNames(String type, String charset) {
        assertEquals(charset, WebType.charset(type));
    }

    @Test
    void handsTheEncodingAndTheAddressOnToTheFormat() throws Exception {
        site.bytes("/a", "text/plain; charset=windows-1252", new byte[] {'a'});

        Source source =
                new WebFetch(LONG, _ -> false, 1 << 20)
                        .fetch(WebAddress.of(site.at("/a")), Progress.unwatched())
                        .source("key", Progress.unwatched());

        assertEquals(
                List.of("a.txt", "windows-1252", site.at("/a"), "key"),
                List.of(source.name(), source.charset(), source.address(), source.password()));
    }

    private static WebFetch small() {
        return new WebFetch(LONG, _ -> false, 1 << 20);
    }

    private static OpenedArticle fetch(String address) throws UnreadableArticleException {
        return ArticleReader.ofEveryFormat().fetched(address, Progress.unwatched());
    }

    private static Reason reason(String address) {
        return assertThrows(UnreadableArticleException.class, () -> fetch(address)).reason();
    }

    private static Reason reason(WebFetch fetch, String address) {
        return assertThrows(
                        UnreadableArticleException.class,
                        () -> new EveryFormat(fetch).fetched(address, "", Progress.unwatched()))
                .reason();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /// Remembers what it is told.
    private static final class Watched implements Progress {

        private final List<Double> shares = new ArrayList<>();
        private final BooleanSupplier stopped;
        private final Runnable told;

        Watched(BooleanSupplier stopped, Runnable told) {
            this.stopped = stopped;
            this.told = told;
        }

        @Override
        public void reached(double share) {
            shares.add(share);
            told.run();
        }

        @Override
        public boolean isStopped() {
            return stopped.getAsBoolean();
        }
    }
}
