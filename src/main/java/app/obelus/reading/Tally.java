package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Scale;
import app.obelus.claim.Verdict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// How many claims there are, and of which verdicts.
///
/// @param byVerdict ids of verdicts in the order of the scale, behind them those that it does not
///   have, each with how many claims have it; none with no claims
public record Tally(Map<String, Integer> byVerdict) {

    public Tally {
        byVerdict = Collections.unmodifiableMap(new LinkedHashMap<>(byVerdict));
    }

    static Tally of(Iterable<Claim> claims, Scale scale) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.verdicts().stream().map(Verdict::id).forEach(id -> counts.put(id, 0));
        TreeSet<String> others = new TreeSet<>();
        for (Claim claim : claims) {
            if (scale.find(claim.verdict()).isEmpty()) {
                others.add(claim.verdict());
            }
        }
        others.forEach(id -> counts.put(id, 0));
        claims.forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return new Tally(counts);
    }

    /// How many there are in all.
    public int claims() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }
}
