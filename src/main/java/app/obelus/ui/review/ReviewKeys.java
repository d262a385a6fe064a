package app.obelus.ui.review;

import app.obelus.ui.Keymap;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the keys do in the column of the card. In a field they are letters; on a button Enter,
/// Space and the arrows are the button's.
final class ReviewKeys {

    /// What can be done also while a list lies over the card.
    private static final Set<ReviewAction> ALWAYS =
            EnumSet.of(
                    ReviewAction.LIST,
                    ReviewAction.DECISIONS,
                    ReviewAction.QUEUES,
                    ReviewAction.UNDO);

    private final ObservableValue<Keymap> keys;
    private final Doing doing;
    private boolean pressedAlready;

    /// What there is to be done.
    interface Doing {

        /// Whether the card is what is shown in the column.
        boolean isOnCard();

        void act(ReviewAction action);

        /// @param number of the verdict in the scale, from 0
        void judge(int number);

        /// @return whether there are claims to be judged together
        boolean judgeMarked(int number);

        void judgeOthers();

        void seen();

        void next();

        void previous();

        /// Ends what is written in a field, and goes on.
        void saveAndAdvance();

        void leave();
    }

    /// @param column where the keys are pressed
    /// @param keys of which those of [ReviewAction] work here
    ReviewKeys(Node column, ObservableValue<Keymap> keys, Doing doing) {
        this.keys = keys;
        this.doing = doing;
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        column.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::written);
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::leftList);
    }

    /// Before the lists, which take Esc for themselves.
    private void leftList(KeyEvent event) {
        if (event.getTarget() instanceof ListView && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            doing.leave();
        }
    }

    private void written(KeyEvent event) {
        if (isInField(event) && event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            doing.saveAndAdvance();
        }
    }

    private void pressed(KeyEvent event) {
        pressedAlready = false;
        if (isInField(event)) {
            return;
        }
        boolean held = event.isShortcutDown() || event.isAltDown();
        if ((!held && byFixedKey(event)) || byChosenKey(event)) {
            event.consume();
            pressedAlready = true;
        }
    }

    private boolean byFixedKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            doing.leave();
            return true;
        }
        if (!doing.isOnCard()) {
            return false;
        }
        if (event.isShiftDown()) {
            return withShift(code);
        }
        if (event.getTarget() instanceof Control) {
            return false;
        }
        switch (code) {
            case ENTER -> doing.seen();
            case DOWN -> doing.next();
            case UP -> doing.previous();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShift(KeyCode code) {
        if (code == KeyCode.ENTER) {
            doing.judgeOthers();
            return true;
        }
        return code.isDigitKey()
                && digit(code.getName()) >= 0
                && doing.judgeMarked(digit(code.getName()));
    }

    /// A character that comes with a key that did something already does nothing more.
    private void typed(KeyEvent event) {
        boolean held = event.isShortcutDown() || event.isAltDown();
        boolean ofButton = event.getTarget() instanceof Control && event.getCharacter().equals(" ");
        if (pressedAlready || isInField(event) || ofButton) {
            return;
        }
        int digit = digit(event.getCharacter());
        if (!held && digit >= 0 && doing.isOnCard()) {
            doing.judge(digit);
            event.consume();
        } else if (byChosenKey(event)) {
            event.consume();
        }
    }

    private boolean byChosenKey(KeyEvent event) {
        Optional<ReviewAction> action =
                keys.getValue()
                        .action(event, ReviewAction.class)
                        .filter(it -> doing.isOnCard() || ALWAYS.contains(it));
        action.ifPresent(doing::act);
        return action.isPresent();
    }

    /// Which of the digits from 1 to 9, from 0; -1 for none.
    private static int digit(String key) {
        return key.length() == 1 ? "123456789".indexOf(key) : -1;
    }

    private static boolean isInField(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
