package app.obelus.ui.find;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts beside each other, the first one as wide as can be; where that leaves it less than
/// [#LEAST], the second one goes beneath it.
final class OneOrTwoRows extends Region {

    private static final double LEAST = 320;
    private static final double GAP = 8;

    private final Region first;
    private final Region second;

    OneOrTwoRows(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().setAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = first.prefHeight(-1);
        double other = second.prefHeight(-1);
        return isOneRow(width) ? Math.max(one, other) : one + GAP + other;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double taken = snapSizeX(second.prefWidth(-1));
        double one = snapSizeY(first.prefHeight(-1));
        double other = snapSizeY(second.prefHeight(-1));
        if (isOneRow(width)) {
            first.resizeRelocate(0, 0, width - taken - GAP, one);
            second.resizeRelocate(width - taken, 0, taken, one);
        } else {
            first.resizeRelocate(0, 0, width, one);
            second.resizeRelocate(0, one + GAP, Math.min(taken, width), other);
        }
    }

    private boolean isOneRow(double width) {
        return width < 0 || width - GAP - second.prefWidth(-1) >= LEAST;
    }
}
