package app.obelus.ui.claims;

import app.obelus.claim.Codebook;
import app.obelus.claim.Verdict;
import app.obelus.ui.Look;
import app.obelus.ui.Paints;

import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.paint.Color;

/// A verdict in a few words: its sign and its name, filled with its colour where it is a decision,
/// outlined where it is none yet.
final class VerdictChip extends Label {

    private static final double RADIUS = 9;
    private static final double MOST_WIDTH = 140;

    VerdictChip() {
        getStyleClass().add("verdict-chip");
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(MOST_WIDTH, super.computePrefWidth(height));
    }

    /// @param verdictId a verdict that the book does not have is shown by its id
    void show(String verdictId, Codebook book, Look look) {
        book.verdict(verdictId)
                .ifPresentOrElse(
                        verdict -> show(verdict, look), () -> showUnknown(verdictId, look));
    }

    void show(Verdict verdict, Look look) {
        setText(verdict.sign() + " " + verdict.name());
        paint(verdict, look);
    }

    private void paint(Verdict verdict, Look look) {
        String colour = look.colourOf(verdict);
        setBorder(Paints.outline(colour, RADIUS));
        setBackground(verdict.decided() ? Paints.fill(colour, RADIUS) : Background.EMPTY);
        setTextFill(Color.web(verdict.decided() ? Paints.readableOn(colour, look) : look.ink()));
    }

    private void showUnknown(String verdictId, Look look) {
        setText(verdictId);
        setBorder(Border.EMPTY);
        setBackground(Background.EMPTY);
        setTextFill(Color.web(look.ink()));
    }
}
