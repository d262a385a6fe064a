package app.obelus.ui.window;

import app.obelus.ui.KeyNames;

import java.util.List;

/// What a key does that is the same for everyone.
///
/// @param group the message key of where it does it
/// @param keys as people read them, apart by two spaces; `Shortcut` stands for the key that the
///   platform has for commands
/// @param message the key of what it does
record KeyHelp(String group, String keys, String message) {

    static final List<KeyHelp> ALL =
            List.of(
                    new KeyHelp("keys.article", "←  →  ↑  ↓", "keys.caret"),
                    new KeyHelp("keys.article", "Shortcut+←  Shortcut+→", "keys.caretByWord"),
                    new KeyHelp("keys.article", "Shortcut+↑  Shortcut+↓", "keys.caretByParagraph"),
                    new KeyHelp("keys.article", "Home  End", "keys.caretInLine"),
                    new KeyHelp("keys.article", "Shortcut+Home  Shortcut+End", "keys.caretToEnds"),
                    new KeyHelp("keys.article", "PgUp  PgDn", "keys.caretByPage"),
                    new KeyHelp("keys.article", "Shortcut+V", "keys.paste"),
                    new KeyHelp("keys.selection", "Shift+←  →  ↑  ↓", "keys.select"),
                    new KeyHelp("keys.selection", "Shortcut+Shift+←  →", "keys.selectByWord"),
                    new KeyHelp("keys.selection", "Shortcut+A", "keys.selectAll"),
                    new KeyHelp("keys.selection", "Shortcut+C", "keys.copy"),
                    new KeyHelp("keys.selection", "1–9", "keys.mark"),
                    new KeyHelp("keys.selection", "Enter", "keys.markAsLast"),
                    new KeyHelp("keys.highlights", "1–9", "keys.changeKind"),
                    new KeyHelp("keys.highlights", "Enter", "keys.toCard"),
                    new KeyHelp("keys.highlights", "Esc", "keys.deselect"),
                    new KeyHelp("keys.card", "1–9", "keys.verdict"),
                    new KeyHelp("keys.card", "Enter", "keys.note"),
                    new KeyHelp("keys.card", "↓  ↑", "keys.cardByCard"),
                    new KeyHelp("keys.card", "Home  End", "keys.cardEnds"),
                    new KeyHelp("keys.card", "PgUp  PgDn", "keys.cardByPage"),
                    new KeyHelp("keys.card", "Esc", "keys.leaveCard"),
                    new KeyHelp("keys.history", "↓  ↑", "keys.nextPast"),
                    new KeyHelp("keys.history", "Enter", "keys.bringBack"),
                    new KeyHelp("keys.history", "Esc", "keys.leaveHistory"),
                    new KeyHelp("keys.checks", "j  k", "keys.nextCheck"),
                    new KeyHelp("keys.checks", "Enter", "keys.toMend"),
                    new KeyHelp("keys.checks", "Esc", "keys.leaveChecks"),
                    new KeyHelp("keys.summary", "←  →", "keys.nextTab"),
                    new KeyHelp("keys.summary", "↓  ↑", "keys.nextBar"),
                    new KeyHelp("keys.summary", "Home  End", "keys.barEnds"),
                    new KeyHelp("keys.summary", "Enter  Space", "keys.chooseBar"),
                    new KeyHelp("keys.find", "Enter", "keys.nextHit"),
                    new KeyHelp("keys.find", "Shift+Enter", "keys.previousHit"),
                    new KeyHelp("keys.find", "Shortcut+1–9", "keys.markHit"),
                    new KeyHelp("keys.find", "Shortcut+Enter", "keys.markHitAsLast"),
                    new KeyHelp("keys.find", "Esc", "keys.closeFind"),
                    new KeyHelp("keys.review", "1–9", "keys.review.judge"),
                    new KeyHelp("keys.review", "Enter", "keys.review.seen"),
                    new KeyHelp("keys.review", "↓  ↑", "keys.review.oneByOne"),
                    new KeyHelp("keys.review", "Shift+1–9", "keys.review.judgeMarked"),
                    new KeyHelp("keys.review", "Shift+Enter", "keys.review.others"),
                    new KeyHelp("keys.review", "Shortcut+Enter", "keys.review.saveAndGoOn"),
                    new KeyHelp("keys.review", "+  -  ?", "keys.review.stance"),
                    new KeyHelp("keys.review", "Esc", "keys.review.leave"));

    /// The keys one by one, as this platform calls them.
    List<String> shown() {
        return List.of(keys.replace("Shortcut+", KeyNames.withShortcut("")).split(" {2}"));
    }
}
