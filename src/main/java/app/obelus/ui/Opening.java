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
    private final ReadOnlyObjectWrapper<List<ArticleEntry>> articles =
            new ReadOnlyObjectWrapper<>(this, "articles", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int asked;

    private record Opened(
            StoredArticle article, Notes notes, Places places, Optional<Problem> locked) {}

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
    }

    /// What the library has, by title.
    public ReadOnlyObjectProperty<List<ArticleEntry>> articles() {
        return articles.getReadOnlyProperty();
    }

    /// Whether an article is on its way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void openFile(Path file) {
        String name = String.valueOf(file.getFileName());
        open(name, () -> kept(reader.read(file)));
    }

    /// Takes text from the clipboard in as an article of its own.
    public void paste(String text) {
        open(Messages.text("paste.name"), () -> kept(reader.pasted(text)));
    }

    /// @param slug of an article in the library
    public void openArticle(String slug) {
        open(slug, () -> library.open(slug));
    }

    /// Looks again which articles there are.
    public void refresh() {
        opening.run(
                library::articles,
                articles::set,
                failure -> model.tell(problem(library.folder().toString(), failure)));
    }

    private void open(String name, Callable<StoredArticle> work) {
        keeping.saveNow();
        int number = ++asked;
        busy.set(true);
        opening.run(
                () -> withNotes(work.call()),
                opened -> {
                    if (number == asked) {
                        busy.set(false);
                        arrive(opened);
                    }
                },
                failure -> {
                    if (number == asked) {
                        busy.set(false);
                        model.tell(problem(name, failure));
                    }
                });
        refresh();
    }

    private void arrive(Opened opened) {
        model.dismissProblem();
        model.show(opened.article(), opened.notes(), opened.places(), opened.locked());
        opened.locked().ifPresent(model::tell);
        if (!opened.notes().setAside().isEmpty()) {
            model.tell(Problems.setAside(opened.notes().setAside().size()));
        }
    }

    private StoredArticle kept(OpenedArticle opened) throws IOException {
        return library.add(opened.article(), opened.bytes(), opened.extension(), clock.instant());
    }

    private Opened withNotes(StoredArticle article) {
        Notes none = new Notes(Notebook.empty(), List.of());
        try {
            Notes notes = library.notes().load(article);
            Places places = Places.none().after(notes.notebook(), ReaderModel.anchoring(article));
            return new Opened(article, notes, places, Optional.empty());
        } catch (UnreadableNotesException e) {
            Problem problem = Problems.notesNotUnderstood(article, e);
            return new Opened(article, none, Places.none(), Optional.of(problem));
        } catch (IOException e) {
            Problem problem = Problems.notesNotRead(article, e);
            return new Opened(article, none, Places.none(), Optional.of(problem));
        }
    }

    private static Problem problem(String name, Exception failure) {
        return switch (failure) {
            case UnreadableArticleException unreadable -> Problems.notOpened(unreadable);
            case UnreadableNotesException unreadable -> Problems.fileNotUnderstood(unreadable);
            case IOException io -> Problems.notKept(name, io);
            default -> throw new IllegalStateException(failure);
        };
    }
}
