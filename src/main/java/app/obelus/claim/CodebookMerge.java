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

    /// The codebook with the changes of both sides; nothing where both changed the same kind,
    /// verdict or half-life, each in another way, or would leave no kind or no verdict together.
    ///
    /// @param base what both started from
    public static Optional<Codebook> of(Codebook base, Codebook ours, Codebook theirs) {
        Versions<Codebook> books = new Versions<>(base, ours, theirs);
        Optional<List<Kind>> kinds = atLeastOne(books.map(Codebook::kinds), Kind::id);
        Optional<List<Verdict>> verdicts =
                atLeastOne(books.map(book -> book.scale().verdicts()), Verdict::id);
        Optional<HalfLives> halfLives =
                merged(
                                books.map(book -> List.copyOf(book.halfLives().byTag().entrySet())),
                                Map.Entry::getKey)
                        .map(CodebookMerge::halfLives);
        return kinds.isEmpty() || verdicts.isEmpty() || halfLives.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Codebook(kinds.get(), new Scale(verdicts.get()), halfLives.get()));
    }

    private static HalfLives halfLives(List<Map.Entry<String, Integer>> entries) {
        Map<String, Integer> byTag = new LinkedHashMap<>();
        entries.forEach(entry -> byTag.put(entry.getKey(), entry.getValue()));
        return new HalfLives(byTag);
    }

    private static <T> Optional<List<T>> atLeastOne(
            Versions<List<T>> lists, Function<T, String> id) {
        return merged(lists, id).filter(entries -> !entries.isEmpty());
    }

    private static <T> Optional<List<T>> merged(Versions<List<T>> lists, Function<T, String> id) {
        Map<String, T> inBase = byId(lists.base(), id);
        Map<String, T> inOurs = byId(lists.ours(), id);
        Map<String, T> inTheirs = byId(lists.theirs(), id);
        boolean keptOrder =
                common(lists.ours(), inBase, id).equals(common(lists.base(), inOurs, id));
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
        return Optional.of(result);
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
