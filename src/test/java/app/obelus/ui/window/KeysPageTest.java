package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.obelus.ui.Messages;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
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
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class KeysPageTest {

    private final List<String> told = new ArrayList<>();
    private KeysPage page;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
        page = new KeysPage(List.of(undo(), keyless()), () -> told.add("closed"));
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
                        "Window",
                        "Selection",
                        "Claim card",
                        "Article",
                        "Highlights",
                        "History and backups",
                        "Summary and tabs",
                        "Find"),
                words(robot, ".page-heading"));
        assertEquals(1 + KeyHelp.ALL.size(), robot.lookup(".keys-row").queryAll().size());
    }

    @Test
    void findsAKeyByWhatItDoesAndByItself(FxRobot robot) {
        robot.write("UNDO");
        assertEquals(List.of("Window"), words(robot, ".page-heading"));
        assertEquals(List.of("Ctrl+Z", "Ctrl+Y"), words(robot, ".key"));
        robot.interact(page::takeFocus);
        robot.write("shift+f3");
        assertEquals(List.of("Shift+Enter", "Shift+F3"), words(robot, ".key"));
        robot.interact(page::takeFocus);
        robot.write("zebra");
        assertEquals("No key has to do with “zebra”.", words(robot, "#keys-none").getFirst());
        assertEquals(0, robot.lookup(".keys-row").queryAll().size());
    }

    @Test
    void callsCommandsByTheirPlainNames(FxRobot robot) {
        assertTrue(robot.lookup("Undo").tryQuery().isPresent());
        assertTrue(robot.lookup("Undo Mark as Figure").tryQuery().isEmpty());
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

    private static Command undo() {
        return command("undo", "Undo", "Undo Mark as Figure", "Shortcut+Z", "Shortcut+Y");
    }

    private static Command keyless() {
        return command("keyless", "Without a Key", "Without a Key", null, null);
    }

    private static Command command(
            String id,
            String plainName,
            String name,
            @Nullable String key,
            @Nullable String otherKey) {
        return new Command(
                id,
                plainName,
                new SimpleStringProperty(name),
                Optional.ofNullable(key).map(KeyCombination::keyCombination),
                Optional.ofNullable(otherKey).map(KeyCombination::keyCombination),
                Optional.empty(),
                new SimpleBooleanProperty(true),
                () -> {});
    }
}
