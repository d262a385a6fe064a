package app.obelus.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something a person can tell the window to do, wherever it is offered: in a menu, as a button, by
/// a key.
///
/// @param id by which tests and style sheets know it
/// @param plainName what it is called whatever it would do now
/// @param name what menus call it now; may name the edit to be undone
/// @param key the key that does it anywhere in the window
/// @param otherKey another key that does it
/// @param icon for a button
/// @param available whether it can be done now
record Command(
        String id,
        String plainName,
        ObservableValue<String> name,
        Optional<KeyCombination> key,
        Optional<KeyCombination> otherKey,
        Optional<Ikon> icon,
        ObservableValue<Boolean> available,
        Runnable run) {

    /// All its keys as people read them.
    List<String> keyTexts() {
        return Stream.of(key, otherKey)
                .flatMap(Optional::stream)
                .map(KeyCombination::getDisplayText)
                .toList();
    }

    /// The name with its key, for a tooltip.
    String nameWithKey() {
        return key.map(it -> name.getValue() + " (" + it.getDisplayText() + ")")
                .orElse(name.getValue());
    }
}
