package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class TakingInTest {

    private static final String TEXT = "476 votes to 151, and confirmed as malicious";
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant ONE = Instant.parse("2026-11-23T13:00:00Z");
    private static final Claim VOTE = Claims.on("476 votes to 151", TEXT);
    private static final Claim WORDING = Claims.on("confirmed as malicious", TEXT);
    private static final Needs NEEDS =
            new Needs(
                    Codebook.initial(),
                    new DueAgain(HalfLives.initial(), ZoneOffset.UTC),
                    LocalDate.parse("2026-11-23"),
                    1);

    @Test
    void handsOutWhatIsClaimedAndNothingOfWhatWasFound() {
        Evidence piece = Evidence.blank("urn:test:e", TEN).withSource("https://example.org");
        Claim found =
                judged(VOTE, "refuted", TEN)
                        .withKind("event")
                        .withWording("The vote was 476 to 151")
                        .withSpeaker("The Parliament")
                        .withSaidOn("2018-06-13")
                        .withNote("It was 475")
                        .withTags(List.of("wrong"))
                        .withEvidence(piece)
                        .withRecheck(Recheck.none().withHalfLife(7))
                        .withPinned(true)
                        .withAnswers(List.of(new Answer("Cem", "refuted", "", TEN)))
                        .withForeign("{\"x\":1}")
                        .withConflict(new Conflict(Conflict.Field.VERDICT, "", "supported"))
                        .withModified(TEN);
        assertEquals(
                Notebook.of(
                        List.of(
                                VOTE.withKind("event")
                                        .withWording("The vote was 476 to 151")
                                        .withSpeaker("The Parliament")
                                        .withSaidOn("2018-06-13")
                                        .withCreator(""))),
                Blinding.of(notebook(found)));
    }

    @Test
    void keepsWhatBothReadersSaidAsAnswersAndTheVerdictAsItIs() {
        Claim ours = judged(VOTE, "supported", TEN).withNote("476, see minutes");
        Claim theirs = judged(blind(VOTE), "refuted", ELEVEN).withNote("It was 475");
        TakingIn taking = take(notebook(ours, WORDING), notebook(theirs, blind(WORDING)));
        assertEquals(
                notebook(
                        ours.withAnswers(
                                        List.of(
                                                new Answer(
                                                        "Ada",
                                                        "supported",
                                                        "476, see minutes",
                                                        TEN),
                                                new Answer("Ben", "refuted", "It was 475", ELEVEN)))
                                .withModified(NOON),
                        WORDING),
                taking.notebook());
        assertEquals(List.of(VOTE.id()), taking.first());
        assertEquals(List.of(WORDING.id()), taking.unanswered());
        assertTrue(needsConsensus(taking.notebook()));
    }

    @Test
    void changesNothingWhenTheSameIsTakenInAgain() {
        Claim ours = judged(VOTE, "supported", TEN);
        Claim theirs = judged(blind(VOTE), "refuted", ELEVEN);
        Notebook once = take(notebook(ours), notebook(theirs)).notebook();
        TakingIn again = TakingIn.of(once, notebook(theirs), "Ben", "Ada", ONE);
        assertEquals(once, again.notebook());
        assertEquals(List.of(VOTE.id()), again.known());
    }

    @Test
    void takesWhatAReaderSaysNowInPlaceOfWhatWasSaidBefore() {
        Notebook once =
                take(notebook(VOTE), notebook(judged(blind(VOTE), "refuted", TEN))).notebook();
        TakingIn again = take(once, notebook(judged(blind(VOTE), "supported", ELEVEN)));
        assertEquals(
                List.of(new Answer("Ben", "supported", "", ELEVEN)),
                again.notebook().claims().getFirst().answers());
        assertEquals(List.of(VOTE.id()), again.changed());
    }

    @Test
    void countsAVerdictAsAnAnswerOnlyIfItWasGivenBeforeTheOthersWereKnown() {
        Notebook once =
                take(notebook(VOTE), notebook(judged(blind(VOTE), "refuted", TEN))).notebook();
        Notebook judged = notebook(judged(once.claims().getFirst(), "supported", NOON));
        Notebook third =
                TakingIn.of(
                                judged,
                                notebook(judged(blind(VOTE), "disputed", ELEVEN)),
                                "Cem",
                                "Ada",
                                ONE)
                        .notebook();
        assertEquals(
                List.of(
                        new Answer("Ben", "refuted", "", TEN),
                        new Answer("Cem", "disputed", "", ONE)),
                third.claims().getFirst().answers());
        assertTrue(needsConsensus(third), "what came in later was not weighed");
    }

    @Test
    void isAgreedOnceAVerdictIsGivenBehindAllAnswers() {
        Claim ours = judged(VOTE, "supported", TEN);
        Notebook taken =
                take(notebook(ours), notebook(judged(blind(VOTE), "refuted", ELEVEN))).notebook();
        assertTrue(needsConsensus(taken));
        assertFalse(needsConsensus(notebook(judged(taken.claims().getFirst(), "disputed", NOON))));
    }

    @Test
    void aNoteWithoutAVerdictIsNoDisagreement() {
        Claim ours = judged(VOTE, "supported", TEN);
        TakingIn taking = take(notebook(ours), notebook(blind(VOTE).withNote("No idea")));
        assertEquals(
                List.of("supported", Claim.NO_VERDICT),
                taking.notebook().claims().getFirst().answers().stream()
                        .map(Answer::verdict)
                        .toList());
        assertFalse(needsConsensus(taking.notebook()));
    }

    @Test
    void bringsTheOtherReadersEvidenceAndReportsWhatElseDiffers() {
        Evidence piece = Evidence.blank("urn:test:e", TEN).withSource("https://example.org");
        TakingIn taking =
                take(
                        notebook(VOTE, WORDING),
                        notebook(blind(VOTE).withEvidence(piece).withSpeaker("A member")));
        assertEquals(List.of(piece), taking.notebook().claims().getFirst().evidence());
        assertEquals("", taking.notebook().claims().getFirst().speaker());
        assertEquals(1, taking.evidence());
        assertEquals(List.of(VOTE.id()), taking.differing());
        assertEquals(List.of(WORDING.id()), taking.missing());
    }

    @Test
    void offersTheClaimsThatOnlyTheOtherReaderMarked() {
        Claim theirs = judged(WORDING, "refuted", ELEVEN).withNote("No").withTags(List.of("quote"));
        TakingIn taking = take(notebook(VOTE), notebook(blind(VOTE), theirs));
        Claim offered =
                WORDING.withCreator("Ben")
                        .withTags(List.of("quote"))
                        .withModified(NOON)
                        .withAnswers(List.of(new Answer("Ben", "refuted", "No", ELEVEN)));
        assertEquals(List.of(offered), taking.marked());
        assertEquals(notebook(VOTE), taking.notebook());
        assertEquals(notebook(VOTE, offered), taking.withMarked());
        assertEquals(List.of(), take(taking.withMarked(), notebook(blind(VOTE), theirs)).marked());
    }

    @Test
    void doesNotMixUpTwoReadersOfOneName() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TakingIn.of(notebook(VOTE), notebook(VOTE), "Ada", "Ada", NOON));
    }

    private static TakingIn take(Notebook ours, Notebook theirs) {
        return TakingIn.of(ours, theirs, "Ben", "Ada", NOON);
    }

    private static boolean needsConsensus(Notebook notebook) {
        return NEEDS.has(notebook.claims().getFirst(), Need.CONSENSUS);
    }

    private static Claim judged(Claim claim, String verdict, Instant at) {
        return claim.withVerdict(verdict).withJudged(Optional.of(at));
    }

    private static Claim blind(Claim claim) {
        return Blinding.of(notebook(claim)).claims().getFirst();
    }

    private static Notebook notebook(Claim... claims) {
        return Notebook.of(List.of(claims));
    }
}
