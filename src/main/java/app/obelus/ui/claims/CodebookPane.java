package app.obelus.ui.claims;

import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The page where the kinds and verdicts of the library are named, coloured, ordered, added and
/// removed.
public final class CodebookPane extends VBox {

    public CodebookPane(ReaderModel model, ObservableValue<Look> look) {
        setId("codebook");
        getStyleClass().add("codebook");
        getChildren().setAll(new Label(Messages.text("codebook.kinds")));
    }
}
