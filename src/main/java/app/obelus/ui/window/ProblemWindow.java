package app.obelus.ui.window;

import app.obelus.ui.Problem;
import app.obelus.ui.Wrapping;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What is shown in place of the window where there is no library to show.
public final class ProblemWindow {

    private final Stage stage;

    public ProblemWindow(Stage stage, Problem problem) {
        this.stage = stage;
        var happened = new Label(problem.happened());
        happened.getStyleClass().add("problem-happened");
        Wrapping.of(happened);
        var safe = new Label(problem.safe());
        Wrapping.of(safe);
        var words = new VBox(8, happened, safe);
        words.getStyleClass().add("problem-window");
        words.setPadding(new javafx.geometry.Insets(24));
        stage.setTitle("Obelus");
        stage.setScene(new Scene(words, 560, 200));
    }

    public void show() {
        stage.show();
    }
}
