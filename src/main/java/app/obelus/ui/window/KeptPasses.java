package app.obelus.ui.window;

import app.obelus.reading.ReviewQueue.State;
import app.obelus.store.SettingsFile;
import app.obelus.store.StoredArticle;
import app.obelus.ui.Background;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.review.Pass;
import app.obelus.ui.review.Review;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;

/// Writes down at every step where a pass through an article's claims stands, in a file for that
/// article beside the settings, and reads it when the article is opened again. No work is lost with
/// it: what was decided is in the notes.
final class KeptPasses {

    private static final System.Logger LOG = System.getLogger(KeptPasses.class.getName());
    private static final Duration BEHIND = Duration.millis(200);

    private final SettingsFile settings;
    private final Background saving;
    private final ReadOnlyObjectWrapper<Optional<Pass>> left =
            new ReadOnlyObjectWrapper<>(this, "left", Optional.empty());
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private Optional<Write> waiting = Optional.empty();

    private record Write(String slug, Pass pass) {}

    KeptPasses(ReaderModel model, Review review, SettingsFile settings, Background saving) {
        this.settings = settings;
        this.saving = saving;
        pause.setOnFinished(_ -> now());
        model.article()
                .subscribe(
                        article -> {
                            now();
                            left.set(Optional.empty());
                            article.map(StoredArticle::slug).ifPresent(slug -> load(slug, model));
                        });
        review.pass()
                .subscribe(
                        pass ->
                                pass.ifPresent(
                                        it -> model.article().get().ifPresent(a -> keep(a, it))));
    }

    /// The pass through the open article's claims that was left before its end.
    ReadOnlyObjectProperty<Optional<Pass>> left() {
        return left.getReadOnlyProperty();
    }

    /// Hands what is to be written to the saving lane at once.
    void now() {
        pause.stop();
        waiting.ifPresent(this::write);
        waiting = Optional.empty();
    }

    private void keep(StoredArticle article, Pass pass) {
        left.set(isOver(pass) ? Optional.empty() : Optional.of(pass));
        waiting = Optional.of(new Write(article.slug(), pass));
        pause.playFromStart();
    }

    private void load(String slug, ReaderModel model) {
        saving.run(
                () -> Pass.read(settings.about(slug).load()),
                read -> {
                    boolean open =
                            model.article().get().filter(it -> it.slug().equals(slug)).isPresent();
                    if (open && left.get().isEmpty()) {
                        left.set(read.filter(pass -> !isOver(pass)));
                    }
                },
                failure -> LOG.log(Level.WARNING, "A pass could not be read.", failure));
    }

    private void write(Write write) {
        Map<String, String> written = isOver(write.pass()) ? Map.of() : write.pass().written();
        saving.run(
                () -> {
                    settings.about(write.slug()).save(written);
                    return written;
                },
                _ -> {},
                failure -> LOG.log(Level.WARNING, "A pass could not be saved.", failure));
    }

    private static boolean isOver(Pass pass) {
        return pass.queue().count(State.OPEN) == 0 && pass.queue().count(State.SKIPPED) == 0;
    }
}
