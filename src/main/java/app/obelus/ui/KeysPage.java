package app.obelus.ui;

import javafx.scene.layout.VBox;

import java.util.List;

/// The page behind `?`: every key, in groups, found by typing.
final class KeysPage extends VBox {

    /// @param commands of the window; those without a key are left out
    /// @param close puts the page away
    KeysPage(List<Command> commands, Runnable close) {
        setId("keys-page");
    }

    /// Gives the search field the focus, empty.
    void takeFocus() {}
}
