package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.reading.Need;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Ada judged the sample; Ben judged the same claims in a packet. A person takes Ben's answers in
/// and decides where the two differ.
class SecondReaderWindowTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");

    @TempDir Path folder;

    @Test
    void handsOutIntoAFolderOfItsOwnAndSaysWhere() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            String slug = handOut(window);
            handOut(window);
            assertEquals(
                    List.of(slug + "-packet", slug + "-packet-2"), finished(folder.resolve("out")));
            assertEquals(
                    "The claims of “European Parliament vote on Kaspersky Lab products” are ready"
                            + " for a second reader.",
                    OpenWindow.fx(() -> window.model().problem().get().orElseThrow().happened()));
        }
    }

    @Test
    void saysWhatWouldBeTakenInBeforeAnythingIsChanged() throws Exception {
        judged("supported", "supported");
        try (var window = OpenWindow.on(folder)) {
            Path packet = packet(window, "refuted", "supported");
            List<Claim> before = window.claims();
            propose(window, packet);
            assertEquals(
                    "Say whose answers they are: nobody’s name is in the folder.",
                    label(window, "#answers-summary"));
            assertTrue(window.node("#answers-take").isDisabled());
            name(window, "Ada");
            assertEquals(
                    "You are called Ada yourself. Give the other reader another name.",
                    label(window, "#answers-summary"));
            assertTrue(window.node("#answers-take").isDisabled());
            name(window, "Ben");
            assertEquals(
                    "2 answers: 2 new, 0 changed, 0 as before.", label(window, "#answers-summary"));
            assertEquals(
                    """
                    1 claim has different verdicts.
                    Your verdicts stay as they are. Nothing has been changed yet.""",
                    label(window, "#answers-more"));
            window.press(KeyCode.ESCAPE);
            assertFalse(isThere(window, "#answers-page"));
            assertEquals(before, window.claims());
        }
    }

    @Test
    void takesAnswersInAndDecidesByADigit() throws Exception {
        judged("supported", "supported");
        try (var window = OpenWindow.on(folder)) {
            Path packet = packet(window, "refuted", "supported");
            List<Claim> before = window.claims();
            take(window, packet);
            assertTrue(isThere(window, "#agreement-page"));
            List<Answer> answers =
                    List.of(
                            new Answer("Ada", "supported", "", TEN),
                            new Answer("Ben", "refuted", "", ELEVEN));
            assertEquals(answers, window.claims().getFirst().answers());
            assertEquals(1, disagreements(window));
            window.write("3");
            Claim decided = window.claims().getFirst();
            assertEquals("disputed", decided.verdict());
            assertEquals(Optional.of(OpenWindow.NOON), decided.judged());
            assertEquals(answers, decided.answers());
            assertEquals(0, disagreements(window));
            assertEquals("Settled on", label(window, ".settled .answer-reader"));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(1, disagreements(window));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, window.claims());
        }
    }

    @Test
    void goesToTheClaimWhoseSameVerdictIsTheConsensusThen() throws Exception {
        judged("supported", "supported");
        try (var window = OpenWindow.on(folder)) {
            take(window, packet(window, "refuted", "supported"));
            window.press(KeyCode.ENTER);
            assertFalse(isThere(window, "#agreement-page"));
            assertTrue(window.node("#claim-filter-disagreements").isVisible());
            assertEquals(
                    "Readers disagree. The verdict that you give now is the consensus, also if it"
                            + " is the same.",
                    label(window, "#claim-answers .told"));
            window.write("2");
            assertEquals("supported", window.claims().getFirst().verdict());
            assertEquals(0, disagreements(window));
            assertTrue(window.robot.lookup("#claim-answers .told").tryQuery().isEmpty());
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals(0, disagreements(window), "it is kept");
            assertEquals(2, window.claims().getFirst().answers().size());
        }
    }

    @Test
    void saysThatAFolderHasNothingAboutTheArticle() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            OpenWindow.fx(
                    () -> {
                        window.window.view().readers().takeIn(folder);
                        return folder;
                    });
            window.until(() -> window.model().problem().get().isPresent());
            assertEquals(
                    folder
                            + " has nothing about “European Parliament vote on Kaspersky Lab"
                            + " products”.",
                    OpenWindow.fx(() -> window.model().problem().get().orElseThrow().happened()));
            assertFalse(isThere(window, "#answers-page"));
        }
    }

    @Test
    void saysHowToComeToAnswersWhereThereAreNone() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            assertTrue(isThere(window, "#agreement-empty"));
            window.press(KeyCode.ESCAPE);
            assertFalse(isThere(window, "#agreement-page"));
        }
    }

    /// Ada's verdicts on the two claims of the sample.
    private void judged(String vote, String wording) throws Exception {
        Library library = Library.withSample(folder.resolve("library"));
        change(library, notebook -> judged(notebook, vote, wording, TEN));
    }

    /// Hands the claims out and lets Ben judge them.
    private Path packet(OpenWindow window, String vote, String wording) throws Exception {
        Path packet = folder.resolve("out").resolve(handOut(window) + "-packet");
        change(Library.in(packet), notebook -> judged(notebook, vote, wording, ELEVEN));
        return packet;
    }

    private static Notebook judged(Notebook notebook, String vote, String wording, Instant at) {
        Claim first = notebook.claims().getFirst();
        Claim last = notebook.claims().getLast();
        return notebook.with(first.withVerdict(vote).withJudged(Optional.of(at)))
                .with(last.withVerdict(wording).withJudged(Optional.of(at)));
    }

    private static void change(Library library, UnaryOperator<Notebook> change) throws Exception {
        NoteStore notes = library.notes();
        StoredArticle article = library.open(library.articles().getFirst().slug());
        Notebook notebook = notes.load(article).notebook();
        assertTrue(notes.hold(article));
        notes.save(article, change.apply(notebook));
        notes.leave(article);
    }

    private String handOut(OpenWindow window) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        int before = finished(out).size();
        OpenWindow.fx(
                () -> {
                    window.window.view().readers().handOut(out);
                    return out;
                });
        window.until(
                () ->
                        finished(out).size() == before + 1
                                && window.model().problem().get().isPresent());
        return OpenWindow.fx(() -> window.model().article().get().orElseThrow().slug());
    }

    /// The packets in a folder; one that is still being made has a hidden name.
    private static List<String> finished(Path out) throws Exception {
        try (var files = Files.list(out)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void propose(OpenWindow window, Path packet) {
        OpenWindow.fx(
                () -> {
                    window.window.view().readers().takeIn(packet);
                    return packet;
                });
        window.until(() -> isThere(window, "#answers-page"));
    }

    private static void take(OpenWindow window, Path packet) {
        propose(window, packet);
        name(window, "Ben");
        OpenWindow.fx(
                () -> {
                    ((ButtonBase) window.node("#answers-take")).fire();
                    return packet;
                });
        window.until(() -> isThere(window, "#agreement-page"));
    }

    private static void name(OpenWindow window, String name) {
        OpenWindow.fx(
                () -> {
                    ((TextField) window.node("#answers-reader")).setText(name);
                    return name;
                });
    }

    private static long disagreements(OpenWindow window) {
        return OpenWindow.fx(
                () ->
                        window.claims().stream()
                                .filter(
                                        claim ->
                                                window.model()
                                                        .judging()
                                                        .needs()
                                                        .has(claim, Need.CONSENSUS))
                                .count());
    }

    private static boolean isThere(OpenWindow window, String query) {
        Optional<Node> node = window.robot.lookup(query).tryQuery();
        return node.isPresent();
    }

    private static String label(OpenWindow window, String query) {
        return OpenWindow.fx(() -> ((Label) window.node(query)).getText());
    }
}
