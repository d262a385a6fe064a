package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Recheck;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When claims are due again.
class DueAgainTest {

    private static final LocalDate MORNING = LocalDate.parse("2026-11-23");
    private static final DueAgain DUE =
            new DueAgain(new HalfLives(Map.of("count", 7, "policy", 28)), ZoneOffset.UTC);

    private static final Claim COUNT =
            Claims.on("476 votes", "There were 476 votes.").withTags(List.of("count", "policy"));

    @Test
    void nobodyAsksAgainBeforeTheFirstVerdict() {
        assertEquals(Optional.empty(), DUE.day(COUNT));
    }

    @Test
    void theFirstVerdictIsGoodForTheShortestHalfLifeOfTheTags() {
        assertEquals(recheck("2026-11-30", 7), DUE.afterJudging(COUNT, "supported", MORNING));
    }

    @Test
    void aClaimWithoutSuchATagIsNeverDue() {
        Claim plain = judged(COUNT.withTags(List.of("vote")), Recheck.none());
        assertEquals(Recheck.none(), DUE.afterJudging(plain, "refuted", MORNING.plusDays(9)));
        assertEquals(Recheck.none(), DUE.afterConfirming(plain, MORNING.plusDays(9)));
        assertEquals(Optional.empty(), DUE.day(plain));
    }

    @Test
    void aTagThatCameAfterTheVerdictMakesItDueAllTheSame() {
        Claim tagged = judged(COUNT, Recheck.none());
        assertEquals(Optional.of(MORNING.plusDays(7)), DUE.day(tagged));
        assertEquals(false, DUE.isDue(tagged, MORNING.plusDays(6)));
        assertEquals(true, DUE.isDue(tagged, MORNING.plusDays(7)));
    }

    @Test
    void confirmingDoublesTheHalfLifeAndAnotherVerdictHalvesIt() {
        Claim claim = judged(COUNT, recheck("2026-11-30", 7));
        LocalDate later = LocalDate.parse("2026-12-01");
        assertEquals(recheck("2026-12-15", 14), DUE.afterConfirming(claim, later));
        assertEquals(recheck("2026-12-04", 3), DUE.afterJudging(claim, "refuted", later));
    }

    @Test
    void onTheDayOfTheVerdictTheHalfLifeStays() {
        Claim claim = judged(COUNT, recheck("2026-11-30", 7));
        assertEquals(recheck("2026-11-30", 7), DUE.afterConfirming(claim, MORNING));
        assertEquals(recheck("2026-11-30", 7), DUE.afterJudging(claim, "refuted", MORNING));
    }

    @Test
    void confirmingOnTheDayOfTheVerdictPutsADayThatHasComeOff() {
        Claim claim = judged(COUNT, recheck("2026-11-23", 7));
        assertEquals(recheck("2026-11-30", 7), DUE.afterConfirming(claim, MORNING));
    }

    @Test
    void aHalfLifeStaysBetweenADayAndTenYears() {
        assertEquals(
                1,
                DUE.afterJudging(
                                judged(COUNT, recheck("2026-11-24", 1)),
                                "refuted",
                                MORNING.plusDays(1))
                        .halfLife());
        assertEquals(
                Recheck.LONGEST,
                DUE.afterConfirming(judged(COUNT, recheck("2026-11-24", 3000)), MORNING.plusDays(1))
                        .halfLife());
    }

    @Test
    void aDayThatTheReaderGaveStaysWithTheFirstVerdictAndTellsHowLongItIsGoodFor() {
        Recheck inTenDays = Recheck.none().withOn(Optional.of(MORNING.plusDays(10)));
        Claim claim = COUNT.withRecheck(inTenDays);
        assertEquals(inTenDays, DUE.afterJudging(claim, "supported", MORNING));
        assertEquals(
                recheck("2026-12-23", 20),
                DUE.afterConfirming(judged(claim, inTenDays), LocalDate.parse("2026-12-03")));
    }

    @Test
    void confirmingWhatNothingTellsTheHalfLifeOfPutsADayThatHasComeBehind() {
        Claim plain =
                COUNT.withTags(List.of())
                        .withVerdict("supported")
                        .withRecheck(Recheck.none().withOn(Optional.of(MORNING)));
        assertEquals(Recheck.none(), DUE.afterConfirming(plain, MORNING));
        assertEquals(plain.recheck(), DUE.afterConfirming(plain, MORNING.minusDays(1)));
    }

    @Test
    void takingAVerdictBackSaysNothingAboutWhenToLookAgain() {
        Claim claim = judged(COUNT, recheck("2026-11-30", 7));
        assertEquals(recheck("2026-11-30", 7), DUE.afterJudging(claim, Claim.NO_VERDICT, MORNING));
    }

    private static Claim judged(Claim claim, Recheck recheck) {
        return claim.withVerdict("supported")
                .withJudged(Optional.of(Claims.MORNING))
                .withRecheck(recheck);
    }

    private static Recheck recheck(String on, int halfLife) {
        return new Recheck(Optional.empty(), Optional.of(LocalDate.parse(on)), halfLife);
    }
}
