package app.obelus.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Keys as people read them.
public final class KeyNames {

    private static final String SHORTCUT = shortcut();

    private KeyNames() {}

    /// A key together with the one that the platform has for commands: `Ctrl+Enter`.
    public static String withShortcut(String key) {
        return SHORTCUT + key;
    }

    private static String shortcut() {
        String withLetter =
                new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN).getDisplayText();
        return withLetter.substring(0, withLetter.length() - 1);
    }
}
