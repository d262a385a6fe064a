package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
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

    @Test
    void letsEverythingThroughWhenItAsksForNothing() {
        assertEquals(ALL, ClaimFilter.none().of(ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"476", "VOTES", "parliament", "minutes", "151 eu", "  vote\t476 "})
    void findsWordsInWhateverIsWrittenAboutAClaim(String words) {
        assertEquals(List.of(VOTE), ClaimFilter.none().withWords(words).of(ALL));
    }

    @Test
    void asksForEveryConditionAtOnce() {
        ClaimFilter filter =
                new ClaimFilter(
                        "", Set.of("figure", "wording"), Set.of("supported"), Set.of(), false, 0);
        assertEquals(List.of(VOTE), filter.of(ALL));
        assertEquals(List.of(), filter.withTags(Set.of("news")).of(ALL));
        assertEquals(List.of(WORDING), ClaimFilter.none().withKinds(Set.of("wording")).of(ALL));
        assertEquals(List.of(), ClaimFilter.none().withWords("476 twice").of(ALL));
    }

    @Test
    void findsClaimsInConflictAndTheWordsOfTheOtherSide() {
        Claim inDoubt =
                WORDING.withConflict(Conflict.of(Conflict.Field.NOTE, "Checked by Grace"))
                        .withConflict(Conflict.of(Conflict.Field.FOREIGN, "{\"by\":\"Ada\"}"));
        List<Claim> claims = List.of(VOTE, inDoubt);
        ClaimFilter filter = ClaimFilter.none().withOnlyConflicts(true);
        assertEquals(List.of(inDoubt), filter.of(claims));
        assertEquals(List.of(), filter.withKinds(Set.of("figure")).of(claims));
        assertEquals(List.of(), filter.of(ALL));
        assertEquals(List.of(inDoubt), ClaimFilter.none().withWords("grace").of(claims));
        assertEquals(List.of(), ClaimFilter.none().withWords("ada").of(claims));
    }

    @Test
    void countsEachSortOfClaim() {
        assertEquals(
                new Statistics(
                        2,
                        1,
                        Map.of("figure", 1, "wording", 1),
                        Map.of("undecided", 1, "supported", 1),
                        Map.of("EU", 1, "vote", 1)),
                Statistics.of(Notebook.of(ALL), Codebook.initial()));
    }
}
