package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

class PaceTest {

    @Test
    void reckonsWhatIsLeftFromTheLastTwentyWhateverABreakTook() {
        Pace pace = after(Pace.unknown(), 40, Duration.ofSeconds(60));
        pace = after(pace, 20, Duration.ofSeconds(4));
        pace = pace.with(Duration.ofHours(1));
        assertEquals(Optional.of(Duration.ofSeconds(400)), pace.left(100));
        assertEquals(61, pace.count());
        assertEquals(Duration.ofSeconds(40 * 60 + 20 * 4 + 3600), pace.all());
    }

    @Test
    void knowsNothingBeforeTheFirst() {
        assertEquals(Optional.empty(), Pace.unknown().left(200));
    }

    @Test
    void saysOnceInARowThatNobodyReadsSoFast() {
        Pace thirty = after(Pace.unknown(), 30, Duration.ofSeconds(1));
        assertFalse(thirty.becameHasty());
        assertTrue(thirty.with(Duration.ofSeconds(1)).becameHasty());
        assertFalse(after(thirty, 2, Duration.ofSeconds(1)).becameHasty());
        assertFalse(thirty.with(Duration.ofSeconds(2)).with(Duration.ZERO).becameHasty());
    }

    @Test
    void takesAClockThatWasPutBackForNoTime() {
        assertEquals(
                Optional.of(Duration.ZERO), Pace.unknown().with(Duration.ofSeconds(-5)).median());
    }

    private static Pace after(Pace before, int count, Duration each) {
        Pace pace = before;
        for (int i = 0; i < count; i++) {
            pace = pace.with(each);
        }
        return pace;
    }
}
