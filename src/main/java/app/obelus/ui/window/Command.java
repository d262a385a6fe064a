package app.obelus.ui.window;

import app.obelus.ui.Key;
import app.obelus.ui.Keymap;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.Optional;

/// Something a person can tell the window to do, wherever it is offered: in a menu, as a button, by
/// a key.
///
/// @param name what menus call it now; may name the edit to be undone
/// @param keys those in force
/// @param icon for a button
/// @param available whether it can be done now
record Command(
        WindowAction action,
        ObservableValue<String> name,
        ObservableValue<Keymap> keys,
        Optional<Ikon> icon,
        ObservableValue<Boolean> available,
        Runnable run) {

    /// By which tests and style sheets know it.
    String id() {
        return action.message().substring(action.message().indexOf('.') + 1);
    }

    /// The key that a menu shows and takes; has no value where there is none.
    ObservableValue<KeyCombination> menuKey() {
        return keys.map(this::menuKey);
    }

    /// Whether the menu takes the key that was pressed.
    boolean hasMenuKey(KeyEvent event) {
        KeyCombination key = menuKey(keys.getValue());
        return event.getEventType() == KeyEvent.KEY_PRESSED && key != null && key.match(event);
    }

    /// The name with its key, for a tooltip.
    ObservableValue<String> nameWithKey() {
        return Bindings.createStringBinding(
                () -> keys.getValue().named(name.getValue(), action), name, keys);
    }

    private @Nullable KeyCombination menuKey(Keymap now) {
        return now.keys(action).stream()
                .filter(Key.Pressed.class::isInstance)
                .map(key -> ((Key.Pressed) key).combination())
                .findFirst()
                .orElse(null);
    }
}
