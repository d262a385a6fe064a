package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Conflict.Field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

class MergeTest {

    private static final String TEXT = "passed by 476 votes to 151, that is 476 votes to 151";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-23T18:00:00Z");
    private static final Target FIRST = Claims.target("476 votes to 151", TEXT, 10);
    private static final Target SECOND = Claims.target("476 votes to 151", TEXT, 36);
    private static final Target LONGER = Claims.target("by 476 votes to 151", TEXT, 7);
    private static final Evidence MINUTES =
            Evidence.blank("urn:test:minutes", Claims.MORNING)
                    .withSource("https://example.org/minutes");
    private static final Claim VOTE =
            Claims.on("476 votes to 151", TEXT)
                    .withNote("Check.")
                    .withTags(List.of("vote", "EU"))
                    .withEvidence(MINUTES);
    private static final ClaimId ID = VOTE.id();

    @Test
    void takesEachFieldFromTheSideThatChangedIt() {
        assertEquals(
                VOTE.withNote("Checked.").withVerdict("supported").withModified(EVENING),
                merged(
                        VOTE.withNote("Checked.").withModified(EVENING),
                        VOTE.withVerdict("supported").withModified(NOON)));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                field(Field.KIND, Claim::withKind),
                field(Field.VERDICT, Claim::withVerdict),
                field(Field.WORDING, Claim::withWording),
                field(Field.SPEAKER, Claim::withSpeaker),
                field(Field.SAID_ON, Claim::withSaidOn),
                field(Field.NOTE, Claim::withNote),
                field(Field.FOREIGN, Claim::withForeign));
    }

    private static Arguments field(Field field, BiFunction<Claim, String, Claim> with) {
        return Arguments.of(field, with);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void keepsWhatBothSay(Field field, BiFunction<Claim, String, Claim> with) {
        Claim ours = with.apply(VOTE, "{\"ours\":1}");
        Claim theirs = with.apply(VOTE, "{\"theirs\":1}");
        Conflict conflict = Conflict.of(field, "{\"theirs\":1}");

        assertEquals(
                new Merge(
                        book(ours.withConflict(conflict)), List.of(new Merge.Found(ID, conflict))),
                Merge.of(book(VOTE), book(ours), book(theirs)));
        assertEquals(theirs, ours.withConflict(conflict).withOther(conflict));
        assertEquals(ours, ours.withConflict(conflict).withoutConflict(conflict));
    }

    @Test
    void keepsBothDaysToCheckAgainAndTheShorterHalfLife() {
        Recheck ours = new Recheck(Optional.empty(), day("2026-12-01"), 14);
        Recheck theirs = new Recheck(day("2026-11-01"), day("2026-12-24"), 7);
        Conflict conflict = Conflict.of(Field.CHECK_AGAIN, "2026-12-24");

        assertEquals(
                VOTE.withRecheck(new Recheck(day("2026-11-01"), day("2026-12-01"), 7))
                        .withConflict(conflict),
                merged(VOTE.withRecheck(ours), VOTE.withRecheck(theirs)));
        assertEquals(
                VOTE.withRecheck(ours.withOn(day("2026-12-24"))),
                VOTE.withRecheck(ours).withConflict(conflict).withOther(conflict));
    }

    @Test
    void keepsTheAnswersOfAllReaders() {
        Answer ben = new Answer("Ben", "refuted", "", NOON);
        Answer eve = new Answer("Eve", "supported", "", NOON);
        assertEquals(
                VOTE.withAnswers(List.of(ben, eve)),
                merged(VOTE.withAnswers(List.of(ben)), VOTE.withAnswers(List.of(eve))));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void unitesTagsAndHeedsWhatWasTakenAway() {
        assertEquals(
                List.of("EU", "ours", "theirs"),
                merged(
                                VOTE.withTags(List.of("EU", "ours")),
                                VOTE.withTags(List.of("vote", "theirs", "EU")))
                        .tags());
    }

    @Test
    void keepsBothPlacesOfAClaimThatBothMoved() {
        assertEquals(
                List.of(SECOND, LONGER),
                merged(VOTE.withTargets(List.of(SECOND)), VOTE.withTargets(List.of(LONGER)))
                        .targets());
        assertEquals(
                List.of(LONGER, SECOND),
                merged(VOTE.withTargets(List.of(LONGER)), VOTE.withTargets(List.of(FIRST, SECOND)))
                        .targets());
    }

    @Test
    void mergesAPieceOfEvidenceFieldByField() {
        assertEquals(
                VOTE.withEvidence(MINUTES.withNote("p. 4").withStance(Stance.SUPPORTS)),
                merged(
                        VOTE.withEvidence(MINUTES.withNote("p. 4")),
                        VOTE.withEvidence(MINUTES.withStance(Stance.SUPPORTS))));
    }

    @Test
    void keepsBothPiecesOfEvidenceThatContradict() {
        Claim merged =
                merged(
                        VOTE.withEvidence(MINUTES.withNote("p. 4").withQuote("476")),
                        VOTE.withEvidence(MINUTES.withNote("p. 5")));

        Evidence own = merged.evidence().getFirst();
        Evidence other = merged.evidence().getLast();
        Conflict conflict = Conflict.evidence(own.id(), other.id());
        assertEquals(MINUTES.withNote("p. 4").withQuote("476"), own);
        assertEquals(MINUTES.withNote("p. 5").withQuote("476"), other.withId(own.id()));
        assertEquals(List.of(conflict), merged.conflicts());
        assertEquals(
                VOTE.withEvidence(MINUTES.withNote("p. 5").withQuote("476")),
                merged.withOther(conflict));
        assertEquals(
                VOTE.withEvidence(own),
                merged.withoutEvidence(other.id()),
                "without the other piece there is nothing to decide");
    }

    @Test
    void keepsAPieceThatContradictsAnewAlthoughOneSideRemovedItBefore() {
        Claim ours = VOTE.withEvidence(MINUTES.withNote("p. 4"));
        Claim theirs = VOTE.withEvidence(MINUTES.withNote("p. 5"));
        Claim once = merged(ours, theirs);
        Evidence other = once.evidence().getLast();
        Claim again =
                Merge.of(
                                book(VOTE.withEvidence(other)),
                                book(ours),
                                book(theirs.withEvidence(other)))
                        .notebook()
                        .find(ID)
                        .orElseThrow();
        assertEquals(once, again);
    }

    @Test
    void keepsEvidenceThatOneRemovedAndTheOtherChanged() {
        Claim without = VOTE.withEvidence(List.of());
        Claim changed = VOTE.withEvidence(MINUTES.withNote("p. 4"));
        Conflict conflict = Conflict.evidenceRemoved(MINUTES.id());

        assertEquals(changed.withConflict(conflict), merged(without, changed));
        assertEquals(changed.withConflict(conflict), merged(changed, without));
        assertEquals(without, merged(without, changed).withOther(conflict));
        assertEquals(without.withNote("New"), merged(without, VOTE.withNote("New")));
    }

    @Test
    void removesAClaimThatTheOtherLeftAsItWas() {
        assertEquals(
                new Merge(Notebook.empty(), List.of()),
                Merge.of(book(VOTE), Notebook.empty(), book(VOTE)));
        assertEquals(
                new Merge(Notebook.empty(), List.of()),
                Merge.of(book(VOTE), book(VOTE), Notebook.empty()));
    }

    @Test
    void keepsAClaimThatOneRemovedAndTheOtherChanged() {
        Claim changed = VOTE.withNote("Checked.");
        Merge kept =
                new Merge(
                        book(changed.withConflict(Conflict.removed())),
                        List.of(new Merge.Found(ID, Conflict.removed())));
        assertEquals(kept, Merge.of(book(VOTE), book(changed), Notebook.empty()));
        assertEquals(kept, Merge.of(book(VOTE), Notebook.empty(), book(changed)));
    }

    @Test
    void bringsTogetherWhatBothMadeUnderOneId() {
        Claim plain = Claims.placeless("urn:test:new");
        Claim ours = plain.withNote("Ours").withSpeaker("Ada").withVerdict("undecided");
        Claim theirs = plain.withNote("Theirs").withWording("W").withVerdict("refuted");
        assertEquals(
                book(
                        ours.withWording("W")
                                .withVerdict("refuted")
                                .withConflict(Conflict.of(Field.NOTE, "Theirs"))),
                Merge.of(Notebook.empty(), book(ours), book(theirs)).notebook());
    }

    @Test
    void leavesSettledWhatOneSideSettled() {
        Claim inDoubt = VOTE.withConflict(Conflict.of(Field.NOTE, "Theirs"));
        Claim settled = VOTE.withVerdict("supported");
        assertEquals(
                book(settled.withSpeaker("Ada")),
                Merge.of(book(inDoubt), book(settled), book(inDoubt.withSpeaker("Ada")))
                        .notebook());
    }

    @Test
    void keepsTheConflictsOfBothSides() {
        Claim ours = VOTE.withConflict(Conflict.of(Field.NOTE, "One"));
        Claim theirs = VOTE.withConflict(Conflict.of(Field.NOTE, "Another"));
        assertEquals(
                new Merge(book(ours.withConflict(Conflict.of(Field.NOTE, "Another"))), List.of()),
                Merge.of(book(VOTE), book(ours), book(theirs)));
    }

    @Test
    void hasNoConflictThatOffersWhatTheClaimSays() {
        Claim inDoubt = VOTE.withConflict(Conflict.of(Field.NOTE, "Theirs"));
        assertEquals(VOTE.withNote("Theirs"), inDoubt.withNote("Theirs"));
    }

    @Test
    void agreesWhenTwoComputersMergeTheSameAndMeetAgain() {
        Claim ours = VOTE.withNote("Ours").withEvidence(MINUTES.withNote("p. 4"));
        Claim theirs = VOTE.withNote("Theirs").withEvidence(MINUTES.withNote("p. 5"));
        Claim here = merged(ours, theirs);
        Claim there = merged(theirs, ours);
        for (Claim base : List.of(VOTE, theirs)) {
            assertEquals(
                    new Merge(book(here), List.of()),
                    Merge.of(book(base), book(here), book(there)));
        }
    }

    private static Claim merged(Claim ours, Claim theirs) {
        return Merge.of(book(VOTE), book(ours), book(theirs)).notebook().find(ID).orElseThrow();
    }

    private static Notebook book(Claim claim) {
        return Notebook.of(List.of(claim));
    }
}
