package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

class TextRangeTest {

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "-2, -1"})
    void cannotBeTurnedRoundOrBegin(int start, int end) {
        assertThrows(IllegalArgumentException.class, () -> new TextRange(start, end));
    }

    @Test
    void liesBetweenTwoPlacesInEitherOrder() {
        assertEquals(new TextRange(3, 8), TextRange.between(3, 8));
        assertEquals(new TextRange(3, 8), TextRange.between(8, 3));
    }

    @Test
    void sharesWhatBothHold() {
        for (TextRange one : all(6)) {
            for (TextRange other : all(6)) {
                Set<Integer> shared = offsets(one);
                shared.retainAll(offsets(other));
                assertEquals(!shared.isEmpty(), one.overlaps(other));
                if (!one.isEmpty() && !other.isEmpty()) {
                    assertEquals(offsets(one).containsAll(offsets(other)), one.contains(other));
                }
                for (int at = 0; at < 7; at++) {
                    assertEquals(offsets(one).contains(at), one.contains(at));
                }
            }
        }
    }

    @Test
    void ofNoCharacterSharesNone() {
        assertEquals(false, new TextRange(0, 9).overlaps(new TextRange(3, 3)));
    }

    @Test
    void isShiftedButNotBeforeTheText() {
        assertEquals(new TextRange(5, 7), new TextRange(2, 4).shiftedBy(3));
        assertThrows(IllegalArgumentException.class, () -> new TextRange(2, 4).shiftedBy(-3));
    }

    @Test
    void comesBeforeThoseInsideIt() {
        List<TextRange> shuffled = new ArrayList<>(all(6));
        Collections.shuffle(shuffled, new Random(6));
        shuffled.sort(null);
        for (int i = 0; i < shuffled.size(); i++) {
            for (TextRange later : shuffled.subList(i + 1, shuffled.size())) {
                assertEquals(false, later.contains(shuffled.get(i)));
            }
        }
    }

    private static List<TextRange> all(int longest) {
        List<TextRange> ranges = new ArrayList<>();
        for (int start = 0; start <= longest; start++) {
            for (int end = start; end <= longest; end++) {
                ranges.add(new TextRange(start, end));
            }
        }
        return ranges;
    }

    private static Set<Integer> offsets(TextRange range) {
        Set<Integer> offsets = new TreeSet<>();
        for (int at = range.start(); at < range.end(); at++) {
            offsets.add(at);
        }
        return offsets;
    }
}
