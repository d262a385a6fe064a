package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What files bring along beside their words: comments, and pages.
class OpenedWithTest {

    @TempDir Path folder;

    @Test
    void offersCommentsAsClaimsAndTakesThemInOnce() throws Exception {
        Path file = DocxFile.of(folder.resolve("minutes.docx"));
        try (var window = OpenWindow.on(folder)) {
            window.openFile(file);
            window.until(() -> told(window).equals(List.of("There are 2 comments in “Minutes”.")));
            assertEquals(List.of(), window.claims());

            window.robot.clickOn(".problem-action");
            window.until(() -> window.claims().size() == 2);
            List<Claim> claims = window.claims();
            assertEquals(
                    List.of("476 to 151: Who counted? (Grace)", "Tuesday: Which one? (Grace)"),
                    claims.stream()
                            .map(it -> it.quote() + ": " + it.note() + " (" + it.creator() + ")")
                            .toList());
            assertEquals(Instant.parse("2026-05-01T10:00:00Z"), claims.getFirst().created());
            assertEquals(
                    List.of(window.words("476 to 151")),
                    OpenWindow.fx(
                            () ->
                                    window
                                            .model()
                                            .places()
                                            .get()
                                            .of(claims.getFirst().id())
                                            .stream()
                                            .map(it -> it.range().orElseThrow())
                                            .toList()));

            window.openFile(file);
            window.until(() -> told(window).isEmpty());
            window.until(() -> !OpenWindow.fx(() -> window.window.opening().busy().get()));
            window.untilSaved();
            assertEquals(List.of(), told(window));

            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of(), window.claims());
        }
    }

    @Test
    void showsThePageThatAClaimStandsOn() throws Exception {
        Path file =
                PdfFile.of(
                        folder.resolve("minutes.pdf"),
                        List.of(
                                "The chamber met on Tuesday to talk about the bill on farming.",
                                "It voted 476 to 151 to adopt the bill after nine hours."));
        try (var window = OpenWindow.on(folder)) {
            window.openFile(file);
            window.until(() -> window.text().contains("476 to 151"));
            assertTrue(text(window, "#read").startsWith("p. 1 · "), text(window, "#read"));

            window.select("476 to 151");
            window.press(KeyCode.DIGIT1);
            window.until(() -> shown(window, ".card-row .card-kind").contains("p. 2"));

            window.press(KeyCode.F9);
            window.press(KeyCode.ENTER);
            window.until(() -> window.robot.lookup("#focus-page").tryQuery().isPresent());
            assertEquals("p. 2", text(window, "#focus-page"));
        }
    }

    private static List<String> told(OpenWindow window) {
        return OpenWindow.fx(
                () -> window.model().problems().get().stream().map(it -> it.happened()).toList());
    }

    private static String text(OpenWindow window, String query) {
        return OpenWindow.fx(() -> ((Labeled) window.node(query)).getText());
    }

    private static List<String> shown(OpenWindow window, String query) {
        return OpenWindow.fx(
                () ->
                        window.robot.lookup(query).queryAllAs(Labeled.class).stream()
                                .map(Labeled::getText)
                                .toList());
    }
}
