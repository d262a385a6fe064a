package app.obelus.ui.window;

import app.obelus.ui.Editions;
import app.obelus.ui.ReaderModel;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// The middle of the window: the article, and beside it for a while an older edition.
final class Centre extends BorderPane {

    /// From this width on the editions stand side by side, else one above the other.
    private static final double SIDE_BY_SIDE = 640;

    private final ArticlePane article;
    private final Comparison comparison;
    private final Runnable toArticle;

    /// @param toArticle takes the focus to the article
    Centre(ReaderModel model, Editions editions, ArticlePane article, Runnable toArticle) {
        this.article = article;
        this.toArticle = toArticle;
        this.comparison = new Comparison(model, editions, article, this::endComparison);
        setCenter(article);
    }

    /// Shows the edition that the selected claim stands in, or that before the newest.
    void compare() {
        if (!isComparing()) {
            var both = new SplitPane(comparison, article);
            both.orientationProperty()
                    .bind(
                            widthProperty()
                                    .map(
                                            width ->
                                                    width.doubleValue() < SIDE_BY_SIDE
                                                            ? Orientation.VERTICAL
                                                            : Orientation.HORIZONTAL));
            setCenter(both);
        }
        comparison.open();
    }

    void toggleComparison() {
        if (isComparing()) {
            endComparison();
        } else {
            compare();
        }
    }

    /// Another article is shown, or the same with another edition.
    void turned(boolean same) {
        if (same && isComparing()) {
            comparison.open();
        } else {
            endComparison();
        }
    }

    private boolean isComparing() {
        return getCenter() != article;
    }

    private void endComparison() {
        if (isComparing()) {
            comparison.putAway();
            setCenter(article);
            toArticle.run();
        }
    }
}
