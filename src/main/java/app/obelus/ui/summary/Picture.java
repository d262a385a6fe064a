package app.obelus.ui.summary;

import app.obelus.ui.Look;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// What can be taken elsewhere as an image; there it has a caption, since nothing else says of what
/// it is.
final class Picture extends VBox {

    /// How much finer the image is than the screen.
    private static final double FINER = 2;

    private final Label caption = new Label();

    Picture(Node content) {
        getStyleClass().add("summary-picture");
        caption.getStyleClass().add("summary-caption");
        caption.setWrapText(true);
        caption.setVisible(false);
        caption.managedProperty().bind(caption.visibleProperty());
        getChildren().setAll(caption, content);
    }

    /// Puts an image of all of it into the clipboard, also of what is out of sight.
    void copy(String words, Look look) {
        caption.setText(words);
        caption.setVisible(true);
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINER, FINER));
        parameters.setFill(Color.web(look.paper()));
        var content = new ClipboardContent();
        content.putImage(snapshot(parameters, null));
        caption.setVisible(false);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
