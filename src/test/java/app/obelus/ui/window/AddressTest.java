package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.document.WebSite;
import app.obelus.store.StoredArticle;
import app.obelus.text.Edition;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Pages of the web, locked files, and waiting for either, in the window.
class AddressTest {

    private static final String STORY =
            "# The vote\n\nThe chamber voted 476 to 151.\n\nNobody was surprised.\n";

    @TempDir Path folder;

    private final WebSite site;

    AddressTest() throws IOException {
        site = new WebSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void fetchesThePageWhoseAddressIsTyped() throws Exception {
        site.page("/vote", "text/markdown", STORY);
        try (var window = OpenWindow.on(folder)) {
            clipboard("The words of a note");
            openAddress(window);
            assertEquals("", field(window).getText());
            field(window, site.at("/vote"));
            window.press(KeyCode.ENTER);
            window.until(() -> title(window).equals("The vote"));

            StoredArticle article = window.model().article().get().orElseThrow();
            assertEquals(site.at("/vote"), article.article().address());
            assertEquals(
                    List.of(site.at("/vote")),
                    article.editions().stream().map(Edition::address).toList());
            assertEquals(List.of(), told(window));
            assertTrue(window.article().isFocused());
        }
    }

    @Test
    void asksBeforeItFetchesAnAddressThatIsPasted() throws Exception {
        site.page("/vote", "text/markdown", STORY);
        try (var window = OpenWindow.on(folder)) {
            clipboard(" " + site.at("/vote") + "\n");
            window.select("476");
            window.press(KeyCode.SHORTCUT, KeyCode.V);
            assertEquals(site.at("/vote"), field(window).getText());
            assertEquals("Fetch this page?", text(window, "#ask-address-question"));
            assertEquals(List.of(), site.paths());

            window.press(KeyCode.ESCAPE);
            assertTrue(!window.node("#ask-address").isVisible());
            assertEquals(List.of(), site.paths());

            openAddress(window);
            window.press(KeyCode.ENTER);
            window.until(() -> title(window).equals("The vote"));
        }
    }

    @Test
    void asksBeforeItMakesAnArticleOfWordsThatArePasted() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            String before = title(window);
            clipboard("The chamber voted 476 to 151.");
            window.select("476");
            window.press(KeyCode.SHORTCUT, KeyCode.V);
            assertEquals(List.of("Make an article of what is on the clipboard?"), told(window));
            assertEquals(before, title(window));

            act(window);
            window.until(() -> title(window).equals("The chamber voted 476 to 151."));
            assertEquals(List.of(), told(window));
        }
    }

    @Test
    void keepsTheHeadingsOfWhatIsPastedUnlessItIsToBePlain() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            OpenWindow.fx(
                    () ->
                            Clipboard.getSystemClipboard()
                                    .setContent(
                                            Map.of(
                                                    DataFormat.PLAIN_TEXT,
                                                    "The vote\nThe chamber voted 476 to 151.",
                                                    DataFormat.HTML,
                                                    "<h2>The vote</h2><p>The chamber voted <b>476"
                                                            + " to 151</b>.</p>")));
            OpenWindow.fx(
                    () -> {
                        window.window.view().intake().pasteArticle();
                        return site;
                    });
            window.until(() -> title(window).equals("The vote"));
            assertEquals("The vote\n\nThe chamber voted 476 to 151.", window.text());

            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
            window.until(() -> window.text().startsWith("The vote\n\nThe"));
        }
    }

    @Test
    void saysWhereItWasSentOn() throws Exception {
        site.redirect("/old", 301, site.at("/vote").replace("127.0.0.1", "localhost"))
                .page("/vote", "text/markdown", STORY);
        try (var window = OpenWindow.on(folder)) {
            drop(window, site.at("/old"));
            window.until(() -> title(window).equals("The vote"));
            assertEquals(
                    List.of("127.0.0.1:%1$d sent you on to localhost:%1$d.".formatted(site.port())),
                    told(window));
        }
    }

    @Test
    void saysWhyAPageIsNotOpened() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            drop(window, site.at("/gone"));
            window.until(() -> !told(window).isEmpty());
            assertEquals(List.of(site.at("/gone") + " could not be opened."), told(window));
            assertTrue(safe(window).startsWith("The site has no such page"));
            assertEquals(2, window.claims().size());
        }
    }

    @Test
    void showsThatItWaitsAndStopsWhenToldTo() throws Exception {
        site.slow("/vote", false);
        try (var window = OpenWindow.on(folder)) {
            drop(window, site.at("/vote"));
            window.until(() -> window.node("#reading").isVisible());
            assertEquals("Fetching 127.0.0.1:" + site.port() + "…", text(window, "#reading-words"));

            window.select("pull out of cross-industry collaborative efforts");
            window.press(KeyCode.DIGIT1);
            assertEquals(3, window.claims().size());

            window.robot.clickOn("#reading-stop");
            window.until(() -> !window.node("#reading").isVisible());
            assertEquals(List.of(site.at("/vote") + " is not being read any more."), told(window));
            assertEquals(3, window.claims().size());
        }
    }

    @Test
    void stopsByTheKeyThatLetsGo() throws Exception {
        site.slow("/vote", false);
        try (var window = OpenWindow.on(folder)) {
            drop(window, site.at("/vote"));
            window.until(() -> window.node("#reading").isVisible());
            window.press(KeyCode.ESCAPE);
            window.until(() -> !window.node("#reading").isVisible());
        }
    }

    @Test
    void letsGoOfAPageWhenAnotherArticleIsWanted() throws Exception {
        site.slow("/slow", false).page("/vote", "text/markdown", STORY);
        try (var window = OpenWindow.on(folder)) {
            drop(window, site.at("/slow"));
            window.until(() -> site.isAsked());
            drop(window, site.at("/vote"));
            window.until(() -> title(window).equals("The vote"));
            assertEquals(List.of(), told(window));
            assertTrue(!OpenWindow.fx(() -> window.window.opening().busy().get()));
        }
    }

    @Test
    void fetchesANewerEdition() throws Exception {
        var words = new AtomicReference<>(STORY);
        site.changing("/vote", "text/markdown", words::get);
        try (var window = OpenWindow.on(folder)) {
            assertTrue(fetchEdition(window).isDisable());
            drop(window, site.at("/vote"));
            window.until(() -> title(window).equals("The vote"));
            words.set(STORY.replace("476", "426"));

            OpenWindow.fx(
                    () -> {
                        fetchEdition(window).fire();
                        return site;
                    });
            window.until(() -> window.robot.lookup("#edition-page").tryQuery().isPresent());
            window.press(KeyCode.ENTER);
            window.until(() -> window.text().contains("426 to 151"));

            assertEquals(
                    List.of(site.at("/vote"), site.at("/vote")),
                    window.model().article().get().orElseThrow().editions().stream()
                            .map(Edition::address)
                            .toList());
        }
    }

    @Test
    void asksForThePasswordOfALockedFile() throws Exception {
        Path file = locked("The chamber voted 476 to 151 on Tuesday.", "Sesame");
        try (var window = OpenWindow.on(folder)) {
            window.openFile(file);
            window.until(() -> window.node("#ask-password").isVisible());
            assertEquals(
                    "“minutes.pdf” is locked. What is its password?",
                    text(window, "#ask-password-question"));

            window.write("sesame");
            window.press(KeyCode.ENTER);
            window.until(() -> text(window, "#ask-password-question").contains("does not open"));
            assertEquals("", ((TextField) window.node("#ask-password-field")).getText());

            window.write("Sesame");
            window.press(KeyCode.ENTER);
            window.until(() -> window.text().contains("476 to 151"));
            assertTrue(!window.node("#ask-password").isVisible());
            assertEquals(List.of(), told(window));
        }
    }

    @Test
    void leavesALockedFileWhereNobodyKnowsThePassword() throws Exception {
        Path file = locked("The chamber voted 476 to 151 on Tuesday.", "Sesame");
        try (var window = OpenWindow.on(folder)) {
            window.openFile(file);
            window.until(() -> window.node("#ask-password").isVisible());
            window.press(KeyCode.ESCAPE);
            window.until(() -> !told(window).isEmpty());
            assertEquals(List.of("minutes.pdf is not being read any more."), told(window));
            assertTrue(!window.node("#ask-password").isVisible());
            assertTrue(!OpenWindow.fx(() -> window.window.opening().busy().get()));
        }
    }

    private Path locked(String words, String password) throws IOException {
        return PdfFile.locked(folder.resolve("minutes.pdf"), words, password);
    }

    private static MenuItem fetchEdition(OpenWindow window) {
        var bar = (MenuBar) window.node("#menus");
        return bar.getMenus().getFirst().getItems().stream()
                .filter(item -> "menu-fetchEdition".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static void openAddress(OpenWindow window) {
        window.press(KeyCode.SHORTCUT, KeyCode.L);
        window.until(() -> field(window).isFocused());
    }

    private static TextField field(OpenWindow window) {
        return (TextField) window.node("#ask-address-field");
    }

    private static void field(OpenWindow window, String words) {
        OpenWindow.fx(
                () -> {
                    field(window).setText(words);
                    return words;
                });
    }

    private static void drop(OpenWindow window, String words) {
        OpenWindow.fx(
                () -> {
                    window.window.view().intake().drop(words);
                    return words;
                });
    }

    private static void clipboard(String words) {
        OpenWindow.fx(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    private static String title(OpenWindow window) {
        return OpenWindow.fx(() -> window.model().article().get().orElseThrow().article().title());
    }

    private static String text(OpenWindow window, String query) {
        return OpenWindow.fx(() -> ((Labeled) window.node(query)).getText());
    }

    /// What the window tells, the newest first.
    private static List<String> told(OpenWindow window) {
        return OpenWindow.fx(
                () -> window.model().problems().get().stream().map(it -> it.happened()).toList());
    }

    private static String safe(OpenWindow window) {
        return OpenWindow.fx(() -> window.model().problems().get().getFirst().safe());
    }

    private static void act(OpenWindow window) {
        window.robot.clickOn(".problem-action");
    }
}
