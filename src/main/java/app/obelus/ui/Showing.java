package app.obelus.ui;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Notebook;
import app.obelus.reading.Places;
import app.obelus.store.Library;
import app.obelus.store.Notes;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Brings an article of the library onto the screen: its notes are read, their places found, and
/// both shown with what is to be told about them. Called on the JavaFX thread; the reading is done
/// on the lanes.
final class Showing {

    private final Library library;
    private final Background opening;
    private final Keeping keeping;
    private final ReaderModel model;

    Showing(Library library, Background opening, Keeping keeping, ReaderModel model) {
        this.library = library;
        this.opening = opening;
        this.keeping = keeping;
        this.model = model;
    }

    /// @param isWanted whether it is still wanted, asked whenever a lane is done; where it is not,
    ///   nothing more happens
    /// @param shown is told when it is on the screen, and whether its notes can be changed
    /// @param failed gets why its places could not be found; what is on the screen stays
    void show(
            StoredArticle article,
            BooleanSupplier isWanted,
            Consumer<Boolean> shown,
            Consumer<Exception> failed) {
        keeping.load(
                article,
                loaded -> findPlaces(article, loaded, isWanted, shown, failed),
                failure -> {
                    if (isWanted.getAsBoolean()) {
                        Problem locked = locked(article, failure);
                        model.show(
                                article,
                                new Notes(Notebook.empty(), List.of()),
                                ReaderModel.anchoring(article),
                                Places.none(),
                                Optional.of(locked));
                        shown.accept(false);
                        model.tell(locked);
                    }
                });
    }

    private void findPlaces(
            StoredArticle article,
            Keeping.Loaded loaded,
            BooleanSupplier isWanted,
            Consumer<Boolean> shown,
            Consumer<Exception> failed) {
        Notebook notebook = loaded.notes().notebook();
        opening.run(
                () -> {
                    Anchoring anchoring =
                            ReaderModel.anchoring(article)
                                    .withOld(library.texts(article, notebook));
                    return new Found(anchoring, Places.none().after(notebook, anchoring));
                },
                found -> {
                    if (isWanted.getAsBoolean()) {
                        show(article, loaded, found);
                        shown.accept(loaded.held());
                    }
                },
                failed);
    }

    private void show(StoredArticle article, Keeping.Loaded loaded, Found found) {
        Notes notes = loaded.notes();
        tellOf(article, notes);
        Optional<Problem> elsewhere =
                loaded.held() ? Optional.empty() : Optional.of(Problems.heldElsewhere(article));
        model.show(article, notes, found.anchoring(), found.places(), elsewhere);
        elsewhere.ifPresent(
                held -> {
                    model.tell(held);
                    keeping.holding().waitFor(article);
                });
    }

    private void tellOf(StoredArticle article, Notes notes) {
        if (!notes.setAside().isEmpty()) {
            model.tell(Problems.setAside(notes.setAside().size()));
        }
        if (!notes.damage().isEmpty()) {
            model.tell(Problems.journalDamaged(notes.damage()));
        }
        notes.rescuedFrom()
                .map(file -> Problems.rescued(article, file, notes.notebook().claims().size()))
                .ifPresent(model::tell);
    }

    private record Found(Anchoring anchoring, Places places) {}

    private static Problem locked(StoredArticle article, Exception failure) {
        return switch (failure) {
            case UnreadableNotesException unreadable ->
                    Problems.notesNotUnderstood(article, unreadable);
            case IOException io -> Problems.notesNotRead(article, io);
            default -> Problems.bug(Optional.empty());
        };
    }
}
