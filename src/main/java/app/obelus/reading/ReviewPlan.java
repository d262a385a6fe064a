package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;

import java.util.List;

/// Which claims are to be gone through, and in which order.
public record ReviewPlan(ClaimFilter filter, ReviewOrder order) {

    /// All claims as they stand in the article.
    public static ReviewPlan all() {
        return new ReviewPlan(ClaimFilter.none(), ReviewOrder.PLACE);
    }

    /// The claims that match now, in order.
    ///
    /// @param needs tells what claims need
    public List<ClaimId> in(Notebook notebook, Needs needs) {
        return order.of(filter.of(notebook.claims(), needs), needs).stream()
                .map(Claim::id)
                .toList();
    }

    /// How many claims match now.
    ///
    /// @param needs tells what claims need
    public int countIn(Notebook notebook, Needs needs) {
        return filter.of(notebook.claims(), needs).size();
    }
}
