package app.obelus.ui.window;

import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.Tones;
import app.obelus.ui.KeyNames;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// The small bar at a selection: a button for each kind by its colour, letter and key, and the
/// other things that can be done with selected words.
final class SelectionBar extends HBox {

    private static final int KEYS = 9;
    private static final double TIP_GAP = 4;

    private final Consumer<String> mark;
    private final Button addPlace;
    private final Button copy;
    private boolean above = true;

    /// @param mark gets the id of the kind to mark the selection with
    SelectionBar(
            ObservableValue<Codebook> codebook,
            ObservableValue<Look> look,
            ObservableValue<Keymap> keys,
            Consumer<String> mark,
            Runnable addPlace,
            Runnable copy) {
        this.mark = mark;
        this.addPlace = button(Feather.PLUS, "add-place", addPlace);
        this.copy = button(Feather.COPY, "copy", copy);
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        keys.map(SelectionBar::addingPlace).subscribe(name -> name(this.addPlace, name));
        name(this.copy, Messages.text("selection.copy", KeyNames.withShortcut("C")));
        codebook.subscribe(book -> fill(book.kinds(), look.getValue()));
        look.subscribe(now -> fill(codebook.getValue().kinds(), now));
    }

    /// Whether there is a claim that the selection could be another place of.
    void offerAnotherPlace(boolean offered) {
        addPlace.setVisible(offered);
        addPlace.setManaged(offered);
    }

    /// Whether the bar stands above the words: then its tips go above it, or else below, so that
    /// they do not hide the words.
    void setAbove(boolean isAbove) {
        above = isAbove;
    }

    private void fill(List<Kind> kinds, Look look) {
        getChildren().clear();
        for (int i = 0; i < Math.min(kinds.size(), KEYS); i++) {
            getChildren().add(kindButton(kinds.get(i), i + 1, look.tonesOf(kinds.get(i))));
        }
        getChildren().addAll(new Separator(javafx.geometry.Orientation.VERTICAL), addPlace, copy);
    }

    private Button kindButton(Kind kind, int key, Tones tones) {
        var letter = new Label(kind.letter());
        letter.getStyleClass().add("kind-letter");
        letter.setTextFill(Color.web(tones.line()));
        letter.setBackground(
                new javafx.scene.layout.Background(
                        new javafx.scene.layout.BackgroundFill(
                                Color.web(tones.tint()),
                                new CornerRadii(4),
                                javafx.geometry.Insets.EMPTY)));
        var digit = new Label(String.valueOf(key));
        digit.getStyleClass().add("key-digit");
        var both = new HBox(letter, digit);
        both.setAlignment(Pos.CENTER);
        both.getStyleClass().add("kind-key");
        var button = new Button();
        button.setGraphic(both);
        button.getStyleClass().add("flat-button");
        button.setId("mark-" + kind.id());
        button.setFocusTraversable(false);
        name(button, Messages.text("selection.mark", kind.name(), key));
        button.setOnAction(_ -> mark.accept(kind.id()));
        return button;
    }

    private static Button button(Feather icon, String id, Runnable run) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static String addingPlace(Keymap keys) {
        return keys.named(Messages.text("selection.addPlace"), ArticleAction.ADD_PLACE);
    }

    private void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(tip(name));
    }

    private Tooltip tip(String name) {
        var tip = new Tooltip(name);
        tip.setOnShown(_ -> putAway(tip));
        return tip;
    }

    private void putAway(Tooltip tip) {
        Bounds here = localToScreen(getLayoutBounds());
        if (here != null) {
            tip.setAnchorY(
                    above ? here.getMinY() - tip.getHeight() - TIP_GAP : here.getMaxY() + TIP_GAP);
        }
    }
}
