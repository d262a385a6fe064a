package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.document.ArticleReader;
import app.obelus.page.ArticleView;
import app.obelus.store.Library;
import app.obelus.store.SettingsFile;
import app.obelus.text.TextRange;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Wanted;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// The real window on a library in a temporary folder, and a pair of hands.
final class OpenWindow implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final int FRAMES = 2;

    final FxRobot robot = new FxRobot();
    final ReaderWindow window;
    private final Stage stage;

    private OpenWindow(ReaderWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /// On the sample library in `folder`, with the sample article open.
    static OpenWindow on(Path folder) throws Exception {
        return on(folder, library -> library, Optional.empty());
    }

    /// @param wrapped what the library is wrapped in, to make it fail
    /// @param file what the window is started with
    static OpenWindow on(Path folder, UnaryOperator<Library> wrapped, Optional<Path> file)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        Library library = wrapped.apply(Library.withSample(folder.resolve("library")));
        var numbers = new AtomicLong(library.folder().hashCode());
        OpenWindow opened =
                fx(
                        () -> {
                            var stage = new Stage();
                            var window =
                                    new ReaderWindow(
                                            stage,
                                            library,
                                            ArticleReader.ofEveryFormat(),
                                            SettingsFile.at(folder.resolve("settings")),
                                            Clock.fixed(NOON, ZoneOffset.UTC),
                                            () ->
                                                    new UUID(
                                                            System.nanoTime(),
                                                            numbers.incrementAndGet()),
                                            "Ada");
                            window.show(file);
                            return new OpenWindow(window, stage);
                        });
        opened.until(() -> opened.model().article().get().isPresent() || file.isPresent());
        return opened;
    }

    ReaderModel model() {
        return window.model();
    }

    ArticleView article() {
        return (ArticleView) node("#article");
    }

    Node node(String query) {
        return robot.from(stage.getScene().getRoot()).lookup(query).query();
    }

    String text() {
        return model().article().get().orElseThrow().article().text();
    }

    List<Claim> claims() {
        return fx(() -> model().notebook().getValue().claims());
    }

    /// Where words stand first in the article.
    TextRange words(String words) {
        int start = text().indexOf(words);
        return new TextRange(start, start + words.length());
    }

    /// Selects words with the caret, as if by hand, and gives the article the focus.
    void select(String words) {
        fx(
                () -> {
                    article().requestFocus();
                    article().reveal(words(words));
                    article().select(words(words));
                    return words;
                });
        settle();
    }

    /// Drags the mouse from the beginning of words to their end.
    void drag(String words) {
        TextRange range = words(words);
        fx(
                () -> {
                    article().reveal(range);
                    return range;
                });
        settle();
        Point2D from = onScreen(new TextRange(range.start(), range.start() + 1), 0.1);
        Point2D to = onScreen(new TextRange(range.end() - 1, range.end()), 0.9);
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to));
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    void clickOn(TextRange range) {
        robot.clickOn(onScreen(range, 0.5));
        settle();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /// Goes on as soon as the keys have arrived, as quick fingers do. TestFX sleeps after each.
    void push(KeyCode... keys) {
        fx(
                () -> {
                    var hands = new Robot();
                    for (KeyCode key : keys) {
                        hands.keyPress(key);
                    }
                    for (KeyCode key : List.of(keys).reversed()) {
                        hands.keyRelease(key);
                    }
                    return hands;
                });
    }

    void write(String characters) {
        robot.write(characters, 0);
        settle();
    }

    void untilSaved() {
        until(() -> saved().equals("Saved"));
    }

    String saved() {
        return ((javafx.scene.control.Label) node("#saved")).getText();
    }

    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that within 20 seconds", e);
        }
        settle();
    }

    /// Waits until all that waits now has been done and laid out, and what that has brought about.
    /// That is what TestFX waits for too, but it sleeps besides.
    private void settle() {
        for (int frame = 0; frame < FRAMES; frame++) {
            var laidOut = new CountDownLatch(1);
            boolean shows = fx(() -> onNextFrame(laidOut::countDown));
            try {
                if (shows && !laidOut.await(20, TimeUnit.SECONDS)) {
                    throw new AssertionError("there was no frame within 20 seconds");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    /// @return false where there will be none
    private boolean onNextFrame(Runnable done) {
        Scene scene = stage.getScene();
        if (!stage.isShowing()) {
            return false;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        done.run();
                    }
                });
        Platform.requestNextPulse();
        return true;
    }

    /// Asks the window to close as its button does, and waits until it has.
    @Override
    public void close() {
        fx(
                () -> {
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    if (window.isDone()) {
                        stage.close();
                    }
                    return stage;
                });
        until(() -> !stage.isShowing());
        fx(
                () -> {
                    window.stop();
                    return stage;
                });
    }

    /// Presses the window's close button.
    void askToClose() {
        fx(
                () -> {
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    return stage;
                });
    }

    boolean isOpen() {
        return stage.isShowing();
    }

    void openFile(Path file) {
        fx(
                () -> {
                    window.opening().open(Wanted.file(file));
                    return file;
                });
        settle();
    }

    void openArticle(String slug) {
        fx(
                () -> {
                    window.opening().openArticle(slug);
                    return slug;
                });
        settle();
    }

    static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private Point2D onScreen(TextRange range, double across) {
        return fx(
                () -> {
                    Bounds bounds = article().boundsOf(range).orElseThrow();
                    return article()
                            .localToScreen(
                                    bounds.getMinX() + bounds.getWidth() * across,
                                    bounds.getCenterY());
                });
    }
}
