package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.Edit;
import app.obelus.ui.ReaderModel;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Ties the text fields of the open card to the model: what is typed is applied as it is typed, and
/// undo is the model's, whose text the field then shows.
///
/// What is typed in one field is one edit, until the hand rests for [#REST] or leaves the field.
final class Typing {

    static final Duration REST = Duration.seconds(1);

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final OpenClaim open;
    private final ReaderModel model;
    private final PauseTransition rest = new PauseTransition(REST);
    private Runnable onDone = () -> {};

    Typing(OpenClaim open) {
        this.open = open;
        this.model = open.model();
        rest.setOnFinished(_ -> model.endTyping());
    }

    /// Whether what is typed now belongs to what was typed just before.
    boolean isGoingOn() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    /// @param done takes the focus from a field back to the card
    void setOnDone(Runnable done) {
        this.onDone = done;
    }

    /// Ties a field to a text of the open claim.
    void tie(
            TextInputControl field,
            Function<Claim, String> text,
            BiFunction<Claim, String, Edit> typed) {
        tie(field, open.part(text, ""), now -> open.type(claim -> typed.apply(claim, now)));
    }

    /// Ties a field to any text of the model.
    ///
    /// @param typed makes the edit that gives the text a new value
    void tie(TextInputControl field, ObservableValue<String> text, Consumer<String> typed) {
        keys(field);
        field.editableProperty().bind(open.fixed().map(fixed -> !fixed));
        var tie = new Tie(field, typed);
        text.subscribe(tie::show);
        field.textProperty().subscribe(tie::typed);
    }

    /// Gives a field what all fields of the card share: undo and redo of the model, Esc back to the
    /// card, and that leaving it ends an edit.
    void keys(TextInputControl field) {
        field.setContextMenu(FieldMenu.of(field, this::undo, this::redo));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                rest.stop();
                                model.endTyping();
                            }
                        });
    }

    /// What the field took for itself is left to it.
    private void press(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (UNDO.match(event) || event.getCode() == KeyCode.UNDO) {
            event.consume();
            undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            redo();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            onDone.run();
        }
    }

    private void undo() {
        travel(model::undo);
    }

    private void redo() {
        travel(model::redo);
    }

    /// Undo may lead to another claim; its card then has the focus, not the field where it would be
    /// typed in by mistake.
    private void travel(Runnable step) {
        Optional<ClaimId> before = openId();
        step.run();
        if (!openId().equals(before)) {
            onDone.run();
        }
    }

    private Optional<ClaimId> openId() {
        return open.claim().getValue().map(Claim::id);
    }

    /// One field and the text that it shows.
    private final class Tie {

        private final TextInputControl field;
        private final Consumer<String> typed;
        private String shown = "";
        private boolean showing;

        Tie(TextInputControl field, Consumer<String> typed) {
            this.field = field;
            this.typed = typed;
        }

        /// What a field cannot hold, such as a line end in a field of one line, it leaves out; that
        /// is no edit.
        void show(String text) {
            if (text.equals(shown)) {
                return;
            }
            shown = text;
            showing = true;
            try {
                replace(field, text);
            } finally {
                showing = false;
            }
        }

        void typed(String text) {
            if (!showing && !text.equals(shown)) {
                shown = text;
                typed.accept(text);
                rest.playFromStart();
            }
        }
    }

    /// Leaves what is the same as it is, so that the caret ends where the text changed.
    private static void replace(TextInputControl field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
            return;
        }
        String old = field.getText();
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start
                && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        field.replaceText(start, old.length() - tail, text.substring(start, text.length() - tail));
    }
}
