package app.obelus.ui.claims;

import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/// Two fields, the second a date: beside one another, or where that gets narrow in two lines, then
/// each with its name. Hints stand below.
final class PairRow extends Region {

    private static final double BOTH_FIT = 340;
    private static final double DATES_FIT = 304;
    private static final double DATE = 108;
    private static final double SIGN = 16;
    private static final double GAP = 4;
    private static final double LINES_APART = 8;

    /// A field and its name.
    record Named(Label name, TextField field) {}

    private final double names;
    private final Named first;
    private final Named second;
    private final Optional<Label> sign;
    private final List<Label> hints;

    /// @param names how wide the names are in front of the fields
    /// @param sign stands for the second field's name where both are on one line
    /// @param hints visible while there is something to say
    PairRow(double names, Named first, Named second, Optional<Label> sign, List<Label> hints) {
        this.names = names;
        this.first = first;
        this.second = second;
        this.sign = sign;
        this.hints = List.copyOf(hints);
        getChildren().setAll(first.name(), first.field());
        sign.ifPresent(getChildren()::add);
        getChildren().addAll(second.name(), second.field());
        getChildren().addAll(hints);
        hints.forEach(hint -> hint.visibleProperty().subscribe(_ -> requestLayout()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return BOTH_FIT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double now = width < 0 ? BOTH_FIT : width;
        double firsts = height(first.field());
        double seconds = height(second.field());
        double fields = fits(now) ? Math.max(firsts, seconds) : firsts + LINES_APART + seconds;
        double hinted =
                hints.stream()
                        .filter(Label::isVisible)
                        .mapToDouble(hint -> GAP + hintHeight(hint, now))
                        .sum();
        return fields + hinted;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean fits = fits(width);
        double firsts = height(first.field());
        double y = fits ? 0 : firsts + LINES_APART;
        double signs = sign.isPresent() ? SIGN + 2 * GAP : GAP;
        // Two dates share the room.
        double date = sign.isPresent() ? Math.floor((width - names - signs) / 2) : DATE;
        double taken = fits ? signs + date : 0;
        place(first.name(), 0, 0, names);
        first.field().resizeRelocate(names, 0, width - names - taken, firsts);
        second.name().setVisible(!fits);
        place(second.name(), 0, y, names);
        double left = fits ? width - date : names;
        sign.ifPresent(it -> placeSign(it, fits, left - SIGN - GAP));
        double seconds = height(second.field());
        second.field().resizeRelocate(left, y, width - left, seconds);
        double hintTop = y + (fits ? Math.max(firsts, seconds) : seconds);
        for (Label hint : hints) {
            if (hint.isVisible()) {
                double hintHeight = hintHeight(hint, width);
                hint.resizeRelocate(names, hintTop + GAP, width - names, hintHeight);
                hintTop += GAP + hintHeight;
            }
        }
    }

    private void placeSign(Label label, boolean fits, double left) {
        label.setVisible(fits);
        label.resizeRelocate(left, 0, SIGN, height(second.field()));
    }

    private static void place(Label name, double x, double y, double width) {
        name.resizeRelocate(x, y, width, Math.ceil(name.prefHeight(-1)));
    }

    private boolean fits(double width) {
        return width >= (sign.isPresent() ? DATES_FIT : BOTH_FIT);
    }

    private double height(Control field) {
        return snapSizeY(Math.max(field.minHeight(-1), field.prefHeight(-1)));
    }

    private double hintHeight(Label hint, double width) {
        return snapSizeY(hint.prefHeight(width - names));
    }
}
