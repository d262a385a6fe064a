package app.obelus.ui.window;

import app.obelus.export.Exporter;
import app.obelus.export.Exporters;
import app.obelus.ui.Exporting;
import app.obelus.ui.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// In which format which claims are to be written, with the beginning of what that makes.
final class ExportPage extends VBox {

    /// What the name of a format with a byte order mark ends with.
    private static final String MARKED = "-bom";

    private static final String TEMPLATE = "template";

    private static final double LIST_WIDTH = 280;

    private final Exporting exporting;
    private final ObjectProperty<ExportChoice> last;
    private final Asking asking;
    private final Runnable close;
    private final ListView<Exporter> formats = new ListView<>();
    private final Map<Exporting.Claims, RadioButton> claims = new EnumMap<>(Exporting.Claims.class);
    private final RadioButton article = new RadioButton(Messages.text("export.article"));
    private final RadioButton library = new RadioButton(Messages.text("export.library"));
    private final CheckBox mark = new CheckBox(Messages.text("export.mark"));
    private final TextArea preview = new TextArea();
    private final Label size = Pages.words("", "muted");
    private final Button save = new Button(Messages.text("export.save"));
    private final Button copy = new Button(Messages.text("export.copy"));
    private final Button own = new Button(Messages.text("export.own"));
    private boolean complete;

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
        setId("export-page");
        getStyleClass().add("page");
        var choice = new VBox(what(), where(), mark, shown(), decisions());
        choice.getStyleClass().add("export-choice");
        HBox.setHgrow(choice, Priority.ALWAYS);
        var body = new HBox(formats(), choice);
        body.getStyleClass().add("export-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(Pages.header(Messages.text("export.title"), close), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        boolean wasOwn = last.get().format().equals(TEMPLATE);
        choose(last.get());
        complete = true;
        chosen();
        if (!last.get().template().isEmpty()) {
            useTemplate(Path.of(last.get().template()), wasOwn);
        }
    }

    /// Gives the list of formats the focus.
    void takeFocus() {
        formats.requestFocus();
        formats.scrollTo(formats.getSelectionModel().getSelectedIndex());
    }

    // ---- what is on it

    private Node formats() {
        formats.setId("export-formats");
        formats.setAccessibleText(Messages.text("export.formats"));
        formats.getItems()
                .setAll(Exporters.all().stream().filter(it -> !it.id().endsWith(MARKED)).toList());
        formats.setCellFactory(_ -> new FormatCell());
        formats.setMinWidth(LIST_WIDTH);
        formats.setPrefWidth(LIST_WIDTH);
        formats.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
        VBox.setVgrow(formats, Priority.ALWAYS);
        own.setId("export-own");
        own.setMaxWidth(Double.MAX_VALUE);
        own.setOnAction(_ -> asking.template().ifPresent(file -> useTemplate(file, true)));
        return new VBox(12, formats, own);
    }

    private Node what() {
        var group = new ToggleGroup();
        for (Exporting.Claims some : Exporting.Claims.values()) {
            int count = exporting.count(some);
            var button = new RadioButton(name(some, count));
            button.setId("export-" + some.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setDisable(some == Exporting.Claims.SELECTED && count == 0);
            claims.put(some, button);
        }
        group.selectedToggleProperty().subscribe(_ -> chosen());
        return row(Messages.text("export.what"), List.copyOf(claims.values()));
    }

    private static String name(Exporting.Claims some, int count) {
        return switch (some) {
            case ALL -> Messages.text("export.all", count);
            case FILTERED -> Messages.text("export.filtered", count);
            case SELECTED -> Messages.text("export.selected");
        };
    }

    private Node where() {
        var group = new ToggleGroup();
        article.setId("export-article");
        library.setId("export-library");
        article.setToggleGroup(group);
        library.setToggleGroup(group);
        library.disableProperty().bind(button(Exporting.Claims.SELECTED).selectedProperty());
        group.selectedToggleProperty().subscribe(_ -> chosen());
        mark.setId("export-mark");
        mark.managedProperty().bind(mark.visibleProperty());
        mark.selectedProperty().subscribe(_ -> chosen());
        return row(Messages.text("export.where"), List.of(article, library));
    }

    /// Choices that wrap beside their name.
    private static Node row(String name, List<RadioButton> choices) {
        var label = Pages.words(name, "export-row-name");
        var flow = new FlowPane(16, 4);
        flow.getChildren().setAll(choices);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(8, label, flow);
        row.getStyleClass().add("export-row");
        return row;
    }

    private Node shown() {
        preview.setId("export-preview");
        preview.setEditable(false);
        preview.setAccessibleText(Messages.text("export.preview"));
        preview.getStyleClass().add("export-preview");
        preview.setMinHeight(80);
        VBox.setVgrow(preview, Priority.ALWAYS);
        return preview;
    }

    private Node decisions() {
        save.setId("export-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        copy.setId("export-copy");
        copy.setOnAction(_ -> copy());
        size.setId("export-size");
        var row = new FlowPane(8, 8, save, copy, size);
        row.getStyleClass().add("export-decisions");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    // ---- what is done with it

    private RadioButton button(Exporting.Claims some) {
        return Objects.requireNonNull(claims.get(some), some::name);
    }

    private void choose(ExportChoice was) {
        List<Exporter> all = formats.getItems();
        formats.getSelectionModel()
                .select(
                        all.stream()
                                .filter(it -> it.id().equals(was.format()))
                                .findFirst()
                                .orElse(all.getFirst()));
        RadioButton some = button(was.claims());
        (some.isDisabled() ? button(Exporting.Claims.ALL) : some).setSelected(true);
        (was.ofLibrary() ? library : article).setSelected(true);
        mark.setSelected(was.marked());
    }

    private void chosen() {
        Exporter format = formats.getSelectionModel().getSelectedItem();
        if (!complete || format == null) {
            return;
        }
        mark.setVisible(marked(format).isPresent());
        copy.setDisable(!format.isText());
        last.set(
                new ExportChoice(
                        format.id(),
                        some(),
                        library.isSelected(),
                        mark.isSelected(),
                        last.get().template(),
                        last.get().folder()));
        exporting.preview(choice(), this::show, this::showFailure);
    }

    /// Offers a person's own template as one more format.
    private void useTemplate(Path file, boolean select) {
        exporting.template(
                file,
                format -> {
                    last.set(last.get().withTemplate(file.toString()));
                    List<Exporter> items = formats.getItems();
                    items.removeIf(it -> it.id().equals(TEMPLATE));
                    items.add(format);
                    if (select) {
                        formats.getSelectionModel().select(format);
                        formats.scrollTo(format);
                    }
                },
                why -> size.setText(Messages.text("export.noTemplate", file.toString(), why)));
    }

    private void show(Exporting.Preview beginning) {
        Exporter format = choice().format();
        preview.setText(
                format.isText()
                        ? beginning.text()
                        : Messages.text("export.noText", format.extension()));
        size.setText(
                Messages.text(
                        format.isText() && !beginning.isWhole()
                                ? "export.sizeBeginning"
                                : "export.size",
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
        Exporter format = formats.getSelectionModel().getSelectedItem();
        Exporter wanted = mark.isSelected() ? marked(format).orElse(format) : format;
        return new Exporting.Choice(wanted, some(), library.isSelected());
    }

    private Exporting.Claims some() {
        return claims.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Exporting.Claims.ALL);
    }

    private static Optional<Exporter> marked(Exporter format) {
        return Exporters.named(format.id() + MARKED);
    }

    /// Before the list and the preview take them for themselves.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && formats.equals(event.getTarget())) {
            save.fire();
            event.consume();
        }
    }
}
