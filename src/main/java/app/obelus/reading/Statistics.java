package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// How many claims of a notebook there are of each sort.
///
/// @param claims in all
/// @param undecided those whose verdict needs more work
/// @param byKind ids of kinds, in the codebook's order, those without claims left out
/// @param byVerdict ids of verdicts, likewise
/// @param byTag tags in alphabetical order
public record Statistics(
        int claims,
        int undecided,
        Map<String, Integer> byKind,
        Map<String, Integer> byVerdict,
        Map<String, Integer> byTag) {

    public static Statistics of(Notebook notebook, Codebook codebook) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        codebook.kinds().forEach(kind -> byKind.put(kind.id(), 0));
        Map<String, Integer> byVerdict = new LinkedHashMap<>();
        codebook.scale().verdicts().forEach(verdict -> byVerdict.put(verdict.id(), 0));
        Map<String, Integer> byTag = new TreeMap<>();
        int undecided = 0;
        for (Claim claim : notebook.claims()) {
            byKind.merge(claim.kind(), 1, Integer::sum);
            byVerdict.merge(claim.verdict(), 1, Integer::sum);
            claim.tags().forEach(tag -> byTag.merge(tag, 1, Integer::sum));
            if (!codebook.isDecided(claim.verdict())) {
                undecided++;
            }
        }
        byKind.values().removeIf(count -> count == 0);
        byVerdict.values().removeIf(count -> count == 0);
        return new Statistics(notebook.size(), undecided, byKind, byVerdict, byTag);
    }
}
