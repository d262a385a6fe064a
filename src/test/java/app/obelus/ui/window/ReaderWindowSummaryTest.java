package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.reading.ClaimFilter;
import app.obelus.ui.Selection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The summary in the real window, on the sample article with its two undecided claims.
class ReaderWindowSummaryTest {

    @TempDir Path folder;

    @Test
    void aClickOnABarFiltersTheClaimsAndASecondLetsThemThroughAgain() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT6);
            assertEquals("2 claims, 0 decided", text(window, "#summary-total"));

            click(window, row(window, "#summary-kind", 1));
            assertEquals(ClaimFilter.none().withKinds(Set.of("wording")), filter(window));
            assertEquals("1 of 2 claims, 0 decided", text(window, "#summary-total"));
            assertEquals("Claims (1 of 2)", text(window, "#tab-claims"));
            assertEquals(
                    List.of("Kind: Wording", "Show 1 Claim", "Clear Filter"),
                    texts(window, "#summary-filter .button"));

            click(window, row(window, "#summary-kind", 1));
            assertEquals(ClaimFilter.none(), filter(window));
            assertFalse(window.node("#summary-filter").isVisible());
        }
    }

    @Test
    void keysComeToTheBarsFilterAndGoOnToTheClaims() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.press(KeyCode.ALT, KeyCode.DIGIT6);
            assertEquals("Undecided: 2 claims", spoken(window));
            window.press(KeyCode.TAB);
            assertEquals("Figure: 1 claim", spoken(window));
            window.press(KeyCode.DOWN);
            assertEquals("Wording: 1 claim", spoken(window));
            window.press(KeyCode.ENTER);
            assertEquals(ClaimFilter.none().withKinds(Set.of("wording")), filter(window));
            assertEquals("Wording: 1 claim", spoken(window));
            window.press(KeyCode.HOME);
            window.press(KeyCode.SPACE);
            assertEquals(ClaimFilter.none().withKinds(Set.of("wording", "figure")), filter(window));

            fire(window, "#summary-clear");
            assertEquals(ClaimFilter.none(), filter(window));
            assertTrue(window.node("#panel-tabs").isVisible());
        }
    }

    @Test
    void theTabsAreChosenByArrowKeys() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            OpenWindow.fx(
                    () -> {
                        window.node("#tab-claims").requestFocus();
                        return window;
                    });
            window.press(KeyCode.RIGHT);
            assertFalse(window.node("#claims-panel").isVisible());
            assertEquals("tab-summary", focus(window).getId());
            window.press(KeyCode.LEFT);
            assertTrue(window.node("#claims-panel").isVisible());
            window.press(KeyCode.LEFT);
            assertFalse(window.node("#claims-panel").isVisible());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            assertTrue(window.node("#history-panel").isVisible());
            assertFalse(window.node("#panel-tabs").isVisible());
        }
    }

    @Test
    void aStretchOfTheArticleLeadsToItsFirstClaim() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            assertTrue(window.node("#summary-page").isVisible());
            click(window, row(window, "#summary-page #summary-stretches", 1));
            assertEquals(
                    Optional.of(
                            new Selection.Selected(
                                    window.claims().getFirst().id(),
                                    Optional.of(window.words("476 votes to 151")))),
                    OpenWindow.fx(() -> window.model().selection().current().get()));
            assertEquals("article", focus(window).getId());
        }
    }

    @Test
    void theWholePageCanBeCopiedAsATableAndAsAnImage() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            fire(window, "#summary-page #summary-copy-table");
            String table = OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString());
            assertEquals(
                    List.of(
                            "By\tValue\tClaims",
                            "Verdict\tUndecided\t2",
                            "Kind\tFigure\t1",
                            "Kind\tWording\t1",
                            "Where in the article\tParagraph 1\t0",
                            "Where in the article\tParagraphs 2–3\t2"),
                    table.lines().limit(6).toList());
            String html = OpenWindow.fx(() -> Clipboard.getSystemClipboard().getHtml());
            assertTrue(
                    html.startsWith(
                            "<table><thead><tr><th>By</th><th>Value</th><th>Claims</th></tr></thead>"
                                    + "<tbody><tr><td>Verdict</td><td>Undecided</td><td>2</td></tr>"),
                    html);

            fire(window, "#summary-page #summary-copy-image");
            double width =
                    OpenWindow.fx(() -> Clipboard.getSystemClipboard().getImage().getWidth());
            double shown =
                    OpenWindow.fx(
                            () ->
                                    window.node("#summary-page .summary-picture")
                                            .getLayoutBounds()
                                            .getWidth());
            assertEquals((double) Math.round(2 * shown), width, 1);
            window.press(KeyCode.ESCAPE);
            assertEquals("article", focus(window).getId());
        }
    }

    @Test
    void aVerdictThatIsGivenShowsInTheSummary() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT6);
            assertEquals(
                    List.of(),
                    OpenWindow.fx(
                            () -> List.copyOf(window.node("#summary-days").lookupAll(".bar-row"))));
            OpenWindow.fx(
                    () -> {
                        window.model().judging().judge(window.claims().getFirst().id(), "refuted");
                        return window;
                    });
            window.until(() -> text(window, "#summary-total").equals("2 claims, 1 decided"));
            assertEquals(
                    "2026-11-23: 1 claim", row(window, "#summary-days", 0).getAccessibleText());
            window.untilSaved();
        }
    }

    private static Node row(OpenWindow window, String part, int index) {
        return OpenWindow.fx(
                () ->
                        window.node(part).lookupAll(".bar-row").stream()
                                .sorted(
                                        (one, other) ->
                                                Double.compare(
                                                        one.getLayoutY(), other.getLayoutY()))
                                .toList()
                                .get(index));
    }

    private static void click(OpenWindow window, Node row) {
        window.robot.clickOn(row);
        window.until(() -> true);
    }

    private static void fire(OpenWindow window, String query) {
        OpenWindow.fx(
                () -> {
                    ((Button) window.node(query)).fire();
                    return window;
                });
        window.until(() -> true);
    }

    private static ClaimFilter filter(OpenWindow window) {
        return OpenWindow.fx(() -> window.model().filter().get());
    }

    private static String text(OpenWindow window, String query) {
        return OpenWindow.fx(() -> ((Labeled) window.node(query)).getText());
    }

    private static List<String> texts(OpenWindow window, String query) {
        return OpenWindow.fx(
                () ->
                        window.node("#reader").lookupAll(query).stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private static Node focus(OpenWindow window) {
        return OpenWindow.fx(() -> window.article().getScene().getFocusOwner());
    }

    private static String spoken(OpenWindow window) {
        return focus(window).getAccessibleText();
    }
}
