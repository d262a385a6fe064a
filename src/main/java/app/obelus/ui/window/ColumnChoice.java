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

    private final Map<CsvImporter.Column, ComboBox<String>> boxes =
            new EnumMap<>(CsvImporter.Column.class);
    private final Map<CsvImporter.Column, String> usual;

    /// @param names of the columns that there are
    /// @param changed is run when another was chosen
    ColumnChoice(List<String> names, Runnable changed) {
        setId("import-columns");
        getStyleClass().add("import-columns");
        var fields = new FlowPane(16, 8);
        this.usual = CsvImporter.usual(names);
        List<String> offered = new ArrayList<>();
        offered.add(none());
        names.stream().filter(name -> !name.isBlank()).distinct().forEach(offered::add);
        for (CsvImporter.Column column : CsvImporter.Column.values()) {
            if (column == CsvImporter.Column.ID) {
                continue;
            }
            var box = new ComboBox<String>();
            box.setId("import-column-" + column.name().toLowerCase(Locale.ROOT));
            box.getItems().setAll(offered);
            box.setValue(usual.getOrDefault(column, none()));
            box.setPrefWidth(160);
            box.valueProperty().subscribe((_, _) -> changed.run());
            var name = new Label(words(column));
            name.getStyleClass().add("muted");
            name.setLabelFor(box);
            boxes.put(column, box);
            fields.getChildren().add(new VBox(2, name, box));
        }
        getChildren().setAll(Pages.heading(Messages.text("import.columns")), fields);
    }

    /// The column of each thing that has one.
    Map<CsvImporter.Column, String> chosen() {
        Map<CsvImporter.Column, String> chosen = new EnumMap<>(CsvImporter.Column.class);
        String id = usual.get(CsvImporter.Column.ID);
        if (id != null) {
            chosen.put(CsvImporter.Column.ID, id);
        }
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

    private static String words(CsvImporter.Column column) {
        return switch (column) {
            case ID -> "";
            case QUOTE -> Messages.text("import.column.quote");
            case TITLE -> Messages.text("import.column.title");
            case ADDRESS -> Messages.text("import.column.address");
            case KIND -> Messages.text("import.column.kind");
            case VERDICT -> Messages.text("import.column.verdict");
            case WORDING -> Messages.text("import.column.wording");
            case SPEAKER -> Messages.text("import.column.speaker");
            case SAID_ON -> Messages.text("import.column.saidOn");
            case NOTE -> Messages.text("import.column.note");
            case TAGS -> Messages.text("import.column.tags");
            case CREATED -> Messages.text("import.column.created");
            case BY -> Messages.text("import.column.by");
        };
    }
}
