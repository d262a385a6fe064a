package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Difference;
import app.obelus.reading.EarlierEdit.Step;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class PastStateTest {

    private static final Claim SKY = Claims.placeless("urn:test:sky");
    private static final Claim DOUBTED = SKY.withVerdict("refuted");

    @Test
    void putsTheLatestFirstAndTypingThatWentOnTogether() {
        PastState made = state(0, "Mark", Step.EDIT, null, SKY);
        PastState noted = state(1, "Note", Step.EDIT, SKY, SKY.withNote("I"));
        PastState notedOn = state(2, "Note", Step.GOING_ON, SKY.withNote("I"), SKY.withNote("Is"));
        PastState undone = state(3, "Note", Step.UNDO, SKY.withNote("Is"), SKY);
        assertEquals(
                List.of(undone, state(2, "Note", Step.EDIT, SKY, SKY.withNote("Is")), made),
                PastState.latestFirst(List.of(made, noted, notedOn, undone)));
    }

    @Test
    void typingInAnotherClaimIsAnotherEdit() {
        Claim green = Claims.placeless("urn:test:green");
        PastState noted = state(1, "Note", Step.EDIT, SKY, SKY.withNote("I"));
        PastState other = state(2, "Note", Step.GOING_ON, green, green.withNote("I"));
        assertEquals(List.of(other, noted), PastState.latestFirst(List.of(noted, other)));
    }

    @Test
    void bringsBackAClaimAsTheEditLeftItOrAsItWasWhenItWasRemoved() {
        PastState judged = state(1, "Judge", Step.EDIT, SKY, DOUBTED);
        assertEquals(DOUBTED, judged.claim());
        assertEquals(
                List.of(new Difference.Said(Difference.Field.VERDICT, "undecided", "refuted")),
                judged.differences());
        assertEquals(DOUBTED, state(2, "Remove", Step.EDIT, DOUBTED, null).claim());
    }

    @Test
    void isAsInWhatDiffersInTheTimeOfChangeOnly() {
        PastState judged = state(1, "Judge", Step.EDIT, SKY, DOUBTED);
        assertTrue(judged.isAsIn(Optional.of(DOUBTED.withModified(Instant.EPOCH))));
        assertFalse(judged.isAsIn(Optional.of(SKY)));
        assertFalse(judged.isAsIn(Optional.empty()));
    }

    @Test
    void refusesAnEditOfNoClaim() {
        assertThrows(IllegalArgumentException.class, () -> state(0, "Mark", Step.EDIT, null, null));
    }

    private static PastState state(
            int second, String edit, Step step, @Nullable Claim before, @Nullable Claim after) {
        return new PastState(
                Claims.MORNING.plusSeconds(second),
                "Ada",
                edit,
                step,
                Optional.ofNullable(before),
                Optional.ofNullable(after));
    }
}
