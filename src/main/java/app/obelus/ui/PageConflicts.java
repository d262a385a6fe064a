package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.store.NoteStore;
import app.obelus.store.PageConflict;
import app.obelus.store.StoredArticle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks about what two sides said differently of the notes on the open article as a whole, which no
/// claim shows; about the same once in a sitting.
///
/// To be used on the JavaFX thread.
final class PageConflicts {

    private final ReaderModel model;
    private final Keeping keeping;
    private final NoteStore store;
    private final Map<String, List<PageConflict>> asked = new HashMap<>();

    PageConflicts(ReaderModel model, Keeping keeping, NoteStore store) {
        this.model = model;
        this.keeping = keeping;
        this.store = store;
    }

    /// Looks whether there are any, as when an article was opened or the reader comes back to the
    /// window: behind the merge of what another program changed meanwhile, if one is beginning.
    void look() {
        if (model.readOnly().get().isEmpty()) {
            model.article().get().ifPresent(open -> keeping.ask(() -> open, this::look, _ -> {}));
        }
    }

    private void look(StoredArticle open) {
        keeping.ask(() -> store.pageConflicts(open), found -> ask(open, found), _ -> {});
    }

    private void ask(StoredArticle article, List<PageConflict> found) {
        if (!mayBeChanged(article)) {
            return;
        }
        List<PageConflict> before = asked.getOrDefault(article.slug(), List.of());
        asked.put(article.slug(), found);
        if (!found.isEmpty() && !found.equals(before)) {
            model.tell(
                    Problems.pageConflicts(
                            article,
                            found,
                            () -> settle(article, false),
                            () -> settle(article, true)));
        }
    }

    private void settle(StoredArticle article, boolean takeOther) {
        if (mayBeChanged(article)) {
            Notebook now = model.notebook().getValue();
            keeping.ask(
                    () -> {
                        store.settlePage(article, takeOther);
                        store.save(article, now);
                        return article;
                    },
                    _ -> {},
                    cause -> {
                        asked.remove(article.slug());
                        model.tell(Problems.pageNotSettled(cause));
                    });
        }
    }

    private boolean mayBeChanged(StoredArticle article) {
        return model.readOnly().get().isEmpty() && model.isOpen(article);
    }
}
