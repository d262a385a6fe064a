package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;
import app.obelus.claim.Scale;
import app.obelus.claim.Stance;
import app.obelus.claim.Verdict;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What is found wrong with claims, and what is left in peace.
class LintTest {

    private static final String TEXT =
            "The resolution was passed by 476 votes to 151. It bans products that are malicious.";

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Codebook BOOK =
            Codebook.initial().withHalfLives(new HalfLives(Map.of("count", 7)));

    /// Two pieces of different sources, of which a decision either way can be made.
    private static final List<Evidence> BOTH_WAYS =
            List.of(
                    piece("a", Stance.SUPPORTS, "Minutes"),
                    piece("b", Stance.SUPPORTS, "Press"),
                    piece("c", Stance.REFUTES, "Blog"));

    private static final Claim FIGURE = Claims.on("476 votes to 151", TEXT);
    private static final Claim BAN =
            Claims.on("products that are malicious", TEXT).withKind("event");

    @Test
    void aClaimThatNobodyWorkedOnIsLeftInPeace() {
        assertEquals(List.of(), found(FIGURE, BAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supported", "refuted", "disputed", "misleading"})
    void aVerdictOnTruthNeedsEvidence(String verdict) {
        Claim decided = judged(BAN, verdict);
        assertEquals(List.of(finding(decided, LintRule.NO_EVIDENCE, "")), found(decided));
        assertEquals(List.of(), found(decided.withEvidence(BOTH_WAYS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undecided", "opinion", "unverifiable", "gone-from-the-book"})
    void aVerdictThatSaysNothingOfTruthNeedsNone(String verdict) {
        assertEquals(List.of(), found(judged(BAN, verdict)));
    }

    @ParameterizedTest
    @CsvSource({"refuted", "misleading"})
    void whatIsCalledFalseNeedsEvidenceThatRefutesIt(String verdict) {
        Claim decided =
                judged(BAN, verdict)
                        .withEvidence(
                                List.of(
                                        piece("a", Stance.CONTEXT, "Minutes"),
                                        piece("b", Stance.SUPPORTS, "Press")));
        assertEquals(List.of(finding(decided, LintRule.NOTHING_REFUTES, "")), found(decided));
        assertEquals(List.of(), found(judged(decided, "disputed")));
    }

    @Test
    void whatIsCalledTrueNeedsEvidenceThatSupportsIt() {
        Claim decided =
                judged(BAN, "supported").withEvidence(List.of(piece("a", Stance.REFUTES, "Blog")));
        assertEquals(List.of(finding(decided, LintRule.NOTHING_SUPPORTS, "")), found(decided));
        assertEquals(List.of(), found(judged(decided, "disputed")));
    }

    @Test
    void verdictsAreKnownByTheirRatingWhateverTheyAreCalled() {
        Scale scale = BOOK.scale();
        Codebook turned =
                BOOK.withScale(
                        new Scale(
                                scale.verdicts().stream()
                                        .map(
                                                it ->
                                                        it.rating().isPresent()
                                                                ? it.withRating(turned(it))
                                                                : it)
                                        .toList()));
        Claim decided =
                judged(BAN, "supported").withEvidence(List.of(piece("a", Stance.CONTEXT, "Blog")));
        assertEquals(
                List.of(finding(decided, LintRule.NOTHING_REFUTES, "")),
                Lint.none()
                        .after(Notebook.of(List.of(decided)), Places.none(), needs(turned, TODAY))
                        .findings());
    }

    private static OptionalInt turned(Verdict verdict) {
        return OptionalInt.of(6 - verdict.rating().getAsInt());
    }

    @Test
    void oneSourceIsOneHoweverItsAddressIsWritten() {
        Claim decided =
                judged(BAN, "supported")
                        .withEvidence(
                                List.of(
                                        piece("a", Stance.SUPPORTS, "https://www.a.eu/minutes"),
                                        piece("b", Stance.SUPPORTS, "http://a.eu/Minutes/#p3"),
                                        piece("c", Stance.CONTEXT, "Press")));
        assertEquals(
                List.of(finding(decided, LintRule.ONE_SOURCE, "https://www.a.eu/minutes")),
                found(decided));
    }

    @ParameterizedTest
    @CsvSource({"https://a.eu/1, https://a.eu/2", "Minutes p. 3, Minutes p. 4"})
    void twoSourcesAreEnough(String one, String other) {
        assertEquals(
                List.of(),
                found(
                        judged(BAN, "supported")
                                .withEvidence(
                                        List.of(
                                                piece("a", Stance.SUPPORTS, one),
                                                piece("b", Stance.SUPPORTS, other)))));
    }

    @Test
    void evidenceWithoutASourceIsToldByItsWords() {
        Claim claim =
                BAN.withEvidence(
                        List.of(
                                piece("a", Stance.SUPPORTS, "Minutes"),
                                piece("b", Stance.CONTEXT, " ").withQuote("476 were for it")));
        assertEquals(
                List.of(finding(claim, LintRule.EVIDENCE_WITHOUT_SOURCE, "476 were for it")),
                found(claim));
    }

    @Test
    void evidenceThatCameAfterTheVerdictCallsItInQuestionUntilItIsConfirmed() {
        Instant later = Claims.MORNING.plusSeconds(1);
        Claim claim = judged(BAN, "disputed").withEvidence(List.of(addedAt(later, "Minutes")));
        assertEquals(List.of(finding(claim, LintRule.VERDICT_OLDER, "2026-11-23")), found(claim));
        assertEquals(List.of(), found(claim.withJudged(Optional.of(later))));
        assertEquals(List.of(), found(claim.withVerdict(Claim.NO_VERDICT)));
    }

    @Test
    void wordsThatAreNoLongerThereAreToBeDecidedOnUnlessTheyAreKept() {
        Claim lost = Claims.on("a qualified majority", "a qualified majority").withKind("event");
        assertEquals(
                List.of(finding(lost, LintRule.PLACE_CHANGED, "a qualified majority")),
                found(BAN, lost));
        Claim kept = lost.withTargets(List.of(lost.targets().getFirst().withKept(true)));
        assertEquals(List.of(), found(BAN, kept));
    }

    @Test
    void aFigureTellsANumberInItsWordsOrInTheReadersOwn() {
        Claim vague = BAN.withKind("figure");
        assertEquals(List.of(finding(vague, LintRule.NO_NUMBER, "")), found(vague));
        assertEquals(List.of(), found(vague.withWording("Bans three products")));
        assertEquals(List.of(), found(vague.withKind("comparison")));
    }

    @Test
    void whatIsDueAgainIsFromItsDayOn() {
        Claim claim = judged(BAN, "opinion").withRecheck(Recheck.none().withOn(Optional.of(TODAY)));
        assertEquals(List.of(finding(claim, LintRule.DUE_AGAIN, "2026-11-25")), found(claim));
        assertEquals(List.of(), foundOn(TODAY.minusDays(1), claim));
    }

    @Test
    void aTagThatNoOtherClaimHasIsToldOnceSomeTagSorts() {
        assertEquals(List.of(), found(FIGURE.withTags(List.of("vote", "eu"))));
        Claim slip = BAN.withTags(List.of("vote", "vots"));
        assertEquals(
                List.of(finding(slip, LintRule.TAG_USED_ONCE, "vots")),
                found(FIGURE.withTags(List.of("vote")), slip));
    }

    @Test
    void aTagWithAHalfLifeMayStandAlone() {
        assertEquals(
                List.of(),
                found(FIGURE.withTags(List.of("vote")), BAN.withTags(List.of("vote", "count"))));
    }

    @Test
    void aTagInOtherCapitalsIsToldWhereItIsRarer() {
        Claim rare = BAN.withTags(List.of("Vote"));
        Claim third = Claims.on("resolution", TEXT).withKind("event").withTags(List.of("vote"));
        assertEquals(
                List.of(finding(rare, LintRule.TAG_WRITTEN_OTHERWISE, "vote")),
                found(FIGURE.withTags(List.of("vote")), rare, third));
    }

    @Test
    void ofTwoSpellingsUsedAlikeOneIsTold() {
        Claim small = FIGURE.withTags(List.of("vote"));
        assertEquals(
                List.of(finding(small, LintRule.TAG_WRITTEN_OTHERWISE, "Vote")),
                found(small, BAN.withTags(List.of("Vote"))));
    }

    @Test
    void aTagIsWrittenAsTheHalfLivesHaveIt() {
        Claim claim = BAN.withTags(List.of("Count"));
        assertEquals(
                List.of(finding(claim, LintRule.TAG_WRITTEN_OTHERWISE, "count")), found(claim));
    }

    @Test
    void findingsStandInTheOrderOfPlaceAndThenOfTheRules() {
        Claim first = judged(FIGURE, "refuted").withRecheck(due());
        Claim last = judged(BAN, "supported");
        assertEquals(
                List.of(
                        finding(first, LintRule.NO_EVIDENCE, ""),
                        finding(first, LintRule.DUE_AGAIN, "2026-11-25"),
                        finding(last, LintRule.NO_EVIDENCE, "")),
                found(last, first));
    }

    @Test
    void whatWasLookedAtBeforeIsLookedAtAgainWhereItOrTheDayChanged() {
        Claim first = judged(FIGURE, "refuted");
        Claim last = BAN.withTags(List.of("vote"));
        Lint before = lint(Lint.none(), TODAY, first, last);
        Claim mended = first.withEvidence(BOTH_WAYS);
        assertEquals(List.of(), lint(before, TODAY, mended, last).findings());
        Claim dated = first.withRecheck(due());
        Lint yesterday = lint(before, TODAY.minusDays(1), dated, last);
        assertEquals(before.findings(), yesterday.findings());
        assertEquals(
                List.of(
                        finding(first, LintRule.NO_EVIDENCE, ""),
                        finding(first, LintRule.DUE_AGAIN, "2026-11-25")),
                lint(yesterday, TODAY, dated, last).findings());
    }

    @ParameterizedTest
    @EnumSource
    void aRuleIsKnownByItsId(LintRule rule) {
        assertEquals(Optional.of(rule), LintRule.of(rule.id()));
        assertEquals(Optional.empty(), LintRule.of(rule.name()));
    }

    private static Recheck due() {
        return Recheck.none().withOn(Optional.of(TODAY));
    }

    private static List<LintFinding> found(Claim... claims) {
        return foundOn(TODAY, claims);
    }

    private static List<LintFinding> foundOn(LocalDate day, Claim... claims) {
        return lint(Lint.none(), day, claims).findings();
    }

    private static Lint lint(Lint before, LocalDate day, Claim... claims) {
        Notebook notebook = Notebook.of(Arrays.asList(claims));
        Places places = Places.none().after(notebook, Anchoring.in(TEXT, Sha256.of(TEXT)));
        return before.after(notebook, places, needs(BOOK, day));
    }

    private static Needs needs(Codebook book, LocalDate day) {
        return new Needs(book, new DueAgain(book.halfLives(), ZoneOffset.UTC), day, 1);
    }

    private static LintFinding finding(Claim claim, LintRule rule, String detail) {
        ClaimId id = claim.id();
        return new LintFinding(id, rule, detail);
    }

    private static Claim judged(Claim claim, String verdict) {
        return claim.withVerdict(verdict).withJudged(Optional.of(Claims.MORNING));
    }

    private static Evidence piece(String id, Stance stance, String source) {
        return Evidence.blank(id, Claims.MORNING).withStance(stance).withSource(source);
    }

    private static Evidence addedAt(Instant at, String source) {
        return Evidence.blank("late", at).withStance(Stance.CONTEXT).withSource(source);
    }
}
