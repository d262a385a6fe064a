package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Problem;
import app.obelus.ui.Wrapping;

import javafx.css.PseudoClass;
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

import java.util.List;
import java.util.function.Consumer;

/// Where the window says what went wrong, above everything else and in nobody's way: the newest,
/// and how many more there are.
final class ProblemBar extends HBox {

    private static final PseudoClass NOTICE = PseudoClass.getPseudoClass("notice");

    private final Label happened = new Label();
    private final Label safe = new Label();
    private final HBox actions = new HBox();
    private final Button dismiss = new Button(null, new FontIcon(Feather.X));

    private final Button count = new Button();
    private final FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    private final Consumer<Problem> dismissed;
    private List<Problem> standing = List.of();
    private int shown;

    /// @param dismissed is told which problem is waved away, or answered with one of its buttons
    ProblemBar(Consumer<Problem> dismissed) {
        this.dismissed = dismissed;
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
        dismiss.setOnAction(_ -> dismissed.accept(standing.get(shown)));
        dismiss.managedProperty().bind(dismiss.visibleProperty());
        count.setId("problem-count");
        count.getStyleClass().add("flat-button");
        count.setTooltip(new Tooltip(Messages.text("problem.next")));
        count.setAccessibleHelp(Messages.text("problem.next"));
        count.setMinWidth(USE_PREF_SIZE);
        count.setOnAction(_ -> showNext());
        count.managedProperty().bind(count.visibleProperty());
        icon.getStyleClass().add("problem-icon");
        var words = new VBox(happened, safe);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words, actions, count, dismiss);
        show(List.of());
    }

    /// Shows the first of these; the others are a press away.
    void show(List<Problem> newestFirst) {
        boolean newer =
                !newestFirst.stream()
                        .findFirst()
                        .map(Problem::happened)
                        .equals(standing.stream().findFirst().map(Problem::happened));
        shown = newer || shown >= newestFirst.size() ? 0 : shown;
        standing = newestFirst;
        setVisible(!standing.isEmpty());
        setManaged(!standing.isEmpty());
        if (!standing.isEmpty()) {
            show(standing.get(shown));
        }
    }

    private void showNext() {
        shown = (shown + 1) % standing.size();
        show(standing.get(shown));
    }

    private void show(Problem problem) {
        boolean notice = problem.weight() == Problem.Weight.NOTICE;
        pseudoClassStateChanged(NOTICE, notice);
        icon.setIconCode(notice ? Feather.INFO : Feather.ALERT_TRIANGLE);
        happened.setText(problem.happened());
        safe.setText(problem.safe());
        setAccessibleText(problem.happened() + " " + problem.safe());
        actions.getChildren()
                .setAll(problem.actions().stream().map(action -> button(problem, action)).toList());
        count.setText(Messages.text("problem.count", shown + 1, standing.size()));
        count.setVisible(standing.size() > 1);
        dismiss.setVisible(problem.weight() != Problem.Weight.LASTING);
    }

    private Button button(Problem problem, Problem.Action action) {
        var button = new Button(action.label());
        button.getStyleClass().add("problem-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    dismissed.accept(problem);
                    action.run().run();
                });
        return button;
    }
}
