package app.obelus.ui;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The keys that always mean the same, and so cannot be chosen for anything else.
final class FixedKeys {

    private FixedKeys() {}

    /// Why a key cannot be chosen for actions in a place.
    ///
    /// @return the message key of the reason; nothing where it can be chosen
    static Optional<String> why(Key key, KeyPlace place) {
        return Optional.ofNullable(
                switch (key) {
                    case Key.Typed(String character) -> typed(character, place);
                    case Key.Pressed pressed -> pressed(pressed, place);
                });
    }

    private static @Nullable String typed(String character, KeyPlace place) {
        char first = character.charAt(0);
        if (first >= '1' && first <= '9') {
            return "keys.fixed.digit";
        }
        boolean buttons = place == KeyPlace.WINDOW || place == KeyPlace.CARD;
        return first == ' ' && buttons ? "keys.fixed.space" : null;
    }

    private static @Nullable String pressed(Key.Pressed key, KeyPlace place) {
        KeyCode code = key.code();
        boolean held = key.shortcut() || key.alt();
        if (code == KeyCode.ENTER || code == KeyCode.ESCAPE || code == KeyCode.TAB) {
            return "keys.fixed.everywhere";
        }
        if (code.isNavigationKey() && !(key.alt() && isSideways(code))) {
            return "keys.fixed.caret";
        }
        if (code == KeyCode.F10
                || (key.alt() && (code == KeyCode.F4 || code == KeyCode.SPACE))
                || code.isMediaKey()) {
            return "keys.fixed.platform";
        }
        if (key.shortcut() && !key.alt() && code.isDigitKey() && !code.getName().endsWith("0")) {
            return "keys.fixed.find";
        }
        if (isOfFields(key, place)) {
            return "keys.fixed.field";
        }
        boolean silent =
                code.isFunctionKey()
                        || code == KeyCode.DELETE
                        || code == KeyCode.BACK_SPACE
                        || code == KeyCode.INSERT;
        return held || silent ? null : "keys.fixed.field";
    }

    private static boolean isSideways(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT;
    }

    private static boolean isOfFields(Key.Pressed key, KeyPlace place) {
        return switch (key.code()) {
            case DELETE, BACK_SPACE ->
                    (place == KeyPlace.WINDOW && !key.alt()) || key.shortcut() || key.shift();
            case INSERT -> key.shortcut() || key.shift();
            case A, C, V, X, Y -> key.shortcut() && !key.alt() && !key.shift();
            case Z -> key.shortcut() && !key.alt();
            default -> false;
        };
    }
}
