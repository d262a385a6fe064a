package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.store.ConflictedCopy;
import app.obelus.store.NoteStore;
import app.obelus.store.OutsideChanges;
import app.obelus.store.StoredArticle;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Offers to merge the conflicted copies that file-sync tools put beside the notes on the open
/// article, each once in a sitting and only while nothing fails that has to be mended first.
///
/// To be used on the JavaFX thread. A copy is moved among the backups when what it said is saved,
/// and stays where it is if anything fails before.
public final class Copies {

    private final ReaderModel model;
    private final Keeping keeping;
    private final NoteStore store;
    private final Runnable onMerged;
    private final Set<String> offered = new HashSet<>();

    /// @param onMerged is run when a copy was merged
    Copies(ReaderModel model, Keeping keeping, NoteStore store, Runnable onMerged) {
        this.model = model;
        this.keeping = keeping;
        this.store = store;
        this.onMerged = onMerged;
    }

    /// Looks whether there are copies, as when an article was opened or the reader comes back to
    /// the window.
    public void look() {
        if (model.readOnly().get().isEmpty()) {
            model.article()
                    .get()
                    .ifPresent(
                            open ->
                                    keeping.ask(
                                            () -> store.copies(open),
                                            copies -> offer(open, copies),
                                            _ -> {}));
        }
    }

    private void offer(StoredArticle article, List<ConflictedCopy> copies) {
        List<ConflictedCopy> all =
                copies.stream().filter(copy -> !offered.contains(key(article, copy))).toList();
        if (!all.isEmpty() && mayBeChanged(article) && isSavingWell()) {
            all.forEach(copy -> offered.add(key(article, copy)));
            model.tell(Problems.copies(article, all, () -> mergeIn(article, all)));
        }
    }

    private boolean isSavingWell() {
        return model.problems().get().stream()
                .noneMatch(told -> told.weight() == Problem.Weight.LASTING);
    }

    private static String key(StoredArticle article, ConflictedCopy copy) {
        return article.slug() + "/" + copy.name();
    }

    /// One after the other, so that each is merged with what came of those before.
    private void mergeIn(StoredArticle article, List<ConflictedCopy> copies) {
        if (copies.isEmpty() || !mayBeChanged(article)) {
            return;
        }
        ConflictedCopy copy = copies.getFirst();
        Notebook ours = model.notebook().getValue();
        keeping.ask(
                () -> store.merge(article, ours, copy),
                changes -> {
                    take(article, ours, copy, changes);
                    mergeIn(article, copies.subList(1, copies.size()));
                },
                cause -> notMerged(article, copy, cause));
    }

    private void notMerged(StoredArticle article, ConflictedCopy copy, Exception cause) {
        model.tell(Problems.copyNotMerged(copy, cause));
        offered.remove(key(article, copy));
    }

    private void take(
            StoredArticle article, Notebook ours, ConflictedCopy copy, OutsideChanges changes) {
        model.bringIn(article, ours, changes);
        whenSaved(() -> putAside(article, copy, changes.conflicts()));
    }

    private void putAside(StoredArticle article, ConflictedCopy copy, int conflicts) {
        if (mayBeChanged(article)) {
            Notebook now = model.notebook().getValue();
            keeping.ask(
                    () -> {
                        store.save(article, now);
                        store.putAside(article, copy);
                        return copy;
                    },
                    _ -> {
                        model.tell(Problems.copyMerged(copy, conflicts));
                        onMerged.run();
                    },
                    cause -> notMerged(article, copy, cause));
        }
    }

    private boolean mayBeChanged(StoredArticle article) {
        return model.readOnly().get().isEmpty() && model.isOpen(article);
    }

    private void whenSaved(Runnable next) {
        if (keeping.state().get() == SaveState.SAVED) {
            next.run();
            return;
        }
        keeping.state()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends SaveState> state,
                                    SaveState before,
                                    SaveState now) {
                                if (now == SaveState.SAVED) {
                                    state.removeListener(this);
                                    next.run();
                                }
                            }
                        });
    }
}
