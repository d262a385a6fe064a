package app.obelus.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What can be set, applied at once. To be made once for a window.
final class SettingsPage extends VBox {

    /// @param kinds where kinds and verdicts are changed
    /// @param close puts the page away
    SettingsPage(Preferences preferences, Node kinds, Runnable close) {
        setId("settings-page");
    }

    /// Gives the first control the focus.
    void takeFocus() {}
}
