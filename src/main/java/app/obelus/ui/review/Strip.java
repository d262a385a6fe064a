package app.obelus.ui.review;

import app.obelus.claim.Verdict;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Says for four seconds what was done, with a button that takes it back; and asks where a verdict
/// is about to be given to many claims at once.
final class Strip extends FlowPane {

    private static final Duration STAYS = Duration.seconds(4);

    private static final double PADDING = 12;

    private final Review review;
    private final Runnable toCard;
    private final Label words = new Label();
    private final Button undo = button("review-undo", "");
    private final Button others = button("review-others", "");
    private final Button yes = button("review-yes", "");
    private final Button no = button("review-no", Messages.text("review.ask.no"));
    private final PauseTransition stay = new PauseTransition(STAYS);

    /// @param keys says which key takes back
    /// @param toCard takes the focus to the card
    Strip(Review review, ObservableValue<Keymap> keys, Runnable toCard) {
        this.review = review;
        this.toCard = toCard;
        getStyleClass().add("review-strip");
        words.setId("review-said");
        words.setWrapText(true);
        words.maxWidthProperty().bind(widthProperty().subtract(2 * PADDING));
        keys.map(now -> now.named(Messages.text("review.undo"), ReviewAction.UNDO))
                .subscribe(undo::setText);
        undo.setOnAction(_ -> then(review::undo));
        others.setOnAction(_ -> then(review.together()::judgeOthers));
        yes.setOnAction(_ -> then(() -> review.together().answer(true)));
        no.setOnAction(_ -> then(() -> review.together().answer(false)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stay.setOnFinished(_ -> pass());
        review.said().subscribe(now -> now.ifPresentOrElse(this::say, this::quiet));
        review.together().asking().subscribe(now -> now.ifPresent(this::ask));
        quiet();
    }

    private void say(Said said) {
        words.setText(said.words());
        others.setText(Messages.text("review.others", said.others()));
        getChildren().setAll(words);
        if (said.others() > 0) {
            getChildren().add(others);
        }
        if (said.canUndo()) {
            getChildren().add(undo);
        }
        words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.playFromStart();
    }

    private void ask(Verdict verdict) {
        int count = review.together().marked().get().size();
        stay.stop();
        words.setText(Messages.text("review.ask", count, verdict.name()));
        yes.setText(Messages.text("review.ask.yes", count));
        getChildren().setAll(words, yes, no);
        yes.requestFocus();
    }

    /// A button that has the focus is not taken from under the hand.
    private void pass() {
        if (isFocusWithin()) {
            stay.playFromStart();
        } else {
            quiet();
        }
    }

    private void quiet() {
        if (review.together().asking().get().isEmpty()) {
            words.setText("");
            getChildren().setAll(words);
        }
    }

    private void then(Runnable action) {
        action.run();
        if (review.said().get().filter(now -> now.words().equals(words.getText())).isEmpty()) {
            quiet();
        }
        toCard.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            then(() -> review.together().answer(false));
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    private static Button button(String id, String name) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
