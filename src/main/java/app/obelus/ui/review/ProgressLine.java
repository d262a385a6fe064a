package app.obelus.ui.review;

import app.obelus.reading.Pace;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;
import app.obelus.ui.Messages;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the pass is: where it stands, what was done, how long the rest will take.
final class ProgressLine extends HBox {

    ProgressLine(Review review) {
        getStyleClass().add("review-progress");
        var bar = new ProgressBar();
        bar.progressProperty()
                .bind(review.pass().map(it -> it.map(pass -> done(pass.queue())).orElse(0.0)));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var words = new Label();
        words.setId("review-progress");
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        review.queue()
                                                .map(it -> words(it, review.pace().get()))
                                                .orElse(""),
                                review.pass(),
                                review.pace()));
        getChildren().setAll(words, bar);
        visibleProperty().bind(review.pass().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    private static double done(ReviewQueue queue) {
        return queue.size() == 0 ? 1 : 1 - (double) queue.count(State.OPEN) / queue.size();
    }

    static String words(ReviewQueue queue, Pace pace) {
        List<String> parts = new ArrayList<>();
        int at = Math.min(queue.cursor() + 1, queue.size());
        parts.add(Messages.text("review.progress.at", at, queue.size()));
        parts.add(Messages.text("review.progress.decided", queue.count(State.DECIDED)));
        int seen = queue.count(State.SEEN);
        if (seen > 0) {
            parts.add(Messages.text("review.progress.seen", seen));
        }
        int skipped = queue.count(State.SKIPPED);
        if (skipped > 0) {
            parts.add(Messages.text("review.progress.skipped", skipped));
        }
        int open = queue.count(State.OPEN);
        if (open > 0) {
            pace.left(open).map(ProgressLine::left).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    private static String left(Duration time) {
        return time.compareTo(Duration.ofSeconds(90)) < 0
                ? Messages.text("review.progress.aboutAMinute")
                : Messages.text("review.progress.minutes", Math.round(time.toSeconds() / 60.0));
    }
}
