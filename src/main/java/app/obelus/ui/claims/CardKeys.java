package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Verdict;
import app.obelus.ui.ReaderModel;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
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
    private final Runnable leave;

    /// @param history shows what the open claim was before
    /// @param leave takes the focus from the cards to the article
    CardKeys(CardFlow cards, OpenClaim open, ClaimEditor editor, Runnable history, Runnable leave) {
        this.cards = cards;
        this.open = open;
        this.model = open.model();
        this.editor = editor;
        this.history = history;
        this.leave = leave;
        cards.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        cards.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || isInField(event)) {
            return;
        }
        if (event.getTarget() != cards) {
            if (event.getCode() == KeyCode.ESCAPE) {
                cards.requestFocus();
                event.consume();
            }
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(cards.page());
            case PAGE_UP -> move(-cards.page());
            case HOME -> goTo(0);
            case END -> goTo(last());
            case ENTER -> ifOpen(editor::focusNote);
            case DELETE -> open.remove();
            case ESCAPE -> leave.run();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || isInField(event)
                || isInEvidence(event)
                || event.getCharacter().length() != 1) {
            return;
        }
        char typed = event.getCharacter().charAt(0);
        boolean known = true;
        switch (typed) {
            case 'j' -> move(1);
            case 'k' -> move(-1);
            case 'g' -> backToTheText();
            case 'h' -> ifOpen(history);
            case 'y' -> ifOpen(editor.edition()::takeProposed);
            case 'o' -> ifOpen(editor.edition()::keepInOlder);
            case 'r' -> ifOpen(editor.edition()::putAtSelection);
            case 'c' -> ifOpen(editor::confirm);
            case '*' -> open.pin();
            case 'v' -> ifOpen(editor.edition()::compare);
            case 'n' -> ifOpen(editor::focusNote);
            case 't' -> ifOpen(editor::focusTags);
            case 'e' -> ifOpen(editor::newEvidence);
            case 'w' -> ifOpen(editor::focusWording);
            case 'p' -> ifOpen(editor::focusSpeaker);
            default -> known = judge(typed - '1');
        }
        if (known) {
            event.consume();
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
