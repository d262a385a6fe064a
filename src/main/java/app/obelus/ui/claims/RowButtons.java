package app.obelus.ui.claims;

import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// The buttons at the end of a row of the codebook: up, down, remove; and the same by Alt+Up and
/// Alt+Down anywhere in the row.
final class RowButtons extends HBox {

    /// @param count how many rows there are; the last one left cannot be removed
    RowButtons(int number, ObservableValue<Integer> count, BookList.Actions<?> actions) {
        getStyleClass().add("row-buttons");
        Button up =
                Icons.button(
                        Feather.ARROW_UP, Messages.text("codebook.up"), () -> actions.move(-1));
        Button down =
                Icons.button(
                        Feather.ARROW_DOWN, Messages.text("codebook.down"), () -> actions.move(1));
        Button remove =
                Icons.button(Feather.TRASH_2, Messages.text("codebook.remove"), actions::remove);
        remove.getStyleClass().add("remove");
        up.setDisable(number == 0);
        down.disableProperty().bind(count.map(all -> number >= all - 1));
        remove.disableProperty().bind(count.map(all -> all < 2));
        getChildren().setAll(up, down, remove);
    }

    static void moveByKeys(Node row, BookList.Actions<?> actions) {
        row.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                        event.consume();
                        actions.move(-1);
                    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                        event.consume();
                        actions.move(1);
                    }
                });
    }
}
