package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.Notes;
import app.obelus.store.NotesChangedException;
import app.obelus.store.OutsideChanges;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Duration;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Brings edits and the codebook to the disk, on the saving lane: each edit into the journal,
/// [#BEHIND] after the first that is not there yet, and all claims into the file of notes when the
/// hand rests and at the end. What cannot be written is kept here and tried again until it is, also
/// when another article has been opened since. Notes are read on the same lane, so that reading
/// never comes between a save and what it knows of the file.
///
/// To be used on the JavaFX thread.
public final class Keeping {

    /// How far the disk may stay behind the hand.
    static final Duration BEHIND = Duration.millis(200);

    /// So often is it tried again at once after other programs came between.
    private static final int MOST_IN_A_ROW = 3;

    private static final Duration REST = Duration.seconds(3);
    private static final Duration UNTIL_THE_NEXT_TRY = Duration.seconds(5);

    private final Library library;
    private final NoteStore store;
    private final Background saving;
    private final Holding holding;
    private final UnsavedCodebook unsavedCodebook;
    private final Map<String, Unsaved> unsaved = new LinkedHashMap<>();
    private final SaveReport report = new SaveReport(this);
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition retry = new PauseTransition(UNTIL_THE_NEXT_TRY);
    private Optional<Runnable> leaving = Optional.empty();
    private final Set<String> merging = new HashSet<>();
    private Outside onOutside = (_, _, _) -> {};
    private int underWay;
    private int outsideInARow;
    private boolean takingIn;
    private boolean closed;

    /// Takes in what another program made of the notes on an article.
    interface Outside {

        /// @param ours the claims that were handed in
        /// @param changes theirs brought together with those; is to be kept, with what was edited
        ///   since
        void take(StoredArticle article, Notebook ours, OutsideChanges changes);
    }

    /// Notes as they were found, and whether they may be changed here.
    record Loaded(Notes notes, boolean held) {}

    public Keeping(Library library, Background saving) {
        this.library = library;
        this.store = library.notes();
        this.saving = saving;
        this.holding = new Holding(store, saving);
        this.unsavedCodebook = new UnsavedCodebook(library::codebook);
        pause.setOnFinished(_ -> saveNow());
        retry.setOnFinished(_ -> saveAll());
        rest.setOnFinished(_ -> saveAll());
    }

    /// How far the disk is behind.
    public ReadOnlyObjectProperty<SaveState> state() {
        return report.state();
    }

