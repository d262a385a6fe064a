package app.obelus.ui.summary;

import app.obelus.ui.Look;
import app.obelus.ui.Paints;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A piece of a bar as the chart draws it: its colour, and its sign where there is room for it.
final class Segment extends StackPane {

    private static final double ROOM_FOR_SIGN = 16;
    private static final double RADIUS = 2;

    private final Label sign = new Label();

    Segment(Bar.Piece piece, Look look) {
        sign.setText(piece.sign());
        sign.getStyleClass().add("segment-sign");
        sign.setTextFill(
                Color.web(piece.filled() ? Paints.readableOn(piece.colour(), look) : look.ink()));
        setBackground(Paints.fill(piece.filled() ? piece.colour() : look.paper(), RADIUS));
        setBorder(Paints.outline(piece.filled() ? look.paper() : piece.colour(), RADIUS));
        setMinSize(0, 0);
        getChildren().setAll(sign);
    }

    @Override
    protected void layoutChildren() {
        sign.setVisible(getWidth() >= ROOM_FOR_SIGN);
        super.layoutChildren();
    }
}
