package app.obelus.ui.claims;

import app.obelus.reading.Place;
import app.obelus.ui.Messages;
import app.obelus.ui.OutcomeWords;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One place of the open claim: its words, and what can be done with it. The words keep clear of
/// the buttons by their padding: an HBox would reckon their height for another width than they get.
final class PlaceRow extends StackPane {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final QuoteText words = new QuoteText();
    private final Label lost = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
    private final Button goThere;
    private final Button put;
    private final Button remove;
    private final VBox middle = new VBox();
    private Optional<Place> shown = Optional.empty();

    PlaceRow(Consumer<Place> goThere, Consumer<Place> remove, Consumer<Place> put) {
        this.goThere =
                Icons.button(
                        Feather.CORNER_DOWN_LEFT,
                        Messages.text("claims.places.go"),
                        () -> shown.ifPresent(goThere));
        this.remove =
                Icons.button(
                        Feather.X,
                        Messages.text("claims.places.remove"),
                        () -> shown.ifPresent(remove));
        this.put = new Button(Messages.text("claims.places.put"));
        this.put.getStyleClass().add("quiet-button");
        this.put.setOnAction(_ -> shown.ifPresent(put));
        lost.getStyleClass().add("lost");
        middle.getStyleClass().add("place-words");
        words.setOnMouseClicked(_ -> shown.ifPresent(goThere));
        getStyleClass().add("place");
        var buttons = new HBox(this.goThere, this.remove);
        buttons.getStyleClass().add("place-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(buttons, Pos.TOP_RIGHT);
        getChildren().setAll(middle, buttons);
    }

    void show(Place place, boolean changeable) {
        shown = Optional.of(place);
        boolean isLost = place.range().isEmpty();
        lost.setText(
                place.target().kept()
                        ? Messages.text("claims.keptInOlder")
                        : OutcomeWords.of(place.anchor()));
        String exact = place.target().exact();
        words.show(exact.isBlank() ? Messages.text("claims.noWords") : exact, isLost ? 6 : 1);
        List<Node> children = isLost ? List.of(lost, words, put) : List.of(words);
        if (!middle.getChildren().equals(children)) {
            middle.getChildren().setAll(children);
        }
        goThere.setVisible(!isLost);
        goThere.setManaged(!isLost);
        remove.setDisable(!changeable);
        put.setDisable(!changeable);
        pseudoClassStateChanged(LOST, isLost);
    }
}
