package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Recheck;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When claims have to be looked at again: what was right in spring need not be so in autumn.
///
/// How long a verdict is good for is a half-life in days. It begins with that of the claim's tags,
/// doubles when the verdict is confirmed, and halves when looking again changed it, so that what
/// keeps is asked about less and less often. On the day of a verdict it stays: another verdict then
/// is a slip that was mended, and nothing had time to change.
///
/// @param halfLives by tag
/// @param zone in which a moment becomes a day
public record DueAgain(HalfLives halfLives, ZoneId zone) {

    /// The day from which a claim is due: what the reader or the last verdict said, else as the
    /// half-life of its tags has it; nothing where neither says anything, and before the first
    /// verdict.
    public Optional<LocalDate> day(Claim claim) {
        if (!claim.isJudged()) {
            return Optional.empty();
        }
        return claim.recheck()
                .on()
                .or(() -> judged(claim).flatMap(day -> interval(claim).map(day::plusDays)));
    }

    public boolean isDue(Claim claim, LocalDate today) {
        return day(claim).filter(day -> !day.isAfter(today)).isPresent();
    }

    /// What holds once the claim has this verdict, which it did not have.
    public Recheck afterJudging(Claim claim, String verdict, LocalDate today) {
        Recheck recheck = claim.recheck();
        if (verdict.equals(Claim.NO_VERDICT)) {
            return recheck;
        }
        if (!claim.isJudged() || isOf(today, claim)) {
            return recheck.on().isPresent() ? recheck : next(claim, today, 1, 1);
        }
        return next(claim, today, 1, 2);
    }

    /// What holds once the claim's verdict has been found to hold still. Where nothing tells how
    /// long it was good for, a day that has come is past.
    public Recheck afterConfirming(Claim claim, LocalDate today) {
        if (interval(claim).isEmpty()) {
            return claim.recheck().withOn(claim.recheck().on().filter(today::isBefore));
        }
        if (isOf(today, claim)) {
            return isDue(claim, today) ? next(claim, today, 1, 1) : claim.recheck();
        }
        return next(claim, today, 2, 1);
    }

    /// Whether the verdict is of this day.
    private boolean isOf(LocalDate day, Claim claim) {
        return judged(claim).filter(day::equals).isPresent();
    }

    private Recheck next(Claim claim, LocalDate today, int times, int parts) {
        return interval(claim)
                .map(days -> claim.recheck().withHalfLife(days * times / parts))
                .map(recheck -> recheck.withOn(Optional.of(today.plusDays(recheck.halfLife()))))
                .orElse(claim.recheck());
    }

    /// How many days the verdict was or is good for: as is known, else what the reader allowed it,
    /// else as its tags have it.
    private Optional<Integer> interval(Claim claim) {
        Recheck recheck = claim.recheck();
        if (recheck.halfLife() > 0) {
            return Optional.of(recheck.halfLife());
        }
        return recheck.on()
                .flatMap(on -> judged(claim).map(from -> ChronoUnit.DAYS.between(from, on)))
                .map(days -> Math.toIntExact(Math.clamp(days, 1L, (long) Recheck.LONGEST)))
                .or(() -> halfLives.of(claim.tags()).stream().boxed().findFirst());
    }

    private Optional<LocalDate> judged(Claim claim) {
        return claim.judged().map(at -> LocalDate.ofInstant(at, zone));
    }
}
