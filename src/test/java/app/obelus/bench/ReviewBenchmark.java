package app.obelus.bench;

import app.obelus.document.ArticleReader;
import app.obelus.store.Library;
import app.obelus.store.SettingsFile;
import app.obelus.ui.review.ManyClaims;
import app.obelus.ui.window.ReaderWindow;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Measures the whole window while claims are gone through: CPU milliseconds of JavaFX's thread and
/// of the one that renders, from a key to the next card painted, and from a letter in the filter to
/// the list painted; with few claims and with many.
///
/// `mvn -q -Pbench verify -DskipTests -Dbench=ReviewBenchmark`
public final class ReviewBenchmark {

    private static final int FEW = 50;
    private static final int MANY = 5000;
    private static final int WARM_UP = 40;
    private static final int STEPS = 300;
    private static final double GOAL = 50;

    private final Frames frames;

    private ReviewBenchmark(Frames frames) {
        this.frames = frames;
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new ReviewBenchmark(Frames.open());
        benchmark.run(FEW);
        benchmark.run(MANY);
        System.exit(0);
    }

    private void run(int claims) throws Exception {
        Path folder = Files.createTempDirectory("review-benchmark");
        Library library = ManyClaims.in(folder.resolve("library"), claims);
        Stage stage = Frames.onFx(Stage::new);
        ReaderWindow window =
                Frames.onFx(
                        () -> {
                            var opened =
                                    new ReaderWindow(
                                            stage,
                                            library,
                                            ArticleReader.ofEveryFormat(),
                                            SettingsFile.at(folder.resolve("settings")),
                                            Clock.systemUTC(),
                                            UUID::randomUUID,
                                            "Ada");
                            opened.show(Optional.empty());
                            return opened;
                        });
        Scene scene = Frames.onFx(stage::getScene);
        String all = String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", claims);
        while (!count(scene).replaceAll("\\D", "").equals(all)) {
            frames.frame(() -> {});
        }
        filter(scene, claims);
        review(scene, claims);
        Frames.onFx(
                () -> {
                    stage.close();
                    window.stop();
                    return true;
                });
    }

    private void filter(Scene scene, int claims) {
        TextField words = (TextField) scene.lookup("#claim-filter");
        String typed = "members voted article";
        frames.measure(typed.length(), i -> words.setText(typed.substring(0, i + 1)));
        double[] spent =
                frames.measure(
                        STEPS, i -> words.setText(typed.substring(0, 1 + i % typed.length())));
        frames.frame(words::clear);
        print("a letter in the filter to the list, %,d claims", claims, spent);
    }

    /// With few claims the verdicts are given again and again: the queue is all of them.
    private void review(Scene scene, int claims) {
        frames.frame(() -> press(scene, KeyCode.F9, ""));
        frames.frame(() -> press(scene, KeyCode.END, ""));
        frames.frame(() -> press(scene, KeyCode.ENTER, ""));
        frames.frame(() -> press(scene, KeyCode.UNDEFINED, "a"));
        frames.measure(WARM_UP, i -> decide(scene, i));
        double[] spent = frames.measure(STEPS, i -> decide(scene, i));
        print("a key to the next card, %,d claims", claims, spent);
    }

    /// A verdict, and on to the next card; from the last one of few back again.
    private static void decide(Scene scene, int step) {
        press(scene, KeyCode.UNDEFINED, Integer.toString(2 + step % 5));
        press(scene, step / (FEW - 1) % 2 == 0 ? KeyCode.DOWN : KeyCode.UP, "");
    }

    private static String count(Scene scene) {
        return Frames.onFx(
                () -> {
                    Node count = scene.lookup("#claim-count");
                    return count instanceof Labeled label ? label.getText() : "";
                });
    }

    private static void press(Scene scene, KeyCode code, String character) {
        Node target = scene.getFocusOwner();
        boolean typed = !character.isEmpty();
        Event.fireEvent(
                target == null ? scene.getRoot() : target,
                new KeyEvent(
                        typed ? KeyEvent.KEY_TYPED : KeyEvent.KEY_PRESSED,
                        character,
                        character,
                        code,
                        false,
                        false,
                        false,
                        false));
    }

    private static void print(String what, int claims, double... spent) {
        System.out.printf(
                Locale.ROOT,
                "%-52s median %6.1f ms, p99 %6.1f ms (goal %.0f)%n",
                what.formatted(claims),
                Frames.median(spent),
                Frames.p99(spent),
                GOAL);
    }
}
