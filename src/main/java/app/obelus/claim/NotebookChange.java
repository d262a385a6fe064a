package app.obelus.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What makes one notebook of another.
///
/// @param before the claims that are changed or removed, as they were
/// @param put the claims that are new or changed, as they are then
/// @param removed the claims that are gone
public record NotebookChange(List<Claim> before, List<Claim> put, List<ClaimId> removed) {

    private static final int FEW = 8;

    public NotebookChange {
        before = List.copyOf(before);
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    /// From one notebook to the other. Costs O(n) comparisons of references where the two share
    /// what did not change.
    public static NotebookChange between(Notebook before, Notebook after) {
        List<Claim> old = before.claims();
        List<Claim> now = after.claims();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && isSame(old.get(start), now.get(start))) {
            start++;
        }
        int oldEnd = old.size();
        int nowEnd = now.size();
        while (oldEnd > start
                && nowEnd > start
                && isSame(old.get(oldEnd - 1), now.get(nowEnd - 1))) {
            oldEnd--;
            nowEnd--;
        }
        return between(old.subList(start, oldEnd), now.subList(start, nowEnd));
    }

    /// Whether nothing is changed.
    public boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }

    /// A notebook with the change made.
    public Notebook madeIn(Notebook notebook) {
        return changed(notebook, removed, put);
    }

    /// A notebook with the change taken back.
    public Notebook takenBackIn(Notebook notebook) {
        return changed(notebook, put.stream().map(Claim::id).toList(), before);
    }

    /// A few changes share what stays with the notebook before; many are cheaper all at once.
    private static Notebook changed(Notebook notebook, List<ClaimId> out, List<Claim> in) {
        if (out.size() + in.size() <= FEW) {
            Notebook after = notebook;
            for (ClaimId id : out) {
                after = after.without(id);
            }
            for (Claim claim : in) {
                after = after.with(claim);
            }
            return after;
        }
        Set<ClaimId> others = new HashSet<>(out);
        in.forEach(claim -> others.add(claim.id()));
        List<Claim> claims = new ArrayList<>(in);
        notebook.claims().stream()
                .filter(claim -> !others.contains(claim.id()))
                .forEach(claims::add);
        return Notebook.of(claims);
    }

    /// This change and another one behind it as one.
    public NotebookChange then(NotebookChange next) {
        Map<ClaimId, Claim> first = byId(before);
        Set<ClaimId> made = new HashSet<>();
        put.stream().map(Claim::id).filter(id -> !first.containsKey(id)).forEach(made::add);
        next.before.stream()
                .filter(claim -> !made.contains(claim.id()))
                .forEach(claim -> first.putIfAbsent(claim.id(), claim));
        Map<ClaimId, Claim> last = byId(put);
        Set<ClaimId> gone = new HashSet<>(removed);
        next.put.forEach(
                claim -> {
                    last.put(claim.id(), claim);
                    gone.remove(claim.id());
                });
        next.removed.forEach(
                id -> {
                    last.remove(id);
                    if (first.containsKey(id)) {
                        gone.add(id);
                    }
                });
        return new NotebookChange(
                sorted(first.values()), sorted(last.values()), gone.stream().sorted().toList());
    }

    private static NotebookChange between(List<Claim> old, List<Claim> now) {
        Map<ClaimId, Claim> were = byId(old);
        List<Claim> before = new ArrayList<>();
        List<Claim> put = new ArrayList<>();
        for (Claim claim : now) {
            Claim was = were.remove(claim.id());
            if (was == null || !isSame(was, claim)) {
                put.add(claim);
            }
            if (was != null && !isSame(was, claim)) {
                before.add(was);
            }
        }
        List<Claim> gone = old.stream().filter(claim -> were.containsKey(claim.id())).toList();
        before.addAll(gone);
        return new NotebookChange(before, put, gone.stream().map(Claim::id).toList());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Claim one, Claim other) {
        return one == other || one.equals(other);
    }

    private static Map<ClaimId, Claim> byId(List<Claim> claims) {
        Map<ClaimId, Claim> map = HashMap.newHashMap(claims.size());
        claims.forEach(claim -> map.put(claim.id(), claim));
        return map;
    }

    private static List<Claim> sorted(Collection<Claim> claims) {
        return claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }
}
