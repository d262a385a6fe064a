package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Random;

final class HeightsTest {

    @Test
    void saysWhereEachPieceBeginsAfterAnyMeasurements() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double[] expected = random.doubles(1 + random.nextInt(70), 1, 500).toArray();
            Heights heights = new Heights(expected);
            for (int i = 0; i < 50; i++) {
                int piece = random.nextInt(expected.length);
                expected[piece] = random.nextDouble(1, 500);
                heights.measured(piece, expected[piece]);
            }
            double top = 0;
            for (int piece = 0; piece < expected.length; piece++) {
                assertEquals(top, heights.top(piece), 1e-6);
                assertEquals(piece, heights.at(top + expected[piece] / 2));
                top += expected[piece];
            }
            assertEquals(top, heights.total(), 1e-6);
        }
    }

    @Test
    void takesTheFirstAboveTheTextAndTheLastBelowIt() {
        Heights heights = new Heights(new double[] {10, 20, 30});

        assertEquals(0, heights.at(-5));
        assertEquals(1, heights.at(10));
        assertEquals(2, heights.at(1000));
    }

    @Test
    void canBeOfNothing() {
        Heights heights = new Heights(new double[0]);

        assertEquals(0, heights.total());
        assertEquals(0, heights.at(7));
    }
}
