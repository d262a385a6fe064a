package app.obelus.ui;

import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The right to change the notes on the article that is open: taken when its notes are read, waited
/// for where another program has it, and given back when the reader has turned to another article
/// and all edits of this one are on the disk.
///
/// To be used on the JavaFX thread, save [#take].
final class Holding {

    private static final Duration UNTIL_FREE = Duration.seconds(2);

    private final NoteStore store;
    private final Background saving;
    private final PauseTransition waiting = new PauseTransition(UNTIL_FREE);
    private final Map<String, StoredArticle> held = new HashMap<>();
    private Optional<StoredArticle> open = Optional.empty();
    private Optional<StoredArticle> coming = Optional.empty();
    private Consumer<StoredArticle> onFree = _ -> {};

    /// @param saving the lane behind whose saves an article is let go
    Holding(NoteStore store, Background saving) {
        this.store = store;
        this.saving = saving;
    }

    /// @param free is told of an article which another program held and now holds no more
    void setOnFree(Consumer<StoredArticle> free) {
        onFree = free;
    }

    /// An article is about to be shown.
    void prepare(StoredArticle article) {
        coming = Optional.of(article);
        held.put(article.slug(), article);
    }

    /// An article is shown.
    void turnTo(StoredArticle article) {
        waiting.stop();
        open = Optional.of(article);
        stay();
    }

    /// No other article is about to be shown.
    void stay() {
        coming = Optional.empty();
    }

    /// The notes on an article are written, for which the right is needed until [#letGoUnless].
    void use(StoredArticle article) {
        held.put(article.slug(), article);
    }

    /// Lets go of all articles that are neither shown nor about to be, behind what is being saved.
    ///
    /// @param isNeeded whether an article is kept all the same, by its slug
    void letGoUnless(Predicate<String> isNeeded) {
        for (StoredArticle article : List.copyOf(held.values())) {
            String slug = article.slug();
            if (!is(open, slug) && !is(coming, slug) && !isNeeded.test(slug)) {
                held.remove(slug);
                letGo(article);
            }
        }
    }

    private static boolean is(Optional<StoredArticle> article, String slug) {
        return article.filter(it -> it.slug().equals(slug)).isPresent();
    }

    /// Takes the right to change the notes on an article, on the saving lane. Where a folder cannot
    /// be written to there is nothing to hold either; saving will say so.
    ///
    /// @return false where another program has it
    boolean take(StoredArticle article) {
        try {
            return store.hold(article);
        } catch (IOException e) {
            return true;
        }
    }

    /// Waits until another program no longer holds an article, and says so.
    void waitFor(StoredArticle article) {
        waiting.setOnFinished(
                _ ->
                        saving.run(
                                () -> take(article),
                                free -> {
                                    if (free) {
                                        onFree.accept(article);
                                    } else if (open.filter(article::equals).isPresent()) {
                                        waiting.playFromStart();
                                    }
                                },
                                _ -> {}));
        waiting.playFromStart();
    }

    void close() {
        waiting.stop();
        held.values().forEach(this::letGo);
        held.clear();
    }

    private void letGo(StoredArticle article) {
        saving.run(
                () -> {
                    store.leave(article);
                    return article;
                },
                _ -> {},
                _ -> {});
    }
}
