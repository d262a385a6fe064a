package app.obelus.ui.claims;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.KeyPlace;

import java.util.List;

/// What keys of one's choice do on a claim's card.
public enum CardAction implements KeyAction {
    NEXT("keys.nextCard", "j"),
    PREVIOUS("keys.previousCard", "k"),
    WORDING("keys.wording", "w"),
    SPEAKER("keys.speaker", "p"),
    NOTE("keys.note", "n"),
    TAGS("keys.tags", "t"),
    EVIDENCE("keys.evidence", "e"),
    TAKE_PROPOSED("keys.takeProposed", "y"),
    KEEP_IN_OLDER("keys.keepInOlder", "o"),
    PUT_AT_SELECTION("keys.putAtSelection", "r"),
    CONFIRM("keys.confirm", "c"),
    COMPARE("keys.compare", "v"),
    HISTORY("keys.claimHistory", "h"),
    TO_TEXT("keys.toText", "g"),
    REMOVE("keys.remove", "Delete");

    private final String message;

    /// Cannot be changed: `Key.named` makes it so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> usual;

    CardAction(String message, String... usual) {
        this.message = message;
        this.usual = Key.named(usual);
    }

    @Override
    public KeyPlace place() {
        return KeyPlace.CARD;
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
