package app.obelus.ui.window;

import app.obelus.store.StoredArticle;
import app.obelus.ui.Background;
import app.obelus.ui.Editions;
import app.obelus.ui.Exporting;
import app.obelus.ui.Importing;
import app.obelus.ui.Keeping;
import app.obelus.ui.Look;
import app.obelus.ui.Opening;
import app.obelus.ui.Past;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.SecondReader;
import app.obelus.ui.checks.Checks;
import app.obelus.ui.checks.ChecksPanel;
import app.obelus.ui.claims.ClaimsPanel;
import app.obelus.ui.claims.CodebookPane;
import app.obelus.ui.history.PastPanel;
import app.obelus.ui.library.LibraryPane;
import app.obelus.ui.review.Review;
import app.obelus.ui.summary.SummaryView;

import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The whole window: menus, tools, library, article, claims, status; and the pages that lie over
/// it.
public final class ReaderView extends StackPane {

    private static final PseudoClass SEPIA = PseudoClass.getPseudoClass("sepia");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final ReaderModel model;
    private final Opening opening;
    private final Preferences preferences;
    private final Asking asking;
    private final Intake intake;
    private final ArticlePane article;
    private final SidePanel side;
    private final LibraryPane library;
    private final ArticleFind find;
    private final SettingsPage settings;
    private final KeysPage keys;
    private final SummaryPage summary;
    private final Arrangement arrangement;
    private final Centre centre;
    private final FocusMode focusMode;
    private final ReadersPages readers;
    private final ExchangePages exchange;

    ReaderView(
            ReaderModel model,
            Opening opening,
            Keeping keeping,
            Past past,
            SecondReader second,
            Review review,
            KeptPasses passes,
            Exporting exporting,
            Importing importing,
            Background searching,
            Preferences preferences,
            ObservableValue<Look> look,
            Clock clock) {
        this.model = model;
        this.opening = opening;
        this.preferences = preferences;
        this.asking = new Asking(opening.readings(), this::fetch, this::focusArticle);
        this.intake = new Intake(model, opening, preferences, this::askForAddress, this::window);
        this.article = new ArticlePane(model, preferences, look, clock, this::toCard);
        var checks = new Checks(model, preferences.rulesOff());
        this.side =
                new SidePanel(
                        new ClaimsPanel(model, look, preferences.keymap()),
                        new ChecksPanel(checks),
                        new SummaryView(model, look, this::focusList, () -> {}),
                        new PastPanel(past),
                        this::focusArticle);
        this.summary =
                new SummaryPage(
                        new SummaryView(model, look, this::focusList, this::focusArticle),
                        this::focusArticle);
        this.find = new ArticleFind(model, article, searching, this::focusArticle);
        this.library =
                new LibraryPane(
                        opening.articles(),
                        model.article(),
                        article.view().topOffsetProperty().asObject(),
                        new LibraryPane.Actions(
                                opening::openArticle,
                                article::jumpTo,
                                intake::chooseFile,
                                intake::pasteArticle));
        this.readers =
                new ReadersPages(
                        second,
                        model,
                        look,
                        this::openPage,
                        this::focusArticle,
                        this::focusClaims,
                        this::window);
        this.exchange =
                new ExchangePages(
                        exporting,
                        importing,
                        model,
                        preferences,
                        this::openPage,
                        this::focusArticle,
                        this::window);
        var commands = new Commands(model, preferences, this, article);
        addEventHandler(KeyEvent.KEY_TYPED, commands::byKey);
        addEventHandler(KeyEvent.KEY_PRESSED, commands::byKey);
        var menus = new Menus(commands, model, preferences);
        this.settings =
                new SettingsPage(preferences, new CodebookPane(model, look), this::focusArticle);
        this.keys = new KeysPage(preferences.keymap(), this::focusArticle);
        setId("reader");
        getStyleClass().add("reader");
        look.subscribe(this::wear);

        var problems = new ProblemBar(model::dismissProblem);
        model.problems().subscribe(problems::show);
        var page = new BorderPane();
        page.setTop(
                new VBox(menus.menuBar(this, article.keys()), menus.toolBar(), problems, asking));
        this.centre = new Centre(model, opening.editions(), article, this::focusArticle);
        centre.setTop(find.bar());
        this.arrangement = new Arrangement(library, centre, side, preferences);
        page.setCenter(arrangement);
        this.focusMode =
                new FocusMode(
                        model,
                        review,
                        passes,
                        preferences,
                        look,
                        checks,
                        article,
                        centre,
                        arrangement,
                        page,
                        this::focusArticle);
        page.setBottom(
                new StatusBar(
                        model,
                        keeping.state(),
                        article.view(),
                        checks.findings().map(List::size),
                        article.keys().notice(),
                        focusMode.offer(),
                        new ReadingStatus(opening.readings())));
        getChildren().setAll(page);
        // What a page lies over is out of reach of Tab and of screen readers too.
        page.disableProperty().bind(Bindings.size(getChildren()).greaterThan(1));
        connect();
    }

    /// @param browser shows a page of the web
    void setOnBrowse(Consumer<URI> browser) {
        focusMode.setOnBrowse(browser);
        side.claims().setOnBrowse(browser);
    }

    /// Takes the focus into the article, where single keys mark and walk.
    void focusArticle() {
        closePages();
        opening.editions().discard();
        article.view().requestFocus();
    }

    void focusClaims() {
        focusMode.leave();
        arrangement.showClaims();
        side.showClaims().focusCard();
    }

    void focusSummary() {
        closePages();
        arrangement.showClaims();
        side.showSummary();
    }

    /// The claims that the filter lets through.
    private void focusList() {
        closePages();
        arrangement.showClaims();
        side.showClaims().focusList();
    }

