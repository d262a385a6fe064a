package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Conflict;
import app.obelus.claim.Notebook;
import app.obelus.reading.Edit;
import app.obelus.reading.Place;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;
import app.obelus.ui.Problem;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

class ReaderWindowTest {

    @TempDir Path folder;

    @Test
    void opensOnTheSampleWithItsTwoClaims() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            assertEquals(
                    List.of("476 votes to 151", "confirmed as malicious"),
                    window.claims().stream().map(Claim::quote).toList());
            assertEquals(List.of(), window.model().places().get().lost());
            for (Place place : window.model().places().get().all()) {
                assertEquals(place.target().exact(), place.range().orElseThrow().in(window.text()));
            }
        }
    }

    @Test
    void marksWithTheMouse() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.drag("non-binding");
            window.robot.clickOn("#mark-event");

            Claim claim = window.claims().get(2);
            assertEquals("non-binding", claim.quote());
            assertEquals("event", claim.kind());
            assertEquals("Ada", claim.creator());
            assertEquals(Optional.of(claim), window.model().selection().claim());
            window.untilSaved();
        }
    }

    @Test
    void marksWithKeysAlone() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
            assertEquals("Kaspersky Lab ", window.article().selectedText());
            window.write("3");

            Claim claim = window.claims().getFirst();
            assertEquals("Kaspersky Lab", claim.quote());
            assertEquals("attribution", claim.kind());
            window.write("n");
            window.write("Which part of it?");
            assertEquals("Which part of it?", window.claims().getFirst().note());
        }
    }

    @Test
    void undoesToTheStartAndRedoesToTheEnd() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            List<Notebook> states = new ArrayList<>();
            states.add(window.model().notebook().getValue());
            for (String words : List.of("non-binding", "320K", "the No More Ransom initiative")) {
                window.select(words);
                window.write("1");
                states.add(window.model().notebook().getValue());
                window.write("2");
                states.add(window.model().notebook().getValue());
                window.write("]");
            }
            window.press(KeyCode.DELETE);
            states.add(window.model().notebook().getValue());
            Notebook end = states.getLast();

            while (OpenWindow.fx(() -> window.model().undoable().getValue().isPresent())) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
            assertEquals(states.getFirst(), window.model().notebook().getValue());
            while (OpenWindow.fx(() -> window.model().redoable().getValue().isPresent())) {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            }
            assertEquals(end, window.model().notebook().getValue());
        }
    }

    @Test
    void walksThroughHighlightsThatOverlap() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("which was passed by 476 votes to 151, focused");
            window.write("4");
            window.select("476");
            window.write("5");
            ClaimId inner = window.claims().get(2).id();
            assertEquals("476", window.model().selection().claim().orElseThrow().quote());

            List<String> walked = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                window.write("o");
                walked.add(window.model().selection().claim().orElseThrow().quote());
            }
            assertEquals(
                    List.of(
                            "476 votes to 151",
                            "which was passed by 476 votes to 151, focused",
                            "476"),
                    walked);
            window.press(KeyCode.ESCAPE);
            window.clickOn(window.words("476"));
            assertEquals(inner, window.model().selection().claim().orElseThrow().id());
        }
    }

    @Test
    void changesTheExtentOfAHighlightByKeys() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("476 votes");
            window.write("1");
            window.write("}");
            assertEquals("476 votes to", selectedQuote(window));
            window.write("[");
            assertEquals("by 476 votes to", selectedQuote(window));
            window.write("]");
            window.write("{");
            assertEquals("476 votes", selectedQuote(window));
        }
    }

    @Test
    void findsAsOneTypesAndMarksTheHit() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("no more ransom");
            window.until(() -> foundCount(window).startsWith("1"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.until(() -> window.model().notebook().getValue().size() == 3);
            assertEquals(
                    List.of("No More Ransom"),
                    window.claims().stream()
                            .filter(claim -> claim.kind().equals("event"))
                            .map(Claim::quote)
                            .toList());
            window.press(KeyCode.ESCAPE);
            assertEquals("No More Ransom", window.article().selectedText());
        }
    }

    @Test
    void hasNoPanelOverTheFindBarInANarrowWindow() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Node reader = window.node("#reader");
            WaitForAsyncUtils.waitForAsyncFx(
                    20_000, () -> reader.getScene().getWindow().setWidth(720));
            window.until(() -> reader.getLayoutBounds().getWidth() < 760);
            window.press(KeyCode.F8);
            window.until(() -> reader.lookup(".floating-panel") != null);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.until(() -> reader.lookup(".floating-panel") == null);
            window.write("no more ransom");
            window.until(() -> foundCount(window).startsWith("1"));
        }
    }

    @Test
    void findsTheVoteByItsTwoFigures() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("476-151");
            window.until(() -> foundCount(window).startsWith("1"));
            window.press(KeyCode.ESCAPE);
            assertEquals("476 votes to 151", window.article().selectedText());
        }
    }

    @Test
    void hasEverythingWhenItIsOpenedAgain() throws Exception {
        Notebook written;
        try (var window = OpenWindow.on(folder)) {
            window.select("non-binding");
            window.write("2");
            window.write("n");
            window.write("Who says so? אבל 👩‍👧");
            written = window.model().notebook().getValue();
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(written, window.model().notebook().getValue());
        }
    }

    @Test
    void goesOnWhereTheReaderStopped() throws Exception {
        int stopped;
        Path longText = folder.resolve("long.txt");
        Files.writeString(longText, "A sentence of a long article.\n".repeat(400));
        try (var window = OpenWindow.on(folder, it -> it, Optional.of(longText))) {
            window.until(() -> window.model().article().get().isPresent());
            OpenWindow.fx(
                    () -> {
                        window.article().show(6000, 0);
                        return 0;
                    });
            window.until(() -> window.article().getTopOffset() > 5000);
            stopped = window.article().getTopOffset();
        }
        try (var window = OpenWindow.on(folder)) {
            int expected = stopped;
            window.until(() -> window.article().getTopOffset() == expected);
        }
    }

    @Test
    void tellsWhenTheDiskFailsAndSavesWhenItWorksAgain() throws Exception {
        var disk = new FailingLibrary();
        Notebook written;
        try (var window = OpenWindow.on(folder, disk::around, Optional.empty())) {
            disk.fails = true;
            window.select("non-binding");
            window.write("2");
            window.until(() -> window.saved().equals("Not saved"));
            assertTrue(problem(window).contains("No space left on device"), problem(window));

            disk.fails = false;
            window.robot.clickOn(".problem-action");
            window.untilSaved();
            assertEquals("", problem(window));
            written = window.model().notebook().getValue();
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(written, window.model().notebook().getValue());
        }
    }

    @Test
    void asksBeforeItClosesWithoutTheLastSave() throws Exception {
        var disk = new FailingLibrary();
        try (var window = OpenWindow.on(folder, disk::around, Optional.empty())) {
            disk.fails = true;
            window.select("non-binding");
            window.write("2");
            window.askToClose();
            window.until(() -> problem(window).contains("Close Without Saving"));
            assertTrue(window.isOpen());

            disk.fails = false;
            window.robot.clickOn("Save Again");
            window.until(() -> !window.isOpen());
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(3, window.claims().size());
        }
    }

    @Test
    void takesInWhatAnotherProgramWroteAndLosesNothing() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("non-binding");
            window.write("2");
            window.untilSaved();
            makeEventsOfFiguresElsewhere(window);
            window.until(() -> problem(window).contains("its changes are in"));
            assertEquals(
                    Problem.Weight.NOTICE, window.model().problem().get().orElseThrow().weight());
            assertEquals(List.of("event", "wording", "wording"), kinds(window));

            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of("figure", "wording", "wording"), kinds(window));
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(List.of("event", "wording", "wording"), kinds(window));
        }
    }

    @Test
    void keepsBothSidesOfWhatWasChangedHereAndElsewhere() throws Exception {
        ClaimId vote;
        try (var window = OpenWindow.on(folder)) {
            vote = window.claims().getFirst().id();
            WaitForAsyncUtils.waitForAsyncFx(
                    20_000, () -> window.model().edit(new Edit.SetKind(vote, "opinion")));
            window.untilSaved();
            makeEventsOfFiguresElsewhere(window);
            window.until(() -> problem(window).contains("One thing both of you changed"));
            assertEquals(
                    Problem.Weight.WARNING, window.model().problem().get().orElseThrow().weight());
        }
        try (var window = OpenWindow.on(folder)) {
            Claim claim = window.model().notebook().getValue().find(vote).orElseThrow();
            assertEquals("opinion", claim.kind());
            assertEquals(List.of(Conflict.of(Conflict.Field.KIND, "event")), claim.conflicts());
        }
    }

    @Test
    void undoesInAnotherSittingWhatWasDoneInOneBefore() throws Exception {
        Notebook before;
        Notebook after;
        try (var window = OpenWindow.on(folder)) {
            before = window.model().notebook().getValue();
            window.select("non-binding");
            window.write("2");
            window.select("320K");
            window.write("1");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            after = window.model().notebook().getValue();
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(after, window.model().notebook().getValue());
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertEquals(4, window.claims().size());
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(before, window.model().notebook().getValue());
        }
    }

    @Test
    void aSecondProgramReadsUntilTheFirstLeaves() throws Exception {
        StoredArticle open;
        try (var window = OpenWindow.on(folder)) {
            open = window.model().article().get().orElseThrow();
            window.select("non-binding");
            window.write("2");
            window.press(KeyCode.DELETE);
        }
        NoteStore other = Library.in(folder.resolve("library")).notes();
        assertTrue(other.hold(open));
        try (var window = OpenWindow.on(folder)) {
            assertTrue(problem(window).contains("is open in another window"), problem(window));
            assertEquals(2, window.claims().size());
            window.select("non-binding");
            window.write("2");
            assertEquals(2, window.claims().size());

            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(2, window.claims().size());

            other.leave(open);
            window.until(() -> window.model().readOnly().get().isEmpty());
            window.select("non-binding");
            window.write("2");
            assertEquals(3, window.claims().size());
        } finally {
            other.leave(open);
        }
    }

    @Test
    void savesAndClosesAlsoWhereTheJournalWasTakenAway() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("non-binding");
            window.write("2");
            window.untilSaved();
            Files.delete(notesFile().resolveSibling("journal.jsonl"));
            window.select("320K");
            window.write("1");
            window.untilSaved();
            assertTrue(Files.exists(notesFile().resolveSibling("journal.jsonl")));
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(4, window.claims().size());
        }
    }

    @Test
    void keepsAnArticleForItselfUntilItsEditsAreSavedAndNoLonger() throws Exception {
        Path second = folder.resolve("second.txt");
        Files.writeString(second, "Another article.");
        var disk = new FailingLibrary();
        NoteStore other = Library.withSample(folder.resolve("library")).notes();
        try (var window = OpenWindow.on(folder, disk::around, Optional.empty())) {
            StoredArticle first = window.model().article().get().orElseThrow();
            disk.fails = true;
            window.select("non-binding");
            window.write("2");
            window.until(() -> window.saved().equals("Not saved"));
            window.openFile(second);
            window.until(() -> !window.model().article().get().orElseThrow().equals(first));
            assertFalse(other.hold(first));
            disk.fails = false;
            window.until(() -> other.hold(first));
            assertEquals(3, other.load(first).notebook().claims().size());
            other.leave(first);
        }
    }

    @Test
    void staysAsItIsWhenTheOpenArticleIsOpenedAgain() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            String slug = window.model().article().get().orElseThrow().slug();
            for (String words : List.of("non-binding", "320K", "Best Buy")) {
                window.select(words);
                window.write("1");
                window.openArticle(slug);
            }
            window.untilSaved();
            assertEquals(5, window.claims().size());
            assertTrue(window.model().undoable().getValue().isPresent());
            assertEquals("", problem(window));
        }
    }

    @Test
    void tellsOfAMissingFileThatItWasStartedWith() throws Exception {
        Path missing = folder.resolve("minutes.txt");
        try (var window = OpenWindow.on(folder, it -> it, Optional.of(missing))) {
            window.until(() -> window.model().article().get().isPresent());
            String opened = "minutes.txt could not be opened.\n";
            assertEquals(
                    opened
                            + "There is no such file. What is open stays as it is. See whether its"
                            + " name and folder are written as they should be, or choose it with"
                            + " Open File… in the File menu.\n",
                    problem(window));
            OpenWindow.fx(
                    () -> {
                        window.window.view().intake().openFileAgain(missing);
                        return missing;
                    });
            window.until(() -> problem(window).contains("any more"));
            assertEquals(
                    opened
                            + "There is no such file any more. What is open stays as it is. Perhaps"
                            + " it was moved or renamed.\n",
                    problem(window));
        }
    }

    @Test
    void showsTheNewestProblemWhileTheDiskFails() throws Exception {
        var disk = new FailingLibrary();
        try (var window = OpenWindow.on(folder, disk::around, Optional.empty())) {
            disk.fails = true;
            window.select("non-binding");
            window.write("2");
            window.until(() -> window.saved().equals("Not saved"));
            Problem newer = Problem.of("Something newer.", "All is safe.");
            OpenWindow.fx(
                    () -> {
                        window.model().tell(newer);
                        return newer;
                    });
            assertEquals("Something newer.\nAll is safe.\n1 of 2\n", problem(window));

            window.robot.clickOn("#problem-count");
            assertTrue(problem(window).contains("No space left on device"), problem(window));
            assertTrue(problem(window).contains("Save Again\n2 of 2\n"), problem(window));
            assertFalse(window.node("#problem-dismiss").isVisible());
            window.robot.clickOn("#problem-count");
            window.robot.clickOn("#problem-dismiss");
            assertTrue(problem(window).contains("Save Again\n"), problem(window));
            assertFalse(problem(window).contains(" of "), problem(window));

            disk.fails = false;
            window.robot.clickOn(".problem-action");
            window.untilSaved();
            assertEquals("", problem(window));
        }
    }

    @Test
    void showsTitlesHeadingsAndProblemsInEveryScript() throws Exception {
        String hebrew = "כותרת ארוכה מאוד של מאמר שאינה נכנסת בשורה אחת של הרשימה ";
        Path article = folder.resolve("article.md");
        Files.writeString(
                article,
                "# "
                        + hebrew.repeat(3)
                        + "\n\n## عنوان طويل جدا لا يدخل في سطر واحد من القائمة أبدا\n\n"
                        + hebrew.repeat(20));
        try (var window = OpenWindow.on(folder, it -> it, Optional.of(article))) {
            window.until(() -> window.model().article().get().isPresent());
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            OpenWindow.fx(
                    () -> {
                        window.model().tell(Problem.of(hebrew.repeat(4), hebrew.repeat(9)));
                        return hebrew;
                    });
            assertTrue(problem(window).contains(hebrew.repeat(9)), problem(window));
        }
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0]),
                Arguments.of("binary.txt", new byte[] {0, 1, 2, 0, 0, 3}));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysPlainlyWhatItCannotOpen(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content);
        try (var window = OpenWindow.on(folder)) {
            OpenWindow.fx(
                    () -> {
                        window.window.view().intake().openFile(file);
                        return 0;
                    });
            window.until(() -> window.model().problem().get().isPresent());
            assertTrue(problem(window).contains(name), problem(window));
            assertTrue(problem(window).matches("(?s)[^{}]*"), problem(window));
            assertEquals(2, window.claims().size());
        }
    }

    @Test
    void readsAnArticleWhoseNotesItDoesNotUnderstandAndLeavesThemAlone() throws Exception {
        Library.withSample(folder.resolve("library"));
        Path notes = notesFile();
        String foreign = "{\"name\": \"left-pad\", \"version\": \"1.3.0\"}";
        Files.writeString(notes, foreign);
        try (var window = OpenWindow.on(folder)) {
            window.until(() -> window.model().readOnly().get().isPresent());
            window.select("non-binding");
            window.write("2");
            assertEquals(List.of(), window.claims());
            assertTrue(problem(window).contains("notes.json"), problem(window));
        }
        assertEquals(foreign, Files.readString(notes));
    }

    private static List<String> kinds(OpenWindow window) {
        return window.claims().stream().map(Claim::kind).toList();
    }

    /// Another program changes the file of notes, and the window is told to look.
    private void makeEventsOfFiguresElsewhere(OpenWindow window) throws IOException {
        String notes = Files.readString(notesFile());
        Files.writeString(
                notesFile(), notes.replace("\"value\": \"figure\"", "\"value\": \"event\""));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.model().lookOutside());
    }

    private static String foundCount(OpenWindow window) {
        return window.robot.lookup("#find-count").queryLabeled().getText();
    }

    private Path notesFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("notes.json")).findFirst().orElseThrow();
        }
    }

    private static String selectedQuote(OpenWindow window) {
        return window.model().selection().claim().orElseThrow().quote();
    }

    private static String problem(OpenWindow window) {
        return OpenWindow.fx(
                () -> {
                    var bar = (javafx.scene.layout.HBox) window.node("#problem");
                    return bar.isVisible()
                            ? bar.lookupAll("*").stream()
                                    .filter(it -> it instanceof Labeled && it.isVisible())
                                    .map(label -> ((Labeled) label).getText())
                                    .filter(Objects::nonNull)
                                    .reduce("", (all, next) -> all + next + "\n")
                            : "";
                });
    }

    private static final class FailingLibrary {
        volatile boolean fails;

        Library around(Library library) {
            return new FailingNotes(library, () -> fails);
        }
    }
}
