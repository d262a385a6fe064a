package app.obelus.ui;

import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.store.Backup;
import app.obelus.store.ConflictedCopy;
import app.obelus.store.JournalEntry;
import app.obelus.store.NoteStore;
import app.obelus.store.Notes;
import app.obelus.store.OutsideChanges;
import app.obelus.store.PageConflict;
import app.obelus.store.StoredArticle;

import java.util.List;

/// Keeps nothing, and never fails.
final class ForgetfulNotes implements NoteStore {

    @Override
    public Notes load(StoredArticle article) {
        return new Notes(Notebook.empty(), List.of());
    }

    @Override
    public boolean hold(StoredArticle article) {
        return true;
    }

    @Override
    public void leave(StoredArticle article) {}

    @Override
    public void append(StoredArticle article, List<JournalEntry> entries) {}

    @Override
    public void save(StoredArticle article, Notebook notebook) {}

    @Override
    public boolean isChanged(StoredArticle article) {
        return false;
    }

    @Override
    public OutsideChanges merge(StoredArticle article, Notebook ours) {
        return new OutsideChanges(ours, 0);
    }

    @Override
    public List<ConflictedCopy> copies(StoredArticle article) {
        return List.of();
    }

    @Override
    public OutsideChanges merge(StoredArticle article, Notebook ours, ConflictedCopy copy) {
        return new OutsideChanges(ours, 0);
    }

    @Override
    public List<PageConflict> pageConflicts(StoredArticle article) {
        return List.of();
    }

    @Override
    public void settlePage(StoredArticle article, boolean takeOther) {}

    @Override
    public void putAside(StoredArticle article, ConflictedCopy copy) {}

    @Override
    public List<JournalEntry> history(StoredArticle article, ClaimId claim) {
        return List.of();
    }

    @Override
    public List<JournalEntry> history(StoredArticle article, int most) {
        return List.of();
    }

    @Override
    public void backUp(StoredArticle article, Notebook notebook) {}

    @Override
    public List<Backup> backups(StoredArticle article) {
        return List.of();
    }

    @Override
    public Notebook read(StoredArticle article, Backup backup) {
        return Notebook.empty();
    }
}
