package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Problem;
import app.obelus.ui.Wrapping;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// Where the window says what went wrong, above everything else and in nobody's way.
final class ProblemBar extends HBox {

    private final Label happened = new Label();
    private final Label safe = new Label();
    private final HBox actions = new HBox();
    private final Button dismiss = new Button(null, new FontIcon(Feather.X));

    /// @param dismissed is told when the problem is waved away
    ProblemBar(Runnable dismissed) {
        setId("problem");
        getStyleClass().add("problem-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        happened.getStyleClass().add("problem-happened");
        Wrapping.of(happened);
        safe.getStyleClass().add("problem-safe");
        Wrapping.of(safe);
        actions.getStyleClass().add("problem-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        dismiss.setId("problem-dismiss");
        dismiss.getStyleClass().add("flat-button");
        dismiss.setAccessibleText(Messages.text("problem.dismiss"));
        dismiss.setTooltip(new Tooltip(Messages.text("problem.dismiss")));
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(_ -> dismissed.run());
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("problem-icon");
        var words = new VBox(happened, safe);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words, actions, dismiss);
        show(Optional.empty());
    }

    void show(Optional<Problem> problem) {
        setVisible(problem.isPresent());
        setManaged(problem.isPresent());
        problem.ifPresent(
                it -> {
                    happened.setText(it.happened());
                    safe.setText(it.safe());
                    setAccessibleText(it.happened() + " " + it.safe());
                    actions.getChildren().setAll(it.actions().stream().map(this::button).toList());
                });
    }

    private Button button(Problem.Action action) {
        var button = new Button(action.label());
        button.getStyleClass().add("problem-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}
