package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.reading.Place;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.text.TextRange;
import app.obelus.ui.review.ManyClaims;
import app.obelus.ui.review.Problem;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Going through claims by keys only.
class FocusModeTest {

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
    private static final List<String> VERDICTS =
            List.of("supported", "disputed", "misleading", "refuted", "unverifiable");

    @TempDir Path folder;

    @Test
    void decidesTwoHundredClaimsByKeysWithOneEditEachAndGoesBackToTheFirst() throws Exception {
        try (var window = begun(200)) {
            List<Claim> before = window.claims();
            for (int i = 0; i < 200; i++) {
                window.push(DIGITS.get(i % DIGITS.size()));
            }
            window.until(() -> window.node("#review-end-counts") != null);
            assertEquals("200 decided · 0 seen · 0 skipped", label(window, "#review-end-counts"));
            for (int i = 0; i < 200; i++) {
                assertEquals(VERDICTS.get(i % VERDICTS.size()), window.claims().get(i).verdict());
            }
            window.untilSaved();
            assertEquals(200, edits());

            for (int i = 0; i < 200; i++) {
                window.push(KeyCode.U);
            }
            window.until(() -> window.model().notebook().getValue().claims().equals(before));
            assertEquals(before.getFirst(), selected(window));
            assertEquals("1/200 · 0 decided", withoutTime(progress(window)));
        }
    }

