package app.obelus.ui.window;

import app.obelus.ui.Exporting;
import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Which claims are to be written, and from where.
final class ClaimScope extends VBox {

    /// As long as there is room, choices stand in one row.
    private static final double WIDEST = 1_000;

    private final Map<Exporting.Claims, RadioButton> claims = new EnumMap<>(Exporting.Claims.class);
    private final RadioButton article = new RadioButton(Messages.text("export.article"));
    private final RadioButton library = new RadioButton(Messages.text("export.library"));

    /// @param exporting tells how many claims of the open article there are
    /// @param ofLibrary whether of the whole library
    /// @param changed is run when another choice is made
    ClaimScope(Exporting exporting, Exporting.Claims some, boolean ofLibrary, Runnable changed) {
        super(12);
        var which = new ToggleGroup();
        for (Exporting.Claims each : Exporting.Claims.values()) {
            int count = exporting.count(each);
            var button = new RadioButton();
            button.setId("export-" + each.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(which);
            button.setDisable(each == Exporting.Claims.SELECTED && count == 0);
            button.textProperty()
                    .bind(library.selectedProperty().map(all -> name(each, count, all)));
            claims.put(each, button);
        }
        var where = new ToggleGroup();
        article.setId("export-article");
        library.setId("export-library");
        article.setToggleGroup(where);
        library.setToggleGroup(where);
        library.disableProperty().bind(button(Exporting.Claims.SELECTED).selectedProperty());
        getChildren()
                .setAll(
                        row(Messages.text("export.where"), List.of(article, library)),
                        row(Messages.text("export.what"), List.copyOf(claims.values())));

        (ofLibrary ? library : article).setSelected(true);
        RadioButton wanted = button(some);
        (wanted.isDisabled() ? button(Exporting.Claims.ALL) : wanted).setSelected(true);
        which.selectedToggleProperty().subscribe((_, _) -> changed.run());
        where.selectedToggleProperty().subscribe((_, _) -> changed.run());
    }

    /// Which claims are chosen.
    Exporting.Claims some() {
        return claims.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Exporting.Claims.ALL);
    }

    /// Whether they are of the whole library.
    boolean ofLibrary() {
        return library.isSelected();
    }

    /// How many there are is known of the open article only.
    private static String name(Exporting.Claims some, int count, boolean ofLibrary) {
        return switch (some) {
            case ALL ->
                    ofLibrary
                            ? Messages.text("export.allOfLibrary")
                            : Messages.text("export.all", count);
            case FILTERED ->
                    ofLibrary
                            ? Messages.text("export.filteredOfLibrary")
                            : Messages.text("export.filtered", count);
            case SELECTED -> Messages.text("export.selected", count);
        };
    }

    private RadioButton button(Exporting.Claims some) {
        return Objects.requireNonNull(claims.get(some), some::name);
    }

    /// Choices that wrap beside their name.
    private static Node row(String name, List<RadioButton> choices) {
        var label = Pages.words(name, "export-row-name");
        var flow = new FlowPane(16, 8);
        flow.setPrefWrapLength(WIDEST);
        flow.getChildren().setAll(choices);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(8, label, flow);
        row.getStyleClass().add("export-row");
        return row;
    }
}
