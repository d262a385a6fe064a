package app.obelus.ui.summary;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// Parts one below the other, where there is room for it in two columns of about the same height.
final class Columns extends HBox {

    /// From this width on there are two.
    private static final double WIDE = 680;

    private final VBox left = column();
    private final VBox right = column();
    private List<Part> parts = List.of();
    private boolean wide;

    Columns() {
        getStyleClass().add("summary-columns");
        right.managedProperty().bind(right.visibleProperty());
        getChildren().setAll(left, right);
        widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
    }

    /// @param newParts in the order in which they are read
    void show(List<Part> newParts) {
        parts = newParts;
        fill();
    }

    private void arrange(boolean nowWide) {
        if (wide != nowWide) {
            wide = nowWide;
            fill();
        }
    }

    private void fill() {
        int half = wide ? (parts.size() + 1) / 2 : parts.size();
        left.getChildren().clear();
        right.getChildren().clear();
        left.getChildren().setAll(parts.subList(0, half));
        right.getChildren().setAll(parts.subList(half, parts.size()));
        right.setVisible(wide);
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("summary-column");
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
