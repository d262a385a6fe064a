package app.obelus.ui.window;

import app.obelus.document.ArticleReader;
import app.obelus.ui.Messages;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Asks which file to open.
final class ArticleChoice {

    private ArticleChoice() {}

    /// The file that a person chose; nothing where none was.
    ///
    /// @param title says what it is for
    static Optional<Path> of(String title, Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("open.articles"),
                                ArticleReader.EXTENSIONS.stream().map("*."::concat).toList()),
                        new FileChooser.ExtensionFilter(Messages.text("open.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
