package app.obelus.ui.claims;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and buttons that have nothing but an icon, and so a name for the hand that hovers and for
/// a screen reader.
final class Icons {

    private Icons() {}

    static FontIcon of(Feather feather) {
        return new FontIcon(feather);
    }

    static Button button(Feather feather, String name, Runnable action) {
        var button = new Button(null, of(feather));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
