package app.obelus.reading;

import app.obelus.claim.ClaimId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// One pass through some claims: which they are, what became of each, and which one it stands at.
/// Immutable: a step makes another queue.
///
/// The claims are chosen once and stay, in their order, so that the list never jumps under the
/// hand: also those that have stopped to match what they were chosen by, and those that are gone.
/// The pass is at its end when none is open any more; what was skipped can be taken up again then.
public final class ReviewQueue {

    /// What became of a claim in this pass.
    public enum State {
        /// Nothing yet.
        OPEN,
        /// It was given a verdict.
        DECIDED,
        /// It was looked at and left as it is.
        SEEN,
        /// It was put off.
        SKIPPED,
        /// It is not in the notebook any more.
        GONE
    }

    private final List<ClaimId> ids;
    private final Map<ClaimId, Integer> places;
    private final List<State> states;
    private final int cursor;
    private final int rounds;

    private ReviewQueue(
            List<ClaimId> ids,
            Map<ClaimId, Integer> places,
            List<State> states,
            int cursor,
            int rounds) {
        this.ids = ids;
        this.places = places;
        this.states = states;
        this.cursor = cursor;
        this.rounds = rounds;
    }

    /// A pass that begins.
    ///
    /// @throws IllegalArgumentException if a claim is there twice
    public static ReviewQueue of(List<ClaimId> ids) {
        return resumed(ids, ids.stream().map(_ -> State.OPEN).toList(), 0, 1);
    }

    /// A pass that goes on where it was left.
    ///
    /// @param states one for each of the claims
    /// @param cursor the index of the one it stands at; the number of claims at the end
    /// @param rounds how often it was begun: once, and again for those skipped
    /// @throws IllegalArgumentException if a claim is there twice, or the numbers do not fit
    public static ReviewQueue resumed(
            List<ClaimId> ids, List<State> states, int cursor, int rounds) {
        Map<ClaimId, Integer> places = new HashMap<>();
        for (ClaimId id : ids) {
            places.put(id, places.size());
        }
        if (places.size() < ids.size()) {
            throw new IllegalArgumentException("a claim is in the queue twice");
        }
        if (states.size() != ids.size() || cursor < 0 || cursor > ids.size() || rounds < 1) {
            throw new IllegalArgumentException(
                    "no queue: %d claims, %d states, at %d, round %d"
                            .formatted(ids.size(), states.size(), cursor, rounds));
        }
        return new ReviewQueue(
                List.copyOf(ids), Map.copyOf(places), List.copyOf(states), cursor, rounds);
    }

    // ---- where it stands

    public List<ClaimId> ids() {
        return ids;
    }

    /// One for each of [#ids].
    public List<State> states() {
        return states;
    }

    /// The index of the claim it stands at; the number of claims at the end.
    public int cursor() {
        return cursor;
    }

    /// How often the pass was begun: once, and again for those skipped.
    public int rounds() {
        return rounds;
    }

    public int size() {
        return ids.size();
    }

    /// The claim it stands at; nothing at the end.
    public Optional<ClaimId> current() {
        return isAtEnd() ? Optional.empty() : Optional.of(ids.get(cursor));
    }

    public boolean isAtEnd() {
        return cursor == ids.size();
    }

    public boolean contains(ClaimId id) {
        return places.containsKey(id);
    }

    /// The place of a claim, from 0; -1 where it is not in the queue.
    public int indexOf(ClaimId id) {
        return places.getOrDefault(id, -1);
    }

    /// What became of a claim; `GONE` where it is not in the queue.
    public State stateOf(ClaimId id) {
        int index = indexOf(id);
        return index < 0 ? State.GONE : states.get(index);
    }

    public int count(State state) {
        return (int) states.stream().filter(state::equals).count();
    }

    /// Those that are in some state, in order.
    public List<ClaimId> all(State state) {
        return IntStream.range(0, ids.size())
                .filter(i -> states.get(i) == state)
                .mapToObj(ids::get)
                .toList();
    }

