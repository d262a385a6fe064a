package app.obelus.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Difference;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class DifferenceWordsTest {

    private static final String TEXT = "It was passed by 476 votes to 151, and 476 is a majority.";
    private static final Claim VOTE = Claims.on("476 votes to 151", TEXT);
    private static final Evidence ROLL_CALL =
            Evidence.blank("urn:test:roll", Claims.MORNING).withSource("Roll call");

    @Test
    void saysEveryFieldInTheWordsOfTheCard() {
        Claim after =
                VOTE.withKind("event")
                        .withVerdict("refuted")
                        .withWording("A clear majority")
                        .withSpeaker("Ada")
                        .withSaidOn("2018-06-13")
                        .withNote("It was 476.")
                        .withCreator("Ben")
                        .withTags(List.of("vote", "law"))
                        .withEvidence(List.of(ROLL_CALL));
        assertEquals(
                List.of(
                        "Kind: Figure → Event",
                        "Verdict: Undecided → Refuted",
                        "Own wording: — → A clear majority",
                        "Said by: — → Ada",
                        "Said on: — → 2018-06-13",
                        "Note added: It was 476.",
                        "Made by: Ada → Ben",
                        "Tags added: vote, law",
                        "Evidence added: Roll call"),
                words(VOTE, after));
        assertEquals(
                List.of(
                        "Kind: Event → Figure",
                        "Verdict: Refuted → Undecided",
                        "Own wording: A clear majority → —",
                        "Said by: Ada → —",
                        "Said on: 2018-06-13 → —",
                        "Note removed: It was 476.",
                        "Made by: Ben → Ada",
                        "Tags removed: vote, law",
                        "Evidence removed: Roll call"),
                words(after, VOTE));
    }

    @Test
    void saysWhatOfAPieceOfEvidenceIsAnother() {
        Claim before = VOTE.withEvidence(List.of(ROLL_CALL));
        assertEquals(
                List.of("Evidence changed: Minutes (source, what it does for the claim)"),
                words(
                        before,
                        before.withEvidence(
                                ROLL_CALL.withSource("Minutes").withStance(Stance.REFUTES))));
        assertEquals(
                List.of("Evidence added: not written yet"),
                words(VOTE, VOTE.withEvidence(Evidence.blank("urn:test:blank", Claims.MORNING))));
    }

    @Test
    void saysWhereAPlaceWentTo() {
        Target first = VOTE.targets().getFirst();
        Target longer = Claims.target("by 476 votes to 151", TEXT, TEXT.indexOf("by 476"));
        Target moved = Claims.foreign("476 votes to 151", Optional.empty());
        assertEquals(
                List.of("Place changed: “476 votes to 151” → “by 476 votes to 151”"),
                words(VOTE, VOTE.withTargets(List.of(longer))));
        assertEquals(
                List.of("Place moved: “476 votes to 151”"),
                words(VOTE, VOTE.withTargets(List.of(moved))));
        assertEquals(
                List.of("Place added: “by 476 votes to 151”"),
                words(VOTE, VOTE.withTargets(List.of(first, longer))));
        assertEquals(
                List.of("Place removed: “476 votes to 151”"),
                words(VOTE, VOTE.withTargets(List.of())));
    }

    @Test
    void saysWhatElseCanDiffer() {
        Conflict conflict = Conflict.of(Conflict.Field.NOTE, "It was 426.");
        assertEquals(
                List.of("Two sides said something differently"),
                words(VOTE, VOTE.withConflict(conflict)));
        assertEquals(
                List.of("Settled what two sides said differently"),
                words(VOTE.withConflict(conflict), VOTE));
        assertEquals(
                List.of("The order of something, or what another program keeps here"),
                words(VOTE, VOTE.withForeign("{}")));
        assertEquals(
                List.of("Tags added: law; removed: vote"),
                words(VOTE.withTags(List.of("vote")), VOTE.withTags(List.of("law"))));
    }

    @Test
    void showsOfALongNoteTheWordsThatChanged() {
        String begin = "The roll call of 13 June 2018 lists 476 in favour, 151 against and ";
        String end =
                " abstentions, so that the figure in the article stands as it is written there.";
        assertEquals(
                List.of(
                        "Note changed: …151 against and thirty-six abstentions, so that the figure"
                                + " in the article stands…"),
                words(
                        VOTE.withNote(begin + "36" + end),
                        VOTE.withNote(begin + "thirty-six" + end)));
        assertEquals(
                List.of(
                        "Note added: The roll call of 13 June 2018 lists 476 in favour, 151 against"
                                + " and 36…"),
                words(VOTE, VOTE.withNote(begin + "36" + end)));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String family = "👨‍👩‍👧".repeat(40);
        String excerpt = Excerpt.of(family);
        assertEquals("👨‍👩‍👧".repeat(10) + "…", excerpt);
    }

    private static List<String> words(Claim before, Claim after) {
        return Difference.between(before, after).stream()
                .map(difference -> DifferenceWords.of(difference, Codebook.initial()))
                .toList();
    }
}
