package app.obelus.ui.claims;

import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/// The last row of the open card: when the claim was made and changed, and the way to what it was
/// before.
final class CardFoot extends HBox {

    /// @param history shows what the claim was before
    CardFoot(OpenClaim open, Runnable history) {
        getStyleClass().add("card-foot");
        var words = new Label();
        words.getStyleClass().add("history");
        Wrapping.of(words);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(open.part(Histories::of, ""));
        var button = new Button(Messages.text("claims.history"), Icons.of(Feather.CLOCK));
        button.setId("claim-history");
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> history.run());
        getChildren().setAll(words, button);
    }
}
