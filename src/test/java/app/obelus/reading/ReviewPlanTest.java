package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ReviewPlanTest {

    private static final String TEXT = "Votes were 476 to 151. It was confirmed. It will rain.";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Needs NEEDS =
            new Needs(
                    Codebook.initial(),
                    new DueAgain(HalfLives.initial(), ZoneOffset.UTC),
                    TODAY,
                    1);
    private static final Claim VOTE = due(Claims.on("476 to 151", TEXT), 3);
    private static final Claim OPEN =
            Claims.on("confirmed", TEXT).withKind("wording").withPinned(true);
    private static final Claim RAIN =
            due(Claims.on("It will rain", TEXT), 1)
                    .withEvidence(Evidence.blank("urn:test:e", Claims.MORNING));
    private static final Notebook ALL = Notebook.of(List.of(VOTE, OPEN, RAIN));

    @Test
    void putsFirstWhatTheReaderWantsFirstAndTheRestAsItStands() {
        assertEquals(ids(VOTE, OPEN, RAIN), in(ReviewOrder.PLACE));
        assertEquals(ids(OPEN, VOTE, RAIN), in(ReviewOrder.PINNED));
        assertEquals(ids(RAIN, VOTE, OPEN), in(ReviewOrder.DUE));
        assertEquals(ids(VOTE, RAIN, OPEN), in(ReviewOrder.KIND));
    }

    @Test
    void hasAPresetForEachReasonToGoThroughClaims() {
        assertEquals(ids(OPEN), ReviewPreset.UNDECIDED.plan().in(ALL, NEEDS));
        assertEquals(ids(VOTE), ReviewPreset.NEEDS_EVIDENCE.plan().in(ALL, NEEDS));
        assertEquals(ids(RAIN), ReviewPreset.DUE_AGAIN.plan().in(ALL, NEEDS).subList(0, 1));
        assertEquals(ids(VOTE, OPEN, RAIN), ReviewPreset.ALL.plan().in(ALL, NEEDS));
        assertEquals(3, ReviewPlan.all().countIn(ALL, NEEDS));
    }

    private static List<?> in(ReviewOrder order) {
        return new ReviewPlan(ClaimFilter.none(), order).in(ALL, NEEDS);
    }

    private static List<?> ids(Claim... claims) {
        return Arrays.stream(claims).map(Claim::id).toList();
    }

    private static Claim due(Claim claim, int day) {
        return claim.withVerdict("supported")
                .withJudged(Optional.of(Claims.MORNING))
                .withRecheck(Recheck.none().withOn(Optional.of(TODAY.minusDays(9 - day))));
    }
}
