package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Notebook;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class SittingTest {

    private static final String TEXT = "passed by 476 votes to 151";
    private static final Claim VOTE = Claims.on("476 votes to 151", TEXT);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Sitting START =
            Sitting.with(
                    Notebook.of(List.of(VOTE)), Anchoring.in(TEXT, Sha256.of(TEXT)), Places.none());

    @Test
    void undoesTypingInOneFieldAsOne() {
        Sitting typed =
                START.after(note("W"), NOON).goingOn(note("Wh"), NOON).goingOn(note("Who"), NOON);

        assertEquals("Who", noteIn(typed));
        assertEquals(START.notebook(), typed.undo().notebook());
        assertEquals("Who", noteIn(typed.undo().redo()));
    }

    @Test
    void beginsAnotherEditInAnotherField() {
        Edit speaker = new Edit.SetSpeaker(VOTE.id(), "The author");
        Sitting typed = START.after(note("Who?"), NOON).goingOn(speaker, NOON);

        assertEquals(Optional.of(speaker), typed.undoable());
        assertEquals("Who?", noteIn(typed.undo()));
    }

    @Test
    void makesNoEditThatChangesNothing() {
        assertSame(START, START.after(note(""), NOON));
        assertSame(START, START.undo());
        assertSame(START, START.redo());
    }

    @Test
    void knowsWhereItsClaimsStandAfterEachEdit() {
        Sitting removed = START.after(new Edit.Remove(VOTE.id()), NOON);

        assertEquals(List.of(), removed.places().all());
        assertEquals(START.places().all(), removed.undo().places().all());
    }

    private static Edit note(String note) {
        return new Edit.SetNote(VOTE.id(), note);
    }

    private static String noteIn(Sitting sitting) {
        return sitting.notebook().claims().getFirst().note();
    }
}
