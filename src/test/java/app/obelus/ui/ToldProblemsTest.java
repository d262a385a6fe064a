package app.obelus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ToldProblemsTest {

    private static final Problem FIRST = Problem.of("The first.", "Safe.");
    private static final Problem SECOND = Problem.of("The second.", "Safe.");
    private static final Problem DISK =
            Problem.of("The disk is full.", "Safe.").weighing(Problem.Weight.LASTING);

    private final ToldProblems told = new ToldProblems();

    @Test
    void theNewestComesFirst() {
        told.tell(FIRST);
        told.last(Optional.of(DISK));
        told.tell(SECOND);
        assertEquals(List.of(SECOND, DISK, FIRST), told.standing().get());
        assertEquals(Optional.of(SECOND), told.newest().get());
    }

    @Test
    void whatIsToldAgainIsToldOnce() {
        Problem again = Problem.of("The first.", "Still safe.");
        told.tell(FIRST);
        told.tell(SECOND);
        told.tell(again);
        assertEquals(List.of(again, SECOND), told.standing().get());
    }

    @Test
    void theLastingOneIsNotWavedAway() {
        told.last(Optional.of(DISK));
        told.tell(FIRST);
        told.tell(SECOND);
        told.waveAway(FIRST);
        told.waveAway(DISK);
        assertEquals(List.of(SECOND, DISK), told.standing().get());
        told.waveAllAway();
        assertEquals(List.of(DISK), told.standing().get());
        told.last(Optional.empty());
        assertEquals(List.of(), told.standing().get());
    }

    @Test
    void theLastingOneComesForwardOnlyWithSomethingNew() {
        told.last(Optional.of(DISK));
        told.tell(FIRST);
        Problem again = DISK.with("Save Again", () -> {});
        told.last(Optional.of(DISK));
        assertEquals(List.of(FIRST, DISK), told.standing().get());
        told.last(Optional.of(again));
        assertEquals(List.of(again, FIRST), told.standing().get());
    }
}
