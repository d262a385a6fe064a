package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the window does around the words that are being read.
class ReaderWindowReadingTest {

    private static final String LINE = "A sentence of a long article.\n\n";

    @TempDir Path folder;

    @Test
    void countsAsReadOnlyWhatWasReadAndAllAtTheEnd() throws Exception {
        try (var window = longArticle()) {
            assertEquals("0 % read", label(window, "#read"));
            assertEquals("2,400 words left", label(window, "#words-left"));
            window.press(KeyCode.CONTROL, KeyCode.END);
            assertEquals("100 % read", label(window, "#read"));
            assertEquals("0 words left", label(window, "#words-left"));
        }
    }

    @Test
    void keepsTheWordsWhereTheyAreWhenTheFindBarOpensAndCloses() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            TextRange vote = window.words("476 votes");
            double before = y(window, vote);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.until(
                    () -> ((javafx.scene.layout.Region) window.node("#find-bar")).getHeight() > 30);
            assertEquals(before, y(window, vote), 1);
            window.press(KeyCode.ESCAPE);
            assertEquals(before, y(window, vote), 1);
        }
    }

    @Test
    void goesFromPartToPartByKeysAlsoWhereThePartIsHidden() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.F8);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            assertEquals("library-list", focused(window));
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            assertEquals("outline-list", focused(window));
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            assertEquals("article", focused(window));
        }
    }

    private static String focused(OpenWindow window) {
        return OpenWindow.fx(() -> window.article().getScene().getFocusOwner().getId());
    }

    @Test
    void coversNeitherTheSelectedWordsNorTheirLine() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            for (String words :
                    new String[] {"forced to pull", "non-binding", "Kaspersky Lab has"}) {
                window.select(words);
                Bounds bar = onScreen(window, "#selection-bar");
                Bounds selected = onScreen(window, window.words(words));
                assertTrue(window.node("#selection-bar").isVisible());
                assertTrue(bar.getHeight() > 20, "the bar has its size");
                assertFalse(
                        bar.getMaxY() > selected.getMinY() && bar.getMinY() < selected.getMaxY(),
                        bar + " covers " + selected);
            }
        }
    }

    @Test
    void showsTheNamesOfKindsBeyondTheBarSoThatTheyCoverNoSelectedWords() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("non-binding");
            Tooltip tip = ((Button) window.node("#mark-event")).getTooltip();
            OpenWindow.fx(
                    () -> {
                        Bounds bar = onScreen(window, "#selection-bar");
                        tip.show(window.node("#mark-event"), bar.getMinX(), bar.getMaxY() + 20);
                        return tip;
                    });
            window.until(
                    () ->
                            tip.getY() + tip.getHeight()
                                    <= onScreen(window, "#selection-bar").getMinY() + 1);
            OpenWindow.fx(
                    () -> {
                        tip.hide();
                        return tip;
                    });
        }
    }

    @Test
    void saysWhenAnEndOfAHighlightCannotGoFurther() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.select("non-binding");
            window.write("1");
            window.write("]");
            assertEquals("A highlight holds at least one word.", label(window, "#notice"));
            window.write("}");
            assertEquals("", label(window, "#notice"));
            window.write("{");
            assertEquals("", label(window, "#notice"));
            window.write("{");
            assertEquals("A highlight holds at least one word.", label(window, "#notice"));

            window.press(KeyCode.ESCAPE);
            assertEquals("", label(window, "#notice"));
            window.select("Kaspersky");
            window.write("1");
            window.write("[");
            assertEquals("The article begins here.", label(window, "#notice"));
        }
    }

    @Test
    void remembersChoicesThoughItIsNeverClosedInOrder() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.until(() -> settings().contains("paragraphNumbers=true"));
            window.press(KeyCode.CONTROL, KeyCode.END);
            int top = window.article().getTopOffset();
            window.until(() -> settings().contains("=" + top + "@"));
        }
    }

    @Test
    void showsEveryKeyAsSoonAsThePageOpens() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            double height =
                    OpenWindow.fx(
                            () -> {
                                window.window.view().openKeys();
                                return window.node("#keys-page").lookupAll(".key").stream()
                                        .mapToDouble(key -> key.getLayoutBounds().getHeight())
                                        .min()
                                        .orElse(0);
                            });
            assertTrue(height > 10, "keys are laid out before the first frame: " + height);
        }
    }

    private String settings() throws Exception {
        Path file = folder.resolve("settings");
        return Files.exists(file) ? Files.readString(file).replace("\\", "") : "";
    }

    private OpenWindow longArticle() throws Exception {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, LINE.repeat(400));
        var window = OpenWindow.on(folder, it -> it, Optional.of(file));
        window.until(() -> window.model().article().get().isPresent());
        return window;
    }

    private static String label(OpenWindow window, String id) {
        return OpenWindow.fx(() -> ((Labeled) window.node(id)).getText());
    }

    private static double y(OpenWindow window, TextRange words) {
        return onScreen(window, words).getMinY();
    }

    private static Bounds onScreen(OpenWindow window, TextRange words) {
        return OpenWindow.fx(
                () ->
                        window.article()
                                .localToScreen(window.article().boundsOf(words).orElseThrow()));
    }

    private static Bounds onScreen(OpenWindow window, String id) {
        return OpenWindow.fx(
                () -> window.node(id).localToScreen(window.node(id).getLayoutBounds()));
    }
}
