package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.store.SettingsFile;
import app.obelus.ui.Messages;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class ArrangementTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 720;

    @TempDir Path folder;
    private final Region library = new Region();
    private final Region article = new Region();
    private final Region claims = new Region();
    private Arrangement arrangement;

    @Start
    void show(Stage stage) {
        var preferences = new Preferences(SettingsFile.at(folder.resolve("settings")), "Ada");
        arrangement = new Arrangement(library, article, claims, preferences);
        var scene = new Scene(arrangement, WIDE, 600);
        arrangement.getStyleClass().add("reader");
        scene.getStylesheets()
                .add(Objects.requireNonNull(Messages.class.getResource("obelus.css")).toString());
        stage.setScene(scene);
        stage.show();
        width(WIDE);
    }

    @Test
    void showsNothingOverTheArticleInANarrowWindow() {
        assertEquals(List.of(), at(NARROW, () -> {}));
    }

    @Test
    void putsOnePanelAwayWhenTheOtherIsOpenedOverTheArticle() {
        assertEquals(List.of(library), at(NARROW, arrangement::toggleLibrary));
        assertEquals(List.of(claims), at(NARROW, arrangement::toggleClaims));
        assertEquals(List.of(library), at(NARROW, arrangement::showLibrary));
        assertEquals(List.of(claims), at(NARROW, arrangement::showClaims));
        assertEquals(List.of(), at(NARROW, arrangement::toggleClaims));
    }

    @Test
    void hasNoPanelOverTheArticleThatWasThereBeforeTheWindowWasWide() {
        at(NARROW, arrangement::toggleClaims);
        at(WIDE, () -> {});
        assertEquals(List.of(), at(NARROW, () -> {}));
    }

    @Test
    void givesPanelsTheirWidthsBackWhenTheWindowIsWideAgain() {
        assertEquals(List.of(240.0, 360.0), widths(WIDE));
        drag(300, 500);
        assertEquals(List.of(300.0, 500.0), widths(WIDE));
        assertEquals(List.of(300.0, 1070.0 - 300 - 320 - 2 * 2), widths(1070));
        widths(NARROW);
        assertEquals(List.of(300.0, 500.0), widths(WIDE));
        at(WIDE, arrangement::toggleLibrary);
        at(WIDE, arrangement::toggleLibrary);
        assertEquals(List.of(300.0, 500.0), widths(WIDE));
    }

    @Test
    void hasWhatWasHiddenByHandStillHiddenWhenTheWindowIsWideAgain() {
        at(WIDE, arrangement::toggleClaims);
        at(NARROW, arrangement::toggleClaims);
        assertEquals(List.of(library), at(WIDE, () -> {}));
    }

    private List<Region> at(double width, Runnable done) {
        return onFx(
                () -> {
                    width(width);
                    done.run();
                    arrangement.applyCss();
                    arrangement.layout();
                    boolean docked = width == WIDE;
                    return Stream.of(library, claims)
                            .filter(part -> docked ? isIn(split(), part) : isOver(part))
                            .toList();
                });
    }

    private boolean isOver(Region part) {
        return arrangement.getChildren().contains(part.getParent());
    }

    private static boolean isIn(SplitPane split, Region part) {
        return split.getItems().contains(part);
    }

    private List<Double> widths(double width) {
        return onFx(
                () -> {
                    width(width);
                    return List.of(library.getWidth(), claims.getWidth());
                });
    }

    /// Moves the dividers as hands do, so that the panels have these widths: a divider's position
    /// is its middle.
    private void drag(double toLibrary, double toClaims) {
        onFx(
                () -> {
                    double half =
                            Objects.requireNonNull(split().lookup(".split-pane-divider"))
                                            .prefWidth(-1)
                                    / 2;
                    split().setDividerPosition(0, (toLibrary + half) / WIDE);
                    split().setDividerPosition(1, (WIDE - toClaims - half) / WIDE);
                    arrangement.layout();
                    return split();
                });
    }

    private SplitPane split() {
        return (SplitPane) Objects.requireNonNull(arrangement.lookup(".split-pane"));
    }

    private void width(double width) {
        arrangement.resize(width, 600);
        arrangement.applyCss();
        for (int pass = 0; pass < 2; pass++) {
            arrangement.requestLayout();
            arrangement.layout();
        }
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
