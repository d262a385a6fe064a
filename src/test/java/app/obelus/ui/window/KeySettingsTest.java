package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.Keymap;
import app.obelus.ui.claims.CardAction;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;

@ExtendWith(ApplicationExtension.class)
class KeySettingsTest {

    private final ObjectProperty<Keymap> keymap =
            new SimpleObjectProperty<>(Keymap.of(WindowAction.andThoseOfParts()));

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new ScrollPane(new KeySettings(keymap)), 760, 700));
        stage.show();
    }

    @Test
    void givesAnActionTheKeyThatIsPressedNext(FxRobot robot) {
        press(robot, ArticleAction.NEXT, 0);
        robot.write("x");
        assertEquals(Key.named("x"), keymap.get().keys(ArticleAction.NEXT));
        assertEquals(List.of("x"), keysShown(robot, ArticleAction.NEXT));
        press(robot, WindowAction.REDO, 1);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertEquals(List.of("Ctrl+Shift+Z", "Ctrl+Alt+R"), keysShown(robot, WindowAction.REDO));
        press(robot, WindowAction.BACKUPS, 0);
        robot.push(KeyCode.F12);
        assertEquals(
                Map.of(
                        "article.next", "x",
                        "window.redo", "Shift+Shortcut+Z  Alt+Shortcut+R",
                        "window.backups", "F12"),
                keymap.get().written());
    }

    @Test
    void saysWhoHasAKeyAndTakesItOnlyWhenTold(FxRobot robot) {
        press(robot, ArticleAction.PUT_HERE, 0);
        robot.write("j");
        assertEquals("j is already the key of “To the next highlight” (Article).", said(robot));
        assertEquals(
                List.of("Take It From “To the next highlight”", "Choose Another", "Cancel"),
                ways(robot));
        assertEquals(true, keymap.get().isUsual());
        fire(robot, "#key-another");
        robot.write("z");
        assertEquals(Map.of("selection.put_here", "z"), keymap.get().written());
        press(robot, ArticleAction.PUT_HERE, 0);
        robot.write("j");
        fire(robot, "#key-take");
        assertEquals(Map.of("selection.put_here", "j", "article.next", ""), keymap.get().written());
        assertEquals(List.of("No key"), keysShown(robot, ArticleAction.NEXT));
    }

    @Test
    void namesEveryActionThatAKeyOfTheWindowWouldBeTakenFrom(FxRobot robot) {
        press(robot, WindowAction.BACKUPS, 0);
        robot.write("j");
        assertEquals(
                "j is already the key of “To the next highlight” (Article), “To the next card”"
                        + " (Claim card), “Next claim” (Review).",
                said(robot));
        assertEquals("Take It From All 3", ways(robot).getFirst());
        fire(robot, "#key-cancel");
        assertEquals(true, keymap.get().isUsual());
    }

    @Test
    void saysWhyAKeyIsNotToBeHad(FxRobot robot) {
        press(robot, CardAction.NEXT, 0);
        robot.write("5");
        assertEquals(
                "5 cannot be chosen. The digits mark with kinds and give verdicts.", said(robot));
        fire(robot, "#key-another");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Ctrl+C cannot be chosen. Text fields need this key.", said(robot));
        assertEquals(List.of("Choose Another", "Cancel"), ways(robot));
        fire(robot, "#key-another");
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), ways(robot));
        assertEquals(true, keymap.get().isUsual());
    }

    @Test
    void takesAKeyAway(FxRobot robot) {
        press(robot, WindowAction.CLOSE, 0);
        fire(robot, "#key-none");
        assertEquals(Map.of("window.close", ""), keymap.get().written());
        press(robot, WindowAction.CLOSE, 0);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(true, keymap.get().isUsual());
    }

    @Test
    void putsBackOneAndAll(FxRobot robot) {
        robot.interact(
                () ->
                        keymap.set(
                                keymap.get()
                                        .with(ArticleAction.NEXT, Key.named("x"))
                                        .with(ArticleAction.PREVIOUS, Key.named("j"))
                                        .with(CardAction.NEXT, Key.named("x"))));
        fire(robot, "#key-row-article-next .key-back");
        assertEquals("j is already the key of “To the previous highlight” (Article).", said(robot));
        fire(robot, "#key-take");
        assertEquals(Map.of("article.previous", "", "card.next", "x"), keymap.get().written());
        fire(robot, "#key-settings-all-back");
        assertEquals(true, keymap.get().isUsual());
        assertEquals(true, robot.lookup("#key-settings-all-back").queryButton().isDisabled());
        assertEquals(false, robot.lookup("#key-row-article-next .key-back").query().isVisible());
    }

    @Test
    void findsActionsByWordsPlaceAndKey(FxRobot robot) {
        robot.clickOn("#key-settings-filter").write("f3");
        assertEquals(
                List.of("key-row-window-find_next", "key-row-window-find_previous"), rows(robot));
        robot.doubleClickOn("#key-settings-filter").write("zebra");
        assertEquals(List.of(), rows(robot));
        assertEquals(
                "No key has to do with “zebra”.",
                robot.lookup("#key-settings-none").queryAs(Label.class).getText());
    }

    private static void press(FxRobot robot, KeyAction action, int place) {
        robot.interact(
                () -> {
                    keyButtons(robot, action).get(place).requestFocus();
                    keyButtons(robot, action).get(place).fire();
                });
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static List<Button> keyButtons(FxRobot robot, KeyAction action) {
        String row = "#key-row-" + action.id().replace('.', '-');
        return List.copyOf(robot.lookup(row + " .key-button").queryAllAs(Button.class));
    }

    private static List<String> keysShown(FxRobot robot, KeyAction action) {
        waitForFxEvents();
        return keyButtons(robot, action).stream().map(Labeled::getText).toList();
    }

    private static String said(FxRobot robot) {
        waitForFxEvents();
        return robot.lookup(".key-beneath > .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ways(FxRobot robot) {
        return robot.lookup(".key-way").queryAllAs(Button.class).stream()
                .filter(way -> way.getParent().getParent().isVisible())
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> rows(FxRobot robot) {
        waitForFxEvents();
        return robot.lookup(".key-row").queryAll().stream()
                .filter(row -> row.isVisible() && row.getParent().isVisible())
                .map(Node::getId)
                .toList();
    }
}
