package app.obelus.ui.claims;

import app.obelus.claim.Answer;
import app.obelus.claim.Codebook;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.Times;
import app.obelus.ui.Wrapping;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What one reader made of a claim: the name, the verdict, and the note below them.
public final class AnswerRow extends VBox {

    private final FlowPane head;

    private AnswerRow(String who, String verdict, Codebook book, Look look) {
        var name = new Label(who);
        name.getStyleClass().add("answer-reader");
        var chip = new VerdictChip();
        chip.show(verdict, book, look);
        head = new FlowPane(name, chip);
        head.getStyleClass().add("answer-head");
        getChildren().setAll(head);
    }

    public static AnswerRow of(Answer answer, Codebook book, Look look) {
        String who =
                answer.reader().isBlank() ? Messages.text("answers.nameless") : answer.reader();
        var row = new AnswerRow(who, answer.verdict(), book, look);
        if (!answer.note().isBlank()) {
            var note = new Label(answer.note().strip());
            note.getStyleClass().add("answer-note");
            Wrapping.of(note);
            note.setMinHeight(USE_PREF_SIZE);
            row.getChildren().add(note);
        }
        return row;
    }

    /// The same with the time of the answer.
    static AnswerRow dated(Answer answer, Codebook book, Look look) {
        var row = of(answer, book, look);
        var when = new Label(Times.of(answer.at()));
        when.getStyleClass().add("answer-when");
        row.head.getChildren().add(when);
        return row;
    }

    /// The verdict that readers who disagreed have settled on.
    public static AnswerRow settled(String verdict, Codebook book, Look look) {
        var row = new AnswerRow(Messages.text("agreement.consensus"), verdict, book, look);
        row.getStyleClass().add("settled");
        return row;
    }
}
