package app.obelus.ui;

import app.obelus.claim.NotebookChange;
import app.obelus.reading.EarlierEdit;
import app.obelus.store.JournalEntry;
import app.obelus.store.JournalEntry.Step;

import java.time.Instant;

/// Edits as the journal has them.
final class Entries {

    private Entries() {}

    static JournalEntry of(Instant at, String by, String name, Step step, NotebookChange change) {
        return new JournalEntry(
                at, by, name, step, change.before(), change.put(), change.removed());
    }

    static NotebookChange change(JournalEntry entry) {
        return new NotebookChange(entry.before(), entry.put(), entry.removed());
    }

    /// For a sitting that goes on where an earlier one ended.
    static EarlierEdit earlier(JournalEntry entry) {
        EarlierEdit.Step step =
                switch (entry.step()) {
                    case EDIT -> EarlierEdit.Step.EDIT;
                    case GOING_ON -> EarlierEdit.Step.GOING_ON;
                    case UNDO -> EarlierEdit.Step.UNDO;
                    case REDO -> EarlierEdit.Step.REDO;
                };
        return new EarlierEdit(entry.name(), step, change(entry));
    }
}
