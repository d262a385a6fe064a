package app.obelus.ui.claims;

import app.obelus.ui.Paints;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;

import java.util.function.Consumer;

/// A colour of the codebook, and the choice of another one.
final class ColourButton extends ColorPicker {

    /// @param name for what it is, such as "Tint on light paper"
    /// @param colour `#RRGGBB`
    /// @param choose is told another one, in the same form
    ColourButton(String name, ObservableValue<String> colour, Consumer<String> choose) {
        getStyleClass().addAll("button", "colour-button");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        colour.map(Color::web).subscribe(this::setValue);
        setOnAction(_ -> choose.accept(Paints.hex(getValue())));
    }
}
