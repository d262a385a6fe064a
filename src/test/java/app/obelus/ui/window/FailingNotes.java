package app.obelus.ui.window;

import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.ArticleEntry;
import app.obelus.store.Backup;
import app.obelus.store.ConflictedCopy;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.Notes;
import app.obelus.store.OutsideChanges;
import app.obelus.store.PageConflict;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Article;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A real library on a disk that is full for as long as a test says.
record FailingNotes(Library library, BooleanSupplier full) implements Library {

    @Override
    public Path folder() {
        return library.folder();
    }

    @Override
    public Codebook codebook() {
        return library.codebook();
    }

    @Override
    public Codebook save(Codebook codebook) throws IOException {
        return library.save(codebook);
    }

    @Override
    public List<ArticleEntry> articles() throws IOException {
        return library.articles();
    }

    @Override
    public StoredArticle open(String slug) throws IOException, UnreadableNotesException {
        return library.open(slug);
    }

    @Override
    public StoredArticle add(
            Article article, byte[] source, String extension, String from, Instant now)
            throws IOException {
        return library.add(article, source, extension, from, now);
    }

    @Override
    public Article edition(String slug, int number) throws IOException, UnreadableNotesException {
        return library.edition(slug, number);
    }

    @Override
    public Map<String, String> texts(StoredArticle article, Notebook notebook) {
        return library.texts(article, notebook);
    }

    @Override
    public StoredArticle addEdition(
            String slug, Article article, byte[] source, String extension, String from, Instant now)
            throws IOException, UnreadableNotesException {
        return library.addEdition(slug, article, source, extension, from, now);
    }

    @Override
    public Optional<StoredArticle> withText(String text) throws IOException {
        return library.withText(text);
    }

    @Override
    public Optional<ArticleEntry> at(String address) throws IOException {
        return library.at(address);
    }

    @Override
    public NoteStore notes() {
        return new Failing(library.notes(), full);
    }

    private record Failing(NoteStore notes, BooleanSupplier full) implements NoteStore {

        @Override
        public Notes load(StoredArticle article) throws IOException, UnreadableNotesException {
            return notes.load(article);
        }

        @Override
        public boolean hold(StoredArticle article) throws IOException {
            return notes.hold(article);
        }

        @Override
        public void leave(StoredArticle article) throws IOException {
            notes.leave(article);
        }

        @Override
        public void append(StoredArticle article, List<JournalEntry> entries) throws IOException {
            requireRoom(article);
            notes.append(article, entries);
        }

        @Override
        public void save(StoredArticle article, Notebook notebook) throws IOException {
            requireRoom(article);
            notes.save(article, notebook);
        }

        @Override
        public boolean isChanged(StoredArticle article) throws IOException {
            return notes.isChanged(article);
        }

        @Override
        public OutsideChanges merge(StoredArticle article, Notebook ours)
                throws IOException, UnreadableNotesException {
            return notes.merge(article, ours);
        }

        @Override
        public List<ConflictedCopy> copies(StoredArticle article) throws IOException {
            return notes.copies(article);
        }

        @Override
        public OutsideChanges merge(StoredArticle article, Notebook ours, ConflictedCopy copy)
                throws IOException, UnreadableNotesException {
            return notes.merge(article, ours, copy);
        }

        @Override
        public List<PageConflict> pageConflicts(StoredArticle article) {
            return notes.pageConflicts(article);
        }

        @Override
        public void settlePage(StoredArticle article, boolean takeOther) throws IOException {
            requireRoom(article);
            notes.settlePage(article, takeOther);
        }

        @Override
        public void putAside(StoredArticle article, ConflictedCopy copy) throws IOException {
            notes.putAside(article, copy);
        }

        @Override
        public List<JournalEntry> history(StoredArticle article, ClaimId claim) throws IOException {
            return notes.history(article, claim);
        }

        @Override
        public List<JournalEntry> history(StoredArticle article, int most) throws IOException {
            return notes.history(article, most);
        }

        @Override
        public void backUp(StoredArticle article, Notebook notebook) throws IOException {
            requireRoom(article);
            notes.backUp(article, notebook);
        }

        @Override
        public List<Backup> backups(StoredArticle article) throws IOException {
            return notes.backups(article);
        }

        @Override
        public Notebook read(StoredArticle article, Backup backup)
                throws IOException, UnreadableNotesException {
            return notes.read(article, backup);
        }

        private void requireRoom(StoredArticle article) throws IOException {
            if (full.getAsBoolean()) {
                throw new FileSystemException(article.slug(), null, "No space left on device");
            }
        }
    }
}
