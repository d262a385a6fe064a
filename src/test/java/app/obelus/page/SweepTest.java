package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class SweepTest {

    private static final TextRange PIECE = new TextRange(100, 180);

    private static Mark mark(int start, int end, int style) {
        return new Mark("claim", new TextRange(start, end), style);
    }

    private static List<Mark> randomMarks(Random random) {
        List<Mark> marks = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(200);
            marks.add(mark(start, start + 1 + random.nextInt(60), random.nextInt(9)));
        }
        return Marks.of(marks).all();
    }

    @Test
    void saysOfEachCharacterWhichStylesLieOnItAndHowDeep() {
        Random random = new Random(2);
        for (int round = 0; round < 2000; round++) {
            List<Mark> marks = randomMarks(random);
            int[] styles = new int[PIECE.length()];
            int[] depth = new int[PIECE.length()];
            for (Mark mark : marks) {
                for (int i = 0; i < PIECE.length(); i++) {
                    if (mark.range().contains(PIECE.start() + i)) {
                        styles[i] |= 1 << mark.style();
                        depth[i]++;
                    }
                }
            }

            int[] sweptStyles = new int[PIECE.length()];
            int[] sweptDepth = new int[PIECE.length()];
            int[] reached = {0};
            Sweep.flatten(
                    marks,
                    PIECE,
                    (from, to, set, deep) -> {
                        assertTrue(reached[0] <= from && from < to, "segments in order");
                        reached[0] = to;
                        for (int i = from; i < to; i++) {
                            sweptStyles[i] = set;
                            sweptDepth[i] = deep;
                        }
                    });

            assertArrayEquals(styles, sweptStyles);
            assertArrayEquals(depth, sweptDepth);
        }
    }

    @Test
    void givesNoTwoMarksThatOverlapTheSameLane() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            List<Mark> marks = randomMarks(random);
            int[] lanes = Sweep.lanes(marks);
            for (int i = 0; i < lanes.length; i++) {
                for (int j = 0; j < i; j++) {
                    boolean overlap = marks.get(i).range().overlaps(marks.get(j).range());
                    assertTrue(!overlap || lanes[i] < 0 || lanes[i] != lanes[j]);
                }
            }
        }
    }

    @Test
    void leavesAMarkWithoutALaneOnlyWhereAllAreTaken() {
        List<Mark> marks =
                List.of(mark(0, 50, 0), mark(10, 60, 1), mark(20, 70, 2), mark(30, 40, 3));

        assertArrayEquals(new int[] {0, 1, 2, -1}, Sweep.lanes(marks));
    }

    @Test
    void makesNothingOfNoMarks() {
        List<Integer> segments = new ArrayList<>();

        Sweep.flatten(List.of(), PIECE, (from, _, _, _) -> segments.add(from));

        assertEquals(List.of(), segments);
    }
}
