package app.obelus.claim;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The evidence for one claim in both versions, piece by piece: each is known again by its id, and
/// where both changed one and cannot be brought together, theirs stands behind ours under an id
/// that follows from what it says.
final class EvidenceMerge {

    /// A file by another program may give two pieces one id; then the first is compared with the
    /// first, and the second with the second.
    private record Key(String id, int repetition) {}

    private final Versions<Map<Key, Evidence>> known;
    private final List<Evidence> pieces = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private EvidenceMerge(Versions<List<Evidence>> lists) {
        this.known = lists.map(EvidenceMerge::byKey);
    }

    static EvidenceMerge of(Versions<List<Evidence>> lists) {
        EvidenceMerge merge = new EvidenceMerge(lists);
        if (lists.clash()) {
            merge.known.ours().keySet().forEach(merge::mergeOurs);
            merge.known.theirs().keySet().forEach(merge::mergeTheirs);
            merge.removeDoubles();
        } else {
            merge.pieces.addAll(lists.merged());
        }
        return merge;
    }

    List<Evidence> pieces() {
        return pieces;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void mergeOurs(Key key) {
        Evidence before = known.base().get(key);
        Evidence own = known.ours().get(key);
        Evidence other = known.theirs().get(key);
        if (own == null) {
            return;
        }
        if (other == null) {
            addUnlessRemoved(before, own);
        } else {
            Evidence base = before == null ? Evidence.blank(own.id(), Instant.EPOCH) : before;
            addBoth(new Versions<>(base, own, other));
        }
    }

    private void mergeTheirs(Key key) {
        Evidence before = known.base().get(key);
        Evidence other = known.theirs().get(key);
        if (other != null && !known.ours().containsKey(key)) {
            addUnlessRemoved(before, other);
        }
    }

    /// Where both sides have merged already, each has put the other's piece beside its own; so both
    /// are here twice.
    private void removeDoubles() {
        Map<String, Evidence> originals = new HashMap<>();
        pieces.forEach(piece -> originals.put(idFor(piece), piece));
        pieces.removeIf(
                piece -> {
                    Evidence original = originals.get(piece.id());
                    return original != null && piece.withId(original.id()).equals(original);
                });
    }

    /// @param before null where there was none
    private void addUnlessRemoved(@Nullable Evidence before, Evidence now) {
        if (before == null) {
            pieces.add(now);
        } else if (!before.equals(now)) {
            pieces.add(now);
            conflicts.add(Conflict.evidenceRemoved(now.id()));
        }
    }

    private void addBoth(Versions<Evidence> piece) {
        Evidence own = merged(piece);
        Evidence other = merged(piece.mirrored());
        pieces.add(own);
        if (own.equals(other)) {
            return;
        }
        Evidence beside = other.withId(idFor(other));
        if (!comesAnyway(new Key(beside.id(), 1))) {
            pieces.add(beside);
        }
        conflicts.add(Conflict.evidence(own.id(), beside.id()));
    }

    /// Whether one of the sides has the piece, from an earlier merge, and the other did not remove
    /// it.
    private boolean comesAnyway(Key key) {
        Evidence own = known.ours().get(key);
        Evidence other = known.theirs().get(key);
        if (own != null && other != null) {
            return true;
        }
        Evidence only = own == null ? other : own;
        return only != null && !only.equals(known.base().get(key));
    }

    private static Evidence merged(Versions<Evidence> piece) {
        return new Evidence(
                piece.ours().id(),
                piece.<String>map(Evidence::source).merged(),
                piece.<String>map(Evidence::quote).merged(),
                piece.<Stance>map(Evidence::stance).merged(),
                piece.<String>map(Evidence::note).merged(),
                piece.<Instant>map(Evidence::captured).merged(ClaimMerge::earlier),
                piece.<String>map(Evidence::origin).merged(),
                piece.<String>map(Evidence::foreign).merged());
    }

    /// The same for the same words wherever two sides are merged, so that merging once more brings
    /// nothing new.
    private static String idFor(Evidence piece) {
        String said =
                String.join(
                        "\n",
                        piece.id(),
                        piece.source(),
                        piece.quote(),
                        piece.stance().name(),
                        piece.note(),
                        piece.origin(),
                        piece.foreign());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Key, Evidence> byKey(List<Evidence> evidence) {
        Map<Key, Evidence> pieces = new LinkedHashMap<>();
        Map<String, Integer> repetitions = new HashMap<>();
        for (Evidence piece : evidence) {
            int repetition = repetitions.merge(piece.id(), 1, Integer::sum);
            pieces.put(new Key(piece.id(), repetition), piece);
        }
        return pieces;
    }
}
