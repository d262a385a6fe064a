package app.obelus.ui.review;

import app.obelus.claim.ClaimId;
import app.obelus.reading.Change;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was done with a claim, or with several at once.
///
/// @param words what was done, for people: `Claim 83: Refuted`
/// @param quote of the first of them
/// @param before what became of each of them in the queue before
/// @param after what became of all of them by it
/// @param made the edit that it was; nothing where nothing was changed
/// @param last the change before it
record Decision(
        String words,
        String quote,
        Map<ClaimId, State> before,
        State after,
        Optional<Change> made,
        Optional<Change> last) {

    static Decision of(
            String words,
            String quote,
            List<ClaimId> claims,
            ReviewQueue queue,
            State after,
            Optional<Change> made,
            Optional<Change> last) {
        Map<ClaimId, State> before = new LinkedHashMap<>();
        claims.forEach(id -> before.put(id, queue.stateOf(id)));
        return new Decision(words, quote, before, after, made, last);
    }

    ClaimId claim() {
        return before.keySet().iterator().next();
    }

    /// Whether going from one change to another takes it back.
    boolean isTakenBack(Optional<Change> from, Optional<Change> to) {
        return made.isPresent() && made.equals(from) && last.equals(to);
    }

    /// Whether going from one change to another makes it again.
    boolean isMadeAgain(Optional<Change> from, Optional<Change> to) {
        return made.isPresent() && last.equals(from) && made.equals(to);
    }

    /// The queue before it, at its claim.
    ReviewQueue takenBackIn(ReviewQueue queue) {
        ReviewQueue back = queue;
        for (Map.Entry<ClaimId, State> claim : before.entrySet()) {
            back = back.with(claim.getKey(), claim.getValue());
        }
        return back.goTo(claim());
    }

    /// The queue after it, wherever it stands.
    ReviewQueue madeIn(ReviewQueue queue) {
        ReviewQueue done = queue;
        for (ClaimId claim : before.keySet()) {
            done = done.with(claim, after);
        }
        return done;
    }
}
