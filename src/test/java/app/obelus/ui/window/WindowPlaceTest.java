package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 30, 1280, 770);

    @Test
    void fitsTheFirstWindowBesideTheTaskBar() {
        assertEquals(SCREEN, WindowPlace.inTheMiddle(SCREEN, 1280, 820));
        assertEquals(
                new Rectangle2D(240, 175, 800, 480), WindowPlace.inTheMiddle(SCREEN, 800, 480));
    }

    @Test
    void bringsBackAWindowThatStoodBeyondTheScreen() {
        assertEquals(new Rectangle2D(480, 30, 800, 600), within(900, -40, 800, 600));
        assertEquals(new Rectangle2D(0, 200, 800, 600), within(-300, 700, 800, 600));
    }

    @Test
    void leavesAWindowWhereItStood() {
        assertEquals(new Rectangle2D(100, 100, 800, 600), within(100, 100, 800, 600));
    }

    private static Rectangle2D within(double x, double y, double width, double height) {
        return WindowPlace.within(SCREEN, new Rectangle2D(x, y, width, height));
    }
}
