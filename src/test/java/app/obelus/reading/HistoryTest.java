package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class HistoryTest {

    @Test
    void goesBackToTheBeginningAndForwardToTheEnd() {
        var history = History.<Integer, String>startingWith(0);
        for (int i = 1; i <= 200; i++) {
            history = history.then("add " + i, i);
        }
        var undone = history;
        for (int i = 200; i > 0; i--) {
            assertEquals(Optional.of("add " + i), undone.lastEdit());
            undone = undone.undo();
            assertEquals(i - 1, undone.present());
        }
        assertSame(undone, undone.undo());
        assertEquals(Optional.of("add 1"), undone.undoneEdit());
        for (int i = 1; i <= 200; i++) {
            undone = undone.redo();
            assertEquals(i, undone.present());
        }
        assertSame(undone, undone.redo());
    }

    @Test
    void forgetsWhatWasUndoneWhenSomethingElseIsDone() {
        var history =
                History.<String, String>startingWith("a").then("b", "b").undo().then("c", "c");
        assertEquals(Optional.empty(), history.undoneEdit());
        assertEquals("a", history.undo().present());
    }

    @Test
    void undoesAnAmendedEditAsOne() {
        var history =
                History.<String, String>startingWith("")
                        .then("type", "v")
                        .amend("type", "vo")
                        .amend("type", "vote");
        assertEquals("vote", history.present());
        assertEquals("", history.undo().present());
        assertEquals("vote", history.undo().redo().present());
    }

    @Test
    void agreesWithAListAndAPlaceInIt() {
        var random = new Random(5);
        for (int round = 0; round < 100; round++) {
            var history = History.<Integer, Integer>startingWith(-1);
            List<Integer> values = new ArrayList<>(List.of(-1));
            int place = 0;
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(3)) {
                    case 0 -> {
                        history = history.then(step, step);
                        values = new ArrayList<>(values.subList(0, ++place));
                        values.add(step);
                    }
                    case 1 -> {
                        history = history.undo();
                        place = Math.max(0, place - 1);
                    }
                    default -> {
                        history = history.redo();
                        place = Math.min(values.size() - 1, place + 1);
                    }
                }
                assertEquals(values.get(place), history.present());
            }
        }
    }
}
