package app.obelus.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All claims on one article, in order of place. Immutable: a change makes another notebook, which
/// shares the claims that stayed.
///
/// The order is by the remembered position of a claim's earliest place; claims without one come
/// last; of several at one place the longer comes first, then the one with the lesser id. A change
/// costs O(n), copying references only.
public final class Notebook {

    private static final Comparator<Claim> IN_ORDER_OF_PLACE =
            Comparator.comparingInt(Notebook::start)
                    .thenComparing(Comparator.comparingInt(Notebook::end).reversed())
                    .thenComparing(Claim::id);

    private static final Notebook EMPTY = new Notebook(List.of());

    private final List<Claim> claims;

    private Notebook(List<Claim> claims) {
        this.claims = claims;
    }

    public static Notebook empty() {
        return EMPTY;
    }

    /// A notebook of these, in whatever order they come.
    ///
    /// @throws IllegalArgumentException if two have the same id
    public static Notebook of(List<Claim> claims) {
        long ids = claims.stream().map(Claim::id).distinct().count();
        if (ids < claims.size()) {
            throw new IllegalArgumentException("two claims with one id");
        }
        return new Notebook(
                claims.stream()
                        .map(claim -> new Placed(claim, start(claim), end(claim)))
                        .sorted(Placed.IN_ORDER)
                        .map(Placed::claim)
                        .toList());
    }

    /// All of them, in order of place.
    public List<Claim> claims() {
        return claims;
    }

    public int size() {
        return claims.size();
    }

    public boolean isEmpty() {
        return claims.isEmpty();
    }

    /// O(n).
    public Optional<Claim> find(ClaimId id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(claims.get(index));
    }

    /// The place of a claim in [#claims], or -1 where it is not among them. O(n).
    public int indexOf(ClaimId id) {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// The same notebook with this claim in it, in place of the one with its id if there was one.
    public Notebook with(Claim claim) {
        List<Claim> changed = new ArrayList<>(claims.size() + 1);
        changed.addAll(claims);
        int old = indexOf(claim.id());
        if (old >= 0 && IN_ORDER_OF_PLACE.compare(claims.get(old), claim) == 0) {
            changed.set(old, claim);
        } else {
            if (old >= 0) {
                changed.remove(old);
            }
            changed.add(placeFor(claim, changed), claim);
        }
        return new Notebook(List.copyOf(changed));
    }

    /// The same notebook without that claim; itself where it has none such.
    public Notebook without(ClaimId id) {
        int index = indexOf(id);
        if (index < 0) {
            return this;
        }
        List<Claim> changed = new ArrayList<>(claims);
        changed.remove(index);
        return new Notebook(List.copyOf(changed));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notebook notebook && claims.equals(notebook.claims);
    }

    @Override
    public int hashCode() {
        return claims.hashCode();
    }

    @Override
    public String toString() {
        return claims.toString();
    }

    /// A claim whose place has been looked up, which a sort would do again for each comparison.
    private record Placed(Claim claim, int start, int end) {

        static final Comparator<Placed> IN_ORDER =
                Comparator.comparingInt(Placed::start)
                        .thenComparing(Comparator.comparingInt(Placed::end).reversed())
                        .thenComparing(placed -> placed.claim().id());
    }

    private static int placeFor(Claim claim, List<Claim> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (IN_ORDER_OF_PLACE.compare(sorted.get(middle), claim) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int start(Claim claim) {
        int earliest = Integer.MAX_VALUE;
        for (Target target : claim.targets()) {
            if (target.position().isPresent()) {
                earliest = Math.min(earliest, target.position().get().range().start());
            }
        }
        return earliest;
    }

    private static int end(Claim claim) {
        int start = start(claim);
        int end = 0;
        for (Target target : claim.targets()) {
            if (target.position().isPresent() && target.position().get().range().start() == start) {
                end = Math.max(end, target.position().get().range().end());
            }
        }
        return end;
    }
}
