package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What [axe](https://github.com/dequelabs/axe-core) has to say about the pages in a browser.
/// Skipped where Chromium is not installed.
class AccessibilityTest {

    private static final String POLICY = "default-src 'none';";
    private static final int ENOUGH_SECONDS = 120;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "html, 1, 1200, 1",
        "html, 1, 1200, 0",
        "html, 2, 500, 1",
        "handout, 1, 1000, 1",
        "handout, 1, 1000, 0"
    })
    void aPageCanBeUsedByEverybody(String format, int articles, int width, int scheme)
            throws IOException, InterruptedException {
        Optional<Path> browser = chromium();
        assumeTrue(browser.isPresent(), "Chromium is not installed");
        String page = page(format, articles);
        assertTrue(page.contains(POLICY));
        Path file = folder.resolve("page.html");
        // The test's own script has to run, which the page's policy would not allow.
        Files.writeString(
                file,
                page.replace(POLICY, "default-src 'none'; script-src 'unsafe-inline';")
                        .replace("</body>", script() + "</body>"));
        assertEquals("axe: ", verdict(browser.orElseThrow(), file, width, scheme));
    }

    private static String page(String format, int articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedArticle[] all =
                Stream.generate(Bridge::annotated).limit(articles).toArray(AnnotatedArticle[]::new);
        Exporters.named(format).orElseThrow().write(Bridge.export(all), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Leaves what is wrong in the page's title.
    private static String script() throws IOException {
        try (InputStream axe = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return "<script>"
                    + new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8)
                    + "</script><script>"
                    + """
                    axe.run(document).then(
                        found => document.title = 'axe: ' + found.violations.map(
                            it => it.id + ' ' + it.nodes.map(
                                node => node.html.slice(0, 90) + ' ' + node.any.map(
                                    one => one.message).join()).join()).join('; '),
                        failure => document.title = 'axe failed: ' + failure);
                    """
                    + "</script>";
        }
    }

    private String verdict(Path browser, Path page, int width, int scheme)
            throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        browser.toString(),
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--user-data-dir=" + folder.resolve("profile"),
                                        "--window-size=" + width + ",900",
                                        "--blink-settings=preferredColorScheme=" + scheme,
                                        "--virtual-time-budget=20000",
                                        "--dump-dom",
                                        page.toUri().toString()))
                        .redirectOutput(dom.toFile())
                        .redirectError(folder.resolve("browser.log").toFile())
                        .start();
        try {
            assertTrue(process.waitFor(ENOUGH_SECONDS, TimeUnit.SECONDS), "Chromium hangs");
        } finally {
            process.destroyForcibly().waitFor();
        }
        String html = Files.readString(dom);
        int title = html.indexOf("<title>") + "<title>".length();
        return html.substring(title, html.indexOf("</title>", title));
    }

    private static Optional<Path> chromium() {
        List<Path> places = new ArrayList<>();
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                places.add(Path.of(folder, name));
            }
        }
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}
