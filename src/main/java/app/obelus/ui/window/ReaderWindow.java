package app.obelus.ui.window;

import app.obelus.document.ArticleReader;
import app.obelus.store.Library;
import app.obelus.store.SettingsFile;
import app.obelus.ui.Background;
import app.obelus.ui.Exporting;
import app.obelus.ui.Importing;
import app.obelus.ui.Keeping;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.Opening;
import app.obelus.ui.Past;
import app.obelus.ui.Problem;
import app.obelus.ui.Problems;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Readings;
import app.obelus.ui.SecondReader;
import app.obelus.ui.review.Review;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A window on a library, with everything behind it, from the first article to the last save.
public final class ReaderWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private final Background opening = new Background("opening");
    private final Background saving = new Background("saving");
    private final Preferences preferences;
    private final Keeping keeping;
    private final ReaderModel model;
    private final Readings readings;
    private final Opening articles;
    private final ReaderView view;
    private final Remembering remembering;
    private final KeptPasses passes;

    /// Held here because what it is bound to holds it weakly.
    private final ObservableValue<Look> look;

    /// Whether an article was opened that nobody asked for.
    private boolean hasBegun;

    /// @param user the name under which claims are made until another is chosen
    public ReaderWindow(
            Stage stage,
            Library library,
            ArticleReader reader,
            SettingsFile settings,
            Clock clock,
            Supplier<UUID> ids,
            String user) {
        this.stage = stage;
        this.preferences = new Preferences(settings, user);
        this.keeping = new Keeping(library, saving);
        this.model =
                new ReaderModel(library.codebook(), keeping, clock, ids, preferences.reader()::get);
        this.readings = new Readings(reader);
        this.articles = new Opening(readings, library, opening, keeping, model, clock);
        var scene = new Scene(new javafx.scene.layout.Region(), WIDTH, HEIGHT);
        this.look = lookOf(scene);
        look.subscribe(
                now ->
                        Application.setUserAgentStylesheet(
                                now == Look.DARK
                                        ? new PrimerDark().getUserAgentStylesheet()
                                        : new PrimerLight().getUserAgentStylesheet()));
        var past = new Past(model, keeping, library.notes(), clock);
        var second = new SecondReader(model, library, opening, clock, preferences.reader()::get);
        var review = new Review(model, clock);
        this.passes = new KeptPasses(model, review, settings, saving);
        this.view =
                new ReaderView(
                        model,
                        articles,
                        keeping,
                        past,
                        second,
                        review,
                        passes,
                        new Exporting(model, library, keeping, opening),
                        new Importing(model, library, opening),
                        opening,
                        preferences,
                        look,
                        clock);
        for (String sheet :
                List.of(
                        "obelus.css",
                        "claims.css",
                        "find.css",
                        "history.css",
                        "editions.css",
                        "checks.css",
                        "summary.css",
                        "readers.css",
                        "review.css",
                        "exchange.css")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Messages.class.getResource(sheet)).toString());
        }
        scene.setRoot(view);
        stage.setScene(scene);
        stage.titleProperty()
                .bind(
                        model.article()
                                .map(
                                        open ->
                                                open.map(it -> it.article().title() + " — Obelus")
                                                        .orElse("Obelus")));
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, this::closeRequested);
        placeWindow();
        stage.focusedProperty().subscribe(this::lookOutsideIf);
        this.remembering = new Remembering(preferences, this::gatherSettings, saving);
        view.watch(remembering);
        remembering.on(stage.xProperty());
        remembering.on(stage.yProperty());
        remembering.on(stage.widthProperty());
        remembering.on(stage.heightProperty());
        remembering.on(stage.maximizedProperty());
    }

    /// @param browser shows a page of the web; gets none but http and https addresses
    public void setOnBrowse(Consumer<URI> browser) {
        view.setOnBrowse(browser);
    }

    /// Shows the window with a file, or with what was read last, or with the library's first
    /// article.
    public void show(Optional<Path> file) {
        stage.show();
        articles.articles().subscribe(_ -> openFirst());
        articles.busy().subscribe(this::openFirstOnce);
        file.ifPresentOrElse(view.intake()::openFile, articles::refresh);
        view.focusArticle();
        if (!preferences.keysPutBack().isEmpty()) {
            tell(Problems.keysPutBack(preferences.keysPutBack()));
        }
    }

    /// Tells of something that went wrong.
    public void tell(Problem problem) {
        model.tell(problem);
    }

    /// What is written down and waited for before the program ends: settings, notes, lanes.
    public void stop() {
        remembering.now();
        passes.now();
        readings.close();
        keeping.close();
        opening.close();
        saving.close();
    }

    boolean isDone() {
        return keeping.isDone();
    }

    ReaderModel model() {
        return model;
    }

    Preferences preferences() {
        return preferences;
    }

    Opening opening() {
        return articles;
    }

    ReaderView view() {
        return view;
    }

    /// Shows something where what the window was started with could not be.
    private void openFirstOnce(boolean busy) {
        if (!busy && !hasBegun) {
            openFirst();
        }
    }

    private void openFirst() {
        List<String> slugs = articles.articles().get().stream().map(it -> it.slug()).toList();
        if (model.article().get().isEmpty() && !articles.busy().get() && !slugs.isEmpty()) {
            hasBegun = true;
            articles.openAtStart(
                    preferences.lastArticle().filter(slugs::contains).orElse(slugs.getFirst()));
        }
    }

    private ObservableValue<Look> lookOf(Scene scene) {
        return Bindings.createObjectBinding(
                () ->
                        preferences
                                .look()
                                .get()
                                .orElse(
                                        scene.getPreferences().getColorScheme() == ColorScheme.DARK
                                                ? Look.DARK
                                                : Look.LIGHT),
                preferences.look(),
                scene.getPreferences().colorSchemeProperty());
    }

    private void gatherSettings() {
        view.remember();
        preferences.rememberWindow(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    private void placeWindow() {
        Optional<Rectangle2D> was = preferences.window();
        Rectangle2D screen =
                was.flatMap(ReaderWindow::screenOf).orElseGet(Screen::getPrimary).getVisualBounds();
        Rectangle2D place =
                was.map(it -> WindowPlace.within(screen, it))
                        .orElseGet(() -> WindowPlace.inTheMiddle(screen, WIDTH, HEIGHT));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(preferences.maximized());
    }

    private void lookOutsideIf(boolean focused) {
        if (focused) {
            model.lookOutside();
            articles.lookRound();
        }
    }

    private static Optional<Screen> screenOf(Rectangle2D place) {
        return Screen.getScreensForRectangle(place).stream().findFirst();
    }

    private void closeRequested(WindowEvent event) {
        if (isDone()) {
            return;
        }
        event.consume();
        keeping.saveAndLeave(stage::close);
    }
}
