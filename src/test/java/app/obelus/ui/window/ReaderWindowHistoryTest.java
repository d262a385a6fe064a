package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Difference;
import app.obelus.claim.Notebook;
import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// What was before, in the real window: the history of a claim, of the article, and the backups.
class ReaderWindowHistoryTest {

    @TempDir Path folder;

    @Test
    void bringsBackAnEarlierStateOfTheClaimByKeys() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Claim before = window.claims().getFirst();
            toCard(window, before);
            window.write("5");
            window.write("2");
            window.write("h");
            window.until(() -> rows(window, "#history-list") == 3);
            assertEquals("history-list", focus(window));
            assertEquals(
                    "Judge as Supported. 2026-11-23 12:00 · Ada. Verdict: Refuted → Supported."
                            + " As it is now",
                    spoken(window, "#history-list"));

            window.press(KeyCode.DOWN);
            assertEquals(
                    "Judge as Refuted. 2026-11-23 12:00 · Ada. Verdict: Undecided → Refuted",
                    spoken(window, "#history-list"));
            window.press(KeyCode.ENTER);
            assertEquals("refuted", window.claims().getFirst().verdict());
            assertEquals("claims", focus(window));
            assertEquals("Undo Bring Back Earlier State", undoName(window));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("supported", window.claims().getFirst().verdict());
            window.write("h");
            window.until(() -> rows(window, "#history-list") == 5);
            window.press(KeyCode.END);
            assertTrue(spoken(window, "#history-list").startsWith("As it was before. "));
            window.press(KeyCode.ENTER);
            assertEquals(List.of(), Difference.between(before, window.claims().getFirst()));
            window.untilSaved();
        }
    }

    @Test
    void theButtonOnTheCardLeadsToTheHistoryAndEscBack() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            toCard(window, window.claims().getFirst());
            window.write("5");
            OpenWindow.fx(
                    () -> {
                        ((Button) window.node("#claim-history")).fire();
                        return window;
                    });
            window.until(() -> rows(window, "#history-list") == 2);
            assertFalse(window.node("#claims-panel").isVisible());
            window.press(KeyCode.ESCAPE);
            assertTrue(window.node("#claims-panel").isVisible());
            assertEquals("claims", focus(window));
            assertEquals("refuted", window.claims().getFirst().verdict());
        }
    }

    @Test
    void aCardThatIsAskedForPutsTheHistoryAway() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            toCard(window, window.claims().getFirst());
            window.write("h");
            assertTrue(window.node("#history-panel").isVisible());
            window.select("confirmed as malicious");
            window.clickOn(window.words("confirmed as malicious"));
            assertFalse(window.node("#history-panel").isVisible());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            assertTrue(window.node("#history-panel").isVisible());
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            assertFalse(window.node("#history-panel").isVisible());
            assertEquals("claims", focus(window));
        }
    }

    @Test
    void findsARemovedClaimInTheHistoryOfTheArticleAfterARestart() throws Exception {
        Claim removed;
        try (var window = OpenWindow.on(folder)) {
            toCard(window, window.claims().get(1));
            window.write("5");
            removed = window.claims().get(1);
            window.press(KeyCode.DELETE);
            toCard(window, window.claims().getFirst());
            window.write("3");
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(1, window.claims().size());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            window.until(() -> rows(window, "#history-list") == 3);
            window.press(KeyCode.UP);
            assertEquals("history-filter", focus(window));
            window.write("remove malicious");
            assertEquals(1, rows(window, "#history-list"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertEquals(List.of(), Difference.between(removed, window.claims().get(1)));
            assertEquals("history-list", focus(window));
            window.until(() -> spoken(window, "#history-list").endsWith("As it is now"));
            window.press(KeyCode.ESCAPE);
            assertEquals("article", focus(window));
            assertEquals(
                    Optional.of(removed.id()), window.model().selection().claim().map(Claim::id));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(1, window.claims().size());
        }
    }

    @Test
    void showsWhatARestoreWouldChangeAndMakesItOneEdit() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Notebook first = window.model().notebook().getValue();
            toCard(window, window.claims().getFirst());
            window.write("5");
            window.press(KeyCode.DELETE);
            window.write("3");
            window.select("non-binding");
            window.write("4");
            Notebook last = window.model().notebook().getValue();
            showBackups(window);

            assertEquals(
                    "1 claim would come back, 1 would change, 1 would go.",
                    ((Label) window.node(".restore-summary")).getText());
            assertEquals(
                    List.of(
                            "Comes back. 476 votes to 151",
                            "Changes. confirmed as malicious. Verdict: Disputed → Undecided",
                            "Goes. non-binding"),
                    spokenAll(window, "#restore-changes"));
            window.until(() -> spoken(window, "#restore-backups").endsWith(". 2 claims"));
            assertEquals(last, window.model().notebook().getValue());

            window.press(KeyCode.ENTER);
            assertEquals("restore", focus(window));
            window.press(KeyCode.ENTER);
            window.until(() -> undoName(window).equals("Undo Restore Backup"));
            assertSame(first, window);
            assertEquals("claims", focus(window));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(last, window.model().notebook().getValue());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            showBackups(window);
            assertEquals(2, rows(window, "#restore-backups"));
            assertEquals(
                    "1 claim would come back, 1 would change, 1 would go.",
                    ((Label) window.node(".restore-summary")).getText());
        }
    }

    @Test
    void changesNothingWhereTheBackupBeforeARestoreCannotBeMade() throws Exception {
        var full = new AtomicBoolean();
        try (var window =
                OpenWindow.on(
                        folder,
                        library -> new FailingNotes(library, full::get),
                        Optional.empty())) {
            toCard(window, window.claims().getFirst());
            window.write("5");
            window.untilSaved();
            Notebook last = window.model().notebook().getValue();
            showBackups(window);
            full.set(true);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.until(() -> window.model().problem().get().isPresent());
            assertEquals(
                    Messages.text("problem.notRestored"),
                    window.model().problem().get().orElseThrow().happened());
            assertEquals(last, window.model().notebook().getValue());
            full.set(false);
        }
    }

    private static void toCard(OpenWindow window, Claim claim) {
        OpenWindow.fx(
                () -> {
                    window.model().selection().goTo(claim.id());
                    window.window.view().beside().focusClaims();
                    return claim;
                });
    }

    private static void showBackups(OpenWindow window) {
        OpenWindow.fx(
                () -> {
                    window.window.view().beside().showBackups();
                    return window;
                });
        window.until(() -> !((Label) window.node(".restore-summary")).getText().isEmpty());
    }

    private static void assertSame(Notebook expected, OpenWindow window) {
        List<Claim> now = window.claims();
        assertEquals(expected.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            assertEquals(List.of(), Difference.between(expected.claims().get(i), now.get(i)));
        }
    }

    private static String undoName(OpenWindow window) {
        return String.valueOf(OpenWindow.fx(() -> window.node("#tool-undo").getAccessibleText()));
    }

    private static String focus(OpenWindow window) {
        Node owner = OpenWindow.fx(() -> window.node("#reader").getScene().getFocusOwner());
        return String.valueOf(owner.getId());
    }

    private static int rows(OpenWindow window, String list) {
        return OpenWindow.fx(() -> ((ListView<?>) window.node(list)).getItems().size());
    }

    /// What a screen reader says of the selected row.
    private static String spoken(OpenWindow window, String list) {
        return cells(window, list).stream()
                .filter(cell -> cell.isSelected())
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private static List<String> spokenAll(OpenWindow window, String list) {
        return cells(window, list).stream().map(Node::getAccessibleText).toList();
    }

    private static List<ListCell<?>> cells(OpenWindow window, String list) {
        return OpenWindow.fx(
                () ->
                        window.node(list).lookupAll(".past-row").stream()
                                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                                .sorted(
                                        (one, other) ->
                                                Integer.compare(one.getIndex(), other.getIndex()))
                                .toList());
    }
}
