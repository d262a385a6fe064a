package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.CodebookChangedException;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.Notes;
import app.obelus.store.NotesChangedException;
import app.obelus.store.StoredArticle;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Brings notebooks and the codebook to the disk, on the saving lane, [#BEHIND] after the first
/// change that is not there yet. What cannot be written is kept here and tried again until it is,
/// also when another article has been opened since. Notes are read on the same lane, so that
/// reading never comes between a save and what it knows of the file.
///
/// To be used on the JavaFX thread.
public final class Keeping {

    /// How far the disk may stay behind the hand.
    static final Duration BEHIND = Duration.millis(200);

    private static final Duration UNTIL_THE_NEXT_TRY = Duration.seconds(5);

    private final Library library;
    private final NoteStore store;
    private final Background saving;
    private final Map<String, Unsaved> unsaved = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SaveState.SAVED);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private final PauseTransition retry = new PauseTransition(UNTIL_THE_NEXT_TRY);
    private Optional<Runnable> leaving = Optional.empty();
    private Optional<Problem> failure = Optional.empty();
    private Optional<Codebook> unsavedCodebook = Optional.empty();
    private BiConsumer<StoredArticle, Notebook> onTheirs = (_, _) -> {};
    private BiConsumer<Codebook, Codebook> onCodebook = (_, _) -> {};
    private Consumer<Codebook> onCodebookRefused = _ -> {};
    private int underWay;

    private record Unsaved(StoredArticle article, Notebook notebook) {}

    public Keeping(Library library, Background saving) {
        this.library = library;
        this.store = library.notes();
        this.saving = saving;
        pause.setOnFinished(_ -> saveNow());
        retry.setOnFinished(_ -> saveNow());
    }

    /// How far the disk is behind.
    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /// Why the last save failed; nothing where it did not.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Gets the claims that another program wrote when the reader has asked to keep both.
    ///
    /// @param take is to take them in beside those of the article, and to [#keep] the result
    void setOnTheirs(BiConsumer<StoredArticle, Notebook> take) {
        onTheirs = take;
    }

    /// Hears when another program changed the codebook too.
    ///
    /// @param take gets it as it was handed in, and as the library has it with the changes of both
    /// @param refused gets it as the library has it where both changed the same
    void setOnCodebook(BiConsumer<Codebook, Codebook> take, Consumer<Codebook> refused) {
        onCodebook = take;
        onCodebookRefused = refused;
    }

    /// Takes in what the claims on an article are now.
    void keep(StoredArticle article, Notebook notebook) {
        unsaved.put(article.slug(), new Unsaved(article, notebook));
        saveSoon();
    }

    /// Takes in what the library's kinds and verdicts are now.
    void keep(Codebook codebook) {
        unsavedCodebook = Optional.of(codebook);
        saveSoon();
    }

    private void saveSoon() {
        leaving = Optional.empty();
        if (state.get() == SaveState.SAVED) {
            state.set(SaveState.SAVING);
        }
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /// The claims on an article that have not come to the disk, where there are such.
    Optional<Notebook> notYetSaved(StoredArticle article) {
        return Optional.ofNullable(unsaved.get(article.slug())).map(Unsaved::notebook);
    }

    /// Reads the notes on an article, after every save under way. Those that have not come to the
    /// disk are given as they are here, and the file is not looked at.
    void load(StoredArticle article, Consumer<Notes> done, Consumer<Exception> failed) {
        saveNow();
        saving.run(
                () -> article,
                _ ->
                        notYetSaved(article)
                                .ifPresentOrElse(
                                        ours -> done.accept(new Notes(ours, List.of())),
                                        () -> saving.run(() -> store.load(article), done, failed)),
                failed);
    }

    /// Hands everything to the saving lane at once.
    public void saveNow() {
        pause.stop();
        retry.stop();
        failure = Optional.empty();
        unsavedCodebook.ifPresent(
                codebook -> {
                    underWay++;
                    saving.run(
                            () -> library.save(codebook),
                            now -> saved(codebook, now),
                            this::codebookNotSaved);
                });
        for (Unsaved notes : unsaved.values().toArray(Unsaved[]::new)) {
            underWay++;
            saving.run(
                    () -> {
                        store.save(notes.article(), notes.notebook());
                        return notes;
                    },
                    this::saved,
                    cause -> notSaved(notes, cause));
        }
    }

    /// Saves everything and then leaves; where that fails, adds to the problem a button with which
    /// the reader leaves all the same. An edit made meanwhile calls it off.
    public void saveAndLeave(Runnable leave) {
        leaving = Optional.of(leave);
        saveNow();
        settle();
    }

    private void saved(Unsaved notes) {
        underWay--;
        unsaved.remove(notes.article().slug(), notes);
        settle();
    }

    private void saved(Codebook codebook, Codebook now) {
        underWay--;
        if (unsavedCodebook.filter(codebook::equals).isPresent()) {
            unsavedCodebook = Optional.empty();
        }
        if (!now.equals(codebook)) {
            onCodebook.accept(codebook, now);
        }
        settle();
    }

    private void codebookNotSaved(Exception cause) {
        if (cause instanceof CodebookChangedException) {
            unsavedCodebook = Optional.empty();
            onCodebookRefused.accept(library.codebook());
        } else {
            failure = Optional.of(Problems.codebookNotSaved(cause, this::saveNow));
        }
        underWay--;
        settle();
    }

    private void notSaved(Unsaved notes, Exception cause) {
        underWay--;
        failure =
                Optional.of(
                        cause instanceof NotesChangedException
                                ? changed(notes.article())
                                : failed(notes.article(), cause));
        settle();
    }

    private Problem failed(StoredArticle article, Exception cause) {
        return Problem.of(
                        Messages.text("problem.notSaved", article.article().title()),
                        Messages.text("problem.notSaved.safe", Causes.of(cause)))
                .with(Messages.text("problem.saveAgain"), this::saveNow);
    }

    private Problem changed(StoredArticle article) {
        return Problem.of(
                        Messages.text("problem.changed", article.article().title()),
                        Messages.text("problem.changed.safe"))
                .with(Messages.text("problem.keepBoth"), () -> takeTheirs(article));
    }

    private void takeTheirs(StoredArticle article) {
        saving.run(
                () -> store.load(article),
                theirs -> onTheirs.accept(article, theirs.notebook()),
                cause -> problem.set(Optional.of(failed(article, cause))));
    }

    /// Says how things stand once nothing is under way.
    private void settle() {
        if (underWay > 0) {
            return;
        }
        if (unsaved.isEmpty() && unsavedCodebook.isEmpty()) {
            problem.set(Optional.empty());
            state.set(SaveState.SAVED);
            leaving.ifPresent(Runnable::run);
        } else if (failure.isPresent()) {
            problem.set(failure.map(this::withLeave));
            state.set(SaveState.NOT_SAVED);
            retry.playFromStart();
        }
    }

    private Problem withLeave(Problem told) {
        return leaving.map(leave -> told.with(Messages.text("problem.closeWithout"), leave))
                .orElse(told);
    }
}
