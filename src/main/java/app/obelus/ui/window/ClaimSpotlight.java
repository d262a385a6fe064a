package app.obelus.ui.window;

import app.obelus.page.ArticleView;
import app.obelus.reading.Place;
import app.obelus.store.StoredArticle;
import app.obelus.text.Sentences;
import app.obelus.text.TextRange;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import java.util.Optional;

/// Keeps the place of the selected claim in the middle of the view and all but its sentence and one
/// on either side dimmed, while it is on.
final class ClaimSpotlight {

    private static final double CENTRE = 0.4;
    private static final Duration GLIDE = Duration.millis(120);

    private final ReaderModel model;
    private final ArticleView view;
    private final ObservableValue<Boolean> lessMotion;
    private boolean on;

    /// @param lessMotion whether to jump and not to glide; the system may ask for it too
    ClaimSpotlight(ReaderModel model, ArticleView view, ObservableValue<Boolean> lessMotion) {
        this.model = model;
        this.view = view;
        this.lessMotion = lessMotion;
        model.selection().current().subscribe(_ -> follow());
        view.layoutBoundsProperty().subscribe(_ -> stay());
    }

    boolean isOn() {
        return on;
    }

    void set(boolean nowOn) {
        on = nowOn;
        if (on) {
            follow();
            stay();
        } else {
            view.setSpotlight(null);
        }
    }

    /// Brings a stretch of the text into the middle.
    void show(TextRange range) {
        view.glide(range.start(), CENTRE, isStill() ? Duration.ZERO : GLIDE);
    }

    /// In the middle also of a view of another size.
    private void stay() {
        if (on) {
            place().ifPresent(range -> view.show(range.start(), CENTRE));
        }
    }

    private void follow() {
        if (on) {
            Optional<StoredArticle> article = model.article().get();
            view.setSpotlight(
                    place().flatMap(
                                    range ->
                                            article.map(
                                                    it -> Sentences.around(it.article(), range)))
                            .orElse(null));
        }
    }

    private Optional<TextRange> place() {
        return model.selection().place().flatMap(Place::range).or(model.selection()::proposal);
    }

    private boolean isStill() {
        return lessMotion.getValue() || view.getScene().getPreferences().isReducedMotion();
    }
}
