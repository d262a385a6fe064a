package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

/// Pins the open claim, or takes the pin off.
final class PinButton extends ToggleButton {

    PinButton(OpenClaim open) {
        super(null, Icons.of(Feather.BOOKMARK));
        setId("claim-pin");
        getStyleClass().addAll("icon-button", "pin");
        ObservableValue<Boolean> pinned = open.part(Claim::pinned, false);
        var tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(
                        pinned.map(
                                is ->
                                        is
                                                ? Messages.text("claims.unpin")
                                                : Messages.text("claims.pin")));
        setTooltip(tooltip);
        accessibleTextProperty().bind(tooltip.textProperty());
        disableProperty().bind(open.fixed());
        pinned.subscribe(this::setSelected);
        setOnAction(_ -> open.pin());
    }
}
