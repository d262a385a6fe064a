package app.obelus.ui.review;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be done with a key while claims are gone through, with the keys that do it at first.
///
/// A key is a character, taken as it is typed, so that it is the one that stands on the key
/// whatever the layout; or the name of one, perhaps with others to be held down.
public enum ReviewAction {
    JUDGE("keys.review.judge", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    SEEN("keys.review.seen", "Enter"),
    SKIP("keys.review.skip", "Space"),
    NEXT("keys.review.next", "j", "Down"),
    PREVIOUS("keys.review.previous", "k", "Up"),
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
    JUDGE_MARKED(
            "keys.review.judgeMarked",
            "Shift+1",
            "Shift+2",
            "Shift+3",
            "Shift+4",
            "Shift+5",
            "Shift+6",
            "Shift+7",
            "Shift+8",
            "Shift+9"),
    OTHERS("keys.review.others", "Shift+Enter"),
    REMOVE("keys.review.remove", "Delete"),
    UNDO("keys.review.undo", "u"),
    PIN("keys.review.pin", "p"),
    AUTO_ADVANCE("keys.review.autoAdvance", "a"),
    LIST("keys.review.list", "l"),
    DECISIONS("keys.review.decisions", "d"),
    QUEUES("keys.review.queues", "q"),
    LEAVE("keys.review.leave", "Esc");

    /// An action, and which of its keys asked for it, from 0: of digits, which digit.
    record Asked(ReviewAction action, int number) {}

    private final String message;

    @SuppressWarnings("ImmutableEnumChecker") // Copied, and nobody changes it.
    private final List<String> keys;

    ReviewAction(String message, String... keys) {
        this.message = message;
        this.keys = List.copyOf(Arrays.asList(keys));
    }

    /// The key of the words that say what it does.
    public String message() {
        return message;
    }

    public List<String> keys() {
        return keys;
    }

    /// The keys as people read them; of nine digits, from which to which.
    public String shown() {
        return switch (this) {
            case JUDGE -> "1–9";
            case JUDGE_MARKED -> "Shift+1–9";
            case REMOVE -> "Del";
            case NEXT -> keys.getFirst() + "  ↓";
            case PREVIOUS -> keys.getFirst() + "  ↑";
            default -> String.join("  ", keys);
        };
    }

    /// What an event asks for, of a key pressed or of a character typed.
    static Optional<Asked> asked(KeyEvent event) {
        for (ReviewAction action : values()) {
            for (int i = 0; i < action.keys.size(); i++) {
                if (matches(action.keys.get(i), event)) {
                    return Optional.of(new Asked(action, i));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String key, KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? key.equals(event.getCharacter())
                : key.length() > 1 && KeyCombination.keyCombination(key).match(event);
    }
}
