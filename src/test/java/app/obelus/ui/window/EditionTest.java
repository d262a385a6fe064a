package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.page.ArticleView;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;
import app.obelus.text.TextRange;
import app.obelus.ui.Times;
import app.obelus.ui.Wanted;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The sample article comes again with another figure for the vote: a person sees what that does to
/// the claims, and decides.
class EditionTest {

    private static final String ADDED = "Another 27 members from Spain were not there.";

    @TempDir Path folder;

    @Test
    void saysWhatANewerEditionDoesBeforeAnythingIsChanged() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            List<Claim> before = window.claims();
            propose(window, newer(window, "476", "426"));
            assertEquals(
                    "1 claim as it was, 1 value changed; 1 new sentence worth checking.",
                    label(window, "#edition-summary"));
            assertEquals(1, editions());
            assertEquals(before, window.claims());

            window.press(KeyCode.ESCAPE);
            assertTrue(window.robot.lookup("#edition-page").tryQuery().isEmpty());
            assertEquals(1, editions());
            assertEquals(before, window.claims());
            assertEquals("article", focus(window));
        }
    }

    @Test
    void carriesTheClaimsThatAreThereAndAsksAboutTheFigure() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Claim vote = window.claims().getFirst();
            keep(window, newer(window, "476", "426"));
            assertEquals(2, editions());
            Claim malicious = window.claims().getLast();
            assertEquals(2, malicious.targets().getFirst().edition());
            assertEquals(vote.targets(), window.claims().getFirst().targets());
            assertEquals(
                    List.of(vote.id()),
                    OpenWindow.fx(
                            () ->
                                    window
                                            .model()
                                            .filter()
                                            .get()
                                            .of(window.claims(), window.model().judging().needs())
                                            .stream()
                                            .map(Claim::id)
                                            .toList()));

            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            assertEquals("Value changed", ((Label) window.node("#claim-edition .lost")).getText());
            window.write("y");
            assertEquals("426 votes to 151", window.claims().getFirst().quote());
            assertFalse(window.node("#claim-edition").isVisible());

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(vote.targets(), window.claims().getFirst().targets());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(
                    List.of(1, 1),
                    window.claims().stream().map(it -> it.targets().getFirst().edition()).toList());
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(2, window.claims().getLast().targets().getFirst().edition());
        }
        try (var window = OpenWindow.on(folder)) {
            assertTrue(window.text().contains("426 votes"));
            assertEquals("476 votes to 151", window.claims().getFirst().quote());
        }
    }

    @Test
    void savesTheCorrectionLogWhereItIsAskedTo() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            keep(window, newer(window, "476", "426"));
            Path log = folder.resolve("log.md");
            saveCorrections(window, log);
            assertEquals("The correction log is saved.", told(window));
            assertTrue(
                    Files.readString(log).contains("~~476~~**426** votes"), Files.readString(log));

            saveCorrections(window, folder.resolve("log.csv"));
            assertTrue(Files.readString(folder.resolve("log.csv")).startsWith("edition,"));

            saveCorrections(window, folder.resolve("nowhere").resolve("log.md"));
            assertEquals("The correction log could not be saved.", told(window));
        }
    }

    private static void saveCorrections(OpenWindow window, Path file) {
        OpenWindow.fx(
                () -> {
                    window.model().problem().get().ifPresent(window.model()::dismissProblem);
                    window.window.opening().editions().saveCorrections(file);
                    return file;
                });
        window.until(() -> window.model().problem().get().isPresent());
    }

    private static String told(OpenWindow window) {
        return OpenWindow.fx(() -> window.model().problem().get().orElseThrow().happened());
    }

    @Test
    void leavesAClaimInItsOlderEditionOrPutsItByHand() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Claim vote = window.claims().getFirst();
            keep(window, newer(window, "476 votes to 151", "a large majority"));
            toCard(window, vote);
            window.write("o");
            assertEquals(
                    List.of(vote.targets().getFirst().withKept(true)),
                    window.claims().getFirst().targets());
            assertEquals(
                    "Kept in the edition of " + captured(vote),
                    ((Label) window.node("#claim-edition .lost")).getText());

            window.select("a large majority");
            window.write("r");
            assertEquals("a large majority", window.claims().getFirst().quote());
            assertEquals(2, window.claims().getFirst().targets().getFirst().edition());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertTrue(window.claims().getFirst().targets().getFirst().kept());
        }
    }

    @Test
    void showsTheEditionsSideBySideWithTheClaimsOnBoth() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Claim vote = window.claims().getFirst();
            String old = window.text();
            keep(window, newer(window, "476", "426"));
            toCard(window, vote);
            window.write("v");
            var older = (ArticleView) window.node("#older-edition");
            window.until(() -> older.getArticle() != null && older.getMarks().size() == 4);
            assertEquals(
                    old, OpenWindow.fx(() -> Objects.requireNonNull(older.getArticle()).text()));
            int start = old.indexOf("476 votes to 151");
            assertEquals(
                    new TextRange(start, start + 16),
                    OpenWindow.fx(() -> Objects.requireNonNull(older.getSelectedMark()).range()));
            assertEquals("2 changes", label(window, "#comparison-place"));
            fire(window, "#compare-next");
            assertEquals("1 of 2", label(window, "#comparison-place"));
            assertEquals(
                    1,
                    OpenWindow.fx(
                            () ->
                                    ((ComboBox<?>) window.node("#comparison-edition"))
                                            .getItems()
                                            .size()));
            fire(window, "#compare-close");
            assertTrue(window.robot.lookup("#older-edition").tryQuery().isEmpty());
            assertEquals("article", focus(window));
        }
    }

    @Test
    void aVerdictWearsTheDateOfTheEditionItWasGivenOn() throws Exception {
        Instant ten = Instant.parse("2026-11-23T10:00:00Z");
        judge("supported", ten);
        try (var window = OpenWindow.on(folder)) {
            Claim judged = window.claims().getLast();
            keep(window, newer(window, "476", "426"));
            fire(window, "#claim-filter-changed");
            toCard(window, judged);
            assertEquals(
                    "The verdict was given on the edition of "
                            + Times.of(Instant.parse("2026-11-23T09:00:00Z"))
                            + ".",
                    label(window, "#claim-edition .lost"));
            window.write("c");
            assertFalse(window.node("#claim-edition").isVisible());
            assertEquals(Optional.of(OpenWindow.NOON), window.claims().getLast().judged());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(Optional.of(ten), window.claims().getLast().judged());
        }
    }

    /// Somebody judged the last claim of the sample.
    private void judge(String verdict, Instant when) throws Exception {
        Library library = Library.withSample(folder.resolve("library"));
        NoteStore notes = library.notes();
        StoredArticle article = library.open(library.articles().getFirst().slug());
        Notebook notebook = notes.load(article).notebook();
        Claim judged =
                notebook.claims().getLast().withVerdict(verdict).withJudged(Optional.of(when));
        assertTrue(notes.hold(article));
        notes.save(article, notebook.with(judged));
        notes.leave(article);
    }

    @Test
    void saysThatItIsTheSameEdition() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            propose(window, newer(window, "no such words", ""), false);
            window.until(() -> window.model().problem().get().isPresent());
            assertEquals(
                    "This is the edition of “European Parliament vote on Kaspersky Lab products”"
                            + " that you have.",
                    OpenWindow.fx(() -> window.model().problem().get().orElseThrow().happened()));
            assertEquals(1, editions());
        }
    }

    @Test
    void offersAFileOfTheSameAddressAsANewerEdition() throws Exception {
        Path first = article("first.md", "The motion was passed by 476 votes to 151.");
        Path second = article("second.md", "The motion was passed by 426 votes to 151.");
        try (var window = OpenWindow.on(folder)) {
            window.openFile(first);
            window.until(() -> window.text().contains("476 votes"));
            window.until(() -> window.text().startsWith("The motion"));
            window.openFile(second);
            window.until(() -> window.robot.lookup("#edition-page").tryQuery().isPresent());
            fire(window, "#edition-apart");
            window.until(() -> window.text().contains("426"));
            assertEquals(3, Library.in(folder.resolve("library")).articles().size());
        }
    }

    private Path article(String name, String words) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                "---\ntitle: Vote\nurl: https://example.org/vote\n---\n\n" + words + "\n");
    }

    /// The article's text with other words in place of some, and one more paragraph.
    private Path newer(OpenWindow window, String old, String now) throws Exception {
        String text = window.text();
        String changed = text.replace(old, now);
        return Files.writeString(
                folder.resolve("newer.txt"),
                changed.equals(text) ? text : changed + "\n\n" + ADDED + "\n");
    }

    private static void propose(OpenWindow window, Path file) {
        propose(window, file, true);
    }

    private static void propose(OpenWindow window, Path file, boolean other) {
        OpenWindow.fx(
                () -> {
                    window.window.opening().editions().open(Wanted.file(file));
                    return file;
                });
        if (other) {
            window.until(() -> window.robot.lookup("#edition-page").tryQuery().isPresent());
        }
    }

    private static void keep(OpenWindow window, Path file) {
        propose(window, file);
        window.press(KeyCode.ENTER);
        window.until(
                () ->
                        window.model()
                                        .article()
                                        .get()
                                        .filter(it -> it.editions().size() == 2)
                                        .isPresent()
                                && !window.model().filter().get().isNone());
    }

    private int editions() throws Exception {
        Library library = Library.in(folder.resolve("library"));
        return library.open(library.articles().getFirst().slug()).editions().size();
    }

    private static String captured(Claim claim) {
        return Times.of(claim.created());
    }

    private static void toCard(OpenWindow window, Claim claim) {
        OpenWindow.fx(
                () -> {
                    window.model().selection().goTo(claim.id());
                    return claim;
                });
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
    }

    private static void fire(OpenWindow window, String button) {
        OpenWindow.fx(
                () -> {
                    ((ButtonBase) window.node(button)).fire();
                    return button;
                });
    }

    private static String label(OpenWindow window, String query) {
        return OpenWindow.fx(() -> ((Label) window.node(query)).getText());
    }

    private static String focus(OpenWindow window) {
        return OpenWindow.fx(
                () -> {
                    Node owner = window.article().getScene().getFocusOwner();
                    return owner == null ? "" : String.valueOf(owner.getId());
                });
    }
}
