package app.obelus.store;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;

import java.time.Instant;
import java.util.List;

/// One change of the claims on an article, as the journal has it.
///
/// @param at when it was made
/// @param by who made it; may be empty
/// @param name what a menu calls it
/// @param step how it goes with the entries before it
/// @param before the claims that it changed or removed, as they were
/// @param put the claims that it made or changed, as they are then
/// @param removed the claims that it removed
public record JournalEntry(
        Instant at,
        String by,
        String name,
        Step step,
        List<Claim> before,
        List<Claim> put,
        List<ClaimId> removed) {

    /// How an entry goes with the others, for undo in another sitting.
    public enum Step {
        /// A change of its own.
        EDIT,
        /// More of the change before, to be undone with it, as when typing goes on.
        GOING_ON,
        /// The last change that was not undone yet was undone.
        UNDO,
        /// The last change that was undone was made again.
        REDO
    }

    public JournalEntry {
        before = List.copyOf(before);
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    /// Whether it changes nothing.
    boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }

    /// Whether it is about this claim.
    public boolean isAbout(ClaimId claim) {
        return removed.contains(claim) || put.stream().anyMatch(one -> one.id().equals(claim));
    }
}
