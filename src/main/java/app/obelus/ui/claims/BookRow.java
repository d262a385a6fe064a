package app.obelus.ui.claims;

import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// One entry of the codebook: its key, its name and what else it has, and beneath them its colours.
///
/// @param <T> an entry
abstract class BookRow<T> extends VBox {

    private final ObservableValue<T> entry;
    private final BookList.Actions<T> actions;
    private final BookField name;

    /// @param renamed the entry with another name
    BookRow(
            ObservableValue<T> entry,
            BookList.Actions<T> actions,
            Function<T, String> name,
            BiFunction<T, String, T> renamed) {
        this(entry, actions, name, text -> !text.isBlank(), renamed);
    }

    /// @param fits which names it may have
    /// @param renamed the entry with another name
    BookRow(
            ObservableValue<T> entry,
            BookList.Actions<T> actions,
            Function<T, String> name,
            Predicate<String> fits,
            BiFunction<T, String, T> renamed) {
        this.entry = entry;
        this.actions = actions;
        this.name = field("codebook.name", name, fits, renamed);
        this.name.getStyleClass().add("name-field");
        HBox.setHgrow(this.name, Priority.ALWAYS);
        getStyleClass().add("book-row");
        RowButtons.moveByKeys(this, actions);
    }

    final void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    final ObservableValue<T> entry() {
        return entry;
    }

    final T now() {
        return entry.getValue();
    }

    final void change(T changed) {
        if (!changed.equals(now())) {
            actions.change(changed);
        }
    }

    final BookField name() {
        return name;
    }

    /// A field for a letter or a sign.
    final BookField sign(
            String label,
            Function<T, String> sign,
            Predicate<String> fits,
            BiFunction<T, String, T> changed) {
        BookField field = field(label, sign, fits, changed);
        field.getStyleClass().add("letter-field");
        return field;
    }

    /// @param count how many entries there are
    final Node line(int number, ObservableValue<Integer> count, List<Node> parts) {
        var line = new HBox(KeyLabel.of(number));
        line.getChildren().addAll(parts);
        line.getChildren().add(new RowButtons(number, count, actions));
        line.getStyleClass().add("book-line");
        return line;
    }

    /// What the entry has in each look, beneath what it has in all.
    final FlowPane looks(Function<Look, List<Node>> parts) {
        var looks = new FlowPane();
        looks.getStyleClass().add("book-colours");
        for (Look look : Look.values()) {
            var label = new Label(Looks.name(look));
            label.getStyleClass().add("field-label");
            var group = new HBox(label);
            group.getChildren().addAll(parts.apply(look));
            group.getStyleClass().add("look-colours");
            looks.getChildren().add(group);
        }
        return looks;
    }

    final BookField field(
            String label,
            Function<T, String> text,
            Predicate<String> fits,
            BiFunction<T, String, T> changed) {
        return new BookField(
                Messages.text(label),
                entry.map(text),
                fits,
                now -> change(changed.apply(now(), now)));
    }
}
