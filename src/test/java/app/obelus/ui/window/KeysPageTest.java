package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.obelus.ui.Key;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class KeysPageTest {

    private final List<String> told = new ArrayList<>();
    private final ObjectProperty<Keymap> keymap =
            new SimpleObjectProperty<>(Keymap.of(WindowAction.andThoseOfParts()));
    private KeysPage page;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
        page = new KeysPage(keymap, () -> told.add("closed"));
        var scene = new Scene(page, 900, 600);
        scene.getStylesheets().add(String.valueOf(Messages.class.getResource("find.css")));
        stage.setScene(scene);
        stage.show();
        page.takeFocus();
    }

    @Test
    void showsEveryKeyInItsGroup(FxRobot robot) {
        assertEquals(
                List.of(
                        "Article",
                        "Selection",
                        "Highlights",
                        "Claim card",
                        "Review",
                        "Find",
                        "Checks",
                        "Summary and tabs",
                        "History and backups",
                        "Window"),
                words(robot, ".page-heading"));
        long rows =
                Stream.concat(
                                KeyHelp.ALL.stream()
                                        .map(
                                                help ->
                                                        Messages.text(help.group())
                                                                + Messages.text(help.message())),
                                keymap.get().actions().stream()
                                        .filter(action -> !action.usual().isEmpty())
                                        .map(action -> action.place().words() + action.words()))
                        .distinct()
                        .count();
        assertEquals(rows, robot.lookup(".keys-row").queryAll().size());
    }

    @Test
    void findsAKeyByWhatItDoesAndByItself(FxRobot robot) {
        robot.write("REDO");
        assertEquals(List.of("Window"), words(robot, ".page-heading"));
        assertEquals(List.of("Ctrl+Shift+Z", "Ctrl+Y"), words(robot, ".key"));
        robot.interact(page::takeFocus);
        robot.write("shift+enter");
        assertEquals(List.of("Shift+Enter", "Shift+Enter"), words(robot, ".key"));
        robot.interact(page::takeFocus);
        robot.write("zebra");
        assertEquals("No key has to do with “zebra”.", words(robot, "#keys-none").getFirst());
        assertEquals(0, robot.lookup(".keys-row").queryAll().size());
    }

    @Test
    void showsTheKeysInForceAtOnce(FxRobot robot) {
        robot.write("next highlight");
        assertEquals(List.of("j", "F6"), words(robot, ".key"));
        robot.interact(
                () ->
                        keymap.set(
                                keymap.get()
                                        .with(ArticleAction.NEXT, Key.named("x", "Alt+J"))
                                        .with(WindowAction.NEXT_CLAIM, List.of())));
        assertEquals(List.of("x", "Alt+J"), words(robot, ".key"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {720, 900, 1280})
    void keepsTheColumnsApart(double width, FxRobot robot) {
        robot.interact(
                () -> {
                    stage.setWidth(width);
                    page.resize(width, 600);
                    page.applyCss();
                    page.layout();
                });
        waitForFxEvents();
        List<Double> gaps =
                robot.lookup(".keys-column").queryAllAs(Region.class).stream()
                        .map(column -> column.localToScene(column.getLayoutBounds()))
                        .map(bounds -> List.of(bounds.getMinX(), bounds.getMaxX()))
                        .flatMap(List::stream)
                        .toList();
        assertEquals(32, gaps.get(2) - gaps.get(1), 0.5, gaps.toString());
        double furthest =
                robot.lookup(".keys-row").queryAllAs(Region.class).stream()
                        .filter(row -> Objects.equals(row.getParent().getParent(), column(robot)))
                        .flatMap(row -> row.getChildrenUnmodifiable().stream())
                        .mapToDouble(part -> part.localToScene(part.getLayoutBounds()).getMaxX())
                        .max()
                        .orElseThrow();
        assertTrue(furthest <= gaps.get(1), furthest + " " + gaps);
    }

    private static Region column(FxRobot robot) {
        return robot.lookup(".keys-column").queryAs(Region.class);
    }

    @Test
    void closesByEscape(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), told);
    }

    private static List<String> words(FxRobot robot, String labels) {
        waitForFxEvents();
        return robot.lookup(labels).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
