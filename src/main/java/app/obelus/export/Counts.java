package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.Verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How many claims have each verdict and each kind, in the codebook's order, those that it does not
/// have behind. Counts of nothing are left out.
record Counts(int claims, int decided, List<Count> verdicts, List<Count> kinds) {

    /// @param sign the verdict's sign or the kind's letter; empty where the codebook has none
    record Count(String id, String name, String sign, int count) {}

    Counts {
        verdicts = List.copyOf(verdicts);
        kinds = List.copyOf(kinds);
    }

    static Counts of(List<Claim> claims, Codebook book) {
        return new Counts(
                claims.size(),
                (int) claims.stream().filter(it -> book.isDecided(it.verdict())).count(),
                count(
                        claims,
                        Claim::verdict,
                        book.scale().verdicts().stream().map(Verdict::id).toList(),
                        (id, count) ->
                                new Count(
                                        id,
                                        book.verdictName(id),
                                        book.verdict(id).map(Verdict::sign).orElse(""),
                                        count)),
                count(
                        claims,
                        Claim::kind,
                        book.kinds().stream().map(Kind::id).toList(),
                        (id, count) ->
                                new Count(
                                        id,
                                        book.kindName(id),
                                        book.kind(id).map(Kind::letter).orElse(""),
                                        count)));
    }

    private static List<Count> count(
            List<Claim> claims,
            Function<Claim, String> key,
            List<String> order,
            BiFunction<String, Integer, Count> named) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        order.forEach(id -> counts.put(id, 0));
        claims.forEach(claim -> counts.merge(key.apply(claim), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .map(it -> named.apply(it.getKey(), it.getValue()))
                .toList();
    }
}
