package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.ClaimId;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.reading.Edit;
import app.obelus.reading.LintFinding;
import app.obelus.reading.LintRule;
import app.obelus.ui.Selection;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is to be mended, in the real window.
class ChecksTest {

    @TempDir Path folder;

    @Test
    void nothingIsToBeMendedInClaimsThatNobodyJudged() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            assertEquals(List.of(), listed(window));
            assertTrue(window.node("#checks-nothing").isVisible());
            assertFalse(window.node("#status-checks").isVisible());
            window.press(KeyCode.ESCAPE);
            assertEquals("article", focus(window));
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            assertTrue(window.node("#claims-panel").isVisible());
            assertFalse(window.node("#checks-panel").isVisible());
        }
    }

    @Test
    void theListIsWalkedByKeysAndEnterLeadsToTheCardWhereItIsMended() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            List<ClaimId> ids = judged(window);
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            assertEquals(
                    List.of(
                            new LintFinding(ids.get(0), LintRule.NO_EVIDENCE, ""),
                            new LintFinding(ids.get(1), LintRule.NOTHING_REFUTES, ""),
                            new LintFinding(ids.get(1), LintRule.EVIDENCE_WITHOUT_SOURCE, "hm")),
                    listed(window));
            assertEquals("3 to mend", label(window, "#status-checks"));
            assertEquals(
                    "476 votes to 151. Decided without evidence. Write down what the verdict rests"
                            + " on.",
                    spoken(window));
            assertEquals("checks", focus(window));
            type(window, "jjjkj");
            assertEquals(2, list(window).getSelectionModel().getSelectedIndex());
            window.press(KeyCode.ENTER);
            assertTrue(window.node("#claims-panel").isVisible());
            assertEquals(Optional.of(ids.get(1)), selected(window));
            assertTrue(focusOwner(window).getStyleClass().contains("evidence-source"));
            window.write("Minutes");
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            assertEquals(
                    List.of(LintRule.NO_EVIDENCE, LintRule.NOTHING_REFUTES),
                    listed(window).stream().map(LintFinding::rule).toList());
        }
    }

    @Test
    void aKeyLeadsFromOneToTheNextFromAnywhere() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            List<ClaimId> ids = judged(window);
            OpenWindow.fx(
                    () -> {
                        window.model().selection().clear();
                        window.article().requestFocus();
                        return window;
                    });
            window.press(KeyCode.F4);
            assertEquals(Optional.of(ids.get(0)), selected(window));
            assertEquals("claims", focus(window));
            window.press(KeyCode.F4);
            assertEquals(Optional.of(ids.get(1)), selected(window));
            window.press(KeyCode.F4);
            assertTrue(focusOwner(window).getStyleClass().contains("evidence-source"));
            window.press(KeyCode.F4);
            assertEquals(Optional.of(ids.get(0)), selected(window));
        }
    }

    @Test
    void aRuleThatIsSwitchedOffStaysOffAndIsSwitchedOnAgain() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            judged(window);
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            OpenWindow.fx(
                    () -> {
                        cell(window).getContextMenu().getItems().getFirst().fire();
                        return window;
                    });
            assertEquals(
                    List.of(LintRule.NOTHING_REFUTES, LintRule.EVIDENCE_WITHOUT_SOURCE),
                    listed(window).stream().map(LintFinding::rule).toList());
        }
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            assertEquals("2 to mend", label(window, "#status-checks"));
            MenuButton rules = (MenuButton) window.node("#checks-rules");
            assertEquals("Rules (one off)", rules.getText());
            OpenWindow.fx(
                    () -> {
                        rules.getItems().stream()
                                .filter(item -> item.getId().equals("rule-no-evidence"))
                                .forEach(item -> item.fire());
                        return window;
                    });
            assertEquals("Rules", rules.getText());
            assertEquals("3 to mend", label(window, "#status-checks"));
        }
    }

    /// Judges both claims of the sample: the one without evidence, the other with poor evidence.
    private static List<ClaimId> judged(OpenWindow window) {
        List<ClaimId> ids = window.claims().stream().map(claim -> claim.id()).toList();
        Evidence poor =
                Evidence.blank("urn:test:poor", OpenWindow.NOON)
                        .withStance(Stance.CONTEXT)
                        .withNote("hm");
        return OpenWindow.fx(
                () -> {
                    window.model().judging().judge(ids.get(0), "supported");
                    window.model().judging().judge(ids.get(1), "refuted");
                    window.model().edit(new Edit.AddEvidence(ids.get(1), poor));
                    return ids;
                });
    }

    private static void type(OpenWindow window, String letters) {
        for (String letter : letters.split("", -1)) {
            OpenWindow.fx(
                    () -> {
                        Event.fireEvent(
                                focusOwner(window),
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false));
                        return window;
                    });
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<LintFinding> list(OpenWindow window) {
        return (ListView<LintFinding>) window.node("#checks");
    }

    private static List<LintFinding> listed(OpenWindow window) {
        return OpenWindow.fx(() -> List.copyOf(list(window).getItems()));
    }

    private static ListCell<?> cell(OpenWindow window) {
        return (ListCell<?>) window.node("#checks .check-row:selected");
    }

    private static String spoken(OpenWindow window) {
        return OpenWindow.fx(() -> cell(window).getAccessibleText());
    }

    private static String label(OpenWindow window, String query) {
        return ((Label) window.node(query)).getText();
    }

    private static Optional<ClaimId> selected(OpenWindow window) {
        return window.model().selection().current().get().map(Selection.Selected::claim);
    }

    private static Node focusOwner(OpenWindow window) {
        return window.article().getScene().getFocusOwner();
    }

    private static String focus(OpenWindow window) {
        return focusOwner(window).getId();
    }
}
