package app.obelus.ui.review;

import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The keys that are needed most, in sight all the time: as many as fit on one line, first those
/// without which one is lost.
final class HintBar extends HBox {

    HintBar(ObservableValue<Keymap> keys) {
        getStyleClass().add("review-hints");
        keys.subscribe(now -> getChildren().setAll(hints(now)));
    }

    /// Else those that do not fit would widen the window.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node hint : getChildren()) {
            hint.setVisible(hint.getBoundsInParent().getMaxX() <= getWidth());
        }
    }

    private static List<Node> hints(Keymap keys) {
        List<Node> hints = new ArrayList<>();
        hints.add(hint("1–9", Messages.text("review.hint.judge")));
        hints.add(hint("Enter", Messages.text("review.hint.seen")));
        add(hints, keys, ReviewAction.SKIP, Messages.text("review.hint.skip"));
        add(hints, keys, ReviewAction.UNDO, Messages.text("review.hint.undo"));
        hints.add(hint("Esc", Messages.text("review.hint.leave")));
        hints.add(hint("?", Messages.text("review.hint.all")));
        add(hints, keys, ReviewAction.NOTE, Messages.text("review.hint.note"));
        add(hints, keys, ReviewAction.TAGS, Messages.text("review.hint.tags"));
        add(hints, keys, ReviewAction.EVIDENCE, Messages.text("review.hint.evidence"));
        add(hints, keys, ReviewAction.MARK, Messages.text("review.hint.mark"));
        add(hints, keys, ReviewAction.LIST, Messages.text("review.hint.list"));
        return hints;
    }

    private static void add(List<Node> hints, Keymap keys, ReviewAction action, String does) {
        keys.keys(action).stream().findFirst().ifPresent(key -> hints.add(hint(key.shown(), does)));
    }

    private static Node hint(String key, String does) {
        var shown = new Label(key);
        shown.getStyleClass().add("key");
        var words = new Label(does);
        words.getStyleClass().add("hint");
        var pair = new HBox(shown, words);
        pair.getStyleClass().add("review-hint");
        pair.setMinWidth(Region.USE_PREF_SIZE);
        return pair;
    }
}
