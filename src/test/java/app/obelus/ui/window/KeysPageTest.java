package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class KeysPageTest {

    private final StringProperty undo = new SimpleStringProperty("Undo Mark as Figure");
    private final List<String> told = new ArrayList<>();
    private KeysPage page;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
        page =
                new KeysPage(
                        List.of(command("undo", undo, "Shortcut+Z"), keyless()),
                        () -> told.add("closed"));
        stage.setScene(new Scene(page, 900, 600));
        stage.show();
        page.takeFocus();
    }

    @Test
    void showsEveryKeyInItsGroup(FxRobot robot) {
        assertEquals(
                List.of(
                        "Window",
                        "Selection",
                        "Highlights",
                        "History and backups",
                        "Find",
                        "Article",
                        "Claim card"),
                words(robot, ".page-heading"));
        assertEquals(1 + KeyHelp.ALL.size(), robot.lookup(".keys-row").queryAll().size());
    }

    @Test
    void findsAKeyByWhatItDoesAndByItself(FxRobot robot) {
        robot.write("UNDO");
        assertEquals(List.of("Window"), words(robot, ".page-heading"));
        assertEquals(List.of("Ctrl+Z"), words(robot, ".key"));
        robot.interact(page::takeFocus);
        robot.write("shift+f3");
        assertEquals(List.of("Shift+Enter", "Shift+F3"), words(robot, ".key"));
        robot.interact(page::takeFocus);
        robot.write("zebra");
        assertEquals("No key has to do with “zebra”.", words(robot, "#keys-none").getFirst());
        assertEquals(0, robot.lookup(".keys-row").queryAll().size());
    }

    @Test
    void callsCommandsWhatTheyAreCalledNow(FxRobot robot) {
        robot.interact(
                () -> {
                    undo.set("Undo Remove Claim");
                    page.takeFocus();
                });
        assertTrue(robot.lookup("Undo Remove Claim").tryQuery().isPresent());
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

    private static Command command(String id, StringProperty name, String key) {
        return new Command(
                id,
                name,
                Optional.of(KeyCombination.keyCombination(key)),
                Optional.empty(),
                new SimpleBooleanProperty(true),
                () -> {});
    }

    private static Command keyless() {
        return new Command(
                "keyless",
                new SimpleStringProperty("Without a Key"),
                Optional.empty(),
                Optional.empty(),
                new SimpleBooleanProperty(true),
                () -> {});
    }
}
