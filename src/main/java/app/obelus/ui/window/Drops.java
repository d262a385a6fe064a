package app.obelus.ui.window;

import app.obelus.ui.Hosts;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes articles that are dropped on the window: a file wherever it is dropped, words and the
/// addresses of links unless a field takes them.
final class Drops {

    private Drops() {}

    /// @param file takes the first file that was dropped
    /// @param words takes words that were dropped, or the address of a link
    static void onto(Node node, Consumer<Path> file, Consumer<String> words) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (isForUs(event)) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (isForUs(event)) {
                        drop(event, file, words);
                    }
                });
    }

    private static void drop(DragEvent event, Consumer<Path> file, Consumer<String> words) {
        if (event.getDragboard().hasFiles()) {
            file.accept(event.getDragboard().getFiles().getFirst().toPath());
        } else {
            words.accept(words(event.getDragboard()));
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private static boolean isForUs(DragEvent event) {
        return event.getDragboard().hasFiles()
                || (!words(event.getDragboard()).isBlank()
                        && !(event.getTarget() instanceof TextInputControl));
    }

    /// A link is dropped as its address, also where its words come along.
    private static String words(Dragboard board) {
        String url = board.hasUrl() ? board.getUrl().strip() : "";
        if (Hosts.isLoneAddress(url)) {
            return url;
        }
        return board.hasString() ? board.getString() : "";
    }
}
