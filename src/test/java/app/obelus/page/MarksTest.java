package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

final class MarksTest {

    private static Mark mark(String owner, int start, int end) {
        return new Mark(owner, new TextRange(start, end), 0);
    }

    private static Mark randomMark(Random random) {
        int start = random.nextInt(500);
        int length = 1 + (random.nextInt(10) == 0 ? random.nextInt(400) : random.nextInt(20));
        String owner = "claim " + random.nextInt(20);
        return new Mark(owner, new TextRange(start, start + length), random.nextInt(3));
    }

    @Test
    void answersAsALookAtEveryMarkWould() {
        Random random = new Random(4);
        Marks marks = Marks.NONE;
        Set<Mark> plain = new LinkedHashSet<>();
        for (int round = 0; round < 1500; round++) {
            Mark mark = randomMark(random);
            if (random.nextInt(3) == 0 && !plain.isEmpty()) {
                mark = new ArrayList<>(plain).get(random.nextInt(plain.size()));
                plain.remove(mark);
                marks = marks.without(mark);
            } else {
                plain.add(mark);
                marks = marks.with(mark);
            }
            int start = random.nextInt(520);
            TextRange range = new TextRange(start, start + 1 + random.nextInt(40));

            assertEquals(plain.size(), marks.size());
            assertEquals(
                    plain.stream().filter(m -> m.range().overlaps(range)).count(),
                    marks.in(range).size());
            assertEquals(
                    plain.stream().filter(m -> m.range().contains(start)).count(),
                    marks.at(start).size());
            assertEquals(
                    plain.stream()
                            .map(m -> m.range().start())
                            .filter(place -> place > start)
                            .min(Comparator.naturalOrder()),
                    marks.next(start).map(m -> m.range().start()));
            assertEquals(
                    plain.stream()
                            .map(m -> m.range().start())
                            .filter(place -> place < start)
                            .max(Comparator.naturalOrder()),
                    marks.previous(start).map(m -> m.range().start()));
        }
        assertEquals(Marks.of(plain).in(new TextRange(0, 1000)).size(), plain.size());
    }

    @Test
    void knowsThemInOrderOfPlaceEachOnce() {
        Mark inner = mark("inner", 5, 8);
        Mark outer = mark("outer", 5, 20);
        Mark later = mark("later", 6, 7);

        assertEquals(
                List.of(outer, inner, later), Marks.of(List.of(later, inner, outer, inner)).all());
    }

    @Test
    void namesTheShortestAtAPlaceFirst() {
        Mark inner = mark("inner", 5, 8);
        Mark outer = mark("outer", 0, 20);

        assertEquals(List.of(inner, outer), Marks.of(List.of(outer, inner)).at(6));
    }

    @Test
    void stepsFromOneToTheNextEvenWhereTheyBeginTogether() {
        Mark first = mark("first", 5, 20);
        Mark second = mark("second", 5, 8);
        Marks marks = Marks.of(List.of(first, second));

        assertEquals(Optional.of(second), marks.after(first));
        assertEquals(Optional.of(first), marks.before(second));
        assertEquals(Optional.empty(), marks.after(second));
    }

    @Test
    void keepsMarksOfDifferentOwnersInOnePlaceApart() {
        Mark mine = mark("mine", 5, 8);
        Mark yours = mark("yours", 5, 8);

        assertEquals(Marks.of(List.of(mine)), Marks.of(List.of(mine, yours)).without(yours));
    }

    @Test
    void staysTheSameWhenThereIsNothingToDo() {
        Mark mark = mark("claim", 1, 2);
        Marks marks = Marks.of(List.of(mark));

        assertSame(marks, marks.with(mark));
        assertSame(marks, marks.without(mark("other", 1, 2)));
    }

    @Test
    void hasNoMarkWithoutText() {
        assertThrows(IllegalArgumentException.class, () -> mark("claim", 3, 3));
    }
}
