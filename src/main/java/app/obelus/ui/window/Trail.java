package app.obelus.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a reader jumped from, to go back there and forward again, as in a browser. Offsets are
/// UTF-16 code units of one text. Immutable.
record Trail(List<Integer> back, List<Integer> forward) {

    private static final int LONGEST = 100;

    Trail {
        back = List.copyOf(back);
        forward = List.copyOf(forward);
    }

    static Trail empty() {
        return new Trail(List.of(), List.of());
    }

    /// A jump away from `offset`.
    Trail jumpedFrom(int offset) {
        if (!back.isEmpty() && back.getLast() == offset) {
            return new Trail(back, List.of());
        }
        List<Integer> longer = plus(back, offset);
        return new Trail(
                longer.size() > LONGEST ? longer.subList(1, longer.size()) : longer, List.of());
    }

    Optional<Integer> previous() {
        return back.isEmpty() ? Optional.empty() : Optional.of(back.getLast());
    }

    Optional<Integer> next() {
        return forward.isEmpty() ? Optional.empty() : Optional.of(forward.getLast());
    }

    /// After going back to [#previous] from `here`.
    Trail wentBack(int here) {
        return back.isEmpty() ? this : new Trail(withoutLast(back), plus(forward, here));
    }

    /// After going forward to [#next] from `here`.
    Trail wentForward(int here) {
        return forward.isEmpty() ? this : new Trail(plus(back, here), withoutLast(forward));
    }

    private static List<Integer> plus(List<Integer> offsets, int offset) {
        List<Integer> longer = new ArrayList<>(offsets);
        longer.add(offset);
        return longer;
    }

    private static List<Integer> withoutLast(List<Integer> offsets) {
        return offsets.subList(0, offsets.size() - 1);
    }
}
