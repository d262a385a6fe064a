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
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
    private final PageLayer pages;
    private final Beside beside;

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
        this.pages = new PageLayer(this, this::focusArticle);
        this.asking = new Asking(opening.readings(), this::fetch, this::focusArticle);
        this.intake = new Intake(model, opening, preferences, this::askForAddress, pages::window);
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
        this.readers = new ReadersPages(second, model, look, pages, this::focusClaims);
        this.exchange = new ExchangePages(exporting, importing, model, preferences, pages);
        this.settings =
                new SettingsPage(preferences, new CodebookPane(model, look), this::focusArticle);
        this.keys = new KeysPage(preferences.keymap(), this::focusArticle);
        setId("reader");
        getStyleClass().add("reader");
        look.subscribe(this::wear);

        var problems = new ProblemBar(model::dismissProblem);
        model.problems().subscribe(problems::show);
        var page = new BorderPane();
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
        this.beside = new Beside(arrangement, library, side, focusMode);
        var commands = new Commands(model, preferences, this, article);
        addEventHandler(KeyEvent.KEY_TYPED, commands::byKey);
        addEventHandler(KeyEvent.KEY_PRESSED, commands::byKey);
        var menus = new Menus(commands, model, preferences);
        page.setTop(
                new VBox(menus.menuBar(this, article.keys()), menus.toolBar(), problems, asking));
        page.setBottom(
                new StatusBar(
                        model,
                        keeping.state(),
                        article.view(),
                        checks.findings().map(List::size),
                        article.keys().notice(),
                        focusMode.offer(),
                        new ReadingStatus(opening.readings())));
        pages.over(page);
        connect();
    }

    /// @param browser shows a page of the web
    void setOnBrowse(Consumer<URI> browser) {
        focusMode.setOnBrowse(browser);
        side.claims().setOnBrowse(browser);
    }

    /// Takes the focus into the article, where single keys mark and walk.
    void focusArticle() {
        pages.close();
        opening.editions().discard();
        article.view().requestFocus();
    }

    void focusSummary() {
        pages.close();
        beside.showSummary();
    }

    private void focusList() {
        pages.close();
        beside.focusList();
    }

    private void focusClaims() {
        beside.focusClaims();
    }

    private void toCard(ArticleAction part) {
        beside.toCard(part);
    }

    /// The parts beside the article.
    Beside beside() {
        return beside;
    }

    void openSummary() {
        opening.editions().discard();
        pages.open(summary, summary::takeFocus);
    }

    Intake intake() {
        return intake;
    }

    ReadersPages readers() {
        return readers;
    }

    void toggleFocus() {
        pages.close();
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
        Window window = pages.window();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
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
        pages.open(settings, settings::takeFocus);
    }

    void openKeys() {
        opening.editions().discard();
        pages.open(keys, keys::takeFocus);
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
        focusMode.setOnHistory(beside::showClaimHistory);
        opening.editions().proposed().subscribe(this::showProposed);
        model.article().subscribe((before, now) -> turned(before, now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Drops.onto(this, intake::openFile, intake::drop);
    }

    private void showProposed(Optional<Editions.Newer> newer) {
        newer.ifPresentOrElse(
                it -> {
                    var page = new EditionPage(model, opening.editions(), it);
                    pages.open(page, page::takeFocus);
                },
                pages::closeEdition);
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

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && opening.readings().current().get().isPresent()) {
            opening.readings().stop();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            arrangement.putAwayFloating();
            focusArticle();
        }
    }

    private void askForAddress(String known) {
        pages.close();
        opening.editions().discard();
        asking.askForAddress(known);
    }

    private void fetch(String address) {
        intake.fetch(address);
    }
}
