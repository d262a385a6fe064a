package app.obelus.ui.claims;

import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.ui.Look;
import app.obelus.ui.Paints;

import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.paint.Color;

/// The letter of a kind on its tint.
final class KindBadge extends Label {

    private static final double RADIUS = 3;
    private static final double LEAST_WIDTH = 20;

    KindBadge() {
        getStyleClass().add("kind-badge");
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST_WIDTH, super.computePrefWidth(height));
    }

    /// @param kindId a kind that the book does not have gets a question mark and no colour
    void show(String kindId, Codebook book, Look look) {
        book.kind(kindId).ifPresentOrElse(kind -> show(kind, look), () -> showUnknown(look));
    }

    void show(Kind kind, Look look) {
        setText(kind.letter());
        setBackground(Paints.fill(look.tonesOf(kind).tint(), RADIUS));
        setBorder(Paints.outline(look.tonesOf(kind).line(), RADIUS));
        setTextFill(Color.web(look.ink()));
    }

    private void showUnknown(Look look) {
        setText("?");
        setBackground(Background.EMPTY);
        setBorder(Border.EMPTY);
        setTextFill(Color.web(look.ink()));
    }
}
