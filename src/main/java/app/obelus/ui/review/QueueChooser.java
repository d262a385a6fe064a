package app.obelus.ui.review;

import app.obelus.reading.ClaimFilter;
import app.obelus.reading.ReviewOrder;
import app.obelus.reading.ReviewPlan;
import app.obelus.reading.ReviewPreset;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The queues to choose from: the pass that was left, what readers usually go through claims for,
/// the reader's own filters, and what the list of claims is filtered by now.
final class QueueChooser extends VBox {

    /// Less high than this, the queues need the room of what is said about saving one.
    private static final double ROOMY = 360;

    private final ReaderModel model;
    private final Review review;
    private final ObjectProperty<Map<String, ReviewPlan>> own;
    private final ListView<Row> rows;
    private final ComboBox<Optional<ReviewOrder>> order = new ComboBox<>();
    private final TextField name = new TextField();
    private final Button save = new Button(Messages.text("review.choose.save"));
    private final Button forget = new Button(Messages.text("review.choose.forget"));
    private Optional<Pass> left = Optional.empty();

    /// @param plan nothing for the pass that was left
    /// @param count how many claims it has
    /// @param own whether the reader saved it
    private record Row(String name, Optional<ReviewPlan> plan, int count, boolean own) {}

    /// @param own the reader's own queues by name
    QueueChooser(ReaderModel model, Review review, ObjectProperty<Map<String, ReviewPlan>> own) {
        this.model = model;
        this.review = review;
        this.own = own;
        getStyleClass().add("review-chooser");
        var title = new Label(Messages.text("review.choose"));
        title.getStyleClass().add("panel-title");
        this.rows =
                ItemCell.list(
                        "review-queues",
                        row ->
                                new ItemCell.Item(
                                        row.name(),
                                        row.plan().isEmpty() ? "" : Integer.toString(row.count()),
                                        "",
                                        row.count() == 0),
                        this::start);
        setVgrow(rows, Priority.ALWAYS);
        order.setId("review-order");
        order.setMaxWidth(Double.MAX_VALUE);
        List<Optional<ReviewOrder>> orders = new ArrayList<>();
        orders.add(Optional.empty());
        for (ReviewOrder each : ReviewOrder.values()) {
            orders.add(Optional.of(each));
        }
        order.setItems(FXCollections.observableList(orders));
        order.setValue(Optional.empty());
        order.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<ReviewOrder> value) {
                        return value == null ? "" : orderName(value);
                    }

                    @Override
                    public Optional<ReviewOrder> fromString(String shown) {
                        return Optional.empty();
                    }
                });
        name.setId("review-name");
        name.setPromptText(Messages.text("review.choose.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> save());
        save.setId("review-save");
        save.getStyleClass().add("quiet-button");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        forget.setId("review-forget");
        forget.getStyleClass().add("quiet-button");
        forget.setOnAction(_ -> forget());
        forget.visibleProperty()
                .bind(rows.getSelectionModel().selectedItemProperty().map(Row::own).orElse(false));
        forget.managedProperty().bind(forget.visibleProperty());
        rows.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        event.consume();
                        forget();
                    }
                });
        var saving = new HBox(8, name, save);
        var about = new Label(Messages.text("review.choose.saveAbout"));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.visibleProperty().bind(heightProperty().map(it -> it.doubleValue() >= ROOMY));
        about.managedProperty().bind(about.visibleProperty());
        getChildren().setAll(title, rows, order, saving, about, forget);
        own.subscribe(_ -> fill());
    }

    /// @param pass that was left and can be gone on with; nothing where there is none
    void offer(Optional<Pass> pass) {
        left = pass;
        fill();
    }

    void takeFocus() {
        fill();
        rows.requestFocus();
        rows.getSelectionModel().select(0);
    }

    private void fill() {
        List<Row> now = new ArrayList<>();
        left.or(review.pass()::get)
                .filter(pass -> !pass.queue().isAtEnd())
                .ifPresent(
                        pass ->
                                now.add(
                                        new Row(
                                                Messages.text(
                                                        "review.choose.continue",
                                                        pass.name(),
                                                        pass.queue().cursor() + 1,
                                                        pass.queue().size()),
                                                Optional.empty(),
                                                pass.queue().size(),
                                                false)));
        names().forEach((called, plan) -> now.add(row(called, plan, false)));
        own.get().forEach((called, plan) -> now.add(row(called, plan, true)));
        ClaimFilter listed = model.filter().get();
        if (!listed.isNone()) {
            now.add(
                    row(
                            Messages.text("review.choose.listed"),
                            new ReviewPlan(listed, ReviewOrder.PLACE),
                            false));
        }
        rows.setItems(FXCollections.observableList(now));
    }

    private Row row(String called, ReviewPlan plan, boolean isOwn) {
        int count = plan.countIn(model.notebook().getValue(), model.judging().needs());
        return new Row(called, Optional.of(plan), count, isOwn);
    }

    private void start(Row row) {
        if (row.plan().isEmpty()) {
            left.or(review.pass()::get).ifPresent(review::resume);
        } else if (row.count() > 0) {
            ReviewPlan plan = row.plan().get();
            review.start(
                    row.name(),
                    order.getValue().map(it -> new ReviewPlan(plan.filter(), it)).orElse(plan));
        }
    }

    /// Saves what the list is filtered by now.
    private void save() {
        if (!name.getText().isBlank()) {
            Map<String, ReviewPlan> more = new LinkedHashMap<>(own.get());
            more.put(
                    name.getText().strip(),
                    new ReviewPlan(
                            model.filter().get(), order.getValue().orElse(ReviewOrder.PLACE)));
            name.clear();
            own.set(more);
            rows.requestFocus();
        }
    }

    private void forget() {
        Row row = rows.getSelectionModel().getSelectedItem();
        if (row != null && row.own()) {
            Map<String, ReviewPlan> less = new LinkedHashMap<>(own.get());
            less.remove(row.name());
            own.set(less);
        }
    }

    private static Map<String, ReviewPlan> names() {
        Map<String, ReviewPlan> all = new LinkedHashMap<>();
        for (ReviewPreset preset : ReviewPreset.values()) {
            all.put(name(preset), preset.plan());
        }
        return all;
    }

    private static String name(ReviewPreset preset) {
        return switch (preset) {
            case UNDECIDED -> Messages.text("review.preset.undecided");
            case NEEDS_EVIDENCE -> Messages.text("review.preset.needsEvidence");
            case CHANGED -> Messages.text("review.preset.changed");
            case CONFLICTS -> Messages.text("review.preset.conflicts");
            case DUE_AGAIN -> Messages.text("review.preset.dueAgain");
            case DISAGREEMENTS -> Messages.text("review.preset.disagreements");
            case ALL -> Messages.text("review.preset.all");
        };
    }

    private static String orderName(Optional<ReviewOrder> order) {
        return order.map(
                        it ->
                                switch (it) {
                                    case PLACE -> Messages.text("review.order.place");
                                    case PINNED -> Messages.text("review.order.pinned");
                                    case DUE -> Messages.text("review.order.due");
                                    case KIND -> Messages.text("review.order.kind");
                                })
                .orElse(Messages.text("review.order.usual"));
    }
}
