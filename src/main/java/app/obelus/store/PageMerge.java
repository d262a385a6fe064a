package app.obelus.store;

import app.obelus.claim.Merge;
import app.obelus.store.Notes.SetAside;
import app.obelus.store.NotesJson.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Three versions of all that a file of notes holds, brought together: the claims as [Merge] does,
/// the keys as [HeadMerge] does, and every item that was set aside and that neither side removed.
///
/// @param page the result
/// @param conflicts what both said differently about a claim
/// @param keysInConflict the keys of the file that both changed differently
record PageMerge(Page page, List<Merge.Found> conflicts, List<String> keysInConflict) {

    PageMerge {
        conflicts = List.copyOf(conflicts);
        keysInConflict = List.copyOf(keysInConflict);
    }

    /// @param base the last version that both sides knew
    static PageMerge of(Page base, Page ours, Page theirs) {
        Merge merge =
                Merge.of(
                        base.notes().notebook(),
                        ours.notes().notebook(),
                        theirs.notes().notebook());
        HeadMerge head = HeadMerge.of(base.rest(), ours.rest(), theirs.rest());
        List<SetAside> setAside = setAside(base, ours, theirs);
        return new PageMerge(
                new Page(new Notes(merge.notebook(), setAside), head.merged()),
                merge.conflicts(),
                head.clashes());
    }

    /// Of several items with the same text there are as many as on the side that changed their
    /// number.
    private static List<SetAside> setAside(Page base, Page ours, Page theirs) {
        Map<String, Integer> before = counts(base);
        Map<String, Integer> own = counts(ours);
        Map<String, Integer> other = counts(theirs);
        Map<String, Integer> left = new HashMap<>();
        List<SetAside> united = new ArrayList<>();
        List<SetAside> all = new ArrayList<>(ours.notes().setAside());
        all.addAll(theirs.notes().setAside());
        for (SetAside item : all) {
            String text = item.json();
            int wanted =
                    merged(
                            before.getOrDefault(text, 0),
                            own.getOrDefault(text, 0),
                            other.getOrDefault(text, 0));
            int more = left.getOrDefault(text, wanted);
            if (more > 0) {
                united.add(item);
            }
            left.put(text, more - 1);
        }
        return united;
    }

    private static int merged(int before, int own, int other) {
        if (own == before) {
            return other;
        }
        return other == before ? own : Math.max(own, other);
    }

    private static Map<String, Integer> counts(Page page) {
        Map<String, Integer> counts = new HashMap<>();
        page.notes().setAside().forEach(item -> counts.merge(item.json(), 1, Integer::sum));
        return counts;
    }
}
