package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Notebook;
import app.obelus.claim.Stance;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class SummaryTest {

    private static final String TEXT =
            "The vote was 476 to 151.\n\nIt was confirmed as malicious.\n\nThe ban is total, he"
                    + " said.";
    private static final Claim VOTE =
            Claims.on("476 to 151", TEXT)
                    .withVerdict("supported")
                    .withJudged(Optional.of(Instant.parse("2026-11-23T23:30:00Z")))
                    .withSpeaker("The Parliament")
                    .withTags(List.of("vote", "EU"))
                    .withEvidence(List.of(piece(1, Stance.SUPPORTS), piece(2, Stance.SUPPORTS)));
    private static final Claim WORDING =
            Claims.on("confirmed as malicious", TEXT)
                    .withKind("wording")
                    .withVerdict("refuted")
                    .withJudged(Optional.of(Instant.parse("2026-11-24T10:00:00Z")))
                    .withTags(List.of("EU"))
                    .withEvidence(List.of(piece(3, Stance.REFUTES), piece(4, Stance.CONTEXT)));
    private static final Claim BAN =
            Claims.on("The ban is total", TEXT).withKind("of-another-library").withSpeaker("He");
    private static final Claim SAID = Claims.on("he said", TEXT).withSpeaker("He");
    private static final List<Claim> ALL = List.of(VOTE, WORDING, BAN, SAID);

    @Test
    void countsClaimsByAllThatCanBeAskedOfThem() {
        assertEquals(
                new Summary(
                        4,
                        2,
                        Map.of("undecided", 2, "supported", 1, "refuted", 1),
                        Map.of(
                                "figure", tally("undecided", 1, "supported", 1),
                                "wording", tally("refuted", 1),
                                "of-another-library", tally("undecided", 1)),
                        Map.of(
                                "He", tally("undecided", 2),
                                "The Parliament", tally("supported", 1),
                                "", tally("refuted", 1)),
                        Map.of(
                                "EU", tally("supported", 1, "refuted", 1),
                                "vote", tally("supported", 1)),
                        Map.of(
                                Stance.SUPPORTS, tally("supported", 1),
                                Stance.REFUTES, tally("refuted", 1),
                                Stance.CONTEXT, tally("refuted", 1)),
                        Map.of(
                                LocalDate.of(2026, 11, 23), tally("supported", 1),
                                LocalDate.of(2026, 11, 24), tally("refuted", 1)),
                        List.of()),
                Summary.of(ALL, ClaimFilter.none(), needs(ZoneOffset.UTC)));
    }

    @Test
    void goesByTheScaleTheCodebookAndTheNumberOfClaims() {
        Summary summary = Summary.of(ALL, ClaimFilter.none(), needs(ZoneOffset.UTC));
        assertEquals(
                List.of("undecided", "supported", "refuted"),
                List.copyOf(summary.byVerdict().keySet()));
        assertEquals(
                List.of("figure", "wording", "of-another-library"),
                List.copyOf(summary.byKind().keySet()));
        assertEquals(
                List.of("He", "The Parliament", ""), List.copyOf(summary.bySpeaker().keySet()));
        assertEquals(List.of("EU", "vote"), List.copyOf(summary.byTag().keySet()));
        assertEquals(
                List.of(Stance.SUPPORTS, Stance.REFUTES, Stance.CONTEXT),
                List.copyOf(summary.byStance().keySet()));
    }

    @Test
    void aDayIsThatOfTheReadersZone() {
        Summary summary = Summary.of(ALL, ClaimFilter.none(), needs(ZoneId.of("Europe/Brussels")));
        assertEquals(
                Map.of(LocalDate.of(2026, 11, 24), tally("supported", 1, "refuted", 1)),
                summary.byDay());
    }

    @Test
    void aMomentThatNoCalendarHasIsNoDay() {
        List<Claim> odd =
                List.of(
                        VOTE.withJudged(Optional.of(Instant.MAX)),
                        WORDING.withJudged(Optional.of(Instant.MIN)));
        assertEquals(Map.of(), Summary.of(odd, ClaimFilter.none(), needs(ZoneOffset.UTC)).byDay());
    }

    @Test
    void aFilterCountsWhatItLeavesOutInItsOwnPart() {
        Summary ofHis =
                Summary.of(
                        ALL,
                        ClaimFilter.none().withSpeakers(Set.of("He")).withKinds(Set.of("figure")),
                        needs(ZoneOffset.UTC));
        assertEquals(
                new Summary(
                        1,
                        1,
                        Map.of("undecided", 1),
                        Map.of(
                                "figure", tally("undecided", 1),
                                "of-another-library", tally("undecided", 1)),
                        Map.of(
                                "He", tally("undecided", 1),
                                "The Parliament", tally("supported", 1)),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of()),
                ofHis);
    }

    @Test
    void tellsWhereInTheArticleClaimsStand() {
        Claim twice =
                BAN.withTargets(
                        List.of(
                                Claims.target("total", TEXT, TEXT.indexOf("total")),
                                Claims.target("The", TEXT, 0),
                                Claims.target("The", TEXT, TEXT.lastIndexOf("The"))));
        List<Claim> claims = List.of(VOTE, WORDING, twice);
        Places places = places(TEXT, claims);
        assertEquals(
                List.of(
                        new Stretch(
                                1,
                                1,
                                tally("undecided", 1, "supported", 1),
                                Optional.of(places.of(twice.id()).get(1))),
                        new Stretch(
                                2,
                                2,
                                tally("refuted", 1),
                                Optional.of(places.of(WORDING.id()).getFirst())),
                        new Stretch(
                                3,
                                3,
                                tally("undecided", 1),
                                Optional.of(places.of(twice.id()).get(2)))),
                summary(claims, places, article(TEXT)).stretches());
    }

    @Test
    void cutsALongArticleIntoTenthsBetweenItsParagraphs() {
        String text = "Word after word.\n\n".repeat(100).strip();
        int place = text.indexOf("after", text.length() / 2);
        Claim claim = Claims.on("after", text, place);
        List<Stretch> stretches =
                summary(List.of(claim), places(text, List.of(claim)), article(text)).stretches();
        assertEquals(10, stretches.size());
        assertEquals(
                List.of(1, 11, 21, 31, 41, 51, 61, 71, 81, 91),
                stretches.stream().map(Stretch::from).toList());
        assertEquals(
                List.of(0, 0, 0, 0, 0, 1, 0, 0, 0, 0),
                stretches.stream().map(stretch -> stretch.tally().claims()).toList());
    }

    @Test
    void aClaimWhoseWordsAreGoneStandsNowhere() {
        Claim gone =
                VOTE.withTargets(List.of(Claims.target("once upon a time", "once upon a time", 0)));
        assertEquals(
                List.of(0, 0, 0),
                summary(List.of(gone), places(TEXT, List.of(gone)), article(TEXT))
                        .stretches()
                        .stream()
                        .map(stretch -> stretch.tally().claims())
                        .toList());
    }

    @Test
    void anArticleWithoutWordsHasNoStretches() {
        assertEquals(
                List.of(),
                summary(
                                List.of(),
                                Places.none(),
                                new Article("Empty", "", "", "", "", "", List.of()))
                        .stretches());
    }

    private static Summary summary(List<Claim> claims, Places places, Article article) {
        return Summary.of(claims, ClaimFilter.none(), needs(ZoneOffset.UTC), places, article);
    }

    private static Places places(String text, List<Claim> claims) {
        return Places.none().after(Notebook.of(claims), Anchoring.in(text, Sha256.of(text)));
    }

    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            blocks.add(
                    new Block(
                            Block.Type.PARAGRAPH,
                            0,
                            new TextRange(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        return new Article("Title", "", "", "", "en", text, blocks);
    }

    private static Needs needs(ZoneId zone) {
        return new Needs(
                Codebook.initial(),
                new DueAgain(HalfLives.initial(), zone),
                LocalDate.of(2026, 11, 25),
                0);
    }

    private static Evidence piece(int number, Stance stance) {
        return Evidence.blank("urn:test:e" + number, Claims.MORNING).withStance(stance);
    }

    private static Tally tally(String verdict, int claims) {
        return new Tally(Map.of(verdict, claims));
    }

    private static Tally tally(String one, int first, String other, int second) {
        return new Tally(Map.of(one, first, other, second));
    }
}
