package app.obelus.ui.window;

import javafx.geometry.Rectangle2D;

/// Where a window stands so that all of it is on the screen, its title and borders too.
final class WindowPlace {

    private WindowPlace() {}

    /// The place that is wanted, moved and made smaller as far as the screen asks for it.
    ///
    /// @param screen the part of it that no task bar covers
    static Rectangle2D within(Rectangle2D screen, Rectangle2D wanted) {
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        double x = Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return new Rectangle2D(x, y, width, height);
    }

    /// In the middle of the screen, in a size that fits there.
    static Rectangle2D inTheMiddle(Rectangle2D screen, double width, double height) {
        double x = Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2);
        double y = Math.rint(screen.getMinY() + (screen.getHeight() - height) / 2);
        return within(screen, new Rectangle2D(x, y, width, height));
    }
}
