package app.obelus.page;

import app.obelus.text.ComplexScripts;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// Says what a mark is when the pointer rests on it.
final class Hover {

    private static final Duration REST = Duration.millis(450);
    private static final double WIDEST = 360;

    private final Node node;
    private @Nullable Tooltip tooltip;
    private @Nullable String shown;

    Hover(Node node) {
        this.node = node;
    }

    void over(Optional<String> text) {
        String now = text.filter(words -> !words.isBlank()).orElse(null);
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        if (tooltip != null) {
            tooltip.hide();
            Tooltip.uninstall(node, tooltip);
        }
        if (now != null) {
            tooltip = tooltip(now);
            Tooltip.install(node, tooltip);
        }
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(REST);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setWrapText(!ComplexScripts.areIn(text));
        return tooltip;
    }
}
