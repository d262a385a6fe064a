package app.obelus.ui.history;

import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// One thing in a list, as high as what is said about it; the selected one has a button.
///
/// @param <T> the thing
final class RowCell<T> extends ListCell<T> {

    /// The button of the selected row.
    ///
    /// @param name what it does
    /// @param possible whether it can do anything
    /// @param instead what is said where it need not; else empty
    record Action<T>(
            String name, Predicate<T> possible, Function<T, String> instead, Consumer<T> run) {

        /// For a list where nothing is to be done.
        static <T> Action<T> none() {
            return new Action<>("", _ -> false, _ -> "", _ -> {});
        }
    }

    private final Function<T, Row> words;
    private final Action<T> action;
    private final Label heading = label("row-heading");
    private final Label aside = label("row-aside");
    private final Label quote = label("quote");
    private final VBox lines = new VBox();
    private final Button button = new Button();
    private final Label instead = label("row-aside");
    private final VBox all;

    RowCell(Function<T, Row> words, Action<T> action) {
        this.words = words;
        this.action = action;
        getStyleClass().add("past-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        button.setText(action.name());
        button.getStyleClass().add("quiet-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run().accept(getItem()));
        instead.setMinWidth(Region.USE_PREF_SIZE);
        VBox title = new VBox(heading, aside);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, instead, button);
        head.getStyleClass().add("row-head");
        head.setAlignment(Pos.TOP_LEFT);
        lines.getStyleClass().add("row-lines");
        all = new VBox(head, quote, lines);
        all.getStyleClass().add("row-all");
        all.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getWidth() - besides(), widthProperty(), insetsProperty()));
        selectedProperty().subscribe(_ -> offer());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Row row = words.apply(item);
        heading.setText(row.heading());
        show(aside, row.aside());
        show(quote, row.quote());
        lines.getChildren().setAll(row.lines().stream().map(RowCell::line).toList());
        lines.setManaged(!row.lines().isEmpty());
        setGraphic(all);
        offer();
        setAccessibleText(
                instead.isVisible() ? row.spoken() + ". " + instead.getText() : row.spoken());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double inner = Math.max(0, (width < 0 ? getWidth() : width) - besides());
        return snappedTopInset() + snapSizeY(all.prefHeight(inner)) + snappedBottomInset();
    }

    private double besides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private void offer() {
        boolean possible = getItem() != null && action.possible().test(getItem());
        visible(button, possible && isSelected());
        show(instead, getItem() == null ? "" : action.instead().apply(getItem()));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        visible(label, !text.isEmpty());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label line(String words) {
        Label line = label("row-line");
        line.setText(words);
        return line;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
