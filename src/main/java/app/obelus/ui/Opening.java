package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.document.UnreadableArticleException;
import app.obelus.reading.Places;
import app.obelus.store.ArticleEntry;
import app.obelus.store.Library;
import app.obelus.store.Notes;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Brings articles onto the screen: files and pasted text through the library, which keeps them,
/// and those that the library has. The reading is done on the opening lane; of several asked for,
/// the last one stays.
public final class Opening {

    private final ArticleReader reader;
    private final Library library;
    private final Background opening;
    private final Keeping keeping;
    private final ReaderModel model;
    private final Clock clock;
    private final Copies copies;
    private final ReadOnlyObjectWrapper<List<ArticleEntry>> articles =
            new ReadOnlyObjectWrapper<>(this, "articles", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int asked;

    public Opening(
            ArticleReader reader,
            Library library,
            Background opening,
            Keeping keeping,
            ReaderModel model,
            Clock clock) {
        this.reader = reader;
        this.library = library;
        this.opening = opening;
        this.keeping = keeping;
        this.model = model;
        this.clock = clock;
        this.copies = new Copies(model, keeping, library.notes());
        keeping.holding().setOnFree(this::takeOver);
    }

    /// What the library has, by title.
    public ReadOnlyObjectProperty<List<ArticleEntry>> articles() {
        return articles.getReadOnlyProperty();
    }

    /// Whether an article is on its way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Finds conflicted copies of the notes on what is open.
    public Copies copies() {
        return copies;
    }

    /// Takes a file into the library and shows it.
    public void openFile(Path file) {
        model.dismissProblems();
        String name = String.valueOf(file.getFileName());
        open(name, () -> kept(reader.read(file)));
    }

    /// The same with a file that was opened before.
    public void openFileAgain(Path file) {
        model.dismissProblems();
        String name = String.valueOf(file.getFileName());
        open(
                () -> kept(reader.read(file)),
                failure ->
                        failure instanceof UnreadableArticleException unreadable
                                ? Problems.notOpenedAgain(unreadable)
                                : problem(name, failure));
    }

    /// Takes text from the clipboard in as an article of its own.
    public void paste(String text) {
        model.dismissProblems();
        open(Messages.text("paste.name"), () -> kept(reader.pasted(text)));
    }

    /// Shows an article of the library; does nothing where it is shown already.
    public void openArticle(String slug) {
        model.dismissProblems();
        openAtStart(slug);
    }

    /// The same when nobody asked for it, so that what has been told stays in sight.
    public void openAtStart(String slug) {
        if (isOpen(slug)) {
            stay();
        } else {
            open(slug, () -> library.open(slug));
        }
    }

    /// Looks again which articles there are.
    public void refresh() {
        opening.run(
                library::articles,
                articles::set,
                failure -> model.tell(problem(library.folder().toString(), failure)));
    }

    private void open(String name, Callable<StoredArticle> work) {
        open(work, failure -> problem(name, failure));
    }

    private void open(Callable<StoredArticle> work, Function<Exception, Problem> told) {
        int number = ++asked;
        busy.set(true);
        opening.run(
                work,
                article -> {
                    if (number == asked) {
                        loadNotes(number, article);
                    }
                },
                failure -> {
                    if (number == asked) {
                        stay();
                        model.tell(told.apply(failure));
                    }
                });
        refresh();
    }

    /// What is on the screen stays, whatever else is on its way.
    private void stay() {
        asked++;
        busy.set(false);
        keeping.stays();
    }

    private void loadNotes(int number, StoredArticle article) {
        if (isOpen(article.slug())) {
            stay();
            return;
        }
        keeping.load(
                article,
                loaded -> findPlaces(number, article, loaded),
                failure -> {
                    if (number == asked) {
                        busy.set(false);
                        Problem locked = locked(article, failure);
                        Notes none = new Notes(Notebook.empty(), List.of());
                        model.show(article, none, Places.none(), Optional.of(locked));
                        model.tell(locked);
                    }
                });
    }

    private void findPlaces(int number, StoredArticle article, Keeping.Loaded loaded) {
        Notes notes = loaded.notes();
        opening.run(
                () -> Places.none().after(notes.notebook(), ReaderModel.anchoring(article)),
                places -> {
                    if (number == asked) {
                        busy.set(false);
                        show(article, loaded, places);
                    }
                },
                failure -> {
                    if (number == asked) {
                        stay();
                        model.tell(problem(article.article().title(), failure));
                    }
                });
    }

    private void show(StoredArticle article, Keeping.Loaded loaded, Places places) {
        Notes notes = loaded.notes();
        if (!notes.setAside().isEmpty()) {
            model.tell(Problems.setAside(notes.setAside().size()));
        }
        if (!notes.damage().isEmpty()) {
            model.tell(Problems.journalDamaged(notes.damage()));
        }
        notes.rescuedFrom()
                .map(file -> Problems.rescued(article, file, notes.notebook().claims().size()))
                .ifPresent(model::tell);
        if (loaded.held()) {
            model.show(article, notes, places, Optional.empty());
            copies.look();
        } else {
            Problem held = Problems.heldElsewhere(article);
            model.show(article, notes, places, Optional.of(held));
            model.tell(held);
            keeping.holding().waitFor(article);
        }
    }

    /// Takes over the notes on an article that another program has left.
    private void takeOver(StoredArticle article) {
        boolean shown =
                model.article()
                        .get()
                        .filter(open -> open.slug().equals(article.slug()))
                        .isPresent();
        if (shown && busy.get()) {
            keeping.holding().waitFor(article);
        } else if (shown && model.readOnly().get().isPresent()) {
            model.dismissProblems();
            open(article.slug(), () -> library.open(article.slug()));
        }
    }

    /// Whether the article is on the screen with notes that can be changed.
    private boolean isOpen(String slug) {
        return model.readOnly().get().isEmpty()
                && model.article().get().filter(open -> open.slug().equals(slug)).isPresent();
    }

    private StoredArticle kept(OpenedArticle opened) throws IOException {
        return library.add(opened.article(), opened.bytes(), opened.extension(), clock.instant());
    }

    private static Problem locked(StoredArticle article, Exception failure) {
        return switch (failure) {
            case UnreadableNotesException unreadable ->
                    Problems.notesNotUnderstood(article, unreadable);
            case IOException io -> Problems.notesNotRead(article, io);
            default -> Problems.bug(Optional.empty());
        };
    }

    private static Problem problem(String name, Exception failure) {
        return switch (failure) {
            case UnreadableArticleException unreadable -> Problems.notOpened(unreadable);
            case UnreadableNotesException unreadable -> Problems.fileNotUnderstood(unreadable);
            case IOException io -> Problems.notKept(name, io);
            default -> Problems.bug(Optional.empty());
        };
    }
}
