package app.obelus.ui.review;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What there is to say when no claim of the queue is open any more: what was done, how long it
/// took, what was skipped, and what is to be mended in the claims.
final class PassEnd extends VBox {

    private final Review review;
    private final Supplier<List<Problem>> problems;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Label pace = new Label();
    private final Label skippedTitle = new Label();
    private final ListView<ClaimId> skipped;
    private final Label problemsTitle = new Label();
    private final ListView<Problem> found;
    private final Button start = new Button();
    private final Button another = new Button(Messages.text("review.end.another"));

    /// @param problems what is to be mended in any claim
    /// @param choose shows the queues to choose from
    PassEnd(ReaderModel model, Review review, Supplier<List<Problem>> problems, Runnable choose) {
        this.review = review;
        this.problems = problems;
        getStyleClass().add("review-end");
        title.setId("review-end-title");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        counts.setId("review-end-counts");
        counts.setWrapText(true);
        pace.setId("review-end-pace");
        pace.getStyleClass().add("hint");
        pace.setWrapText(true);
        skippedTitle.getStyleClass().add("hint");
        this.skipped =
                ItemCell.list(
                        "review-skipped",
                        id ->
                                new ItemCell.Item(
                                        quote(model, id),
                                        Integer.toString(review.number(id)),
                                        "",
                                        false),
                        review::goTo);
        setVgrow(skipped, Priority.ALWAYS);
        problemsTitle.setId("review-problems-title");
        problemsTitle.getStyleClass().add("hint");
        this.found =
                ItemCell.list(
                        "review-problems",
                        it ->
                                new ItemCell.Item(
                                        it.words(),
                                        Integer.toString(review.number(it.claim())),
                                        quote(model, it.claim()),
                                        false),
                        it -> review.goTo(it.claim()));
        setVgrow(found, Priority.ALWAYS);
        start.setId("review-start-skipped");
        start.setOnAction(_ -> review.startSkipped());
        another.setId("review-another");
        another.setOnAction(_ -> choose.run());
        for (Button button : List.of(start, another)) {
            button.getStyleClass().add("quiet-button");
            button.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER) {
                            event.consume();
                            button.fire();
                        }
                    });
        }
        getChildren()
                .setAll(
                        title,
                        counts,
                        pace,
                        skippedTitle,
                        skipped,
                        start,
                        problemsTitle,
                        found,
                        another);
    }

    void show(Pass pass) {
        ReviewQueue queue = pass.queue();
        List<ClaimId> left = queue.all(State.SKIPPED);
        title.setText(
                queue.size() == 0
                        ? Messages.text("review.end.nothing", pass.name())
                        : Messages.text("review.end.title", pass.name()));
        counts.setText(counts(queue));
        pace.setText(
                review.pace()
                        .get()
                        .median()
                        .map(one -> took(one, review.pace().get().all()))
                        .orElse(""));
        skippedTitle.setText(Messages.text("review.end.skipped", left.size()));
        start.setText(Messages.text("review.end.start", left.size()));
        skipped.setItems(FXCollections.observableList(left));
        skipped.getSelectionModel().selectFirst();
        show(!left.isEmpty(), skippedTitle, skipped, start);
        List<Problem> ofThese =
                problems.get().stream().filter(it -> queue.contains(it.claim())).toList();
        problemsTitle.setText(Messages.text("review.end.problems", ofThese.size()));
        found.setItems(FXCollections.observableList(ofThese));
        found.getSelectionModel().selectFirst();
        show(!ofThese.isEmpty(), problemsTitle, found);
    }

    private static void show(boolean shown, Node... parts) {
        for (Node part : parts) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }

    void takeFocus() {
        boolean asks = review.queue().filter(ReviewQueue::asksForSkipped).isPresent();
        (asks ? start : another).requestFocus();
    }

    private static String counts(ReviewQueue queue) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("review.progress.decided", queue.count(State.DECIDED)));
        parts.add(Messages.text("review.progress.seen", queue.count(State.SEEN)));
        parts.add(Messages.text("review.progress.skipped", queue.count(State.SKIPPED)));
        if (queue.count(State.GONE) > 0) {
            parts.add(Messages.text("review.progress.removed", queue.count(State.GONE)));
        }
        return String.join(" · ", parts);
    }

    private static String took(Duration each, Duration all) {
        return Messages.text(
                "review.end.pace",
                Math.max(1, Math.round(each.toMillis() / 1000.0)),
                Math.round(all.toSeconds() / 60.0));
    }

    static String quote(ReaderModel model, ClaimId id) {
        return model.notebook()
                .getValue()
                .find(id)
                .map(Claim::quote)
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .orElse(Messages.text("review.removed"));
    }
}
