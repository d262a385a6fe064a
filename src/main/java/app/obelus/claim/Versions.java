package app.obelus.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// One thing in three versions: the last that both sides knew, and what each has made of it.
record Versions<T>(T base, T ours, T theirs) {

    /// Whether both changed it, and differently.
    boolean clash() {
        return !ours.equals(theirs) && !ours.equals(base) && !theirs.equals(base);
    }

    /// What the side says that changed it; ours, where both did.
    T merged() {
        return ours.equals(base) ? theirs : ours;
    }

    /// What the side says that changed it; `both` of ours and theirs, where they clash.
    T merged(BinaryOperator<T> both) {
        return clash() ? both.apply(ours, theirs) : merged();
    }

    <F> Versions<F> map(Function<? super T, ? extends F> part) {
        return new Versions<>(part.apply(base), part.apply(ours), part.apply(theirs));
    }

    /// As the other side sees it.
    Versions<T> mirrored() {
        return new Versions<>(base, /* ours= */ theirs, /* theirs= */ ours);
    }

    /// Everything that either side added, and nothing that either removed: first what ours has, in
    /// its order. O(n).
    static <T> List<T> united(Versions<List<T>> lists) {
        if (!lists.clash()) {
            return lists.merged();
        }
        Versions<Set<T>> sets = lists.map(LinkedHashSet::new);
        List<T> united = new ArrayList<>();
        for (T one : lists.ours()) {
            if (!sets.base().contains(one) || sets.theirs().contains(one)) {
                united.add(one);
            }
        }
        for (T one : sets.theirs()) {
            if (!sets.base().contains(one) && !sets.ours().contains(one)) {
                united.add(one);
            }
        }
        return united;
    }
}
