package app.obelus.ui;

import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// The right to change the notes on the article that is open: taken when its notes are read, waited
/// for where another program has it, and given back when the reader turns to another article.
///
/// To be used on the JavaFX thread, save [#take].
final class Holding {

    private static final Duration UNTIL_FREE = Duration.seconds(2);

    private final NoteStore store;
    private final Background saving;
    private final PauseTransition waiting = new PauseTransition(UNTIL_FREE);
    private Optional<StoredArticle> open = Optional.empty();
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

    /// Lets go of the article before, behind what is being saved.
    void turnTo(StoredArticle article) {
        waiting.stop();
        open.filter(before -> !before.slug().equals(article.slug())).ifPresent(this::letGo);
        open = Optional.of(article);
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
        open.ifPresent(this::letGo);
        open = Optional.empty();
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
