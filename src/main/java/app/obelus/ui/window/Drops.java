package app.obelus.ui.window;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes articles that are dropped on the window: a file wherever it is dropped, words unless a
/// field takes them.
final class Drops {

    private Drops() {}

    /// @param file takes the first file that was dropped
    /// @param words takes words that were dropped
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
            words.accept(event.getDragboard().getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private static boolean isForUs(DragEvent event) {
        return event.getDragboard().hasFiles()
                || (event.getDragboard().hasString()
                        && !(event.getTarget() instanceof TextInputControl));
    }
}
