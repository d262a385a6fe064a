package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;
import app.obelus.ui.Problem;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

class ConflictedCopyTest {

    private static final String COPY = "notes (Ann's conflicted copy 2026-11-24).json";

    @TempDir Path folder;

    private Path article;

    @BeforeEach
    void makeALibrary() throws Exception {
        Library.withSample(folder.resolve("library"));
        article = folder.resolve("library/european-parliament-vote-on-kaspersky-lab-products");
    }

    @Test
    void isOfferedAndMergedAndMovedAmongTheBackups() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("non-binding");
            window.write("2");
            window.untilSaved();
        }
        copy("\"value\": \"figure\"", "\"value\": \"event\"");
        try (var window = OpenWindow.on(folder)) {
            window.until(() -> problem(window).contains(COPY));
            assertTrue(problem(window).startsWith("A conflicted copy of the notes on"));
            window.select("320K");
            window.write("1");

            window.robot.clickOn(".problem-action");
            window.until(() -> !Files.exists(article.resolve(COPY)));
            window.until(() -> problem(window).startsWith("What " + COPY + " had is in."));
            assertTrue(Files.exists(article.resolve("backups").resolve(COPY)));
            assertEquals(
                    1,
                    OpenWindow.fx(() -> window.model().problems().get().size()),
                    "the offer was taken, and the merge is told once");
            List<String> kinds = window.claims().stream().map(Claim::kind).sorted().toList();
            assertEquals(List.of("event", "figure", "wording", "wording"), kinds);
            window.untilSaved();

            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertFalse(window.claims().stream().anyMatch(claim -> claim.kind().equals("event")));
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(4, window.claims().size());
            assertTrue(window.claims().stream().anyMatch(claim -> claim.kind().equals("event")));
            assertEquals("", problem(window));
        }
        assertEquals(List.of(), LibraryCheck.of(folder.resolve("library")));
    }

    @Test
    void isOfferedThoughSomethingElseIsBeingTold() throws Exception {
        Path file = article.resolve("notes.json");
        String notes = Files.readString(file);
        copy("\"value\": \"figure\"", "\"value\": \"event\"");
        Files.writeString(file, notes.replaceFirst("\"items\": \\[", "\"items\": [ 7,"));
        try (var window = OpenWindow.on(folder)) {
            window.until(() -> problem(window).contains(COPY));
            List<String> told =
                    OpenWindow.fx(
                            () ->
                                    window.model().problems().get().stream()
                                            .map(Problem::happened)
                                            .toList());
            assertEquals(2, told.size());
            assertEquals("One claim in the file of notes could not be understood.", told.getLast());
        }
    }

    @Test
    void staysWhereItIsUntilWhatItHadIsSaved() throws Exception {
        copy("\"value\": \"figure\"", "\"value\": \"event\"");
        var full = new AtomicBoolean();
        try (var window =
                OpenWindow.on(folder, it -> new FailingNotes(it, full::get), Optional.empty())) {
            window.until(() -> problem(window).contains(COPY));
            full.set(true);
            window.robot.clickOn(".problem-action");
            window.until(() -> window.saved().equals("Not saved"));
            assertTrue(Files.exists(article.resolve(COPY)));
            full.set(false);
            window.until(() -> !Files.exists(article.resolve(COPY)));
        }
        try (var window = OpenWindow.on(folder)) {
            assertFalse(window.claims().getFirst().conflicts().isEmpty());
        }
    }

    @Test
    void oneThatIsNoFileOfNotesStaysWhereItIs() throws Exception {
        copy("\"obelus:formatVersion\": 1", "\"obelus:formatVersion\": 2");
        String notes = Files.readString(article.resolve("notes.json"));
        try (var window = OpenWindow.on(folder)) {
            window.until(() -> problem(window).contains(COPY));
            window.robot.clickOn(".problem-action");
            window.until(() -> problem(window).contains("could not be merged"));
            assertTrue(problem(window).contains("It stays where it is"), problem(window));
        }
        assertTrue(Files.exists(article.resolve(COPY)));
        assertEquals(notes, Files.readString(article.resolve("notes.json")));
    }

    @Test
    void whatTwoSidesSaidOfTheNotesAsAWholeIsAskedAndSettled() throws Exception {
        Path file = article.resolve("notes.json");
        copy("\"AnnotationPage\",", "\"AnnotationPage\", \"x:desk\": \"politics\",");
        String notes = Files.readString(file);
        Files.writeString(
                file,
                notes.replace(
                        "\"AnnotationPage\",", "\"AnnotationPage\", \"x:desk\": \"economy\","));
        try (var window = OpenWindow.on(folder)) {
            window.until(() -> problem(window).contains(COPY));
            window.robot.clickOn(".problem-action");
            window.until(() -> problem(window).startsWith("Two sides changed something"));
            assertTrue(
                    problem(window).contains("x:desk is “economy” here and “politics” there"),
                    problem(window));
        }
        assertTrue(Files.readString(file).contains("obelus:conflict"));
        try (var window = OpenWindow.on(folder)) {
            window.until(() -> problem(window).startsWith("Two sides changed something"));
            window.robot.clickOn(window.robot.lookup("Take the Other").queryButton());
            window.until(() -> Files.readString(file).contains("\"x:desk\": \"politics\""));
            assertEquals("", problem(window));
        }
        assertFalse(Files.readString(file).contains("obelus:conflict"));
        assertEquals(List.of(), LibraryCheck.of(folder.resolve("library")));
    }

    /// A copy of the notes as they are, with something changed by another computer.
    private void copy(String words, String others) throws IOException {
        String notes = Files.readString(article.resolve("notes.json"));
        assertTrue(notes.contains(words), notes);
        Files.writeString(article.resolve(COPY), notes.replace(words, others));
    }

    private static String problem(OpenWindow window) {
        return OpenWindow.fx(
                () -> window.model().problem().get().map(ConflictedCopyTest::words).orElse(""));
    }

    private static String words(Problem problem) {
        return problem.happened() + " " + problem.safe();
    }
}
