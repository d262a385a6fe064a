package app.obelus.claim;

import app.obelus.claim.Conflict.Field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One claim that both sides changed.
final class ClaimMerge {

    private final Versions<Claim> claim;
    private final List<Conflict> conflicts;

    private ClaimMerge(Versions<Claim> claim) {
        this.claim = claim;
        this.conflicts = new ArrayList<>(Versions.united(claim.map(Claim::conflicts)));
    }

    static Claim of(Versions<Claim> claim) {
        return new ClaimMerge(claim).merged();
    }

    /// The conflicts come last, because a claim keeps none that it does not differ from.
    private Claim merged() {
        EvidenceMerge evidence = EvidenceMerge.of(claim.map(Claim::evidence));
        conflicts.addAll(evidence.conflicts());
        return claim.ours()
                .withKind(said(Field.KIND, Claim::kind))
                .withVerdict(said(Field.VERDICT, Claim::verdict))
                .withWording(said(Field.WORDING, Claim::wording))
                .withSpeaker(said(Field.SPEAKER, Claim::speaker))
                .withSaidOn(said(Field.SAID_ON, Claim::saidOn))
                .withNote(said(Field.NOTE, Claim::note))
                .withTags(Versions.united(claim.map(Claim::tags)))
                .withEvidence(evidence.pieces())
                .withTargets(Versions.united(claim.map(Claim::targets)))
                .withCreated(claim.<Instant>map(Claim::created).merged(ClaimMerge::earlier))
                .withModified(claim.<Instant>map(Claim::modified).merged(ClaimMerge::later))
                .withJudged(judged())
                .withRecheck(recheck())
                .withPinned(claim.<Boolean>map(Claim::pinned).merged())
                .withAnswers(Versions.united(claim.map(Claim::answers)))
                .withCreator(claim.<String>map(Claim::creator).merged())
                .withImported(Versions.united(claim.map(Claim::imported)))
                .withForeign(said(Field.FOREIGN, Claim::foreign))
                .withConflicts(conflicts);
    }

    /// Of two half-lives the shorter one, so that nothing is looked at too late.
    private Recheck recheck() {
        Versions<Recheck> recheck = claim.map(Claim::recheck);
        return new Recheck(
                day(Field.AS_OF, recheck.map(Recheck::asOf)),
                day(Field.CHECK_AGAIN, recheck.map(Recheck::on)),
                recheck.<Integer>map(Recheck::halfLife)
                        .merged(
                                (one, other) ->
                                        one == 0 || other == 0
                                                ? one + other
                                                : Math.min(one, other)));
    }

    private Optional<LocalDate> day(Field field, Versions<Optional<LocalDate>> day) {
        if (day.clash()) {
            conflicts.add(Conflict.of(field, Claim.written(day.theirs())));
        }
        return day.merged();
    }

    private String said(Field field, Function<Claim, String> part) {
        Versions<String> said = claim.map(part);
        if (said.clash()) {
            conflicts.add(Conflict.of(field, said.theirs()));
        }
        return said.merged();
    }

    /// When the verdict that is now the claim's was given or confirmed.
    private Optional<Instant> judged() {
        String verdict = claim.map(Claim::verdict).merged();
        boolean ours = claim.ours().verdict().equals(verdict);
        boolean theirs = claim.theirs().verdict().equals(verdict);
        if (ours != theirs) {
            return (ours ? claim.ours() : claim.theirs()).judged();
        }
        return claim.<Optional<Instant>>map(Claim::judged)
                .merged(
                        (one, other) ->
                                Stream.of(one, other)
                                        .flatMap(Optional::stream)
                                        .max(Instant::compareTo));
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
