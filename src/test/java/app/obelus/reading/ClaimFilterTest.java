package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Recheck;
import app.obelus.claim.Stance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ClaimFilterTest {

    private static final String TEXT = "476 votes to 151, and confirmed as malicious";
    private static final Claim VOTE =
            Claims.on("476 votes to 151", TEXT)
                    .withVerdict("supported")
                    .withTags(List.of("vote", "EU"))
                    .withSpeaker("The Parliament")
                    .withEvidence(
                            Evidence.blank("urn:test:e", Claims.MORNING)
                                    .withSource("https://example.org/Minutes"));
    private static final Claim WORDING =
            Claims.on("confirmed as malicious", TEXT).withKind("wording").withNote("Check twice");
    private static final List<Claim> ALL = List.of(VOTE, WORDING);
    private static final Needs NEEDS =
            new Needs(
                    Codebook.initial(),
                    new DueAgain(HalfLives.initial(), ZoneOffset.UTC),
                    LocalDate.parse("2026-11-27"),
                    2);

    @Test
    void letsEverythingThroughWhenItAsksForNothing() {
        assertEquals(ALL, ClaimFilter.none().of(ALL, NEEDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"476", "VOTES", "parliament", "minutes", "151 eu", "  vote\t476 "})
    void findsWordsInWhateverIsWrittenAboutAClaim(String words) {
        assertEquals(List.of(VOTE), ClaimFilter.none().withWords(words).of(ALL, NEEDS));
    }

    @Test
    void asksForEveryConditionAtOnce() {
        ClaimFilter filter =
                ClaimFilter.none()
                        .withKinds(Set.of("figure", "wording"))
                        .withVerdicts(Set.of("supported"));
        assertEquals(List.of(VOTE), filter.of(ALL, NEEDS));
        assertEquals(List.of(), filter.withTags(Set.of("news")).of(ALL, NEEDS));
        assertEquals(
                List.of(WORDING), ClaimFilter.none().withKinds(Set.of("wording")).of(ALL, NEEDS));
        assertEquals(List.of(), ClaimFilter.none().withWords("476 twice").of(ALL, NEEDS));
    }

    @Test
    void findsClaimsInConflictAndTheWordsOfTheOtherSide() {
        Claim inDoubt =
                WORDING.withConflict(Conflict.of(Conflict.Field.NOTE, "Checked by Grace"))
                        .withConflict(Conflict.of(Conflict.Field.FOREIGN, "{\"by\":\"Ada\"}"));
        List<Claim> claims = List.of(VOTE, inDoubt);
        ClaimFilter filter = ClaimFilter.none().withNeed(Need.SETTLING, true);
        assertEquals(List.of(inDoubt), filter.of(claims, NEEDS));
        assertEquals(List.of(), filter.withKinds(Set.of("figure")).of(claims, NEEDS));
        assertEquals(List.of(), filter.of(ALL, NEEDS));
        assertEquals(List.of(inDoubt), ClaimFilter.none().withWords("grace").of(claims, NEEDS));
        assertEquals(List.of(), ClaimFilter.none().withWords("ada").of(claims, NEEDS));
    }

    @Test
    void findsBySpeakerAndByWhatTheEvidenceDoes() {
        ClaimFilter bySpeaker = ClaimFilter.none().withSpeakers(Set.of(""));
        assertEquals(List.of(WORDING), bySpeaker.of(ALL, NEEDS));
        ClaimFilter unclear = ClaimFilter.none().withStances(Set.of(Stance.UNCLEAR));
        assertEquals(List.of(VOTE), unclear.of(ALL, NEEDS));
        assertEquals(List.of(), unclear.withStances(Set.of(Stance.REFUTES)).of(ALL, NEEDS));
    }

    @Test
    void findsWhatClaimsNeed() {
        Claim bare = VOTE.withEvidence(List.of());
        Claim due =
                VOTE.withRecheck(Recheck.none().withOn(Optional.of(LocalDate.parse("2026-11-27"))));
        Claim disagreed =
                VOTE.withJudged(Optional.of(Claims.MORNING))
                        .withAnswers(
                                List.of(
                                        new Answer("Ada", "supported", "", Claims.MORNING),
                                        new Answer("Ben", "refuted", "", Claims.MORNING)));
        assertEquals(List.of(WORDING), needing(Need.VERDICT, VOTE, WORDING));
        assertEquals(List.of(bare), needing(Need.EVIDENCE, VOTE, WORDING, bare));
        assertEquals(List.of(VOTE, WORDING), needing(Need.PLACE, VOTE, WORDING));
        assertEquals(List.of(due), needing(Need.CHECKING, VOTE, WORDING, due));
        assertEquals(List.of(disagreed), needing(Need.CONSENSUS, VOTE, disagreed));
        Claim agreed = disagreed.withJudged(Optional.of(Claims.MORNING.plusSeconds(1)));
        assertEquals(List.of(), needing(Need.CONSENSUS, agreed));
    }

    private static List<Claim> needing(Need need, Claim... claims) {
        return ClaimFilter.none().withNeed(need, true).of(List.of(claims), NEEDS);
    }
}
