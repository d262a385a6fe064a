package app.obelus.page;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.List;

/// The colours of a view by their roles, each to be set from a stylesheet; the light look where
/// none does.
final class Palette {

    private static final StyleablePropertyFactory<ArticleView> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final CssMetaData<ArticleView, Color> INK =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-ink", view -> view.palette().ink, Color.web("#1F2328"));
    private static final CssMetaData<ArticleView, Color> MUTED =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-muted", view -> view.palette().muted, Color.web("#57606A"));
    private static final CssMetaData<ArticleView, Color> PAPER =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-paper", view -> view.palette().paper, Color.web("#FDFCFA"));
    private static final CssMetaData<ArticleView, Color> ACCENT =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-accent", view -> view.palette().accent, Color.web("#0B63B6"));
    private static final CssMetaData<ArticleView, Color> SELECTION =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-selection",
                    view -> view.palette().selection,
                    Color.web("#0B63B6", 0.25));
    private static final CssMetaData<ArticleView, Color> HIT =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-hit", view -> view.palette().hit, Color.web("#57606A"));
    private static final CssMetaData<ArticleView, Color> CURRENT_HIT =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-current-hit",
                    view -> view.palette().currentHit,
                    Color.web("#FFC94D"));
    private static final CssMetaData<ArticleView, Color> CHANGE =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-change", view -> view.palette().change, Color.web("#1B7A43"));
    private static final CssMetaData<ArticleView, Color> BAR =
            FACTORY.createColorCssMetaData(
                    "-obelus-article-bar", view -> view.palette().bar, Color.web("#D6D2C9"));

    static final List<CssMetaData<? extends Styleable, ?>> META_DATA =
            List.copyOf(FACTORY.getCssMetaData());

    final StyleableObjectProperty<Color> ink;
    final StyleableObjectProperty<Color> muted;
    final StyleableObjectProperty<Color> paper;
    final StyleableObjectProperty<Color> accent;
    final StyleableObjectProperty<Color> selection;
    final StyleableObjectProperty<Color> hit;
    final StyleableObjectProperty<Color> currentHit;
    final StyleableObjectProperty<Color> change;
    final StyleableObjectProperty<Color> bar;

    Palette(ArticleView view) {
        ink = role(INK, view, "ink");
        muted = role(MUTED, view, "muted");
        paper = role(PAPER, view, "paper");
        accent = role(ACCENT, view, "accent");
        selection = role(SELECTION, view, "selection");
        hit = role(HIT, view, "hit");
        currentHit = role(CURRENT_HIT, view, "currentHit");
        change = role(CHANGE, view, "change");
        bar = role(BAR, view, "bar");
    }

    /// All roles, for who must draw again when one changes.
    List<StyleableObjectProperty<Color>> roles() {
        return List.of(ink, muted, paper, accent, selection, hit, currentHit, change, bar);
    }

    private static StyleableObjectProperty<Color> role(
            CssMetaData<ArticleView, Color> role, ArticleView view, String name) {
        return new SimpleStyleableObjectProperty<>(role, view, name, role.getInitialValue(view));
    }
}
