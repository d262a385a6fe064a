package app.obelus.ui.window;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/// The names of what a panel can show, of which one is chosen. Tab comes to the chosen one, the
/// arrow keys choose another.
final class PanelTabs extends HBox {

    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(this, "chosen", "");
    private final List<ToggleButton> tabs = new ArrayList<>();

    PanelTabs() {
        setId("panel-tabs");
        getStyleClass().add("panel-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        chosen.subscribe(_ -> mark());
    }

    /// Adds a tab behind the others; the first one is chosen.
    void add(String id, ObservableValue<String> name) {
        var tab = new ToggleButton();
        tab.setId("tab-" + id);
        tab.setUserData(id);
        tab.getStyleClass().add("panel-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setMnemonicParsing(false);
        tab.textProperty().bind(name);
        tab.setOnAction(
                _ -> {
                    choose(id);
                    mark();
                });
        tabs.add(tab);
        getChildren().add(tab);
        if (chosen.get().isEmpty()) {
            choose(id);
        }
        mark();
    }

    /// The id of the tab whose part is shown.
    ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(String id) {
        chosen.set(id);
    }

    private void mark() {
        for (ToggleButton tab : tabs) {
            boolean isChosen = chosen.get().equals(tab.getUserData());
            tab.setSelected(isChosen);
            tab.setFocusTraversable(isChosen);
        }
    }

    private void pressed(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        int at = tabs.stream().map(ToggleButton::isFocused).toList().indexOf(true);
        if (step != 0 && at >= 0) {
            ToggleButton next = tabs.get(Math.floorMod(at + step, tabs.size()));
            choose((String) next.getUserData());
            next.requestFocus();
            event.consume();
        }
    }
}