    /// Why the last save failed, of lasting weight; nothing where it did not.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return report.problem();
    }

    void setOnOutside(Outside take) {
        onOutside = take;
    }

    /// Hears when another program changed the codebook too.
    ///
    /// @param take gets it as it was handed in, and as the library has it with the changes of both
    /// @param refused gets it as the library has it where both changed the same
    void setOnCodebook(BiConsumer<Codebook, Codebook> take, Consumer<Codebook> refused) {
        unsavedCodebook.setOnOutside(take, refused);
    }

    /// The right to change the notes on what is open.
    Holding holding() {
        return holding;
    }

    /// Takes in an edit.
    ///
    /// @param notebook the claims after it
    void keep(StoredArticle article, Notebook notebook, JournalEntry entry) {
        Unsaved edits = unsaved.computeIfAbsent(article.slug(), _ -> new Unsaved(article));
        edits.turnTo(article);
        edits.add(notebook, entry);
        saveSoon();
        rest.playFromStart();
    }

    /// Takes in what the library's kinds and verdicts are now.
    void keep(Codebook codebook) {
        unsavedCodebook.set(codebook);
        saveSoon();
    }

    /// The claims on an article that have not come to the disk, where there are such.
    Optional<Notebook> notYetSaved(StoredArticle article) {
        return Optional.ofNullable(unsaved.get(article.slug())).map(Unsaved::notebook);
    }

    /// All claims that have not come to the disk, by article.
    Map<String, Notebook> notYetSaved() {
        Map<String, Notebook> claims = new LinkedHashMap<>();
        unsaved.forEach((slug, edits) -> claims.put(slug, edits.notebook()));
        return Map.copyOf(claims);
    }

    /// Reads the notes on an article and takes the right to change them, after every save under
    /// way. Those notes that have not come to the disk are given as they are here, and the file is
    /// not looked at. To be followed by [#shown] or [#stays].
    void load(StoredArticle article, Consumer<Loaded> done, Consumer<Exception> failed) {
        saveAll();
        holding.prepare(article);
        saving.run(
                () -> article,
                _ ->
                        notYetSaved(article)
                                .ifPresentOrElse(
                                        ours ->
                                                saving.run(
                                                        () -> unsaved(article, ours), done, failed),
                                        () -> saving.run(() -> load(article), done, failed)),
                failed);
    }

    /// An article is shown. The one before is let go when its edits are on the disk.
    void shown(StoredArticle article) {
        holding.turnTo(article);
        holding.letGoUnless(unsaved::containsKey);
    }

    /// What is shown stays, whatever else was to be.
    void stays() {
        holding.stay();
        holding.letGoUnless(unsaved::containsKey);
    }

    /// Looks whether another program has changed the notes on an article, and takes its changes in.
    void lookOutside(StoredArticle article, Notebook ours) {
        saving.run(
                () -> store.isChanged(article),
                changed -> {
                    if (changed) {
                        takeOutside(article, notYetSaved(article).orElse(ours));
                    }
                },
                _ -> {});
    }

    /// Does something with the stored notes behind all saves under way.
    <T> void ask(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        saveNow();
        saving.run(work, done, failed);
    }

    /// Hands every edit to the saving lane at once.
    public void saveNow() {
        pause.stop();
        retry.stop();
        report.begun();
        unsavedCodebook.get().ifPresent(this::save);
        for (Unsaved notes : unsaved.values().toArray(Unsaved[]::new)) {
            List<JournalEntry> batch = notes.take();
            if (!batch.isEmpty()) {
                holding.use(notes.article());
                run(
                        () -> {
                            store.append(notes.article(), batch);
                            return batch;
                        },
                        written -> {
                            outsideInARow = 0;
                            notes.written(written);
                        },
                        cause -> {
                            notes.notWritten();
                            notSaved(notes, cause);
                        });
            }
        }
    }

    /// Hands every edit to the saving lane, and behind them all claims into the file of notes.
    private void saveAll() {
        saveNow();
        rest.stop();
        for (Unsaved notes : unsaved.values().toArray(Unsaved[]::new)) {
            Notebook notebook = notes.notebook();
            holding.use(notes.article());
            run(
                    () -> {
                        store.save(notes.article(), notebook);
                        return notebook;
                    },
                    _ -> {
                        if (notes.isWrittenWith(notebook)) {
                            unsaved.remove(notes.article().slug(), notes);
                        }
                    },
                    cause -> notSaved(notes, cause));
        }
    }

    /// Saves everything and then leaves; where that fails, adds to the problem a button with which
    /// the reader leaves all the same. An edit made meanwhile calls it off.
    public void saveAndLeave(Runnable leave) {
        leaving = Optional.of(leave);
        saveAll();
        settle();
    }

    /// Whether nothing is left to do before leaving.
    public boolean isDone() {
        return unsaved.isEmpty() && unsavedCodebook.isEmpty();
    }

    /// Saves everything as well as it can be saved, and lets go of what is open.
    public void close() {
        saveAll();
        holding.close();
        closed = true;
    }

    private void saveSoon() {
        if (!takingIn) {
            leaving = Optional.empty();
        }
        report.edited();
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private Loaded unsaved(StoredArticle article, Notebook ours) {
        return new Loaded(new Notes(ours, List.of()), holding.take(article));
    }

    private Loaded load(StoredArticle article) throws IOException, UnreadableNotesException {
        boolean mine = holding.take(article);
        return new Loaded(store.load(article), mine);
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        underWay++;
        saving.run(
                work,
                result -> {
                    underWay--;
                    done.accept(result);
                    settle();
                },
                cause -> {
                    underWay--;
                    failed.accept(cause);
                    settle();
                });
    }

    private void save(Codebook codebook) {
        run(
                () -> library.save(codebook),
                now -> unsavedCodebook.written(codebook, now),
                cause -> {
                    if (!unsavedCodebook.gaveWay(cause)) {
                        report.failed(Problems.codebookNotSaved(cause, this::saveAll));
                    }
                });
    }

    private void notSaved(Unsaved notes, Exception cause) {
        if (cause instanceof NotesChangedException && outsideInARow < MOST_IN_A_ROW) {
            outsideInARow++;
            takeOutside(notes.article(), notes.notebook());
        } else {
            report.failed(Problems.notSaved(notes.article(), cause, this::saveAll));
        }
    }

    private void takeOutside(StoredArticle article, Notebook ours) {
        if (closed || !merging.add(article.slug())) {
            return;
        }
        holding.use(article);
        run(
                () -> store.merge(article, ours),
                outside -> {
                    merging.remove(article.slug());
                    takeIn(article, ours, outside);
                    saveAll();
                },
                cause -> {
                    merging.remove(article.slug());
                    report.failed(Problems.notMerged(article, cause, this::saveAll));
                });
    }

    private void takeIn(StoredArticle article, Notebook ours, OutsideChanges outside) {
        takingIn = true;
        try {
            onOutside.take(article, ours, outside);
        } finally {
            takingIn = false;
        }
    }

    /// Says how things stand once nothing is under way.
    private void settle() {
        if (underWay > 0 || closed) {
            return;
        }
        boolean written =
                unsavedCodebook.isEmpty() && unsaved.values().stream().allMatch(Unsaved::isWritten);
        report.settled(written, why -> withLeave(why).weighing(Problem.Weight.LASTING));
        if (report.hasFailed()) {
            retry.playFromStart();
        } else if (!written && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
        holding.letGoUnless(unsaved::containsKey);
        if (isDone()) {
            leaving.ifPresent(Runnable::run);
        }
    }

    private Problem withLeave(Problem told) {
        return leaving.map(leave -> told.with(Messages.text("problem.closeWithout"), leave))
                .orElse(told);
    }
}
