package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Difference.Field;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

class DifferenceTest {

    private static final String TEXT = "The sky is green, and the sky is blue.";
    private static final Claim SKY = Claims.on("sky", TEXT);
    private static final Evidence WINDOW = piece("window");
    private static final Evidence ATLAS = piece("atlas");

    @Test
    void namesEveryFieldThatSaysSomethingElse() {
        Claim after =
                SKY.withKind("event")
                        .withVerdict("refuted")
                        .withWording("The sky is green")
                        .withSpeaker("Ada")
                        .withSaidOn("2026-11-23")
                        .withNote("It is not.")
                        .withCreator("Ben");
        assertEquals(
                List.of(
                        new Difference.Said(Field.KIND, "figure", "event"),
                        new Difference.Said(Field.VERDICT, "undecided", "refuted"),
                        new Difference.Said(Field.WORDING, "", "The sky is green"),
                        new Difference.Said(Field.SPEAKER, "", "Ada"),
                        new Difference.Said(Field.SAID_ON, "", "2026-11-23"),
                        new Difference.Said(Field.NOTE, "", "It is not."),
                        new Difference.Said(Field.CREATOR, "Ada", "Ben")),
                Difference.between(SKY, after));
    }

    @Test
    void takesNoNoticeOfTheTimeOfTheLastChange() {
        assertEquals(List.of(), Difference.between(SKY, SKY.withModified(Instant.EPOCH)));
    }

    @Test
    void tellsWhichTagsCameAndWent() {
        Claim before = SKY.withTags(List.of("colour", "weather"));
        assertEquals(
                List.of(new Difference.Tags(List.of("vote", "law"), List.of("weather"))),
                Difference.between(before, before.withTags(List.of("vote", "colour", "law"))));
    }

    @Test
    void knowsEachPieceOfEvidenceAgain() {
        Claim before = SKY.withEvidence(List.of(WINDOW, ATLAS));
        Evidence mended = WINDOW.withStance(Stance.REFUTES);
        Evidence camera = piece("camera");
        assertEquals(
                List.of(
                        new Difference.EvidenceChanged(WINDOW, mended),
                        new Difference.EvidenceAdded(camera),
                        new Difference.EvidenceRemoved(ATLAS)),
                Difference.between(before, SKY.withEvidence(List.of(camera, mended))));
    }

    @Test
    void comparesPiecesOfOneIdOneByOne() {
        Claim before = SKY.withEvidence(List.of(WINDOW, WINDOW.withNote("again")));
        assertEquals(
                List.of(new Difference.EvidenceRemoved(WINDOW.withNote("again"))),
                Difference.between(before, SKY.withEvidence(List.of(WINDOW))));
    }

    @Test
    void tellsAPlaceThatMovedFromPlacesThatCameAndWent() {
        Target first = SKY.targets().getFirst();
        Target second = Claims.target("sky", TEXT, TEXT.lastIndexOf("sky"));
        Target colour = Claims.target("green", TEXT, TEXT.indexOf("green"));
        assertEquals(
                List.of(new Difference.PlaceMoved(first, second)),
                Difference.between(SKY, SKY.withTargets(List.of(second))));
        assertEquals(
                List.of(new Difference.PlaceAdded(second)),
                Difference.between(SKY, SKY.withTargets(List.of(first, second))));
        assertEquals(
                List.of(
                        new Difference.PlaceAdded(second),
                        new Difference.PlaceAdded(colour),
                        new Difference.PlaceRemoved(first)),
                Difference.between(SKY, SKY.withTargets(List.of(second, colour))));
    }

    @Test
    void tellsWhatTwoSidesSayAndWhatWasSettled() {
        Conflict speaker = Conflict.of(Conflict.Field.SPEAKER, "Ben");
        Claim doubtful = SKY.withConflict(speaker);
        assertEquals(
                List.of(new Difference.ConflictRaised(speaker)), Difference.between(SKY, doubtful));
        assertEquals(
                List.of(
                        new Difference.Said(Field.SPEAKER, "", "Ben"),
                        new Difference.ConflictSettled(speaker)),
                Difference.between(doubtful, doubtful.withOther(speaker)));
    }

    @Test
    void tellsWhenItIsDueAndWhatReadersAnswered() {
        LocalDate december = LocalDate.parse("2026-12-01");
        Answer answer = new Answer("Ben", "refuted", "", Claims.MORNING);
        Claim after =
                SKY.withRecheck(Recheck.none().withOn(Optional.of(december)))
                        .withPinned(true)
                        .withAnswers(List.of(answer));
        assertEquals(
                List.of(
                        new Difference.Said(Field.CHECK_AGAIN, "", "2026-12-01"),
                        new Difference.Pinned(true),
                        new Difference.Answered(answer, true)),
                Difference.between(SKY, after));
        assertEquals(
                List.of(
                        new Difference.Said(Field.CHECK_AGAIN, "2026-12-01", ""),
                        new Difference.Pinned(false),
                        new Difference.Answered(answer, false)),
                Difference.between(after, SKY));
    }

    @Test
    void twoStatesThatAreNotTheSameNeverHaveNoDifference() {
        Claim before =
                SKY.withTags(List.of("a", "b"))
                        .withEvidence(List.of(WINDOW, ATLAS))
                        .withTargets(
                                List.of(
                                        SKY.targets().getFirst(),
                                        Claims.target("green", TEXT, TEXT.indexOf("green"))));
        List<UnaryOperator<Claim>> changes =
                List.of(
                        claim -> claim.withTags(claim.tags().reversed()),
                        claim -> claim.withEvidence(claim.evidence().reversed()),
                        claim -> claim.withTargets(claim.targets().reversed()),
                        claim -> claim.withCreated(Instant.EPOCH),
                        claim -> claim.withForeign("{\"x\":1}"));
        for (UnaryOperator<Claim> change : changes) {
            assertEquals(
                    List.of(new Difference.Rest()),
                    Difference.between(before, change.apply(before)));
        }
    }

    private static Evidence piece(String name) {
        return Evidence.blank("urn:test:" + name, Claims.MORNING).withSource("The " + name);
    }
}
