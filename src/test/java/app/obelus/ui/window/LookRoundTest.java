package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.ui.Look;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LookRoundTest {

    private static final Optional<Look> SYSTEM = Optional.empty();
    private static final Optional<Look> LIGHT = Optional.of(Look.LIGHT);
    private static final Optional<Look> SEPIA = Optional.of(Look.SEPIA);
    private static final Optional<Look> DARK = Optional.of(Look.DARK);

    @Test
    void passesOverLightWhereTheSystemIsLight() {
        assertEquals(List.of(SEPIA, DARK, SYSTEM, SEPIA), fourFrom(SYSTEM, Look.LIGHT));
        assertEquals(List.of(SEPIA, DARK, SYSTEM, SEPIA), fourFrom(LIGHT, Look.LIGHT));
    }

    @Test
    void passesOverTheSystemBehindDarkWhereTheSystemIsDark() {
        assertEquals(List.of(LIGHT, SEPIA, DARK, LIGHT), fourFrom(SYSTEM, Look.DARK));
        assertEquals(List.of(LIGHT, SEPIA, DARK, LIGHT), fourFrom(DARK, Look.DARK));
    }

    private static List<Optional<Look>> fourFrom(Optional<Look> chosen, Look system) {
        List<Optional<Look>> round = new ArrayList<>();
        Optional<Look> now = chosen;
        for (int i = 0; i < 4; i++) {
            now = LookRound.next(now, system);
            round.add(now);
        }
        return round;
    }
}