    @Test
    void skipsAndComesBackToWhatWasSkippedAtTheEnd() throws Exception {
        try (var window = begun(4)) {
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DIGIT5);
            assertEquals("2 decided · 1 seen · 1 skipped", label(window, "#review-end-counts"));
            window.press(KeyCode.ENTER);
            assertEquals(claim(window, 1), selected(window));
            window.press(KeyCode.DIGIT3);
            assertEquals("3 decided · 1 seen · 0 skipped", label(window, "#review-end-counts"));
            assertEquals(
                    List.of("supported", "disputed", "undecided", "refuted"),
                    window.claims().stream().map(Claim::verdict).toList());
        }
    }

    @Test
    void countsAClaimAsDecidedAlsoWhenItIsLookedAtAgain() throws Exception {
        try (var window = begun(3)) {
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.K);
            window.press(KeyCode.ENTER);
            assertEquals(claim(window, 1), selected(window));
            assertEquals("2/3 · 1 decided", withoutTime(progress(window)));
        }
    }

    @Test
    void saysHowLongAPassTookInWholeSeconds() throws Exception {
        try (var window = begun(2)) {
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.DIGIT2);
            String pace = label(window, "#review-end-pace");
            assertTrue(pace.matches("About (1 second|\\d+ seconds) each, .* in all\\."), pace);
        }
    }

    @Test
    void keepsTheFocusOnTheCardWhenAToolIsClicked() throws Exception {
        try (var window = begun(3)) {
            window.robot.clickOn("#tool-look");
            assertEquals("focus-holder", focused(window));
            window.press(KeyCode.DIGIT2);
            assertEquals("supported", claim(window, 0).verdict());
        }
    }

    @Test
    void warnsOfVerdictsGivenInHasteButNotOfSkipping() throws Exception {
        try (var window = begun(70)) {
            for (int i = 0; i < 31; i++) {
                window.push(KeyCode.SPACE);
            }
            assertEquals("Claim 31: skipped", label(window, "#review-said"));
            for (int i = 0; i < 31; i++) {
                window.push(KeyCode.DIGIT2);
            }
            assertEquals(
                    "Claim 62: Supported. The last 30 took under a second and a half each; a"
                            + " second look may pay.",
                    label(window, "#review-said"));
        }
    }

    @Test
    void goesBackToACardThatWasSkippedToo() throws Exception {
        try (var window = begun(3)) {
            window.press(KeyCode.SPACE);
            window.press(KeyCode.U);
            assertEquals(claim(window, 0), selected(window));
            assertEquals("1/3 · 0 decided", withoutTime(progress(window)));
        }
    }

    @Test
    void goesOnWhereItWasLeftWhenTheArticleIsOpenedAgain() throws Exception {
        try (var window = begun(20)) {
            for (int i = 0; i < 7; i++) {
                window.press(KeyCode.DIGIT2);
            }
            window.press(KeyCode.SPACE);
        }
        try (var window = OpenWindow.on(folder, _ -> library(), Optional.empty())) {
            window.until(() -> window.node("#review-continue").isVisible());
            assertEquals("Continue Undecided at 9 of 20 (F9)", label(window, "#review-continue"));
            window.press(KeyCode.F9);
            window.press(KeyCode.ENTER);
            assertEquals("9/20 · 7 decided · 1 skipped", progress(window));
            assertEquals(claim(window, 8), selected(window));
            window.press(KeyCode.DIGIT2);
            assertEquals("supported", claim(window, 8).verdict());
        }
    }

    @Test
    void givesMarkedClaimsAVerdictTogetherAndAsksWhereTheyAreMany() throws Exception {
        try (var window = begun(30)) {
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.X);
                window.press(KeyCode.J);
            }
            assertEquals("· 3 marked", label(window, "#review-marked"));
            window.press(KeyCode.SHIFT, KeyCode.DIGIT5);
            assertFalse(OpenWindow.fx(() -> window.node("#review-marked").isVisible()));
            assertEquals(3, count(window, "refuted"));
            assertEquals("3 claims: Refuted", label(window, "#review-said"));
            window.press(KeyCode.U);
            assertEquals(0, count(window, "refuted"));

            for (int i = 0; i < 22; i++) {
                window.press(KeyCode.X);
                window.press(KeyCode.J);
            }
            window.press(KeyCode.SHIFT, KeyCode.DIGIT2);
            assertEquals("Give 22 claims the verdict Supported?", label(window, "#review-said"));
            assertEquals(0, count(window, "supported"));
            window.press(KeyCode.ENTER);
            assertEquals(22, count(window, "supported"));
            assertEquals("focus-holder", focused(window));
        }
    }

    @Test
    void offersTheVerdictToClaimsWithTheSameWords() throws Exception {
        try (var window = begun(25)) {
            window.press(KeyCode.DIGIT5);
            assertEquals("Claim 1: Refuted", label(window, "#review-said"));
            assertEquals(
                    "Apply to 2 others with the same words (Shift+Enter)",
                    label(window, "#review-others"));
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            assertEquals(3, count(window, "refuted"));
        }
    }

    @Test
    void theOfferOfAVerdictEndsWhenTheVerdictIsTakenBack() throws Exception {
        try (var window = begun(25)) {
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DIGIT5);
            window.press(KeyCode.U);
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            assertEquals(0, count(window, "refuted"));
        }
    }

    @Test
    void saysAtTheEndWhatIsToBeMendedAndLeadsThere() throws Exception {
        try (var window = begun(2)) {
            window.press(KeyCode.DIGIT5);
            window.press(KeyCode.SPACE);
            assertEquals(
                    "1 thing is to be mended in these claims",
                    label(window, "#review-problems-title"));
            assertEquals(
                    List.of(new Problem(claim(window, 0).id(), "Decided without evidence")),
                    ((ListView<?>) window.node("#review-problems")).getItems());
            OpenWindow.fx(
                    () -> {
                        window.node("#review-problems").requestFocus();
                        return true;
                    });
            window.press(KeyCode.ENTER);
            assertEquals(claim(window, 0), selected(window));
            assertEquals("focus-holder", focused(window));
        }
    }

    @Test
    void writesANoteAndGoesOnAndTakesLettersInFieldsForLetters() throws Exception {
        try (var window = begun(5)) {
            window.press(KeyCode.N);
            assertEquals("claim-note", focused(window));
            window.write("just 2 words");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals("just 2 words", claim(window, 0).note());
            assertEquals("undecided", claim(window, 0).verdict());
            assertEquals(claim(window, 1), selected(window));
            window.press(KeyCode.N);
            window.write("more");
            window.press(KeyCode.ESCAPE);
            assertEquals("focus-holder", focused(window));
            assertEquals("more", claim(window, 1).note());
            assertEquals(claim(window, 1), selected(window));
            window.press(KeyCode.T);
            window.write("new");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertEquals(List.of("budget", "new"), claim(window, 1).tags());
        }
    }

    @Test
    void takesWhatWasCopiedForNewEvidenceAndWhatItDoesByASign() throws Exception {
        try (var window = begun(5)) {
            OpenWindow.fx(
                    () ->
                            Clipboard.getSystemClipboard()
                                    .setContent(
                                            Map.of(
                                                    DataFormat.PLAIN_TEXT,
                                                    "https://example.org/minutes")));
            window.press(KeyCode.E);
            window.write("-");
            Evidence piece = claim(window, 0).evidence().getFirst();
            assertEquals("https://example.org/minutes", piece.source());
            assertEquals(Stance.REFUTES, piece.stance());
            assertEquals("Refutes", focusedWords(window));
            window.press(KeyCode.ESCAPE);
            assertEquals("focus-holder", focused(window));
            assertEquals(claim(window, 0), selected(window));
        }
    }

    @Test
    void staysOnTheCardWhenAskedToAndForWhatIsDoneToTheText() throws Exception {
        try (var window = begun(5)) {
            window.press(KeyCode.A);
            window.press(KeyCode.DIGIT2);
            assertEquals(claim(window, 0), selected(window));
            assertTrue(OpenWindow.fx(() -> window.node("#review-stays").isVisible()));
            window.press(KeyCode.A);
            window.write("]");
            assertEquals(claim(window, 0), selected(window));
            assertTrue(claim(window, 0).quote().startsWith("motion of Maria"));
            window.press(KeyCode.P);
            assertTrue(claim(window, 0).pinned());
            assertEquals(claim(window, 0), selected(window));
        }
    }

    @Test
    void removesAClaimAndBringsItBackToItsPlace() throws Exception {
        try (var window = begun(3)) {
            window.press(KeyCode.J);
            Claim second = selected(window);
            window.press(KeyCode.DELETE);
            assertEquals(2, window.claims().size());
            assertEquals(claim(window, 1), selected(window));
            window.press(KeyCode.U);
            assertEquals(second, selected(window));
            assertEquals("2/3 · 0 decided", withoutTime(progress(window)));
        }
    }

    @Test
    void listsTheQueueAndWhatWasDecidedAndGoesThere() throws Exception {
        try (var window = begun(12)) {
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.DIGIT5);
            window.press(KeyCode.D);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertEquals(claim(window, 0), selected(window));
            window.press(KeyCode.L);
            assertEquals("review-list", focused(window));
            window.press(KeyCode.ESCAPE);
            assertEquals("focus-holder", focused(window));
            window.press(KeyCode.Q);
            window.press(KeyCode.ESCAPE);
            assertEquals("focus-holder", focused(window));
            assertEquals(claim(window, 0), selected(window));
            window.press(KeyCode.L);
            window.press(KeyCode.END);
            window.press(KeyCode.ENTER);
            assertEquals(claim(window, 11), selected(window));
            assertEquals("focus-holder", focused(window));
        }
    }

    @Test
    void keepsTheClaimInTheMiddleAndDimsAllButItsSurroundings() throws Exception {
        try (var window = begun(60)) {
            for (int i = 0; i < 40; i++) {
                window.push(KeyCode.J);
            }
            window.press(KeyCode.J);
            TextRange words = window.words("241 of 751 members voted for article 42");
            window.until(() -> Math.abs(share(window, words) - 0.4) < 0.02);
            TextRange bright = OpenWindow.fx(() -> window.article().getSpotlight());
            assertNotNull(bright);
            assertEquals(
                    """
                    Nobody asked for the floor after that.

                    The sitting went on with item 42 of the list. 241 of 751 members voted for \
                    article 42 and 41.5 percent of the budget, said the clerk of the house. \
                    Nobody asked for the floor after that.""",
                    bright.in(window.text()));
            window.press(KeyCode.F9);
            assertNull(OpenWindow.fx(() -> window.article().getSpotlight()));
            assertFalse(
                    OpenWindow.fx(() -> window.robot.lookup("#focus-pane").tryQuery().isPresent()));
            assertTrue(((Region) window.node("#claims-panel")).getWidth() > 0);
        }
    }

    @Test
    void goesToTheWordsInTheArticleAndBackToTheCard() throws Exception {
        try (var window = begun(12)) {
            window.press(KeyCode.J);
            window.press(KeyCode.G);
            TextRange words =
                    OpenWindow.fx(
                            () ->
                                    window.model()
                                            .selection()
                                            .place()
                                            .flatMap(Place::range)
                                            .orElseThrow());
            assertEquals(words.start(), OpenWindow.fx(() -> window.article().getCaret()));
            assertTrue(OpenWindow.fx(() -> window.article().isFocused()));
            assertEquals(claim(window, 1), selected(window));
            window.press(KeyCode.S);
            assertEquals("focus-holder", focused(window));
        }
    }

    private OpenWindow begun(int claims) throws Exception {
        Library library = ManyClaims.in(folder.resolve("claims"), claims);
        var window = OpenWindow.on(folder, _ -> library, Optional.empty());
        window.press(KeyCode.F9);
        window.press(KeyCode.ENTER);
        window.until(() -> window.model().selection().claim().isPresent());
        return window;
    }

    private Library library() {
        try {
            return Library.in(folder.resolve("claims"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long edits() throws Exception {
        Library library = library();
        List<JournalEntry> all =
                library.notes().history(library.open(library.articles().getFirst().slug()), 10_000);
        return all.size();
    }

    private static double share(OpenWindow window, TextRange words) {
        Bounds bounds = window.article().boundsOf(words).orElse(null);
        return bounds == null ? -1 : bounds.getMinY() / window.article().getHeight();
    }

    private static long count(OpenWindow window, String verdict) {
        return window.claims().stream().filter(it -> it.verdict().equals(verdict)).count();
    }

    private static Claim claim(OpenWindow window, int number) {
        return window.claims().get(number);
    }

    private static Claim selected(OpenWindow window) {
        return OpenWindow.fx(() -> window.model().selection().claim().orElseThrow());
    }

    private static String progress(OpenWindow window) {
        return label(window, "#review-progress");
    }

    private static String withoutTime(String progress) {
        return progress.replaceAll(" · about.*", "");
    }

    private static String label(OpenWindow window, String id) {
        return OpenWindow.fx(() -> ((Labeled) window.node(id)).getText());
    }

    private static String focusedWords(OpenWindow window) {
        return OpenWindow.fx(
                () -> ((Labeled) window.article().getScene().getFocusOwner()).getText());
    }

    private static String focused(OpenWindow window) {
        return OpenWindow.fx(
                () -> {
                    Node owner = window.article().getScene().getFocusOwner();
                    return String.valueOf(owner.getId());
                });
    }
}
