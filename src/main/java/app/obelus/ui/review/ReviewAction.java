package app.obelus.ui.review;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.KeyPlace;

import java.util.List;

/// What keys of one's choice do while claims are gone through. Digits give verdicts, and Enter, Esc
/// and the arrows are the same for everyone.
public enum ReviewAction implements KeyAction {
    SKIP("keys.review.skip", "Space"),
    NEXT("keys.review.next", "j"),
    PREVIOUS("keys.review.previous", "k"),
    NOTE("keys.review.note", "n"),
    TAGS("keys.review.tags", "t"),
    EVIDENCE("keys.review.evidence", "e"),
    WORDING("keys.review.wording", "w"),
    TO_TEXT("keys.review.toText", "g"),
    START_BACK("keys.review.startBack", "["),
    START_ON("keys.review.startOn", "]"),
    END_BACK("keys.review.endBack", "{"),
    END_ON("keys.review.endOn", "}"),
    OVERLAPPING("keys.review.overlapping", "o"),
    MARK("keys.review.mark", "x"),
    REMOVE("keys.review.remove", "Delete"),
    UNDO("keys.review.undo", "u"),
    PIN("keys.review.pin", "p"),
    AUTO_ADVANCE("keys.review.autoAdvance", "a"),
    LIST("keys.review.list", "l"),
    DECISIONS("keys.review.decisions", "d"),
    QUEUES("keys.review.queues", "q");

    private final String message;

    /// Cannot be changed: `Key.named` makes it so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> usual;

    ReviewAction(String message, String... usual) {
        this.message = message;
        this.usual = Key.named(usual);
    }

    @Override
    public KeyPlace place() {
        return KeyPlace.REVIEW;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public List<Key> usual() {
        return usual;
    }
}
