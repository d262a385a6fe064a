package app.obelus.ui.window;

import app.obelus.ui.Messages;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Asks where to save a correction log.
final class CorrectionChoice {

    private CorrectionChoice() {}

    /// The file that a person chose, asked by the system about writing over; nothing where none
    /// was.
    static Optional<Path> of(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("corrections.title"));
        chooser.setInitialFileName(Messages.text("corrections.name"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("corrections.markdown"), "*.md"),
                        new FileChooser.ExtensionFilter(Messages.text("corrections.csv"), "*.csv"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