    /// Whether to ask if those skipped are to be taken up: at the end of the first round, so that
    /// the question is asked once.
    public boolean asksForSkipped() {
        return isAtEnd() && rounds == 1 && count(State.SKIPPED) > 0;
    }

    // ---- steps

    /// What became of a claim, wherever the queue stands; the queue stays there.
    public ReviewQueue with(ClaimId id, State state) {
        int index = indexOf(id);
        if (index < 0 || states.get(index) == state) {
            return this;
        }
        List<State> changed = new ArrayList<>(states);
        changed.set(index, state);
        return new ReviewQueue(ids, places, List.copyOf(changed), cursor, rounds);
    }

    /// To the next open claim behind this one, else to the first that is open, else to the end.
    public ReviewQueue advance() {
        return at(
                firstFrom(cursor + 1, ids.size(), this::isOpen)
                        .orElseGet(
                                () ->
                                        firstFrom(0, Math.min(cursor, ids.size()), this::isOpen)
                                                .orElseGet(this::hereOrEnd)));
    }

    /// To the next claim, whatever became of it; stays at the last.
    public ReviewQueue next() {
        return firstFrom(cursor + 1, ids.size(), this::isThere).map(this::at).orElse(this);
    }

    /// To the previous claim, whatever became of it; stays at the first.
    public ReviewQueue previous() {
        for (int i = cursor - 1; i >= 0; i--) {
            if (isThere(i)) {
                return at(i);
            }
        }
        return this;
    }

    /// To this claim; stays where it is if that is not in the queue.
    public ReviewQueue goTo(ClaimId id) {
        int index = indexOf(id);
        return index < 0 ? this : at(index);
    }

    /// To the end, with some perhaps still open.
    public ReviewQueue toEnd() {
        return at(ids.size());
    }

    /// Begins again with those that were skipped, which are open now; itself where there are none.
    public ReviewQueue startSkipped() {
        if (count(State.SKIPPED) == 0) {
            return this;
        }
        List<State> again =
                states.stream().map(it -> it == State.SKIPPED ? State.OPEN : it).toList();
        ReviewQueue next = new ReviewQueue(ids, places, again, ids.size(), rounds + 1);
        return next.advance();
    }

    /// With what the notebook says: claims that are not there are gone, those that came back are
    /// open again. Stays where it is, also at a claim that is gone now.
    ///
    /// @param isThere whether a claim is in the notebook
    public ReviewQueue in(Predicate<ClaimId> isThere) {
        List<State> changed = new ArrayList<>(states);
        for (int i = 0; i < ids.size(); i++) {
            boolean there = isThere.test(ids.get(i));
            if (!there) {
                changed.set(i, State.GONE);
            } else if (states.get(i) == State.GONE) {
                changed.set(i, State.OPEN);
            }
        }
        return changed.equals(states)
                ? this
                : new ReviewQueue(ids, places, List.copyOf(changed), cursor, rounds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewQueue queue
                && ids.equals(queue.ids)
                && states.equals(queue.states)
                && cursor == queue.cursor
                && rounds == queue.rounds;
    }

    @Override
    public int hashCode() {
        return 31 * states.hashCode() + cursor;
    }

    @Override
    public String toString() {
        return "at " + cursor + " of " + states;
    }

    private ReviewQueue at(int index) {
        return index == cursor ? this : new ReviewQueue(ids, places, states, index, rounds);
    }

    /// The claim it stands at may be the only one left that is open.
    private int hereOrEnd() {
        return cursor < ids.size() && isOpen(cursor) ? cursor : ids.size();
    }

    private boolean isOpen(int index) {
        return states.get(index) == State.OPEN;
    }

    private boolean isThere(int index) {
        return states.get(index) != State.GONE;
    }

    private static Optional<Integer> firstFrom(int from, int to, IntPredicate wanted) {
        return IntStream.range(from, to).filter(wanted).boxed().findFirst();
    }
}
