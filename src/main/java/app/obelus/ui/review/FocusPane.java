package app.obelus.ui.review;

import app.obelus.claim.ClaimId;
import app.obelus.reading.ReviewPlan;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Nothing but the article and the one claim that is gone about now, its card beside it, and
/// beneath them how far one is.
public final class FocusPane extends BorderPane {

    private static final double LEAST = 300;
    private static final double MOST = 420;
    private static final double SHARE = 0.36;

    private final ReaderModel model;
    private final Review review;
    private final Consumer<ReviewAction> elsewhere;
    private final Runnable leave;
    private final CardHolder holder;
    private final BorderPane column = new BorderPane();
    private final QueueChooser chooser;
    private final PassEnd end;
    private final ListView<ClaimId> list;
    private final ListView<Decision> decisions;

    /// @param card shows the selected claim
    /// @param own the reader's own queues by name
    /// @param keys of which those of [ReviewAction] work here
    /// @param problems what is to be mended in any claim
    /// @param elsewhere does what is not done to a claim or the queue: goes to a field of the card
    ///   or to the text, moves a highlight
    /// @param leave shows the whole window again
    public FocusPane(
            ReaderModel model,
            Review review,
            Region card,
            ObjectProperty<Map<String, ReviewPlan>> own,
            ObservableValue<Keymap> keys,
            Supplier<List<Problem>> problems,
            Consumer<ReviewAction> elsewhere,
            Runnable leave) {
        this.model = model;
        this.review = review;
        this.elsewhere = elsewhere;
        this.leave = leave;
        this.holder = new CardHolder(model, review, card);
        var heading =
                new FocusHeading(
                        review,
                        keys,
                        holder.place(),
                        new FocusHeading.Ways(
                                this::toggleList,
                                this::toggleDecisions,
                                this::choose,
                                this::leaveOneStep));
        this.chooser = new QueueChooser(model, review, own);
        this.end = new PassEnd(model, review, problems, this::choose);
        this.list = ItemCell.list("review-list", this::item, this::goBackTo);
        this.decisions =
                ItemCell.list(
                        "review-decisions",
                        it -> new ItemCell.Item(it.words(), "", it.quote(), false),
                        it -> goBackTo(it.claim()));
        setId("focus-pane");
        getStyleClass().add("focus-pane");
        column.setId("focus-column");
        column.getStyleClass().add("focus-column");
        column.setTop(heading);
        column.setCenter(holder);
        column.setBottom(new Strip(review, keys, this::focusCard));
        widthProperty()
                .subscribe(
                        width -> {
                            double wide = Math.clamp(width.doubleValue() * SHARE, LEAST, MOST);
                            column.setMinWidth(wide);
                            column.setPrefWidth(wide);
                            column.setMaxWidth(wide);
                        });
        setRight(column);
        var foot = new VBox(new ProgressLine(review), new HintBar(keys));
        foot.getStyleClass().add("review-foot");
        setBottom(foot);
        new ReviewKeys(column, keys, new Hands());
        review.pass().subscribe((before, now) -> follow(before, now));
    }

    /// @param left the pass that was left and can be gone on with
    public void offer(Optional<Pass> left) {
        chooser.offer(left);
    }

    /// Takes the focus to the card; where there is no pass, to the queues.
    public void takeFocus() {
        if (review.pass().get().isEmpty()) {
            choose();
        } else {
            focusCard();
        }
    }

    /// Shows the card, or at the end of the pass what there is to say, and takes the focus there.
    public void focusCard() {
        Optional<ReviewQueue> queue = review.queue();
        if (queue.filter(ReviewQueue::isAtEnd).isPresent()) {
            end.show(review.pass().get().orElseThrow());
            show(end);
            end.takeFocus();
        } else if (queue.isEmpty()) {
            choose();
        } else {
            show(holder);
            holder.requestFocus();
        }
    }

    private void choose() {
        show(chooser);
        chooser.takeFocus();
    }

