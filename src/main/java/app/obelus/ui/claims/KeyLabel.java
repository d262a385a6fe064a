package app.obelus.ui.claims;

import app.obelus.ui.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// The digit key that an entry of the codebook has by its place.
final class KeyLabel {

    private static final int KEYS = 9;

    private KeyLabel() {}

    /// @param number of the entry, from 0; the tenth and later ones have no key
    static Label of(int number) {
        var key = new Label(number < KEYS ? Integer.toString(number + 1) : "");
        key.getStyleClass().add("key");
        if (number < KEYS) {
            key.setTooltip(new Tooltip(Messages.text("codebook.key", number + 1)));
        }
        return key;
    }
}
