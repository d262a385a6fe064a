package app.obelus.ui.window;

import app.obelus.export.Exporter;
import app.obelus.ui.Exporting;
import app.obelus.ui.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.Optional;

/// In which format which claims are to be written, with the beginning of what that makes.
final class ExportPage extends VBox {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Exporting exporting;
    private final ObjectProperty<ExportChoice> last;
    private final Asking asking;
    private final Runnable close;
    private final FormatList formats;
    private final ClaimScope scope;
    private final CheckBox mark = new CheckBox(Messages.text("export.mark"));
    private final Label about = Pages.words("", "muted");
    private final TextArea preview = new TextArea();
    private final Label size = Pages.words("", "muted");
    private final Button save = new Button(Messages.text("export.save"));
    private final Button copy = new Button(Messages.text("export.copy"));

    /// Asks for files; gets nothing where none was chosen.
    interface Asking {

        /// Where to save.
        Optional<Path> where(Exporting.Choice choice);

        /// Which template to use.
        Optional<Path> template();
    }

    /// @param last what was chosen the last time, and is to be remembered
    /// @param close puts the page away
    ExportPage(
            Exporting exporting, ObjectProperty<ExportChoice> last, Asking asking, Runnable close) {
        this.exporting = exporting;
        this.last = last;
        this.asking = asking;
        this.close = close;
        ExportChoice was = last.get();
        this.formats = new FormatList(exporting, asking::template, new Chosen());
        this.scope = new ClaimScope(exporting, was.claims(), was.ofLibrary(), this::chosen);
        setId("export-page");
        getStyleClass().add("page");
        mark.setId("export-mark");
        mark.managedProperty().bind(mark.visibleProperty());
        mark.setSelected(was.marked());
        mark.selectedProperty().subscribe((_, _) -> chosen());
        var choice = new VBox(scope, mark, shown(), decisions());
        choice.getStyleClass().add("export-choice");
        HBox.setHgrow(choice, Priority.ALWAYS);
        var body = new HBox(formats, choice);
        body.getStyleClass().add("export-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(Pages.header(Messages.text("export.title"), close), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        formats.choose(was.format());
        chosen();
        if (!was.template().isEmpty()) {
            formats.offer(Path.of(was.template()), was.format().equals(FormatList.TEMPLATE));
        }
    }

    /// Gives the list of formats the focus.
    void takeFocus() {
        formats.takeFocus();
    }

    // ---- what is on it

    private Node shown() {
        about.setId("export-about");
        preview.setId("export-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.accessibleTextProperty().bind(about.textProperty());
        preview.getStyleClass().add("export-preview");
        preview.setMinHeight(80);
        VBox.setVgrow(preview, Priority.ALWAYS);
        var shown = new VBox(4, about, preview);
        VBox.setVgrow(shown, Priority.ALWAYS);
        return shown;
    }

    private Node decisions() {
        save.setId("export-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        copy.setId("export-copy");
        copy.setOnAction(_ -> copy());
        size.setId("export-size");
        size.setMinWidth(0);
        HBox.setHgrow(size, Priority.ALWAYS);
        save.setMinWidth(Region.USE_PREF_SIZE);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, save, copy, size);
        row.getStyleClass().add("export-decisions");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    // ---- what is done with it

    private final class Chosen implements FormatList.Listener {

        @Override
        public void chosen() {
            ExportPage.this.chosen();
        }

        @Override
        public void offered(Path template) {
            last.set(last.get().withTemplate(template.toString()));
        }

        @Override
        public void refused(Path template, String why) {
            size.setText(Messages.text("export.noTemplate", template.toString(), why));
        }
    }

    private void chosen() {
        mark.setVisible(formats.marked().isPresent());
        copy.setDisable(!formats.chosen().isText());
        last.set(
                new ExportChoice(
                        formats.chosen().id(),
                        scope.some(),
                        scope.ofLibrary(),
                        mark.isSelected(),
                        last.get().template(),
                        last.get().folder()));
        exporting.preview(choice(), this::show, this::showFailure);
    }

    private void show(Exporting.Preview beginning) {
        boolean isShown = !beginning.text().isEmpty();
        preview.pseudoClassStateChanged(READ, beginning.isRead() || !isShown);
        preview.setText(
                isShown
                        ? beginning.text()
                        : Messages.text("export.noText", formats.chosen().extension()));
        about.setText(Messages.text(beginning.isRead() ? "export.preview.read" : "export.preview"));
        size.setText(
                Messages.text(
                        isShown && !beginning.isWhole() ? "export.sizeBeginning" : "export.size",
                        beginning.claims(),
                        beginning.articles()));
    }

    private void showFailure(String why) {
        preview.setText("");
        size.setText(Messages.text("export.noPreview", why));
    }

    private void save() {
        Exporting.Choice choice = choice();
        asking.where(choice)
                .ifPresent(
                        file -> {
                            Path parent = file.toAbsolutePath().getParent();
                            last.set(
                                    last.get().withFolder(parent == null ? "" : parent.toString()));
                            exporting.save(choice, file);
                            close.run();
                        });
    }

    private void copy() {
        exporting.copy(
                choice(),
                copied -> {
                    if (copied.isWhole()) {
                        var content = new ClipboardContent();
                        content.putString(copied.text());
                        Clipboard.getSystemClipboard().setContent(content);
                    }
                    size.setText(
                            copied.isWhole()
                                    ? Messages.text(
                                            "export.copied", copied.claims(), copied.articles())
                                    : Messages.text("export.tooLong"));
                },
                this::showFailure);
    }

    private Exporting.Choice choice() {
        Exporter format = formats.chosen();
        Exporter wanted = mark.isSelected() ? formats.marked().orElse(format) : format;
        return new Exporting.Choice(wanted, scope.some(), scope.ofLibrary());
    }

    /// Before the list and the preview take them for themselves.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && formats.isList(event.getTarget())) {
            save.fire();
            event.consume();
        }
    }
}
