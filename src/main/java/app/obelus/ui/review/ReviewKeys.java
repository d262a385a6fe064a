package app.obelus.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// What the keys do in the column of the card. In a field they are letters; on a button Enter,
/// Space and the arrows are the button's.
final class ReviewKeys {

    /// What can be done also while a list lies over the card.
    private static final Set<ReviewAction> ALWAYS =
            EnumSet.of(
                    ReviewAction.LIST,
                    ReviewAction.DECISIONS,
                    ReviewAction.QUEUES,
                    ReviewAction.UNDO,
                    ReviewAction.LEAVE);

    private final BooleanSupplier onCard;
    private final Predicate<ReviewAction.Asked> act;
    private final Runnable saveAndAdvance;
    private boolean pressedAlready;

    /// @param column where the keys are pressed
    /// @param onCard whether the card is what is shown there
    /// @param act does what is asked for; says whether there was anything to do
    /// @param saveAndAdvance ends what is written in a field, and goes on
    ReviewKeys(
            Node column,
            BooleanSupplier onCard,
            Predicate<ReviewAction.Asked> act,
            Runnable saveAndAdvance) {
        this.onCard = onCard;
        this.act = act;
        this.saveAndAdvance = saveAndAdvance;
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        column.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::written);
    }

    private void written(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                && event.isShortcutDown()
                && event.getCode() == KeyCode.ENTER) {
            event.consume();
            saveAndAdvance.run();
        }
    }

    private void pressed(KeyEvent event) {
        pressedAlready = false;
        if (event.isShortcutDown()
                || event.isAltDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean ofControl =
                event.getTarget() instanceof Control && event.getCode() != KeyCode.ESCAPE;
        if (!ofControl || event.isShiftDown()) {
            act(event);
            pressedAlready = event.isConsumed();
        }
    }

    /// A character that comes with a key that did something already does nothing more.
    private void typed(KeyEvent event) {
        if (!pressedAlready
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl)) {
            act(event);
        }
    }

    private void act(KeyEvent event) {
        ReviewAction.asked(event)
                .filter(asked -> onCard.getAsBoolean() || ALWAYS.contains(asked.action()))
                .filter(act)
                .ifPresent(_ -> event.consume());
    }
}
