package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
            case TakeIn(_, List<Claim> claims) -> {
                Notebook both = before;
                for (Claim claim : claims) {
                    both = both.with(claim);
                }
                yield both;
            }
            case AddPlace(_, Target place) ->
                    changed(before, now, claim -> claim.withTargets(plus(claim.targets(), place)));
            case RemovePlace(_, Target place) ->
                    changed(before, now, claim -> claim.withTargets(minus(claim.targets(), place)));
            case MovePlace(_, Target from, Target to) ->
                    changed(
                            before,
                            now,
                            claim -> claim.withTargets(replaced(claim.targets(), from, to)));
            case SetKind(_, String kind) -> changed(before, now, claim -> claim.withKind(kind));
            case Judge(_, String verdict) ->
                    changed(before, now, claim -> claim.withVerdict(verdict));
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

    /// Claims that another program wrote, taken in beside those that are here.
    ///
    /// @param id of one of them
    record TakeIn(ClaimId id, List<Claim> claims) implements Edit {

        /// The tag of a claim that stands beside another version of itself.
        public static final String CONFLICT = "conflict";

        public TakeIn {
            claims = List.copyOf(claims);
        }

        /// What has to be taken in so that nothing of either notebook is lost: the claims that only
        /// theirs has, and of those that both have and say differently a copy with an id of its own
        /// and the tag [#CONFLICT].
        ///
        /// @param ids new ids
        public static List<Claim> beside(Notebook ours, Notebook theirs, Supplier<ClaimId> ids) {
            List<Claim> added = new ArrayList<>();
            for (Claim claim : theirs.claims()) {
                Optional<Claim> own = ours.find(claim.id());
                if (own.isEmpty()) {
                    added.add(claim);
                } else if (!own.get().equals(claim)) {
                    List<String> tags = new ArrayList<>(claim.tags());
                    tags.add(CONFLICT);
                    added.add(claim.withId(ids.get()).withTags(tags));
                }
            }
            return List.copyOf(added);
        }
    }

    /// One more place where the claim stands.
    record AddPlace(ClaimId id, Target place) implements Edit {}

    /// The claim stays, with its words, even when this was its last place.
    record RemovePlace(ClaimId id, Target place) implements Edit {}

    /// Another extent or another place for one of the claim's targets.
    record MovePlace(ClaimId id, Target from, Target to) implements Edit {}

    record SetKind(ClaimId id, String kind) implements Edit {}

    record Judge(ClaimId id, String verdict) implements Edit {}

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
                claim -> takeOther ? claim.withOther(conflict) : claim.withoutConflict(conflict));
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
