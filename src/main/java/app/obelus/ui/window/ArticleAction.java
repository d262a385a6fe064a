package app.obelus.ui.window;

import static app.obelus.ui.KeyPlace.ARTICLE;
import static app.obelus.ui.KeyPlace.HIGHLIGHTS;
import static app.obelus.ui.KeyPlace.SELECTION;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.KeyPlace;

import java.util.List;

/// What keys of one's choice do in the article.
enum ArticleAction implements KeyAction {
    NEXT(ARTICLE, "keys.nextHighlight", "j"),
    PREVIOUS(ARTICLE, "keys.previousHighlight", "k"),
    OVERLAPPING(ARTICLE, "keys.overlapping", "o"),
    CARD(ARTICLE, "keys.toCard", "s"),
    ADD_PLACE(SELECTION, "keys.addPlace", "+"),
    PUT_HERE(SELECTION, "keys.putHere", "r"),
    START_BACK(HIGHLIGHTS, "keys.startBack", "["),
    START_ON(HIGHLIGHTS, "keys.startOn", "]"),
    END_BACK(HIGHLIGHTS, "keys.endBack", "{"),
    END_ON(HIGHLIGHTS, "keys.endOn", "}"),
    WORDING(HIGHLIGHTS, "keys.wording", "w"),
    SPEAKER(HIGHLIGHTS, "keys.speaker", "p"),
    NOTE(HIGHLIGHTS, "keys.note", "n"),
    TAGS(HIGHLIGHTS, "keys.tags", "t"),
    EVIDENCE(HIGHLIGHTS, "keys.evidence", "e"),
    HISTORY(HIGHLIGHTS, "keys.claimHistory", "h"),
    REMOVE(HIGHLIGHTS, "keys.remove", "Delete", "Backspace");

    private final KeyPlace place;
    private final String message;

    /// Cannot be changed: `Key.named` makes it so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> usual;

    ArticleAction(KeyPlace place, String message, String... usual) {
        this.place = place;
        this.message = message;
        this.usual = Key.named(usual);
    }

    @Override
    public KeyPlace place() {
        return place;
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
