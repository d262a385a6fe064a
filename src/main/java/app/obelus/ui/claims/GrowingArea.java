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
        textProperty().subscribe(this::fit);
        skinProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    /// Where the caret is, in this field's own coordinates; to be asked for when it is laid out.
    ///
    /// Where lines are not broken it is reckoned, as the skin would answer from a text that may
    /// still be about to break.
    Bounds caret() {
        if (!isWrapText()) {
            double height = lineHeight();
            long line = getText(0, getCaretPosition()).chars().filter(c -> c == '\n').count();
            double top = snappedTopInset() + contentPadding().getTop() + line * height;
            return new BoundingBox(0, top, getWidth(), height);
        }
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
        double line = lineHeight();
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

    /// Makes room for the longest line where lines are not to be broken.
    ///
    /// The skin breaks lines at the width of its content even when it is not asked to wrap, and
    /// before the next layout at the width of the old text. So the room is made at once, before the
    /// skin, which listens behind this, takes the new text over; and never less than the text
    /// before had, which is what the skin still lays out.
    private void fit() {
        requestLayout();
        if (lookup(".content") instanceof Region content) {
            if (isWrapText()) {
                content.setMinWidth(USE_COMPUTED_SIZE);
            } else {
                content.setMinWidth(Math.max(content.getMinWidth(), longestLine() + ROOM));
                layout();
            }
        }
    }

    private double lineHeight() {
        measure.setText("|");
        return measure.getLayoutBounds().getHeight();
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
