package app.obelus.ui.window;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.KeyPlace;
import app.obelus.ui.claims.CardAction;
import app.obelus.ui.review.ReviewAction;

import java.util.List;
import java.util.stream.Stream;

/// What keys of one's choice do anywhere in the window: the commands.
enum WindowAction implements KeyAction {
    OPEN("command.open", "Shortcut+O"),
    OPEN_ADDRESS("command.openAddress", "Shortcut+L"),
    PASTE("command.paste"),
    PASTE_PLAIN("command.pastePlain", "Shortcut+Shift+V"),
    NEWER_EDITION("command.newerEdition"),
    FETCH_EDITION("command.fetchEdition"),
    PASTE_EDITION("command.pasteEdition"),
    COMPARE("command.compare", "Shortcut+Shift+E"),
    CORRECTIONS("command.corrections"),
    EXPORT("command.export", "Shortcut+E"),
    IMPORT("command.import"),
    PRINT("command.print", "Shortcut+P"),
    ARTICLE_HISTORY("command.articleHistory", "Shortcut+Shift+H"),
    HAND_OUT("command.handOut"),
    TAKE_ANSWERS("command.takeAnswers"),
    AGREEMENT("command.agreement", "Shortcut+Shift+A"),
    BACKUPS("command.backups"),
    CLOSE("command.close", "Shortcut+Q"),
    UNDO("command.undo", "Shortcut+Z"),
    REDO("command.redo", "Shortcut+Shift+Z", "Shortcut+Y"),
    COPY("command.copy"),
    REMOVE("command.remove"),
    CLAIM_HISTORY("command.claimHistory", "Shortcut+Alt+H"),
    FIND("command.find", "Shortcut+F"),
    FIND_NEXT("command.findNext", "F3"),
    FIND_PREVIOUS("command.findPrevious", "Shift+F3"),
    BACK("command.back", "Alt+Left"),
    FORWARD("command.forward", "Alt+Right"),
    NEXT_CLAIM("command.nextClaim", "F6"),
    PREVIOUS_CLAIM("command.previousClaim", "Shift+F6"),
    TO_ARTICLE("command.toArticle", "Alt+1"),
    TO_CLAIMS("command.toClaims", "Alt+2"),
    TO_LIBRARY("command.toLibrary", "Alt+3"),
    TO_OUTLINE("command.toOutline", "Alt+4"),
    CHECKS("command.checks", "Alt+5"),
    NEXT_FINDING("command.nextFinding", "F4"),
    TO_SUMMARY("command.toSummary", "Alt+6"),
    SUMMARY("command.summary", "Shortcut+Shift+S"),
    FILTER("command.filter", "Shortcut+Shift+F"),
    FOCUS("command.focus", "F9"),
    LIBRARY("command.library", "F8"),
    CLAIMS("command.claims", "F7"),
    LARGER("command.larger", "Shortcut+Plus"),
    SMALLER("command.smaller", "Shortcut+Minus"),
    USUAL_SIZE("command.usualSize", "Shortcut+0"),
    WIDER("command.wider", "Shortcut+Alt+Right"),
    NARROWER("command.narrower", "Shortcut+Alt+Left"),
    NUMBERS("command.numbers", "Shortcut+Shift+N"),
    LOOK("command.look", "Shortcut+Shift+L"),
    SETTINGS("command.settings", "Shortcut+Comma"),
    KEYS("command.keys", "F1", "?");

    private final String message;

    /// Cannot be changed: `Key.named` makes it so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> usual;

    WindowAction(String message, String... usual) {
        this.message = message;
        this.usual = Key.named(usual);
    }

    /// The actions of all parts of the window, which share one keymap.
    static List<KeyAction> andThoseOfParts() {
        return Stream.of(
                        WindowAction.values(),
                        ArticleAction.values(),
                        CardAction.values(),
                        ReviewAction.values())
                .<KeyAction>flatMap(Stream::of)
                .toList();
    }

    @Override
    public KeyPlace place() {
        return KeyPlace.WINDOW;
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
