package app.obelus.ui.summary;

import app.obelus.ui.Messages;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// What stands beside a bar, its name and number, over the whole row, so that a thin bar is as easy
/// to hit as a long one.
final class BarRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass USABLE = PseudoClass.getPseudoClass("usable");

    private final Bar bar;
    private final HBox words;

    BarRow(Bar bar) {
        this.bar = bar;
        getStyleClass().add("bar-row");
        var sign = new Label(bar.sign());
        sign.getStyleClass().add("bar-sign");
        sign.setManaged(!bar.sign().isEmpty());
        sign.setMinWidth(USE_PREF_SIZE);
        var name = new Label(bar.name());
        name.getStyleClass().add("bar-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(Messages.text("summary.number", bar.claims()));
        count.getStyleClass().add("bar-count");
        count.setMinWidth(USE_PREF_SIZE);
        this.words = new HBox(sign, name, count);
        words.getStyleClass().add("bar-words");
        getChildren().setAll(words);
        setAccessibleRole(bar.usable() ? AccessibleRole.TOGGLE_BUTTON : AccessibleRole.TEXT);
        setAccessibleText(spoken(bar));
        Tooltip.install(this, new Tooltip(spoken(bar)));
        pseudoClassStateChanged(CHOSEN, bar.chosen());
        pseudoClassStateChanged(USABLE, bar.usable());
    }

    Bar bar() {
        return bar;
    }

    /// @param width for the name and the number
    void setWordsWidth(double width) {
        words.setMinWidth(width);
        words.setPrefWidth(width);
        words.setMaxWidth(width);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? bar.chosen()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static String spoken(Bar bar) {
        String claims = Messages.text("summary.bar", bar.name(), bar.claims());
        if (bar.pieces().size() < 2) {
            return claims;
        }
        return Messages.text(
                "summary.bar.pieces",
                claims,
                bar.pieces().stream()
                        .map(it -> Messages.text("summary.piece", it.name(), it.claims()))
                        .collect(Collectors.joining(", ")));
    }
}
