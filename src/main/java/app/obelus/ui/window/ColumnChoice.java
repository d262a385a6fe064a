package app.obelus.ui.window;

import app.obelus.export.CsvImporter;
import app.obelus.ui.Messages;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which column of a table holds what.
final class ColumnChoice extends VBox {

    /// What people tell columns for. Others, such as when a claim was changed, are known by their
    /// usual names only.
    private static final List<CsvImporter.Column> OFFERED =
            List.of(
                    CsvImporter.Column.QUOTE,
                    CsvImporter.Column.NOTE,
                    CsvImporter.Column.VERDICT,
                    CsvImporter.Column.KIND,
                    CsvImporter.Column.WORDING,
                    CsvImporter.Column.SPEAKER,
                    CsvImporter.Column.SAID_ON,
                    CsvImporter.Column.TAGS,
                    CsvImporter.Column.CREATED,
                    CsvImporter.Column.BY,
                    CsvImporter.Column.TITLE,
                    CsvImporter.Column.ADDRESS);

    private final Map<CsvImporter.Column, ComboBox<String>> boxes =
            new EnumMap<>(CsvImporter.Column.class);
    private final Map<CsvImporter.Column, String> usual;
    private final List<String> offered = new ArrayList<>();
    private final Label unused = Pages.words("", "muted");

    /// @param names of the columns that there are
    /// @param changed is run when another was chosen
    ColumnChoice(List<String> names, Runnable changed) {
        setId("import-columns");
        getStyleClass().add("import-columns");
        var fields = new FlowPane(16, 8);
        this.usual = CsvImporter.usual(names);
        offered.add(none());
        names.stream().filter(name -> !name.isBlank()).distinct().forEach(offered::add);
        List<String> words = words();
        for (int i = 0; i < OFFERED.size(); i++) {
            CsvImporter.Column column = OFFERED.get(i);
            var box = new ComboBox<String>();
            box.setId("import-column-" + column.name().toLowerCase(Locale.ROOT));
            box.getItems().setAll(offered);
            box.setValue(usual.getOrDefault(column, none()));
            box.setPrefWidth(148);
            box.valueProperty()
                    .subscribe(
                            (_, _) -> {
                                tellUnused();
                                changed.run();
                            });
            var name = new Label(words.get(i));
            name.getStyleClass().add("muted");
            name.setLabelFor(box);
            boxes.put(column, box);
            fields.getChildren().add(new VBox(2, name, box));
        }
        unused.setId("import-unused");
        unused.managedProperty().bind(unused.visibleProperty());
        getChildren().setAll(Pages.heading(Messages.text("import.columns")), fields, unused);
        tellUnused();
    }

    /// Says what of the table would be lost.
    private void tellUnused() {
        Map<CsvImporter.Column, String> chosen = chosen();
        List<String> names =
                offered.stream()
                        .filter(name -> !name.equals(none()) && !chosen.containsValue(name))
                        .toList();
        unused.setVisible(!names.isEmpty());
        unused.setText(Messages.text("import.unused", String.join(", ", names)));
    }

    /// The column of each thing that has one.
    Map<CsvImporter.Column, String> chosen() {
        Map<CsvImporter.Column, String> chosen = new EnumMap<>(CsvImporter.Column.class);
        chosen.putAll(usual);
        chosen.keySet().removeAll(OFFERED);
        boxes.forEach(
                (column, box) -> {
                    String name = box.getValue();
                    if (name != null && !name.equals(none())) {
                        chosen.put(column, name);
                    }
                });
        return chosen;
    }

    private static String none() {
        return Messages.text("import.column.none");
    }

    /// In the order of those offered.
    private static List<String> words() {
        return List.of(
                Messages.text("import.column.quote"),
                Messages.text("import.column.note"),
                Messages.text("import.column.verdict"),
                Messages.text("import.column.kind"),
                Messages.text("import.column.wording"),
                Messages.text("import.column.speaker"),
                Messages.text("import.column.saidOn"),
                Messages.text("import.column.tags"),
                Messages.text("import.column.created"),
                Messages.text("import.column.by"),
                Messages.text("import.column.title"),
                Messages.text("import.column.address"));
    }
}
