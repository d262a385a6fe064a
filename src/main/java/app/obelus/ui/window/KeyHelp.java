package app.obelus.ui.window;

import app.obelus.ui.KeyNames;
import app.obelus.ui.review.ReviewAction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a key does where no menu says it.
///
/// @param group the message key of where it does it
/// @param keys as people read them, apart by two spaces; `Shortcut` stands for the key that the
///   platform has for commands
/// @param message the key of what it does
record KeyHelp(String group, String keys, String message) {

    private static final List<KeyHelp> HANDLED =
            List.of(
                    new KeyHelp("keys.article", "←  →  ↑  ↓", "keys.caret"),
                    new KeyHelp("keys.article", "Shortcut+←  Shortcut+→", "keys.caretByWord"),
                    new KeyHelp("keys.article", "Shortcut+↑  Shortcut+↓", "keys.caretByParagraph"),
                    new KeyHelp("keys.article", "Home  End", "keys.caretInLine"),
                    new KeyHelp("keys.article", "Shortcut+Home  Shortcut+End", "keys.caretToEnds"),
                    new KeyHelp("keys.article", "PgUp  PgDn", "keys.caretByPage"),
                    new KeyHelp("keys.article", "j  k", "keys.nextHighlight"),
                    new KeyHelp("keys.article", "o", "keys.overlapping"),
                    new KeyHelp("keys.article", "s", "keys.toCard"),
                    new KeyHelp("keys.selection", "Shift+←  →  ↑  ↓", "keys.select"),
                    new KeyHelp("keys.selection", "Shortcut+Shift+←  →", "keys.selectByWord"),
                    new KeyHelp("keys.selection", "Shortcut+A", "keys.selectAll"),
                    new KeyHelp("keys.selection", "Shortcut+C", "keys.copy"),
                    new KeyHelp("keys.selection", "1–9", "keys.mark"),
                    new KeyHelp("keys.selection", "Enter", "keys.markAsLast"),
                    new KeyHelp("keys.selection", "+", "keys.addPlace"),
                    new KeyHelp("keys.selection", "r", "keys.putHere"),
                    new KeyHelp("keys.highlights", "1–9", "keys.changeKind"),
                    new KeyHelp("keys.highlights", "[  ]", "keys.moveStart"),
                    new KeyHelp("keys.highlights", "{  }", "keys.moveEnd"),
                    new KeyHelp("keys.highlights", "w  p  n  t  e", "keys.toCardPart"),
                    new KeyHelp("keys.highlights", "h", "keys.claimHistory"),
                    new KeyHelp("keys.highlights", "Enter", "keys.toCard"),
                    new KeyHelp("keys.highlights", "Del", "keys.remove"),
                    new KeyHelp("keys.highlights", "Esc", "keys.deselect"),
                    new KeyHelp("keys.card", "1–9", "keys.verdict"),
                    new KeyHelp("keys.card", "w", "keys.wording"),
                    new KeyHelp("keys.card", "p", "keys.speaker"),
                    new KeyHelp("keys.card", "n  Enter", "keys.note"),
                    new KeyHelp("keys.card", "t", "keys.tags"),
                    new KeyHelp("keys.card", "e", "keys.evidence"),
                    new KeyHelp("keys.card", "y", "keys.takeProposed"),
                    new KeyHelp("keys.card", "o", "keys.keepInOlder"),
                    new KeyHelp("keys.card", "r", "keys.putAtSelection"),
                    new KeyHelp("keys.card", "c", "keys.confirm"),
                    new KeyHelp("keys.card", "v", "keys.compare"),
                    new KeyHelp("keys.card", "h", "keys.claimHistory"),
                    new KeyHelp("keys.card", "j  k  ↓  ↑", "keys.nextCard"),
                    new KeyHelp("keys.card", "Home  End", "keys.cardEnds"),
                    new KeyHelp("keys.card", "PgUp  PgDn", "keys.cardByPage"),
                    new KeyHelp("keys.card", "g", "keys.toText"),
                    new KeyHelp("keys.card", "Del", "keys.remove"),
                    new KeyHelp("keys.card", "Esc", "keys.leaveCard"),
                    new KeyHelp("keys.history", "↓  ↑", "keys.nextPast"),
                    new KeyHelp("keys.history", "Enter", "keys.bringBack"),
                    new KeyHelp("keys.history", "Esc", "keys.leaveHistory"),
                    new KeyHelp("keys.find", "Enter  F3", "keys.nextHit"),
                    new KeyHelp("keys.find", "Shift+Enter  Shift+F3", "keys.previousHit"),
                    new KeyHelp("keys.find", "Shortcut+1–9", "keys.markHit"),
                    new KeyHelp("keys.find", "Shortcut+Enter", "keys.markHitAsLast"),
                    new KeyHelp("keys.find", "Esc", "keys.closeFind"));

    static final List<KeyHelp> ALL = Stream.concat(HANDLED.stream(), review()).toList();

    private static Stream<KeyHelp> review() {
        return Stream.concat(
                Arrays.stream(ReviewAction.values())
                        .map(it -> new KeyHelp("keys.review", it.shown(), it.message())),
                Stream.of(
                        new KeyHelp("keys.review", "Shortcut+Enter", "keys.review.saveAndGoOn"),
                        new KeyHelp("keys.review", "+  -  ?", "keys.review.stance")));
    }

    /// The keys one by one, as this platform calls them.
    List<String> shown() {
        return List.of(keys.replace("Shortcut+", KeyNames.withShortcut("")).split(" {2}"));
    }
}
