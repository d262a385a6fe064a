package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// A bar above the article that asks for a line of words; out of sight until it does.
final class AskBar extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field;
    private final Label question = new Label();
    private final Label about = new Label();
    private final Consumer<String> answered;
    private final Runnable givenUp;

    /// @param id of the bar; its parts have it as the beginning of theirs
    /// @param answer what its button says
    /// @param answered gets the words; the bar is out of sight then
    /// @param givenUp is told when there will be none; likewise
    AskBar(String id, TextField field, String answer, Consumer<String> answered, Runnable givenUp) {
        this.field = field;
        this.answered = answered;
        this.givenUp = givenUp;
        setId(id);
        getStyleClass().add("ask-bar");
        question.setId(id + "-question");
        question.getStyleClass().add("ask-question");
        question.setLabelFor(field);
        field.setId(id + "-field");
        field.setPrefColumnCount(36);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> answer());
        var button = new Button(answer);
        button.setId(id + "-answer");
        button.getStyleClass().add(Styles.ACCENT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> answer());
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId(id + "-close");
        close.getStyleClass().add("flat-button");
        close.setAccessibleText(Messages.text("ask.close"));
        close.setTooltip(new Tooltip(Messages.text("ask.close")));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> giveUp());
        var line = new HBox(field, button, close);
        line.getStyleClass().add("ask-line");
        line.setAlignment(Pos.CENTER_LEFT);
        about.setId(id + "-about");
        about.getStyleClass().add("ask-about");
        for (Label label : new Label[] {question, about}) {
            Wrapping.of(label);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().setAll(question, line, about);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        giveUp();
                        event.consume();
                    }
                });
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// @param asked what is wanted
    /// @param why what will become of it
    /// @param wrong whether the answer before was none
    void ask(String asked, String why, boolean wrong) {
        question.setText(asked);
        question.pseudoClassStateChanged(WRONG, wrong);
        about.setText(why);
        setVisible(true);
        field.setAccessibleText(asked);
        field.requestFocus();
        field.selectAll();
    }

    /// @param words to begin with; the old ones stay where there are none
    void begin(String words) {
        if (!words.isEmpty()) {
            field.setText(words);
        }
    }

    void putAway() {
        setVisible(false);
    }

    void forget() {
        field.clear();
    }

    private void answer() {
        if (!field.getText().isBlank()) {
            String words = field.getText();
            putAway();
            answered.accept(words);
        }
    }

    private void giveUp() {
        putAway();
        givenUp.run();
    }
}
