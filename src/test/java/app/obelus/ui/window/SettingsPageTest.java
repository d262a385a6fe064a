package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.page.Typography;
import app.obelus.store.SettingsFile;
import app.obelus.ui.Look;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {

    @TempDir Path folder;
    private Preferences preferences;
    private final List<String> told = new ArrayList<>();
    private SettingsPage page;

    @Start
    void start(Stage stage) {
        preferences = new Preferences(SettingsFile.at(folder.resolve("settings")), "Ada");
        page = new SettingsPage(preferences, new Label("The kinds"), () -> told.add("closed"));
        stage.setScene(new Scene(page, 800, 700));
        stage.show();
    }

    @Test
    void setsTheLookAtOnce(FxRobot robot) {
        robot.clickOn("Sepia");
        assertEquals(Optional.of(Look.SEPIA), preferences.look().get());
        robot.clickOn("Sepia");
        assertEquals(Optional.of(Look.SEPIA), preferences.look().get());
        robot.clickOn("As the system");
        assertEquals(Optional.empty(), preferences.look().get());
    }

    @Test
    void stepsByKeysWithinWhatCanBeRead(FxRobot robot) {
        robot.interact(() -> spinner(robot, "#settings-size").requestFocus());
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> spinner(robot, "#settings-line-height").increment(1));
        robot.interact(() -> spinner(robot, "#settings-measure").increment(1_000));
        assertEquals(new Typography("", 19, 1.6, 90), preferences.typography().get());
    }

    @Test
    void showsWhatIsSetElsewhere(FxRobot robot) {
        robot.interact(
                () -> {
                    preferences.typography().set(new Typography("System", 24, 1.4, 72));
                    preferences.look().set(Optional.of(Look.DARK));
                    preferences.paragraphNumbers().set(true);
                    preferences.reader().set("Grace");
                    page.takeFocus();
                });
        assertEquals(
                List.of("24 px", "1.40", "72 characters"),
                List.of(
                        spinner(robot, "#settings-size").getEditor().getText(),
                        spinner(robot, "#settings-line-height").getEditor().getText(),
                        spinner(robot, "#settings-measure").getEditor().getText()));
        assertEquals("System", robot.lookup("#settings-font").queryAs(ComboBox.class).getValue());
        assertTrue(robot.lookup("Dark").query().isFocused());
        assertTrue(
                robot.lookup("#settings-paragraph-numbers").queryAs(CheckBox.class).isSelected());
        assertEquals("Grace", robot.lookup("#settings-reader").queryAs(TextField.class).getText());
    }

    @Test
    void setsTheTypefaceTheNumbersAndTheName(FxRobot robot) {
        robot.interact(
                () -> {
                    ComboBox<?> families = robot.lookup("#settings-font").queryAs(ComboBox.class);
                    families.getSelectionModel().select(families.getItems().indexOf("System"));
                });
        robot.clickOn("#settings-paragraph-numbers");
        robot.doubleClickOn("#settings-reader").write("Grace");
        assertEquals("System", preferences.typography().get().family());
        assertEquals(true, preferences.paragraphNumbers().get());
        assertEquals("Grace", preferences.reader().get());
    }

    @Test
    void closesByEscape(FxRobot robot) {
        robot.interact(page::takeFocus);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), told);
    }

    private static Spinner<?> spinner(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Spinner.class);
    }
}