    void openSummary() {
        opening.editions().discard();
        openPage(summary, summary::takeFocus);
    }

    void focusLibrary() {
        focusMode.leave();
        arrangement.showLibrary();
        library.showLibrary();
    }

    void focusOutline() {
        focusMode.leave();
        arrangement.showLibrary();
        library.showOutline();
    }

    void focusFilter() {
        focusMode.leave();
        arrangement.showClaims();
        side.showClaims().focusFilter();
    }

    void showChecks() {
        arrangement.showClaims();
        side.showChecks();
    }

    void goToNextFinding() {
        arrangement.showClaims();
        side.goToNextFinding();
    }

    void showClaimHistory() {
        focusMode.leave();
        arrangement.showClaims();
        side.past().showClaim();
    }

    void showArticleHistory() {
        focusMode.leave();
        arrangement.showClaims();
        side.past().showArticle();
    }

    void showBackups() {
        focusMode.leave();
        arrangement.showClaims();
        side.past().showBackups();
    }

    Intake intake() {
        return intake;
    }

    ReadersPages readers() {
        return readers;
    }

    void toggleFocus() {
        closePages();
        focusMode.toggle();
    }

    void undo() {
        focusMode.undo();
    }

    ExchangePages exchange() {
        return exchange;
    }

    void openFind() {
        arrangement.putAwayFloating();
        find.open();
    }

    void findNext() {
        find.next();
    }

    void findPrevious() {
        find.previous();
    }

    void toggleComparison() {
        centre.toggleComparison();
    }

    void close() {
        window().fireEvent(new WindowEvent(window(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void toggleLibrary() {
        focusMode.leave();
        arrangement.toggleLibrary();
    }

    void toggleClaims() {
        focusMode.leave();
        arrangement.toggleClaims();
    }

    /// From one look to the next that looks different, and back to following the system.
    void nextLook() {
        Look system =
                getScene().getPreferences().getColorScheme() == ColorScheme.DARK
                        ? Look.DARK
                        : Look.LIGHT;
        preferences.look().set(LookRound.next(preferences.look().get(), system));
    }

    void openSettings() {
        opening.editions().discard();
        openPage(settings, settings::takeFocus);
    }

    void openKeys() {
        opening.editions().discard();
        openPage(keys, keys::takeFocus);
    }

    /// Writes down what the window should remember.
    void remember() {
        article.rememberPosition();
        preferences.rememberPanelWidth(arrangement.claimsWidth().get());
    }

    /// Has what the window should remember written down when it changes.
    void watch(Remembering remembering) {
        preferences.watch(remembering);
        remembering.on(arrangement.claimsWidth());
        remembering.on(article.view().topOffsetProperty());
        remembering.on(model.article());
    }

    private void connect() {
        side.claims().setSelection(article::selection);
        side.claims().setOnCompare(centre::compare);
        focusMode.setOnCompare(centre::compare);
        article.keys().setOnPaste(intake::offerToPaste);
        focusMode.setOnHistory(this::showClaimHistory);
        opening.editions().proposed().subscribe(this::showProposed);
        model.article().subscribe((before, now) -> turned(before, now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Drops.onto(this, intake::openFile, intake::drop);
    }

    private void showProposed(Optional<Editions.Newer> newer) {
        newer.ifPresentOrElse(
                it -> {
                    var page = new EditionPage(model, opening.editions(), it);
                    openPage(page, page::takeFocus);
                },
                () -> {
                    if (getChildren().removeIf(EditionPage.class::isInstance)) {
                        focusArticle();
                    }
                });
    }

    /// What was compared or proposed was about the article before.
    private void turned(Optional<StoredArticle> before, Optional<StoredArticle> now) {
        opening.editions().discard();
        boolean same = before.map(StoredArticle::slug).equals(now.map(StoredArticle::slug));
        centre.turned(same);
    }

    private void wear(Look look) {
        pseudoClassStateChanged(SEPIA, look == Look.SEPIA);
        pseudoClassStateChanged(DARK, look == Look.DARK);
    }

    private void toCard(ArticleAction part) {
        if (focusMode.isOn() && part != ArticleAction.HISTORY) {
            focusMode.toCard(part);
            return;
        }
        focusMode.leave();
        arrangement.showClaims();
        switch (part) {
            case CARD -> side.showClaims().focusCard();
            case NOTE -> side.showClaims().focusNote();
            case TAGS -> side.showClaims().focusTags();
            case WORDING -> side.showClaims().focusWording();
            case SPEAKER -> side.showClaims().focusSpeaker();
            case EVIDENCE -> side.showClaims().newEvidence();
            case HISTORY -> side.past().showClaim();
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

    private void openPage(Region page, Runnable takeFocus) {
        closePages();
        getChildren().add(page);
        layOutNow(page);
        takeFocus.run();
        layOutNow(page);
    }

    /// What a page holds depends on its width, and comes to have a size only in a pass after that
    /// in which it was made: so that the page is complete in the first frame, both are done at
    /// once.
    private void layOutNow(Region page) {
        page.resize(getWidth(), getHeight());
        page.applyCss();
        page.layout();
    }

    private void closePages() {
        getChildren().removeAll(settings, keys, summary);
        getChildren().removeIf(page -> ReadersPages.isOne(page) || ExchangePages.isOne(page));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && opening.readings().current().get().isPresent()) {
            opening.readings().stop();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            arrangement.putAwayFloating();
            focusArticle();
        }
    }

    private void askForAddress(String known) {
        closePages();
        opening.editions().discard();
        asking.askForAddress(known);
    }

    private void fetch(String address) {
        intake.fetch(address);
    }

    private Window window() {
        return getScene().getWindow();
    }
}
