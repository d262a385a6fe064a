package app.obelus.ui.window;

import app.obelus.export.Exporter;
import app.obelus.export.Exporters;
import app.obelus.ui.Exporting;
import app.obelus.ui.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The formats in groups, a person's own template among them, and a button that chooses one.
final class FormatList extends VBox {

    static final String TEMPLATE = "template";

    /// What the name of a format with a byte order mark ends with.
    private static final String MARKED = "-bom";

    private static final double WIDTH = 280;

    private final Exporting exporting;
    private final Listener listener;
    private final ListView<Exporter> formats = new ListView<>();

    /// Is told what comes of a choice.
    interface Listener {

        /// Another format is chosen.
        void chosen();

        /// This template is one of the formats now.
        void offered(Path template);

        /// It is not, as nothing can be made with it.
        void refused(Path template, String why);
    }

    /// @param ask for a template; gets nothing where none was chosen
    FormatList(Exporting exporting, Supplier<Optional<Path>> ask, Listener listener) {
        super(12);
        this.exporting = exporting;
        this.listener = listener;
        formats.setId("export-formats");
        formats.setAccessibleText(Messages.text("export.formats"));
        formats.getItems()
                .setAll(Exporters.all().stream().filter(it -> !it.id().endsWith(MARKED)).toList());
        formats.setCellFactory(_ -> new FormatCell());
        VBox.setVgrow(formats, Priority.ALWAYS);
        var own = new Button(Messages.text("export.own"));
        own.setId("export-own");
        own.setMaxWidth(Double.MAX_VALUE);
        own.setOnAction(_ -> ask.get().ifPresent(file -> offer(file, true)));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        getChildren().setAll(formats, own);
    }

    /// Chooses without telling so; the first one where there is none of that name.
    void choose(String id) {
        List<Exporter> all = formats.getItems();
        formats.getSelectionModel()
                .select(
                        all.stream()
                                .filter(it -> it.id().equals(id))
                                .findFirst()
                                .orElse(all.getFirst()));
        formats.getSelectionModel().selectedItemProperty().subscribe((_, _) -> listener.chosen());
    }

    /// The format that is chosen.
    Exporter chosen() {
        return formats.getSelectionModel().getSelectedItem();
    }

    /// The same format with a byte order mark, where there is that.
    Optional<Exporter> marked() {
        return Exporters.named(chosen().id() + MARKED);
    }

    /// Offers a person's own template as one more format.
    ///
    /// @param choose whether it is to be chosen too
    void offer(Path template, boolean choose) {
        exporting.template(
                template,
                format -> {
                    listener.offered(template);
                    put(format);
                    if (choose) {
                        formats.getSelectionModel().select(format);
                        formats.scrollTo(format);
                    }
                },
                why -> listener.refused(template, why));
    }

    /// Behind the last of those that are made from templates too.
    private void put(Exporter template) {
        List<Exporter> items = formats.getItems();
        items.removeIf(it -> it.id().equals(TEMPLATE));
        int place = items.size();
        while (place > 0
                && FormatGroup.of(items.get(place - 1).id()) != FormatGroup.FROM_TEMPLATE) {
            place--;
        }
        items.add(place, template);
    }

    /// Whether a press of Enter there is about the choice that was made.
    boolean isList(Object target) {
        return formats.equals(target);
    }

    void takeFocus() {
        formats.requestFocus();
        formats.scrollTo(formats.getSelectionModel().getSelectedIndex());
    }
}
