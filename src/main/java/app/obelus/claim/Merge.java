package app.obelus.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What two sides made of one notebook, brought together field by field against the last state that
/// both knew. Nothing that either wrote is lost.
///
/// Where only one side changed something, its change is taken; tags, places and evidence are
/// united. Where both changed the same thing differently, the claim says what ours says and has a
/// [Conflict] with what theirs says; nobody wins for being later. Seen from the other side the
/// result is the same, but that it says theirs and keeps ours.
///
/// @param notebook the claims of both, with their conflicts in them, old and new
/// @param conflicts those that neither side had before, in order of place
public record Merge(Notebook notebook, List<Found> conflicts) {

    /// A conflict, and the claim that has it.
    public record Found(ClaimId claim, Conflict conflict) {}

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /// Where nobody knows a common state, an empty `base` will do: then nothing counts as removed.
    /// Looks at each claim a fixed number of times.
    ///
    /// @param base the last state that both sides knew
    public static Merge of(Notebook base, Notebook ours, Notebook theirs) {
        Versions<Map<ClaimId, Claim>> known = new Versions<>(base, ours, theirs).map(Merge::byId);
        List<Claim> merged = new ArrayList<>();
        for (Claim own : ours.claims()) {
            merged(versions(known, own.id())).ifPresent(merged::add);
        }
        for (Claim other : theirs.claims()) {
            if (!known.ours().containsKey(other.id())) {
                merged(versions(known, other.id())).ifPresent(merged::add);
            }
        }
        Notebook notebook = Notebook.of(merged);
        return new Merge(notebook, found(notebook, known));
    }

    private static Versions<Optional<Claim>> versions(
            Versions<Map<ClaimId, Claim>> known, ClaimId id) {
        return known.map(claims -> Optional.ofNullable(claims.get(id)));
    }

    private static Optional<Claim> merged(Versions<Optional<Claim>> claim) {
        if (!claim.clash()) {
            return claim.merged();
        }
        if (claim.ours().isPresent() && claim.theirs().isPresent()) {
            Claim own = claim.ours().get();
            Claim before =
                    claim.base()
                            .orElseGet(() -> Claim.unsaid(own.id(), List.of(), Instant.EPOCH, ""));
            return Optional.of(ClaimMerge.of(new Versions<>(before, own, claim.theirs().get())));
        }
        return claim.ours()
                .or(claim::theirs)
                .map(changed -> changed.withConflict(Conflict.removed()));
    }

    private static List<Found> found(Notebook merged, Versions<Map<ClaimId, Claim>> known) {
        List<Found> found = new ArrayList<>();
        for (Claim claim : merged.claims()) {
            Set<Conflict> before = new HashSet<>();
            versions(known, claim.id()).ours().ifPresent(own -> before.addAll(own.conflicts()));
            versions(known, claim.id())
                    .theirs()
                    .ifPresent(other -> before.addAll(other.conflicts()));
            claim.conflicts().stream()
                    .filter(conflict -> !before.contains(conflict))
                    .forEach(conflict -> found.add(new Found(claim.id(), conflict)));
        }
        return found;
    }

    private static Map<ClaimId, Claim> byId(Notebook notebook) {
        Map<ClaimId, Claim> claims = HashMap.newHashMap(notebook.size());
        notebook.claims().forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }
}
