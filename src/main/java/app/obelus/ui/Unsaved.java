package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.store.JournalEntry;
import app.obelus.store.JournalEntry.Step;
import app.obelus.store.StoredArticle;

import java.util.ArrayList;
import java.util.List;

/// Edits of the claims on one article that are not all on the disk.
final class Unsaved {

    private StoredArticle article;
    private final List<JournalEntry> entries = new ArrayList<>();
    private Notebook notebook = Notebook.empty();
    private int onTheWay;

    Unsaved(StoredArticle article) {
        this.article = article;
    }

    /// The article has got another edition.
    void turnTo(StoredArticle withEdition) {
        article = withEdition;
    }

    StoredArticle article() {
        return article;
    }

    /// The claims after the last edit.
    Notebook notebook() {
        return notebook;
    }

    /// Takes in an edit. One that goes on with the last becomes one with it, if that is not on its
    /// way to the disk.
    void add(Notebook after, JournalEntry entry) {
        notebook = after;
        if (entry.step() == Step.GOING_ON && entries.size() > onTheWay) {
            JournalEntry last = entries.removeLast();
            NotebookChange both = Entries.change(last).then(Entries.change(entry));
            entries.add(Entries.of(last.at(), last.by(), last.name(), last.step(), both));
        } else {
            entries.add(entry);
        }
    }

    /// What is to be written; nothing while a part of it is on its way.
    List<JournalEntry> take() {
        if (onTheWay > 0) {
            return List.of();
        }
        onTheWay = entries.size();
        return List.copyOf(entries);
    }

    /// What was taken is on the disk.
    void written(List<JournalEntry> batch) {
        entries.subList(0, batch.size()).clear();
        onTheWay = 0;
    }

    /// What was taken is not.
    void notWritten() {
        onTheWay = 0;
    }

    /// Whether every edit is in the journal.
    boolean isWritten() {
        return entries.isEmpty();
    }

    /// Whether every edit is in the journal, and these are the claims after the last one.
    boolean isWrittenWith(Notebook saved) {
        return isWritten() && notebook.equals(saved);
    }
}
