package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.Keymap;
import app.obelus.ui.claims.CardAction;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The whole window with keys that a person chose.
class ChosenKeysTest {

    @TempDir Path folder;

    @Test
    void aKeyChosenInTheSettingsWorksAndTheOldOneNoLonger() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            mark(window);
            set(window, ArticleAction.REMOVE, "Delete");
            choose(window, ArticleAction.REMOVE, KeyCode.X);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DELETE);
            assertEquals(3, window.claims().size());
            window.press(KeyCode.X);
            assertEquals(2, window.claims().size());
        }
    }

    @Test
    void commandsTakeTheirChosenKeysAndShowThem() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            set(window, WindowAction.KEYS, "z", "F12");
            assertEquals("Keys (z)", tip(window, "#tool-keys"));
            window.press(KeyCode.F1);
            assertEquals(false, isThere(window, "#keys-page"));
            window.press(KeyCode.F12);
            assertEquals(true, isThere(window, "#keys-page"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.Z);
            assertEquals(true, isThere(window, "#keys-page"));
            window.write("keys");
            assertEquals(List.of("z", "F12"), keysOnThePage(window));
        }
    }

    @Test
    void aCommandTypedAsACharacterLeavesFieldsAlone() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            set(window, WindowAction.KEYS, "z");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.press(KeyCode.Z);
            assertEquals(false, isThere(window, "#keys-page"));
        }
    }

    @Test
    void findsOnFromTheFindBarByTheKeyInForce() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            set(window, WindowAction.FIND_NEXT, "F5");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("the");
            window.until(() -> count(window).startsWith("1 of"));
            window.press(KeyCode.F5);
            window.until(() -> count(window).startsWith("2 of"));
            window.press(KeyCode.F3);
            assertEquals("2 of", count(window).substring(0, 4));
        }
    }

    @Test
    void cardsTakeTheirChosenKeysAndShowThem() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            mark(window);
            assertEquals("Remove this claim (Del)", tip(window, "#claim-remove"));
            set(window, CardAction.REMOVE, "Alt+D");
            assertEquals("Remove this claim (Alt+D)", tip(window, "#claim-remove"));
            window.press(KeyCode.S);
            window.press(KeyCode.DELETE);
            assertEquals(3, window.claims().size());
            window.press(KeyCode.ALT, KeyCode.D);
            assertEquals(2, window.claims().size());
        }
    }

    @Test
    void chosenKeysAreThereWhenTheWindowIsOpenedAgain() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            set(window, ArticleAction.NEXT, "x");
            set(window, WindowAction.REDO, "Shortcut+Y");
        }
        try (var window = OpenWindow.on(folder)) {
            assertEquals("x", keymap(window).shown(ArticleAction.NEXT));
            assertEquals("Redo (Ctrl+Y)", tip(window, "#tool-redo"));
            assertEquals(List.of(), problem(window));
            OpenWindow.fx(
                    () -> {
                        window.window.preferences().keymap().set(keymap(window).usual());
                        return window;
                    });
        }
        assertEquals(
                List.of(),
                Files.readAllLines(folder.resolve("settings")).stream()
                        .filter(line -> line.startsWith("key."))
                        .toList());
    }

    @Test
    void saysWhichKeysOfTheSettingsClashed() throws Exception {
        Files.writeString(
                folder.resolve("settings"),
                "key.article.next=x\nkey.article.previous=x\nkey.card.next=Enter\nkey.no.such=q\n");
        try (var window = OpenWindow.on(folder)) {
            assertEquals(true, keymap(window).isUsual());
            assertEquals(
                    List.of(
                            "Some keys in the settings have two meanings.",
                            "Nothing else is affected. The usual keys are back for “To the next"
                                    + " highlight”, “To the previous highlight”. They can be"
                                    + " changed in Settings, under Keys."),
                    problem(window));
        }
    }

    private static void mark(OpenWindow window) {
        window.select("resolution");
        window.press(KeyCode.DIGIT1);
        assertEquals(3, window.claims().size());
    }

    private static void set(OpenWindow window, KeyAction action, String... keys) {
        OpenWindow.fx(
                () -> {
                    window.window
                            .preferences()
                            .keymap()
                            .set(keymap(window).with(action, Key.named(keys)));
                    return action;
                });
    }

    /// As a person does it, on the page of settings.
    private static void choose(OpenWindow window, KeyAction action, KeyCode key) {
        window.press(KeyCode.CONTROL, KeyCode.COMMA);
        String row = "#key-row-" + action.id().replace('.', '-');
        OpenWindow.fx(
                () -> {
                    Button button = (Button) window.node(row + " .key-button");
                    button.requestFocus();
                    button.fire();
                    return button;
                });
        window.press(key);
        assertEquals(key.getChar().toLowerCase(Locale.ROOT), keymap(window).shown(action));
    }

    private static Keymap keymap(OpenWindow window) {
        return window.window.preferences().keymap().get();
    }

    private static boolean isThere(OpenWindow window, String query) {
        return !nodes(window, query).isEmpty();
    }

    private static Set<Node> nodes(OpenWindow window, String query) {
        return OpenWindow.fx(() -> window.window.view().lookupAll(query));
    }

    /// The words of the problem that is told; none where none is.
    private static List<String> problem(OpenWindow window) {
        return window.node("#problem").isVisible()
                ? nodes(window, "#problem .label").stream()
                        .map(label -> ((Label) label).getText())
                        .filter(words -> words != null && !words.isBlank())
                        .toList()
                : List.of();
    }

    private static List<String> keysOnThePage(OpenWindow window) {
        return nodes(window, "#keys-page .keys .key").stream()
                .map(key -> ((Label) key).getText())
                .toList();
    }

    private static String tip(OpenWindow window, String button) {
        return OpenWindow.fx(() -> ((Button) window.node(button)).getTooltip().getText());
    }

    private static String count(OpenWindow window) {
        return OpenWindow.fx(() -> ((Label) window.node("#find-count")).getText());
    }
}
