package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Verdict;
import app.obelus.ui.Keymap;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the keys do while a card has the focus, or a button in it. In a field they are letters, and
/// among the fields of a piece of evidence they are nothing.
///
/// Letters and digits are taken as they are typed, not as they are pressed: so they are those that
/// stand on the keys whatever the layout, and the field that gets the focus does not get the letter
/// too.
final class CardKeys {

    private final CardFlow cards;
    private final OpenClaim open;
    private final ReaderModel model;
    private final ClaimEditor editor;
    private final Runnable history;
    private final ObservableValue<Keymap> keys;
    private final Runnable leave;

    /// @param history shows what the open claim was before
    /// @param leave takes the focus from the cards to the article
    CardKeys(
            CardFlow cards,
            OpenClaim open,
            ClaimEditor editor,
            ObservableValue<Keymap> keys,
            Runnable history,
            Runnable leave) {
        this.cards = cards;
        this.open = open;
        this.model = open.model();
        this.editor = editor;
        this.keys = keys;
        this.history = history;
        this.leave = leave;
        cards.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        cards.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (isInField(event)) {
            return;
        }
        boolean held = event.isShortcutDown() || event.isAltDown();
        boolean onCards = event.getTarget() == cards;
        boolean known =
                !held && (onCards ? byFixedKey(event.getCode()) : backToTheCard(event.getCode()));
        if (known || ((held || onCards) && byChosenKey(event))) {
            event.consume();
        }
    }

    private boolean byFixedKey(KeyCode code) {
        switch (code) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(cards.page());
            case PAGE_UP -> move(-cards.page());
            case HOME -> goTo(0);
            case END -> goTo(last());
            case ENTER -> ifOpen(editor::focusNote);
            case ESCAPE -> leave.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean backToTheCard(KeyCode code) {
        boolean asked = code == KeyCode.ESCAPE;
        if (asked) {
            cards.requestFocus();
        }
        return asked;
    }

    private void type(KeyEvent event) {
        if (!isInField(event) && (byDigit(event) || byChosenKey(event))) {
            event.consume();
        }
    }

    private boolean byDigit(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return plain
                && !isInEvidence(event)
                && event.getCharacter().length() == 1
                && judge(event.getCharacter().charAt(0) - '1');
    }

    private boolean byChosenKey(KeyEvent event) {
        if (isInEvidence(event)) {
            return false;
        }
        Optional<CardAction> action = keys.getValue().action(event, CardAction.class);
        action.ifPresent(this::act);
        return action.isPresent();
    }

    private void act(CardAction action) {
        switch (action) {
            case NEXT -> move(1);
            case PREVIOUS -> move(-1);
            case WORDING -> ifOpen(editor::focusWording);
            case SPEAKER -> ifOpen(editor::focusSpeaker);
            case NOTE -> ifOpen(editor::focusNote);
            case TAGS -> ifOpen(editor::focusTags);
            case EVIDENCE -> ifOpen(editor::newEvidence);
            case TAKE_PROPOSED -> ifOpen(editor.edition()::takeProposed);
            case KEEP_IN_OLDER -> ifOpen(editor.edition()::keepInOlder);
            case PUT_AT_SELECTION -> ifOpen(editor.edition()::putAtSelection);
            case CONFIRM -> ifOpen(editor.edition()::confirm);
            case COMPARE -> ifOpen(editor.edition()::compare);
            case HISTORY -> ifOpen(history);
            case TO_TEXT -> backToTheText();
            case REMOVE -> open.remove();
        }
    }

    private boolean judge(int number) {
        List<Verdict> verdicts = model.codebook().get().scale().verdicts();
        boolean there = number >= 0 && number < Math.min(9, verdicts.size());
        if (there) {
            open.judge(verdicts.get(number).id());
        }
        return there;
    }

    private void backToTheText() {
        model.selection().claim().map(Claim::id).ifPresent(model.selection()::goTo);
        leave.run();
    }

    private void ifOpen(Runnable action) {
        if (open.claim().getValue().isPresent()) {
            action.run();
        }
    }

    private void move(int step) {
        int now = open.claim().getValue().map(claim -> index(claim.id())).orElse(-1);
        goTo(now < 0 ? (step > 0 ? 0 : last()) : Math.clamp(now + step, 0, Math.max(0, last())));
    }

    private void goTo(int index) {
        List<Claim> listed = cards.listing().claims();
        if (index >= 0 && index < listed.size()) {
            model.selection().goTo(listed.get(index).id());
            cards.revealSelected();
        }
    }

    private int index(ClaimId claim) {
        return cards.listing().indexOf(claim);
    }

    private int last() {
        return cards.listing().claims().size() - 1;
    }

    private static boolean isInField(Event event) {
        return event.getTarget() instanceof TextInputControl;
    }

    /// There Tab goes from fields to buttons, where one may still be typing.
    private static boolean isInEvidence(Event event) {
        return event.getTarget() instanceof Node node
                && Stream.iterate(node, it -> it != null, Node::getParent)
                        .anyMatch(EvidenceRow.class::isInstance);
    }
}
