package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.store.NoteStore;
import app.obelus.store.NotesChangedException;
import app.obelus.store.StoredArticle;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Brings notebooks to the disk, on the saving lane, [#BEHIND] after the first change that is not
/// there yet. What cannot be written is kept here and tried again until it is, also when another
/// article has been opened since.
///
/// To be used on the JavaFX thread.
public final class Keeping {

    /// How far the disk may stay behind the hand.
    static final Duration BEHIND = Duration.millis(200);

    private static final Duration UNTIL_THE_NEXT_TRY = Duration.seconds(5);

    private final NoteStore store;
    private final Background saving;
    private final Map<String, Unsaved> unsaved = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SaveState.SAVED);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private final PauseTransition retry = new PauseTransition(UNTIL_THE_NEXT_TRY);
    private int underWay;

    private record Unsaved(StoredArticle article, Notebook notebook) {}

    public Keeping(NoteStore store, Background saving) {
        this.store = store;
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

    /// Takes in what the claims on an article are now.
    void keep(StoredArticle article, Notebook notebook) {
        unsaved.put(article.slug(), new Unsaved(article, notebook));
        if (state.get() != SaveState.NOT_SAVED) {
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

    /// Hands everything to the saving lane at once.
    public void saveNow() {
        pause.stop();
        retry.stop();
        for (Unsaved notes : unsaved.values().toArray(Unsaved[]::new)) {
            underWay++;
            saving.run(
                    () -> {
                        store.save(notes.article(), notes.notebook());
                        return notes;
                    },
                    this::saved,
                    failure -> notSaved(notes, failure));
        }
    }

    /// Adds a way to leave to the problem that the last save met.
    public void offerToLeave(String label, Runnable leave) {
        problem.set(problem.get().map(it -> it.with(label, leave)));
    }

    private void saved(Unsaved notes) {
        underWay--;
        unsaved.remove(notes.article().slug(), notes);
        if (unsaved.isEmpty()) {
            problem.set(Optional.empty());
            state.set(SaveState.SAVED);
        }
    }

    private void notSaved(Unsaved notes, Exception failure) {
        underWay--;
        String title = notes.article().article().title();
        state.set(SaveState.NOT_SAVED);
        if (failure instanceof NotesChangedException) {
            problem.set(
                    Optional.of(
                            Problem.of(
                                    Messages.text("problem.changed", title),
                                    Messages.text("problem.changed.safe"))));
            return;
        }
        problem.set(
                Optional.of(
                        Problem.of(
                                        Messages.text("problem.notSaved", title),
                                        Messages.text("problem.notSaved.safe", Causes.of(failure)))
                                .with(Messages.text("problem.saveAgain"), this::saveNow)));
        if (underWay == 0) {
            retry.playFromStart();
        }
    }
}
