package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class EditTest {

    private static final String TEXT = "passed by 476 votes to 151, that is 476 votes to 151";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Evidence MINUTES =
            new Evidence(
                    "urn:test:minutes",
                    "https://example.org/minutes",
                    "476",
                    Stance.SUPPORTS,
                    "",
                    Claims.MORNING,
                    "",
                    "");
    private static final Claim VOTE = Claims.on("476 votes to 151", TEXT).withEvidence(MINUTES);
    private static final ClaimId ID = VOTE.id();
    private static final Target FIRST = VOTE.targets().getFirst();
    private static final Target SECOND = Claims.target("476 votes to 151", TEXT, 36);
    private static final Evidence CHANGED = MINUTES.withStance(Stance.REFUTES);

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(new Edit.SetKind(ID, "wording"), VOTE.withKind("wording")),
                Arguments.of(
                        new Edit.Judge(ID, "supported", Recheck.none()),
                        VOTE.withVerdict("supported").withJudged(Optional.of(NOON))),
                Arguments.of(new Edit.SetWording(ID, "It passed."), VOTE.withWording("It passed.")),
                Arguments.of(new Edit.SetSpeaker(ID, "The author"), VOTE.withSpeaker("The author")),
                Arguments.of(new Edit.SetSaidOn(ID, "2018-06-15"), VOTE.withSaidOn("2018-06-15")),
                Arguments.of(new Edit.SetNote(ID, "*See* minutes"), VOTE.withNote("*See* minutes")),
                Arguments.of(
                        new Edit.SetTags(ID, List.of("vote", "EU", "vote")),
                        VOTE.withTags(List.of("vote", "EU"))),
                Arguments.of(
                        new Edit.KeepPlace(ID, FIRST, true),
                        VOTE.withTargets(List.of(FIRST.withKept(true)))),
                Arguments.of(
                        new Edit.AddPlace(ID, SECOND), VOTE.withTargets(List.of(FIRST, SECOND))),
                Arguments.of(new Edit.RemovePlace(ID, FIRST), VOTE.withTargets(List.of())),
                Arguments.of(
                        new Edit.MovePlace(ID, FIRST, SECOND), VOTE.withTargets(List.of(SECOND))),
                Arguments.of(
                        new Edit.AddEvidence(ID, Evidence.blank("urn:test:new", NOON)),
                        VOTE.withEvidence(List.of(MINUTES, Evidence.blank("urn:test:new", NOON)))),
                Arguments.of(
                        new Edit.ChangeEvidence(ID, CHANGED), VOTE.withEvidence(List.of(CHANGED))),
                Arguments.of(
                        new Edit.RemoveEvidence(ID, MINUTES.id()), VOTE.withEvidence(List.of())));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void changesItsOneThingAndTheTimeOfChange(Edit edit, Claim expected) {
        assertEquals(
                Notebook.of(List.of(expected.withModified(NOON))),
                edit.applyTo(Notebook.of(List.of(VOTE)), NOON));
    }

    @Test
    void confirmsAVerdictAndNothingWhereThereIsNone() {
        Claim judged = VOTE.withVerdict("refuted");
        assertEquals(
                Notebook.of(List.of(judged.withJudged(Optional.of(NOON)).withModified(NOON))),
                new Edit.Confirm(ID, Recheck.none()).applyTo(Notebook.of(List.of(judged)), NOON));
        Notebook undecided = Notebook.of(List.of(VOTE));
        assertSame(undecided, new Edit.Confirm(ID, Recheck.none()).applyTo(undecided, NOON));
    }

    @Test
    void marksAndRemoves() {
        Notebook marked = new Edit.Mark(VOTE).applyTo(Notebook.empty(), NOON);
        assertEquals(Notebook.of(List.of(VOTE)), marked);
        assertEquals(Notebook.empty(), new Edit.Remove(ID).applyTo(marked, NOON));
    }

    static Stream<Arguments> decisions() {
        Evidence beside = CHANGED.withId("urn:test:beside");
        Claim both = VOTE.withEvidence(beside);
        return Stream.of(
                Arguments.of(
                        VOTE, Conflict.of(Conflict.Field.NOTE, "Theirs"), VOTE.withNote("Theirs")),
                Arguments.of(
                        VOTE,
                        Conflict.of(Conflict.Field.VERDICT, "refuted"),
                        VOTE.withVerdict("refuted").withJudged(Optional.of(NOON))),
                Arguments.of(
                        both,
                        Conflict.evidence(MINUTES.id(), beside.id()),
                        VOTE.withEvidence(List.of(CHANGED))),
                Arguments.of(
                        both,
                        Conflict.evidenceRemoved(MINUTES.id()),
                        both.withoutEvidence(MINUTES.id())));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void settlesAConflictByKeepingWhatIsThereOrTakingWhatTheOtherSays(
            Claim claim, Conflict conflict, Claim taken) {
        Conflict another = Conflict.of(Conflict.Field.SPEAKER, "Somebody else");
        Notebook inDoubt = Notebook.of(List.of(claim.withConflict(conflict).withConflict(another)));
        assertEquals(
                Notebook.of(List.of(claim.withConflict(another).withModified(NOON))),
                new Edit.Settle(ID, conflict, false).applyTo(inDoubt, NOON));
        assertEquals(
                Notebook.of(List.of(taken.withConflict(another).withModified(NOON))),
                new Edit.Settle(ID, conflict, true).applyTo(inDoubt, NOON));
    }

    @Test
    void settlesWhetherAClaimThatTheOtherSideRemovedStays() {
        Notebook inDoubt = Notebook.of(List.of(VOTE.withConflict(Conflict.removed())));
        assertEquals(
                Notebook.of(List.of(VOTE.withModified(NOON))),
                new Edit.Settle(ID, Conflict.removed(), false).applyTo(inDoubt, NOON));
        assertEquals(
                Notebook.empty(),
                new Edit.Settle(ID, Conflict.removed(), true).applyTo(inDoubt, NOON));
    }

    @Test
    void settlesNothingThatIsNotInDoubt() {
        Notebook settled = Notebook.of(List.of(VOTE));
        for (Conflict conflict :
                List.of(Conflict.removed(), Conflict.of(Conflict.Field.NOTE, "Theirs"))) {
            assertSame(settled, new Edit.Settle(ID, conflict, true).applyTo(settled, NOON));
        }
    }

    @Test
    void changesNothingWhereTheClaimIsGoneOrItIsSoAlready() {
        Notebook notebook = Notebook.of(List.of(VOTE));
        assertSame(
                notebook,
                new Edit.Judge(new ClaimId("urn:test:gone"), "refuted", Recheck.none())
                        .applyTo(notebook, NOON));
        assertSame(
                notebook, new Edit.Judge(ID, "undecided", Recheck.none()).applyTo(notebook, NOON));
    }
}
