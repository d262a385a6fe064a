package app.obelus.ui.claims;

import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Who said it and when: beside one another, or where that gets narrow in two lines, then each with
/// its name. The date's hint stands below.
final class SaidRow extends Region {

    private static final double BOTH_FIT = 340;
    private static final double DATE = 94;
    private static final double GAP = 4;
    private static final double LINES_APART = 8;

    private final double names;
    private final Label who;
    private final TextField speaker;
    private final Label when;
    private final DateField date;

    /// @param names how wide the names are in front of the fields
    SaidRow(double names, Label who, TextField speaker, Label when, DateField date) {
        this.names = names;
        this.who = who;
        this.speaker = speaker;
        this.when = when;
        this.date = date;
        getChildren().setAll(who, speaker, when, date, date.hint());
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
        double speakers = height(speaker);
        double fields =
                fits(now)
                        ? Math.max(speakers, height(date))
                        : speakers + LINES_APART + height(date);
        return fields + (date.hint().isManaged() ? GAP + hintHeight(now) : 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double speakers = height(speaker);
        boolean fits = fits(width);
        double y = fits ? 0 : speakers + LINES_APART;
        who.resizeRelocate(0, 0, names, snapSizeY(who.prefHeight(-1)));
        speaker.resizeRelocate(names, 0, width - names - (fits ? GAP + DATE : 0), speakers);
        when.setVisible(!fits);
        when.resizeRelocate(0, y, names, snapSizeY(when.prefHeight(-1)));
        double left = fits ? width - DATE : names;
        date.resizeRelocate(left, y, width - left, height(date));
        if (date.hint().isManaged()) {
            double hintTop = y + height(date) + GAP;
            date.hint().resizeRelocate(names, hintTop, width - names, hintHeight(width));
        }
    }

    private static boolean fits(double width) {
        return width >= BOTH_FIT;
    }

    private double height(Control field) {
        return snapSizeY(Math.max(field.minHeight(-1), field.prefHeight(-1)));
    }

    private double hintHeight(double width) {
        return snapSizeY(date.hint().prefHeight(width - names));
    }
}
