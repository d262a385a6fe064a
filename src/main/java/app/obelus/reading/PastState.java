package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Difference;
import app.obelus.reading.EarlierEdit.Step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an edit made of one claim.
///
/// @param at when it was made; of typing, when it ended
/// @param by who made it; may be empty
/// @param edit what a menu called it; empty for the state before the first edit that is known
/// @param step how it goes with the edits before it
/// @param before the claim as it was; nothing where the edit made it, or where that is not known
/// @param after the claim as it was then; nothing where the edit removed it
public record PastState(
        Instant at,
        String by,
        String edit,
        Step step,
        Optional<Claim> before,
        Optional<Claim> after) {

    /// @throws IllegalArgumentException if there is neither a claim before nor one after
    public PastState {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("an edit of no claim: " + edit);
        }
    }

    /// What bringing it back gives: the claim as the edit left it or, where the edit removed it, as
    /// it was until then.
    public Claim claim() {
        return after.or(() -> before).orElseThrow();
    }

    /// Whether bringing it back would change nothing.
    ///
    /// @param now the claim as it is, where it is there
    public boolean isAsIn(Optional<Claim> now) {
        return now.filter(claim -> Difference.between(claim(), claim).isEmpty()).isPresent();
    }

    /// What the edit changed; nothing where the claim was made or removed.
    public List<Difference> differences() {
        return before.isPresent() && after.isPresent()
                ? Difference.between(before.get(), after.get())
                : List.of();
    }

    /// The states behind one another, the latest first, with typing that went on as one edit.
    ///
    /// @param oldestFirst in the order they were made; those of one edit on many claims follow one
    ///   another
    public static List<PastState> latestFirst(List<PastState> oldestFirst) {
        List<PastState> states = new ArrayList<>();
        for (PastState state : oldestFirst) {
            if (state.step == Step.GOING_ON
                    && !states.isEmpty()
                    && state.follows(states.getLast())) {
                states.set(states.size() - 1, states.getLast().goneOn(state));
            } else {
                states.add(state);
            }
        }
        return states.reversed().stream().toList();
    }

    private boolean follows(PastState last) {
        return last.claim().id().equals(claim().id()) && last.edit.equals(edit);
    }

    private PastState goneOn(PastState next) {
        return new PastState(next.at, next.by, edit, step, before, next.after);
    }
}
