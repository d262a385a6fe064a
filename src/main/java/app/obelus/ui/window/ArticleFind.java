package app.obelus.ui.window;

import app.obelus.claim.Kind;
import app.obelus.page.ArticleView;
import app.obelus.text.TextRange;
import app.obelus.ui.Background;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.find.FindBar;
import app.obelus.ui.find.FindModel;
import app.obelus.ui.find.Finding;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The search in the open article: its bar, and what it found in the text.
final class ArticleFind {

    private final ReaderModel model;
    private final ArticlePane article;
    private final Runnable toArticle;
    private final FindModel find;
    private final FindBar bar;

    /// How much of the article's height the bar takes; held here because nobody else does, and what
    /// it is bound to holds it weakly.
    private final ObservableValue<Double> taken;

    /// @param toArticle takes the focus into the article when the bar has been closed
    ArticleFind(ReaderModel model, ArticlePane article, Background searching, Runnable toArticle) {
        this.model = model;
        this.article = article;
        this.toArticle = toArticle;
        ArticleView view = article.view();
        this.find =
                new FindModel(
                        searching,
                        model.article().map(open -> open.map(it -> it.article().text()).orElse("")),
                        view::getCaret);
        this.bar = new FindBar(find, this::markHit, this::leave);
        this.taken =
                Bindings.createObjectBinding(
                        () -> bar.isVisible() ? bar.getHeight() : 0.0,
                        bar.visibleProperty(),
                        bar.heightProperty());
        taken.subscribe((before, now) -> view.giveWay(now - before));
        find.found().subscribe(this::showHits);
        view.caretProperty().subscribe(place -> find.startFrom(place.intValue()));
    }

    /// Lies above the article; takes no room while it is closed.
    Node bar() {
        return bar;
    }

    /// Opens the bar, with the selected words where they are few.
    void open() {
        article.selection()
                .map(_ -> article.view().selectedText())
                .filter(words -> words.length() < 200 && words.indexOf('\n') < 0)
                .ifPresent(words -> find.words().set(words));
        find.open();
        bar.takeFocus();
    }

    void next() {
        find.next();
    }

    void previous() {
        find.previous();
    }

    private void showHits(Finding found) {
        article.view().setHits(found.hits(), found.current());
        found.currentHit().ifPresent(article.view()::reveal);
    }

    private void markHit(TextRange hit, OptionalInt kind) {
        List<Kind> kinds = model.codebook().get().kinds();
        if (kind.isEmpty()) {
            model.marking().mark(hit, model.marking().lastKind());
        } else if (kind.getAsInt() <= kinds.size()) {
            model.marking().mark(hit, kinds.get(kind.getAsInt() - 1).id());
        }
    }

    private void leave(Optional<TextRange> hit) {
        hit.ifPresent(article.view()::select);
        toArticle.run();
    }
}
