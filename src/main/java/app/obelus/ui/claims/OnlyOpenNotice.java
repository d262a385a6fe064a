package app.obelus.ui.claims;

import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says below the open card that it is the only one there, and does not match the filter either.
/// Below, so that the card stays under the hand that has just changed it.
final class OnlyOpenNotice extends HBox {

    OnlyOpenNotice(ReaderModel model, ObservableValue<Listing> listing) {
        setId("claims-only-open");
        getStyleClass().add("only-open");
        var words = new Label();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(listing.map(now -> Messages.text("claims.onlyOpen", now.hidden())));
        visibleProperty().bind(listing.map(now -> now.matching() == 0 && now.aside()));
        managedProperty().bind(visibleProperty());
        var clear = FilterBar.clearButton(model, Messages.text("claims.empty.clear"));
        clear.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, clear);
    }
}
