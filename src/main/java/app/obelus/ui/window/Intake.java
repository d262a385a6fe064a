package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Opening;
import app.obelus.ui.Problem;
import app.obelus.ui.ReaderModel;

import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What a person brings into the window and takes out of it: files, and what the clipboard has.
final class Intake {

    private final ReaderModel model;
    private final Opening opening;
    private final Preferences preferences;
    private final Supplier<Window> window;

    /// @param window that asks for files
    Intake(ReaderModel model, Opening opening, Preferences preferences, Supplier<Window> window) {
        this.model = model;
        this.opening = opening;
        this.preferences = preferences;
        this.window = window;
    }

    void openFile(Path file) {
        preferences.opened(file.toAbsolutePath());
        opening.openFile(file);
    }

    /// The same with a file that was opened before.
    void openFileAgain(Path file) {
        preferences.opened(file.toAbsolutePath());
        opening.openFileAgain(file);
    }

    void chooseFile() {
        ArticleChoice.of(Messages.text("open.title"), window.get()).ifPresent(this::openFile);
    }

    void chooseNewerEdition() {
        ArticleChoice.of(Messages.text("edition.choose"), window.get())
                .ifPresent(opening.editions()::openFile);
    }

    void pasteArticle() {
        clipboard().ifPresent(opening::paste);
    }

    void pasteNewerEdition() {
        clipboard().ifPresent(opening.editions()::paste);
    }

    void saveCorrections() {
        CorrectionChoice.of(window.get()).ifPresent(opening.editions()::saveCorrections);
    }

    /// The text in the clipboard; tells where there is none.
    private Optional<String> clipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            model.tell(
                    Problem.of(
                            Messages.text("paste.nothing"), Messages.text("paste.nothing.safe")));
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
