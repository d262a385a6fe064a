package app.obelus.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// A row of a list in the column of the card: a few words, something small beside them, and a line
/// beneath.
final class ItemCell<T> extends ListCell<T> {

    /// @param beside a number, or what became of it
    /// @param beneath may be empty
    record Item(String words, String beside, String beneath, boolean dim) {}

    private final Function<T, Item> items;
    private final Label words = new Label();
    private final Label beside = new Label();
    private final Label beneath = new Label();
    private final VBox row;

    private ItemCell(Function<T, Item> items) {
        this.items = items;
        getStyleClass().add("review-item");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(words, Priority.ALWAYS);
        beside.getStyleClass().add("hint");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beneath.getStyleClass().add("hint");
        var first = new HBox(8, words, beside);
        this.row = new VBox(first, beneath);
        // A long line is cut and does not make the list wider than its column.
        setPrefWidth(0);
    }

    /// A list of such rows.
    ///
    /// @param chosen is told of the row that Enter or a click chose
    static <T> ListView<T> list(String id, Function<T, Item> items, Consumer<T> chosen) {
        var list = new ListView<T>();
        list.setId(id);
        list.getStyleClass().add("review-list");
        list.setCellFactory(_ -> new ItemCell<>(items));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        choose(list, chosen);
                    }
                });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(list, chosen));
        return list;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        Item now = items.apply(item);
        words.setText(now.words());
        beside.setText(now.beside());
        beneath.setText(now.beneath());
        beneath.setVisible(!now.beneath().isEmpty());
        beneath.setManaged(beneath.isVisible());
        row.setOpacity(now.dim() ? 0.6 : 1);
        setGraphic(row);
    }

    private static <T> void choose(ListView<T> list, Consumer<T> chosen) {
        T item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            chosen.accept(item);
        }
    }
}
