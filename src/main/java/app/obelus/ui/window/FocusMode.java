package app.obelus.ui.window;

import app.obelus.reading.Place;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.checks.Checks;
import app.obelus.ui.claims.FocusCard;
import app.obelus.ui.review.FocusPane;
import app.obelus.ui.review.Pass;
import app.obelus.ui.review.Problem;
import app.obelus.ui.review.Review;
import app.obelus.ui.review.ReviewAction;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// Shows nothing but the article and the card of the claim that is gone about, and puts all back as
/// it was.
final class FocusMode {

    private final ReaderModel model;
    private final Review review;
    private final KeptPasses passes;
    private final Preferences preferences;
    private final ArticlePane article;
    private final Node centre;
    private final Arrangement arrangement;
    private final BorderPane page;
    private final Runnable toArticle;
    private final FocusCard card;
    private final FocusPane pane;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on", false);

    /// @param checks know what is to be mended
    /// @param centre what holds the article
    /// @param page what holds the arrangement
    /// @param toArticle takes the focus to the article
    FocusMode(
            ReaderModel model,
            Review review,
            KeptPasses passes,
            Preferences preferences,
            ObservableValue<Look> look,
            Checks checks,
            ArticlePane article,
            Node centre,
            Arrangement arrangement,
            BorderPane page,
            Runnable toArticle) {
        this.model = model;
        this.review = review;
        this.passes = passes;
        this.preferences = preferences;
        this.article = article;
        this.centre = centre;
        this.arrangement = arrangement;
        this.page = page;
        this.toArticle = toArticle;
        this.card = new FocusCard(model, look, preferences.keymap());
        this.pane =
                new FocusPane(
                        model,
                        review,
                        card,
                        preferences.queues(),
                        preferences.keymap(),
                        () -> problems(checks),
                        this::act,
                        this::leave);
        card.setOnDone(pane::focusCard);
        card.setSelection(article::selection);
        passes.left().subscribe(pane::offer);
        model.article().subscribe((_, _) -> leave());
    }

    private static List<Problem> problems(Checks checks) {
        return checks.findings().getValue().stream()
                .map(finding -> new Problem(finding.claim(), Checks.words(finding)))
                .toList();
    }

    /// @param history shows what the claim was before
    void setOnHistory(Runnable history) {
        card.setOnHistory(history);
    }

    /// @param compare shows the article's editions side by side
    void setOnCompare(Runnable compare) {
        card.setOnCompare(compare);
    }

    /// @param browser shows a page of the web
    void setOnBrowse(Consumer<URI> browser) {
        card.setOnBrowse(browser);
    }

    boolean isOn() {
        return on.get();
    }

    void toggle() {
        if (isOn()) {
            leave();
        } else {
            enter();
        }
    }

    void leave() {
        if (isOn()) {
            on.set(false);
            article.spotlight().set(false);
            pane.setCenter(null);
            page.setCenter(arrangement);
            arrangement.takeBack();
            toArticle.run();
        }
    }

    /// Takes the focus to a part of the card.
    void toCard(ArticleAction part) {
        switch (part) {
            case CARD, HISTORY -> pane.focusCard();
            case NOTE -> card.focusNote();
            case TAGS -> card.focusTags();
            case WORDING -> card.focusWording();
            case SPEAKER -> card.focusSpeaker();
            case EVIDENCE -> card.newEvidence();
            case NEXT,
                    PREVIOUS,
                    OVERLAPPING,
                    ADD_PLACE,
                    PUT_HERE,
                    START_BACK,
                    START_ON,
                    END_BACK,
                    END_ON,
                    REMOVE ->
                    throw new IllegalArgumentException("nothing on a card: " + part);
        }
    }

    /// Takes back what was done last, here or anywhere.
    void undo() {
        if (isOn()) {
            review.undo();
        } else {
            model.undo();
        }
    }

    /// A button that goes on with the pass that was left; in sight while there is one.
    Node offer() {
        var button = new Button();
        button.setId("review-continue");
        button.getStyleClass().add("status-offer");
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        passes.left()
                                                .get()
                                                .map(FocusMode::offer)
                                                .map(this::withKey)
                                                .orElse(""),
                                passes.left(),
                                preferences.keymap()));
        button.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !on.get() && passes.left().get().isPresent(),
                                on,
                                passes.left()));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(
                _ -> {
                    passes.left()
                            .get()
                            .filter(_ -> review.pass().get().isEmpty())
                            .ifPresent(review::resume);
                    enter();
                });
        return button;
    }

    private String withKey(String words) {
        return preferences.keymap().get().named(words, WindowAction.FOCUS);
    }

    private static String offer(Pass left) {
        return Messages.text(
                "review.offer",
                left.name(),
                Math.min(left.queue().cursor() + 1, left.queue().size()),
                left.queue().size());
    }

    private void enter() {
        if (isOn() || model.article().get().isEmpty()) {
            return;
        }
        on.set(true);
        arrangement.lend();
        pane.setCenter(centre);
        page.setCenter(pane);
        article.spotlight().set(true);
        review.pass()
                .get()
                .flatMap(pass -> pass.queue().current())
                .ifPresent(model.selection()::goTo);
        pane.takeFocus();
    }

    /// Puts the caret at the words of the claim, where they are in the article.
    private void toText() {
        model.selection()
                .place()
                .flatMap(Place::range)
                .ifPresent(
                        words -> {
                            article.view().moveCaret(words.start());
                            model.selection().goTo(words);
                        });
        article.view().requestFocus();
    }

    private void act(ReviewAction action) {
        switch (action) {
            case NOTE -> card.focusNote();
            case TAGS -> card.focusTags();
            case EVIDENCE -> card.newEvidence();
            case WORDING -> card.focusWording();
            case TO_TEXT -> toText();
            case START_BACK -> article.keys().moveStart(true);
            case START_ON -> article.keys().moveStart(false);
            case END_BACK -> article.keys().moveEnd(true);
            case END_ON -> article.keys().moveEnd(false);
            case OVERLAPPING -> article.view().selectNextMarkHere();
            case SKIP,
                    NEXT,
                    PREVIOUS,
                    MARK,
                    REMOVE,
                    UNDO,
                    PIN,
                    AUTO_ADVANCE,
                    LIST,
                    DECISIONS,
                    QUEUES ->
                    throw new IllegalArgumentException("done by the pane: " + action);
        }
    }
}
