package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TrailTest {

    @Test
    void leadsBackThroughEveryJumpAndForwardAgain() {
        Trail trail = Trail.empty().jumpedFrom(10).jumpedFrom(500);

        assertEquals(Optional.of(500), trail.previous());
        Trail back = trail.wentBack(900);
        assertEquals(new Trail(List.of(10), List.of(900)), back);
        assertEquals(Optional.of(900), back.next());
        assertEquals(new Trail(List.of(10, 500), List.of()), back.wentForward(500));
    }

    @Test
    void forgetsTheWayForwardAtANewJump() {
        assertEquals(
                new Trail(List.of(10, 40), List.of()),
                Trail.empty().jumpedFrom(10).jumpedFrom(500).wentBack(900).jumpedFrom(40));
    }

    @Test
    void stepsOnceFromAPlaceLeftTwice() {
        assertEquals(
                new Trail(List.of(10), List.of()), Trail.empty().jumpedFrom(10).jumpedFrom(10));
    }
}
