package app.obelus.ui.window;

import app.obelus.ui.Exporting;
import app.obelus.ui.Importing;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window does about other programs and paper: exports, imports, prints.
final class ExchangePages {

    private static final List<String> TEMPLATES =
            List.of("*.html", "*.htm", "*.md", "*.txt", "*.mustache");
    private static final List<String> READ = List.of("*.json", "*.jsonld", "*.csv", "*.tsv");

    private final Exporting exporting;
    private final Importing importing;
    private final ReaderModel model;
    private final Preferences preferences;
    private final PageLayer pages;

    ExchangePages(
            Exporting exporting,
            Importing importing,
            ReaderModel model,
            Preferences preferences,
            PageLayer pages) {
        this.exporting = exporting;
        this.importing = importing;
        this.model = model;
        this.preferences = preferences;
        this.pages = pages;
    }

    void export() {
        var asking =
                new ExportPage.Asking() {
                    @Override
                    public Optional<Path> where(Exporting.Choice choice) {
                        return askWhere(choice);
                    }

                    @Override
                    public Optional<Path> template() {
                        return askTemplate();
                    }
                };
        var page = new ExportPage(exporting, preferences.export(), asking, pages::leave);
        pages.open(page, page::takeFocus);
    }

    void save(Exporting.Choice choice, Path file) {
        exporting.save(choice, file);
    }

    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("import.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Messages.text("open.all"), "*"),
                        new FileChooser.ExtensionFilter(Messages.text("import.tables"), READ));
        beginInLastFolder(chooser);
        Optional.ofNullable(chooser.showOpenDialog(pages.window()))
                .map(File::toPath)
                .ifPresent(this::take);
    }

    /// Shows what a file would bring.
    void take(Path file) {
        importing.read(
                file,
                read -> {
                    var page = new ImportPage(importing, read, pages::leave);
                    pages.open(page, page::takeFocus);
                });
    }

    void print() {
        Printing.of(model, pages.window()).ifPresent(model::tell);
    }

    private Optional<Path> askTemplate() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("export.own.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("export.own.files"), TEMPLATES),
                        new FileChooser.ExtensionFilter(Messages.text("open.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(pages.window())).map(File::toPath);
    }

    private Optional<Path> askWhere(Exporting.Choice choice) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("export.save.title"));
        String extension = choice.format().extension();
        String name =
                choice.ofLibrary()
                        ? Messages.text("export.name")
                        : model.article()
                                .get()
                                .map(it -> it.slug())
                                .orElse(Messages.text("export.name"));
        chooser.setInitialFileName(name + "." + extension);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                FormatWords.of(choice.format().id()).name(), "*." + extension),
                        new FileChooser.ExtensionFilter(Messages.text("open.all"), "*"));
        beginInLastFolder(chooser);
        return Optional.ofNullable(chooser.showSaveDialog(pages.window())).map(File::toPath);
    }

    /// Where the last export went.
    private void beginInLastFolder(FileChooser chooser) {
        Optional.of(new File(preferences.export().get().folder()))
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
    }
}
