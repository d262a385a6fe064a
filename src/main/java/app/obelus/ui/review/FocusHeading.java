package app.obelus.ui.review;

import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// What is gone through, where one is in it, and the ways to the lists and out.
final class FocusHeading extends VBox {

    /// What the buttons lead to.
    record Ways(Runnable list, Runnable decisions, Runnable queues, Runnable leave) {}

    /// @param where says where the queue stands
    FocusHeading(
            Review review, ObservableValue<Keymap> keys, ObservableValue<String> where, Ways ways) {
        var name = new Label();
        name.setId("review-name-shown");
        name.getStyleClass().add("panel-title");
        name.textProperty()
                .bind(
                        review.pass()
                                .map(
                                        it ->
                                                it.map(Pass::name)
                                                        .orElse(Messages.text("review.title"))));
        var place = new Label();
        place.setId("review-place");
        place.textProperty().bind(where);
        place.getStyleClass().add("panel-count");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.visibleProperty().bind(review.pass().map(Optional::isPresent));
        Label marked = more("review-marked");
        marked.textProperty()
                .bind(
                        review.together()
                                .marked()
                                .map(it -> Messages.text("review.marked", it.size())));
        marked.visibleProperty().bind(review.together().marked().map(it -> !it.isEmpty()));
        Label stays = more("review-stays");
        stays.textProperty()
                .bind(
                        keys.map(
                                now ->
                                        now.named(
                                                Messages.text("review.stays"),
                                                ReviewAction.AUTO_ADVANCE)));
        stays.visibleProperty().bind(review.autoAdvance().not());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var first =
                new HBox(
                        name,
                        space,
                        button(Feather.LIST, ReviewAction.LIST, keys, ways.list()),
                        button(Feather.CLOCK, ReviewAction.DECISIONS, keys, ways.decisions()),
                        button(Feather.LAYERS, ReviewAction.QUEUES, keys, ways.queues()),
                        closing(ways.leave()));
        first.getStyleClass().add("review-heading");
        var second = new HBox(place, marked, stays);
        second.getStyleClass().add("review-where");
        getChildren().setAll(first, second);
    }

    /// Words that are there only at times.
    private static Label more(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("panel-count");
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Button button(
            Feather icon, ReviewAction does, ObservableValue<Keymap> keys, Runnable action) {
        Button button = button(icon, action);
        keys.map(now -> now.named(does.words(), does))
                .subscribe(
                        name -> {
                            button.setAccessibleText(name);
                            button.setTooltip(new Tooltip(name));
                        });
        return button;
    }

    private static Button closing(Runnable leave) {
        Button button = button(Feather.X, leave);
        button.setAccessibleText(Messages.text("review.leave"));
        button.setTooltip(new Tooltip(Messages.text("review.leave")));
        return button;
    }

    private static Button button(Feather icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("flat-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
