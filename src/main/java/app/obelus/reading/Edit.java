package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.claim.Recheck;
import app.obelus.claim.Target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One change of a notebook that a reader makes, undoes and redoes as one.
///
/// An edit of a claim that is not in the notebook changes nothing, and so does one that says what
/// is already so.
public sealed interface Edit extends Change {

    /// The claim that it is about.
    ClaimId id();

    /// The notebook after the edit.
    ///
    /// @param now when it is made; becomes the claim's time of change
    default Notebook applyTo(Notebook before, Instant now) {
        return switch (this) {
            case Mark(Claim claim) -> before.with(claim);
            case Remove(ClaimId id) -> before.without(id);
            case Rewrite(_, _, NotebookChange change) -> change.madeIn(before);
            case Earlier _ -> before;
            case AddPlace(_, Target place) ->
                    changed(before, now, claim -> claim.withTargets(plus(claim.targets(), place)));
            case RemovePlace(_, Target place) ->
                    changed(before, now, claim -> claim.withTargets(minus(claim.targets(), place)));
            case MovePlace(_, Target from, Target to) ->
                    changed(
                            before,
                            now,
                            claim -> claim.withTargets(replaced(claim.targets(), from, to)));
            case KeepPlace(_, Target place, boolean kept) ->
                    changed(
                            before,
                            now,
                            claim ->
                                    claim.withTargets(
                                            replaced(
                                                    claim.targets(), place, place.withKept(kept))));
            case SetKind(_, String kind) -> changed(before, now, claim -> claim.withKind(kind));
            case Judge(_, String verdict, Recheck recheck) ->
                    changed(before, now, claim -> judged(claim, verdict, recheck, now));
            case Confirm(_, Recheck recheck) ->
                    changed(
                            before,
                            now,
                            claim -> claim.withJudged(Optional.of(now)).withRecheck(recheck));
            case SetRecheck(_, Recheck recheck) ->
                    changed(before, now, claim -> claim.withRecheck(recheck));
            case Pin(_, boolean pinned) -> changed(before, now, claim -> claim.withPinned(pinned));
            case SetWording(_, String wording) ->
                    changed(before, now, claim -> claim.withWording(wording));
            case SetSpeaker(_, String speaker) ->
                    changed(before, now, claim -> claim.withSpeaker(speaker));
            case SetSaidOn(_, String saidOn) ->
                    changed(before, now, claim -> claim.withSaidOn(saidOn));
            case SetNote(_, String note) -> changed(before, now, claim -> claim.withNote(note));
            case SetTags(_, List<String> tags) ->
                    changed(before, now, claim -> claim.withTags(tags));
            case AddEvidence(_, Evidence piece) ->
                    changed(before, now, claim -> claim.withEvidence(piece));
            case ChangeEvidence(_, Evidence piece) ->
                    changed(before, now, claim -> claim.withEvidence(piece));
            case RemoveEvidence(_, String evidenceId) ->
                    changed(before, now, claim -> claim.withoutEvidence(evidenceId));
            case Settle(_, Conflict conflict, boolean takeOther) ->
                    settled(before, now, conflict, takeOther);
        };
    }

    /// A new claim, or one brought back.
    record Mark(Claim claim) implements Edit {
        @Override
        public ClaimId id() {
            return claim.id();
        }
    }

    record Remove(ClaimId id) implements Edit {}

    /// Many claims at once become what they are elsewhere.
    ///
    /// @param id of one of them
    record Rewrite(ClaimId id, Source source, NotebookChange change) implements Edit {

        /// Where the claims come from.
        public enum Source {
            /// Another program changed the file of notes.
            OUTSIDE,
            /// An earlier state of one claim.
            HISTORY,
            /// A backup.
            BACKUP,
            /// Several claims were given one verdict.
            MANY,
            /// The answers of another reader.
            ANSWERS,
            /// Another edition has the words of claims where they were or elsewhere.
            EDITION,
            /// A file of another program.
            IMPORT
        }

        /// Makes one notebook of another.
        ///
        /// @param before differs from `after`
        public static Rewrite of(Source source, Notebook before, Notebook after) {
            NotebookChange change = NotebookChange.between(before, after);
            ClaimId first =
                    change.put().isEmpty()
                            ? change.removed().getFirst()
                            : change.put().getFirst().id();
            return new Rewrite(first, source, change);
        }
    }