    private void follow(Optional<Pass> before, Optional<Pass> now) {
        boolean ended = now.filter(it -> it.queue().isAtEnd()).isPresent();
        boolean wasEnded = before.filter(it -> it.queue().isAtEnd()).isPresent();
        boolean begun = before.isEmpty() && now.isPresent();
        boolean another =
                now.isPresent()
                        && before.filter(it -> it.queue().ids().equals(now.get().queue().ids()))
                                .isEmpty();
        if (getScene() != null && (begun || another || ended != wasEnded)) {
            focusCard();
        }
    }

    private void show(Node what) {
        column.setCenter(what);
    }

    private void toggle(ListView<?> which) {
        if (which.equals(column.getCenter())) {
            focusCard();
        } else {
            show(which);
            which.requestFocus();
        }
    }

    private void goBackTo(ClaimId id) {
        review.goTo(id);
        focusCard();
    }

    private void toggleList() {
        review.queue()
                .ifPresent(
                        queue -> {
                            list.setItems(FXCollections.observableList(queue.ids()));
                            toggle(list);
                            int at = Math.min(queue.cursor(), queue.size() - 1);
                            list.getSelectionModel().select(at);
                            list.scrollTo(Math.max(0, at - 3));
                        });
    }

    private void toggleDecisions() {
        List<Decision> newestFirst = review.decisions().all().get().reversed();
        decisions.setItems(FXCollections.observableList(newestFirst));
        decisions.getSelectionModel().select(0);
        decisions.setPlaceholder(new Label(Messages.text("review.decisions.none")));
        toggle(decisions);
    }

    private ItemCell.Item item(ClaimId id) {
        State state = review.queue().map(queue -> queue.stateOf(id)).orElse(State.GONE);
        String verdict =
                model.notebook()
                        .getValue()
                        .find(id)
                        .map(claim -> model.codebook().get().verdictName(claim.verdict()))
                        .orElse("");
        return new ItemCell.Item(
                review.number(id) + "  " + PassEnd.quote(model, id),
                verdict,
                CardHolder.words(state),
                state != State.OPEN);
    }

    /// What the keys do.
    private final class Hands implements ReviewKeys.Doing {

        @Override
        public boolean isOnCard() {
            return holder.equals(column.getCenter());
        }

        @Override
        public void act(ReviewAction action) {
            switch (action) {
                case SKIP -> review.skip();
                case NEXT -> review.next();
                case PREVIOUS -> review.previous();
                case MARK -> review.together().toggleMark();
                case REMOVE -> review.remove();
                case UNDO -> {
                    review.undo();
                    focusCard();
                }
                case PIN -> review.pin();
                case AUTO_ADVANCE -> review.autoAdvance().set(!review.autoAdvance().get());
                case LIST -> toggleList();
                case DECISIONS -> toggleDecisions();
                case QUEUES -> choose();
                case NOTE,
                        TAGS,
                        EVIDENCE,
                        WORDING,
                        TO_TEXT,
                        START_BACK,
                        START_ON,
                        END_BACK,
                        END_ON,
                        OVERLAPPING ->
                        elsewhere.accept(action);
            }
        }

        @Override
        public void judge(int number) {
            review.judge(number);
        }

        @Override
        public boolean judgeMarked(int number) {
            boolean any = !review.together().marked().get().isEmpty();
            review.together().judgeMarked(number);
            return any;
        }

        @Override
        public void judgeOthers() {
            review.together().judgeOthers();
        }

        @Override
        public void seen() {
            review.seen();
        }

        @Override
        public void next() {
            review.next();
        }

        @Override
        public void previous() {
            review.previous();
        }

        @Override
        public void saveAndAdvance() {
            model.endTyping();
            holder.requestFocus();
            review.advance();
        }

        @Override
        public void leave() {
            leaveOneStep();
        }
    }

    /// First from a list, or from a button of the card, back to the card.
    private void leaveOneStep() {
        boolean over =
                list.equals(column.getCenter())
                        || decisions.equals(column.getCenter())
                        || (chooser.equals(column.getCenter()) && review.pass().get().isPresent());
        boolean within = holder.isFocusWithin() && !holder.isFocused();
        if (over || within) {
            focusCard();
        } else {
            leave.run();
        }
    }
}
