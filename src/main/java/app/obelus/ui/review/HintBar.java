package app.obelus.ui.review;

import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Map;

/// The keys that are needed most, in sight all the time.
final class HintBar extends FlowPane {

    private static final List<Map.Entry<ReviewAction, String>> SHOWN =
            List.of(
                    Map.entry(ReviewAction.JUDGE, Messages.text("review.hint.judge")),
                    Map.entry(ReviewAction.SEEN, Messages.text("review.hint.seen")),
                    Map.entry(ReviewAction.SKIP, Messages.text("review.hint.skip")),
                    Map.entry(ReviewAction.UNDO, Messages.text("review.hint.undo")),
                    Map.entry(ReviewAction.NOTE, Messages.text("review.hint.note")),
                    Map.entry(ReviewAction.TAGS, Messages.text("review.hint.tags")),
                    Map.entry(ReviewAction.EVIDENCE, Messages.text("review.hint.evidence")),
                    Map.entry(ReviewAction.MARK, Messages.text("review.hint.mark")),
                    Map.entry(ReviewAction.LIST, Messages.text("review.hint.list")),
                    Map.entry(ReviewAction.LEAVE, Messages.text("review.hint.leave")));

    HintBar() {
        getStyleClass().add("review-hints");
        SHOWN.forEach(hint -> getChildren().add(hint(hint.getKey(), hint.getValue())));
        var all = new Label("?");
        all.getStyleClass().add("key");
        getChildren().add(pair(all, Messages.text("review.hint.all")));
    }

    private static Node hint(ReviewAction action, String name) {
        var key =
                new Label(action == ReviewAction.JUDGE ? action.shown() : action.keys().getFirst());
        key.getStyleClass().add("key");
        return pair(key, name);
    }

    private static Node pair(Label key, String name) {
        var does = new Label(name);
        does.getStyleClass().add("hint");
        var pair = new HBox(key, does);
        pair.getStyleClass().add("review-hint");
        return pair;
    }
}
