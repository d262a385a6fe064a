package app.obelus.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Brings together what two sides made of one codebook.
///
/// Entry by entry: one that only one side changed, added or removed is as that side has it. The
/// order is ours unless only the other side changed it; what is new on the other side comes last.
public final class CodebookMerge {

    private CodebookMerge() {}

    /// The codebook with the changes of both sides; nothing where both changed the same kind or
    /// verdict, each in another way, or would leave no kind or no verdict together.
    ///
    /// @param base what both started from
    public static Optional<Codebook> of(Codebook base, Codebook ours, Codebook theirs) {
        return merged(base.kinds(), ours.kinds(), theirs.kinds(), Kind::id)
                .flatMap(
                        kinds ->
                                merged(
                                                base.scale().verdicts(),
                                                ours.scale().verdicts(),
                                                theirs.scale().verdicts(),
                                                Verdict::id)
                                        .map(verdicts -> new Codebook(kinds, new Scale(verdicts))));
    }

    private static <T> Optional<List<T>> merged(
            List<T> base, List<T> ours, List<T> theirs, Function<T, String> id) {
        Map<String, T> inBase = byId(base, id);
        Map<String, T> inOurs = byId(ours, id);
        Map<String, T> inTheirs = byId(theirs, id);
        boolean keptOrder = common(ours, inBase, id).equals(common(base, inOurs, id));
        Map<String, T> order = new LinkedHashMap<>(keptOrder ? inTheirs : inOurs);
        order.putAll(keptOrder ? inOurs : inTheirs);
        List<T> result = new ArrayList<>();
        for (String key : order.keySet()) {
            T was = inBase.get(key);
            T our = inOurs.get(key);
            T their = inTheirs.get(key);
            if (!Objects.equals(our, was)
                    && !Objects.equals(their, was)
                    && !Objects.equals(our, their)) {
                return Optional.empty();
            }
            T now = Objects.equals(our, was) ? their : our;
            if (now != null) {
                result.add(now);
            }
        }
        return result.isEmpty() ? Optional.empty() : Optional.of(result);
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(id.apply(entry), entry));
        return map;
    }

    private static <T> List<String> common(
            List<T> entries, Map<String, T> others, Function<T, String> id) {
        return entries.stream().map(id).filter(others::containsKey).toList();
    }
}
