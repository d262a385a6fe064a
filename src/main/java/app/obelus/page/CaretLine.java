package app.obelus.page;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// The caret as it is drawn.
final class CaretLine {

    private static final double WIDTH = 2;

    private final Rectangle line = new Rectangle(WIDTH, 0);

    CaretLine(ObservableValue<? extends Paint> colour) {
        line.setMouseTransparent(true);
        line.fillProperty().bind(colour);
    }

    Node node() {
        return line;
    }

    void hide() {
        line.setVisible(false);
    }

    /// @param place its left edge is what the line is drawn about
    void showAt(Rectangle2D place) {
        line.setVisible(true);
        line.setX(Math.rint(place.getMinX()) - WIDTH / 2);
        line.setY(place.getMinY());
        line.setHeight(place.getHeight());
    }
}
