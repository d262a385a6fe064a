package app.obelus.ui.window;

import app.obelus.ui.KeyPlace;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The section of the settings where each action's keys are shown, found and changed.
final class KeySettings extends VBox {

    private final TextField filter = new TextField();
    private final List<KeyRow> rows = new ArrayList<>();
    private final List<Node> groups = new ArrayList<>();
    private final Label none = new Label();

    /// Held here because what it is bound to holds it weakly.
    private final ObservableValue<Boolean> usual;

    KeySettings(ObjectProperty<Keymap> keymap) {
        this.usual = keymap.map(Keymap::isUsual);
        setId("key-settings");
        getStyleClass().add("key-settings");
        Label about = new Label(Messages.text("settings.keys.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("settings-note");
        none.setId("key-settings-none");
        none.setWrapText(true);
        none.getStyleClass().add("settings-note");
        getChildren().setAll(about, bar(keymap), none);
        for (KeyPlace place : KeyPlace.values()) {
            List<KeyRow> those =
                    keymap.get().actions().stream()
                            .filter(action -> action.place() == place)
                            .map(action -> new KeyRow(action, keymap))
                            .toList();
            if (!those.isEmpty()) {
                rows.addAll(those);
                groups.add(group(place, those));
            }
        }
        getChildren().addAll(groups);
        none.managedProperty().bind(none.visibleProperty());
        filter.textProperty().subscribe(_ -> sift());
        keymap.subscribe((_, _) -> sift());
    }

    private Node bar(ObjectProperty<Keymap> keymap) {
        filter.setId("key-settings-filter");
        filter.setPromptText(Messages.text("settings.keys.filter"));
        filter.setAccessibleText(Messages.text("settings.keys.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button allBack = new Button(Messages.text("settings.keys.allBack"));
        allBack.setId("key-settings-all-back");
        allBack.setMinWidth(Region.USE_PREF_SIZE);
        allBack.disableProperty().bind(usual);
        allBack.setOnAction(
                _ -> {
                    filter.requestFocus();
                    keymap.set(keymap.get().usual());
                });
        HBox bar = new HBox(filter, allBack);
        bar.getStyleClass().add("key-settings-bar");
        return bar;
    }

    private static Node group(KeyPlace place, List<KeyRow> rows) {
        Label heading = Pages.heading(place.words());
        VBox group = new VBox(heading);
        group.getStyleClass().add("key-group");
        group.getChildren().addAll(rows);
        return group;
    }

    private void sift() {
        String words = filter.getText().strip().toLowerCase(Locale.getDefault());
        rows.forEach(row -> show(row, row.isBusy() || row.has(words)));
        groups.forEach(
                group ->
                        show(
                                group,
                                rows.stream()
                                        .filter(row -> group.equals(row.getParent()))
                                        .anyMatch(Node::isVisible)));
        none.setText(Messages.text("keys.none", filter.getText().strip()));
        none.setVisible(rows.stream().noneMatch(Node::isVisible));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