    /// An edit of an earlier sitting, of which only the name is known. The history has what was
    /// before and after it; making it anew changes nothing.
    record Earlier(ClaimId id, String name) implements Edit {}

    /// One more place where the claim stands.
    record AddPlace(ClaimId id, Target place) implements Edit {}

    /// The claim stays, with its words, even when this was its last place.
    record RemovePlace(ClaimId id, Target place) implements Edit {}

    /// Another extent or another place for one of the claim's targets.
    record MovePlace(ClaimId id, Target from, Target to) implements Edit {}

    /// The place stays in its edition whatever newer ones come, or no longer does.
    record KeepPlace(ClaimId id, Target place, boolean kept) implements Edit {}

    record SetKind(ClaimId id, String kind) implements Edit {}

    /// @param recheck until when the verdict may be relied on
    record Judge(ClaimId id, String verdict, Recheck recheck) implements Edit {}

    /// The verdict still holds, as in another edition than the one it was given on, or when the
    /// claim was due again.
    ///
    /// @param recheck until when the verdict may be relied on now
    record Confirm(ClaimId id, Recheck recheck) implements Edit {}

    record SetRecheck(ClaimId id, Recheck recheck) implements Edit {}

    /// Puts the claim before the others, or no longer.
    record Pin(ClaimId id, boolean pinned) implements Edit {}

    record SetWording(ClaimId id, String wording) implements Edit {}

    record SetSpeaker(ClaimId id, String speaker) implements Edit {}

    record SetSaidOn(ClaimId id, String saidOn) implements Edit {}

    record SetNote(ClaimId id, String note) implements Edit {}

    record SetTags(ClaimId id, List<String> tags) implements Edit {
        public SetTags {
            tags = List.copyOf(tags);
        }
    }

    record AddEvidence(ClaimId id, Evidence piece) implements Edit {}

    record ChangeEvidence(ClaimId id, Evidence piece) implements Edit {}

    record RemoveEvidence(ClaimId id, String evidenceId) implements Edit {}

    /// The decision on something that two sides said differently.
    ///
    /// @param takeOther whether what the other side says takes the place of what the claim says, so
    ///   that a claim which the other side removed goes; else the claim stays as it is, with the
    ///   evidence of both if that is what it is about. Either way the conflict is over
    record Settle(ClaimId id, Conflict conflict, boolean takeOther) implements Edit {}

    private Notebook settled(Notebook before, Instant now, Conflict conflict, boolean takeOther) {
        if (before.find(id()).filter(it -> it.conflicts().contains(conflict)).isEmpty()) {
            return before;
        }
        if (takeOther && conflict.field() == Conflict.Field.REMOVED) {
            return before.without(id());
        }
        return changed(
                before,
                now,
                claim -> takeOther ? other(claim, conflict, now) : claim.withoutConflict(conflict));
    }

    private static Claim other(Claim claim, Conflict conflict, Instant now) {
        Claim settled = claim.withOther(conflict);
        return conflict.field() == Conflict.Field.VERDICT
                ? settled.withJudged(Optional.of(now))
                : settled;
    }

    private static Claim judged(Claim claim, String verdict, Recheck recheck, Instant now) {
        return claim.verdict().equals(verdict)
                ? claim
                : claim.withVerdict(verdict).withJudged(Optional.of(now)).withRecheck(recheck);
    }

    private Notebook changed(Notebook before, Instant now, UnaryOperator<Claim> change) {
        return before.find(id())
                .map(
                        claim -> {
                            Claim after = change.apply(claim);
                            return after.equals(claim)
                                    ? before
                                    : before.with(after.withModified(now));
                        })
                .orElse(before);
    }

    private static List<Target> plus(List<Target> targets, Target place) {
        List<Target> more = new ArrayList<>(targets);
        more.add(place);
        return more;
    }

    private static List<Target> minus(List<Target> targets, Target place) {
        List<Target> fewer = new ArrayList<>(targets);
        fewer.remove(place);
        return fewer;
    }

    private static List<Target> replaced(List<Target> targets, Target from, Target to) {
        return targets.stream().map(target -> target.equals(from) ? to : target).toList();
    }
}
