package app.obelus.ui.claims;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// A name or a sign in the codebook. It is applied when the hand rests, on Enter and when the field
/// is left, not letter by letter, because each change of the book is written to the disk.
final class BookField extends TextField {

    private static final Duration REST = Duration.millis(600);
    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");

    private final ObservableValue<String> text;
    private final Predicate<String> fits;
    private final Consumer<String> apply;
    private final PauseTransition rest = new PauseTransition(REST);

    /// @param text what the book has
    /// @param fits whether the book takes it; what does not fit is marked, and given up when the
    ///   field is left
    BookField(
            String name,
            ObservableValue<String> text,
            Predicate<String> fits,
            Consumer<String> apply) {
        this.text = text;
        this.fits = fits;
        this.apply = apply;
        setAccessibleText(name);
        rest.setOnFinished(_ -> commit());
        text.subscribe(this::show);
        textProperty().subscribe(this::typed);
        focusedProperty().subscribe(focused -> leftIf(!focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show(String now) {
        if (!getText().equals(now)) {
            setText(now);
        }
    }

    private void typed(String now) {
        pseudoClassStateChanged(UNFIT, !fits.test(now.strip()));
        if (isFocused()) {
            rest.playFromStart();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            commit();
        }
    }

    private void leftIf(boolean left) {
        if (left) {
            commit();
            show(text.getValue());
        }
    }

    private void commit() {
        rest.stop();
        String now = getText().strip();
        if (fits.test(now) && !now.equals(text.getValue())) {
            apply.accept(now);
        }
    }
}
