package app.obelus.ui;

import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

/// Colours that are data, as `#RRGGBB`, made into what JavaFX paints with. All other colours are
/// roles of the style sheet.
public final class Paints {

    private Paints() {}

    /// A background of one colour, its corners rounded.
    public static Background fill(String colour, double radius) {
        return new Background(new BackgroundFill(Color.web(colour), new CornerRadii(radius), null));
    }

    /// A border of 1 px.
    public static Border outline(String colour, double radius) {
        return new Border(
                new BorderStroke(
                        Color.web(colour),
                        BorderStrokeStyle.SOLID,
                        new CornerRadii(radius),
                        new BorderWidths(1)));
    }

    /// The ink or the paper of a look, whichever is read better on the colour.
    public static String readableOn(String colour, Look look) {
        return contrast(look.ink(), colour) >= contrast(look.paper(), colour)
                ? look.ink()
                : look.paper();
    }

    /// How well one colour is read on another, from 1 to 21 ([WCAG
    /// 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)); 4.5 is the least for words.
    public static double contrast(String one, String other) {
        double first = luminance(Color.web(one));
        double second = luminance(Color.web(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// As the records of the codebook want it.
    public static String hex(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
