package app.obelus.page;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/// The scroll bar and the wheel.
final class Scrolling {

    private final ScrollBar bar = new ScrollBar();
    private final Viewport viewport;
    private boolean following;

    Scrolling(Viewport viewport) {
        this.viewport = viewport;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(this::dragged);
        viewport.addEventHandler(ScrollEvent.SCROLL, this::turned);
    }

    ScrollBar bar() {
        return bar;
    }

    /// Shows where the view stands, as far as heights are known.
    void follow() {
        double page = viewport.getHeight();
        Standing standing = viewport.standing();
        double total = standing.heights().total();
        double rest = standing.furthest(page);
        following = true;
        bar.setMax(rest);
        bar.setVisibleAmount(total > 0 ? rest * page / total : 0);
        bar.setUnitIncrement(2 * viewport.setting().body().line());
        bar.setBlockIncrement(Math.max(1, page - 2 * viewport.setting().body().line()));
        bar.setValue(Math.clamp(standing.position(), 0, rest));
        bar.setVisible(rest > 0);
        following = false;
    }

    private void dragged(Number value) {
        if (!following) {
            viewport.scrollTo(value.doubleValue());
        }
    }

    /// With the shortcut key the wheel is left to the program, to change the size of the text.
    private void turned(ScrollEvent event) {
        if (!event.isShortcutDown() && event.getDeltaY() != 0) {
            viewport.scrollBy(-event.getDeltaY());
            event.consume();
        }
    }
}
