package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class MarkWalkTest {

    private static final Mark OUTER = new Mark("outer", new TextRange(0, 100), 0);
    private static final Mark MIDDLE = new Mark("middle", new TextRange(20, 60), 0);
    private static final Mark INNER = new Mark("inner", new TextRange(30, 40), 0);
    private static final Marks MARKS = Marks.of(List.of(OUTER, MIDDLE, INNER));

    private final MarkWalk walk = new MarkWalk();

    @Test
    void goesThroughAllThatLieOnOneAnotherAndRoundAgain() {
        assertEquals(Optional.of(INNER), walk.here(MARKS, null, 35));
        assertEquals(Optional.of(MIDDLE), walk.here(MARKS, INNER, 35));
        assertEquals(Optional.of(OUTER), walk.here(MARKS, MIDDLE, 35));
        assertEquals(Optional.of(INNER), walk.here(MARKS, OUTER, 35));
    }

    @Test
    void beginsAtTheSelectedMarkWhenTheCaretIsElsewhere() {
        assertEquals(Optional.of(MIDDLE), walk.here(MARKS, INNER, 90));
        assertEquals(Optional.of(OUTER), walk.here(MARKS, MIDDLE, 90));
        assertEquals(Optional.of(INNER), walk.here(MARKS, OUTER, 90));
    }

    @Test
    void findsNothingWhereNoMarkIs() {
        assertEquals(Optional.empty(), walk.here(MARKS, null, 200));
    }

    @Test
    void goesOnInOrderOfPlaceFromTheCaretOrTheSelectedMark() {
        assertEquals(Optional.of(MIDDLE), walk.next(MARKS, null, 20));
        assertEquals(Optional.of(INNER), walk.next(MARKS, MIDDLE, 0));
        assertEquals(Optional.of(OUTER), walk.previous(MARKS, null, 20));
        assertEquals(Optional.of(MIDDLE), walk.previous(MARKS, INNER, 0));
        assertEquals(Optional.empty(), walk.next(MARKS, INNER, 0));
    }
}
