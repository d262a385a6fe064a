package app.obelus.page;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Scrolls so that the eye can follow.
final class Gliding extends Transition {

    private final Viewport viewport;
    private double pixels;
    private double done;

    Gliding(Viewport viewport) {
        this.viewport = viewport;
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /// @param distance in pixels, down where positive
    /// @param arrived what to do at the end
    void by(double distance, Duration time, Runnable arrived) {
        stop();
        pixels = distance;
        done = 0;
        setCycleDuration(time);
        setOnFinished(_ -> arrived.run());
        playFromStart();
    }

    @Override
    protected void interpolate(double fraction) {
        double to = pixels * fraction;
        viewport.scrollBy(to - done);
        done = to;
    }
}
