package app.obelus.ui.claims;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The name of a part of the card, how many there are of it, and what can be done there.
final class SectionHeading extends HBox {

    SectionHeading(String name, ObservableValue<Integer> count, Node... actions) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        var number = new Label();
        number.getStyleClass().add("field-label");
        number.textProperty().bind(count.map(it -> it == 0 ? "" : it.toString()));
        var between = new Region();
        setHgrow(between, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section-heading");
        getChildren().setAll(label, number, between);
        getChildren().addAll(actions);
    }
}
