package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.page.ArticleView;
import app.obelus.page.Mark;
import app.obelus.page.Marks;
import app.obelus.reading.Place;
import app.obelus.store.StoredArticle;
import app.obelus.text.TextRange;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The article with the claims marked in it, and the bar that floats at a selection.
final class ArticlePane extends StackPane {

    private static final double WHERE_JUMPS_LAND = 0.35;
    private static final double GAP = 8;

    /// Between the bar and the words: their lines, frames and handles reach that far.
    private static final double FROM_WORDS = 12;

    private final ReaderModel model;
    private final Preferences preferences;
    private final Clock clock;
    private final ArticleView view = new ArticleView();
    private final ClaimSpotlight spotlight;
    private final SelectionBar bar;
    private final ArticleKeys keys;
    private final Label empty = new Label();
    private final ObjectProperty<Trail> trail = new SimpleObjectProperty<>(Trail.empty());
    private Optional<List<TextRange>> changes = Optional.empty();
    private boolean mouseDown;

    ArticlePane(
            ReaderModel model,
            Preferences preferences,
            ObservableValue<Look> look,
            Clock clock,
            Consumer<ArticleAction> toCard) {
        this.model = model;
        this.preferences = preferences;
        this.clock = clock;
        this.keys = new ArticleKeys(model, view, preferences.keymap(), toCard);
        this.spotlight = new ClaimSpotlight(model, view, preferences.lessMotion());
        this.bar =
                new SelectionBar(
                        model.codebook(),
                        look,
                        preferences.keymap(),
                        this::mark,
                        keys::addPlace,
                        view::copy);
        getStyleClass().add("article-pane");
        view.setId("article");
        view.setMarkText(this::describe);
        view.setOnMarkResized(this::resized);
        view.typographyProperty().bind(preferences.typography());
        view.paragraphNumbersProperty().bind(preferences.paragraphNumbers());
        bar.setManaged(false);
        bar.setVisible(false);
        empty.getStyleClass().add("empty");
        empty.textProperty().bind(preferences.keymap().map(ArticlePane::howToBegin));
        empty.setWrapText(true);
        empty.visibleProperty().bind(model.article().map(Optional::isEmpty));
        StackPane.setAlignment(empty, Pos.CENTER);
        getChildren().setAll(view, empty, bar);

        view.markStylesProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> MarkStyles.of(model.codebook().get(), look.getValue()),
                                model.codebook(),
                                look));
        model.article().subscribe((before, now) -> changeArticle(before, now));
        model.notebook().subscribe(_ -> showMarks());
        model.codebook().subscribe(_ -> showMarks());
        model.selection().current().subscribe(_ -> frameSelected());
        model.selection().setOnShow(this::jumpTo);
        view.selectedMarkProperty().subscribe(mark -> select(Optional.ofNullable(mark)));
        followSelection();
        changeArticle(Optional.empty(), model.article().get());
    }

    ArticleView view() {
        return view;
    }

    ArticleKeys keys() {
        return keys;
    }

    ObservableValue<Trail> trail() {
        return trail;
    }

    ClaimSpotlight spotlight() {
        return spotlight;
    }

    /// The words selected in the article; nothing where none are.
    Optional<TextRange> selection() {
        return Optional.of(view.getSelection()).filter(range -> !range.isEmpty());
    }

    /// Brings a stretch of the text before the reader's eyes, and remembers the way back where that
    /// leads out of sight.
    void jumpTo(TextRange range) {
        if (spotlight.isOn()) {
            spotlight.show(range);
            return;
        }
        TextRange inSight = view.getVisibleRange();
        if (inSight.contains(range)) {
            view.reveal(range);
            return;
        }
        trail.set(trail.get().jumpedFrom(view.getTopOffset()));
        view.show(range.start(), WHERE_JUMPS_LAND);
    }

    void goBack() {
        trail.get()
                .previous()
                .ifPresent(
                        offset -> {
                            trail.set(trail.get().wentBack(view.getTopOffset()));
                            view.show(offset, 0);
                        });
    }

    void goForward() {
        trail.get()
                .next()
                .ifPresent(
                        offset -> {
                            trail.set(trail.get().wentForward(view.getTopOffset()));
                            view.show(offset, 0);
                        });
    }

    /// Writes down how far the open article has been read.
    void rememberPosition() {
        model.article()
                .get()
                .ifPresent(
                        open ->
                                preferences.rememberPosition(
                                        open.slug(), view.getTopOffset(), clock.millis()));
    }

    private void changeArticle(Optional<StoredArticle> before, Optional<StoredArticle> now) {
        before.ifPresent(
                old ->
                        preferences.rememberPosition(
                                old.slug(), view.getTopOffset(), clock.millis()));
        trail.set(Trail.empty());
        view.setMarks(Marks.NONE);
        if (now.isEmpty()) {
            view.setArticle(null);
            return;
        }
        view.setArticle(now.get().article());
        ArticleHead.of(now.get().article()).showIn(view);
        int position = preferences.position(now.get().slug());
        if (position > 0 && position < now.get().article().text().length()) {
            view.show(position, 0);
        }
    }

    /// Shows what an older edition has not; without that, where the selected claim may belong whose
    /// words are not here as they were.
    void showChanges(Optional<List<TextRange>> newChanges) {
        changes = newChanges;
        view.setChanges(changes.orElseGet(() -> model.selection().proposal().stream().toList()));
    }

    private void showMarks() {
        Codebook codebook = model.codebook().get();
        view.setMarks(
                MarkStyles.marks(model.notebook().getValue(), model.places().get(), codebook));
        frameSelected();
    }

    private void frameSelected() {
        showChanges(changes);
        Optional<TextRange> range = model.selection().place().flatMap(Place::range);
        Optional<Claim> claim = model.selection().claim();
        if (range.isEmpty() || claim.isEmpty()) {
            view.setSelectedMark(null);
            bar.offerAnotherPlace(claim.isPresent());
            return;
        }
        view.getMarks().in(range.get()).stream()
                .filter(mark -> mark.owner().equals(claim.get().id()))
                .filter(mark -> mark.range().equals(range.get()))
                .findFirst()
                .ifPresent(view::setSelectedMark);
        bar.offerAnotherPlace(true);
    }

    private void select(Optional<Mark> mark) {
        bar.offerAnotherPlace(mark.isPresent());
        if (mark.isEmpty()) {
            if (model.selection().place().flatMap(Place::range).isPresent()) {
                model.selection().clear();
            }
            return;
        }
        var wanted =
                new Selection.Selected(
                        (ClaimId) mark.get().owner(), Optional.of(mark.get().range()));
        boolean already =
                model.selection()
                                .current()
                                .get()
                                .filter(now -> now.claim().equals(wanted.claim()))
                                .isPresent()
                        && model.selection().place().flatMap(Place::range).equals(wanted.place());
        if (!already) {
            model.selection().select(wanted.claim(), mark.get().range());
        }
    }

    private static String howToBegin(Keymap keys) {
        return Messages.text(
                "article.empty",
                keys.named(WindowAction.OPEN.words(), WindowAction.OPEN),
                keys.named(WindowAction.PASTE.words(), WindowAction.PASTE));
    }

    private void mark(String kind) {
        keys.mark(kind);
        view.requestFocus();
    }

    private void resized(Mark mark, TextRange extent) {
        List<Place> places = model.places().get().of((ClaimId) mark.owner());
        places.stream()
                .filter(place -> place.range().equals(Optional.of(mark.range())))
                .findFirst()
                .ifPresent(place -> model.marking().movePlace(place, extent));
    }

    String describe(Mark mark) {
        Codebook codebook = model.codebook().get();
        return model.notebook()
                .getValue()
                .find((ClaimId) mark.owner())
                .map(
                        claim ->
                                Messages.text(
                                        "article.mark",
                                        codebook.kindName(claim.kind()),
                                        codebook.verdictName(claim.verdict()),
                                        firstWords(claim)))
                .orElse("");
    }

    private static String firstWords(Claim claim) {
        String words = claim.wording().isBlank() ? claim.note() : claim.wording();
        return words.length() <= 160 ? words : words.substring(0, 160) + "…";
    }

    private void followSelection() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> setMouseDown(true));
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> setMouseDown(false));
        view.selectionProperty().subscribe(_ -> placeBar());
        view.visibleRangeProperty().subscribe(_ -> placeBar());
        view.topOffsetProperty().subscribe(_ -> placeBar());
        view.layoutBoundsProperty().subscribe(_ -> placeBar());
    }

    private void setMouseDown(boolean down) {
        mouseDown = down;
        placeBar();
    }

    private void placeBar() {
        Optional<Bounds> words =
                selection().isEmpty() || mouseDown
                        ? Optional.empty()
                        : view.boundsOf(view.getSelection());
        bar.setVisible(words.isPresent());
        words.ifPresent(
                bounds -> {
                    bar.applyCss();
                    bar.autosize();
                    double y = barY(bounds);
                    bar.setAbove(y < bounds.getMinY());
                    double x = bounds.getCenterX() - bar.getWidth() / 2;
                    double furthest = Math.max(GAP, getWidth() - bar.getWidth() - GAP);
                    bar.relocate(Math.rint(Math.clamp(x, GAP, furthest)), Math.rint(y));
                });
    }

    /// Above the words if there is room, or else below them; where they fill the view, at the edge
    /// that is further from the caret.
    private double barY(Bounds words) {
        double above = words.getMinY() - bar.getHeight() - FROM_WORDS;
        double below = words.getMaxY() + FROM_WORDS;
        double lowest = getHeight() - bar.getHeight() - GAP;
        if (above >= 0) {
            return above;
        }
        if (below <= lowest) {
            return below;
        }
        boolean caretAtTheEnd = view.getCaret() == view.getSelection().end();
        return caretAtTheEnd ? GAP : lowest;
    }
}
