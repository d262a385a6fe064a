package app.obelus.ui.claims;

import app.obelus.text.ComplexScripts;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field of several lines that is as high as its text, and that Tab leaves. Long lines of
/// [ComplexScripts] are not broken; they scroll.
final class GrowingArea extends TextArea {

    private static final double ROOM = 64;

    private final Text measure = new Text();

    /// @param rows how many lines it is high at least
    GrowingArea(int rows) {
        getStyleClass().add("growing");
        wrapTextProperty().bind(textProperty().map(text -> !ComplexScripts.areIn(text)));
        setPrefRowCount(rows);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(_ -> fit());
        skinProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    /// Where the caret is, in this field's own coordinates.
    Bounds caret() {
        if (!(getSkin() instanceof TextAreaSkin skin)) {
            return getLayoutBounds();
        }
        Rectangle2D character = skin.getCharacterBounds(Math.min(getCaretPosition(), getLength()));
        return new BoundingBox(
                character.getMinX(),
                character.getMinY(),
                character.getWidth(),
                character.getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double outer = width < 0 ? getWidth() : width;
        Insets around = contentPadding();
        double inner =
                outer
                        - snappedLeftInset()
                        - snappedRightInset()
                        - around.getLeft()
                        - around.getRight();
        measure.setWrappingWidth(isWrapText() ? Math.max(inner, 40) : 0);
        measure.setText("|");
        double line = measure.getLayoutBounds().getHeight();
        String text = getText();
        measure.setText(text.endsWith("\n") ? text + "|" : text);
        double lines = measure.getLayoutBounds().getHeight();
        return snapSizeY(
                Math.max(lines, line * getPrefRowCount())
                        + snappedTopInset()
                        + snappedBottomInset()
                        + around.getTop()
                        + around.getBottom()
                        + 2);
    }

    /// Makes room for the longest line where lines are not to be broken: the skin would else lay
    /// them out in just their width, less what rounding takes.
    private void fit() {
        requestLayout();
        if (lookup(".content") instanceof Region content) {
            content.setMinWidth(isWrapText() ? USE_COMPUTED_SIZE : longestLine() + ROOM);
        }
    }

    private double longestLine() {
        measure.setWrappingWidth(0);
        measure.setText(getText());
        return measure.getLayoutBounds().getWidth();
    }

    private Insets contentPadding() {
        Node content = lookup(".content");
        return content instanceof Region region ? region.getInsets() : new Insets(4, 8, 4, 8);
    }

    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
