package app.obelus.reading;

import java.util.Set;

/// What readers go through claims for, in the order of the screen.
public enum ReviewPreset {
    UNDECIDED(Set.of(Need.VERDICT), ReviewOrder.PINNED),
    NEEDS_EVIDENCE(Set.of(Need.EVIDENCE), ReviewOrder.PLACE),
    CHANGED(Set.of(Need.PLACE), ReviewOrder.PLACE),
    CONFLICTS(Set.of(Need.SETTLING), ReviewOrder.PLACE),
    DUE_AGAIN(Set.of(Need.CHECKING), ReviewOrder.DUE),
    DISAGREEMENTS(Set.of(Need.CONSENSUS), ReviewOrder.PLACE),
    ALL(Set.of(), ReviewOrder.PLACE);

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable sets.
    private final ReviewPlan plan;

    ReviewPreset(Set<Need> needs, ReviewOrder order) {
        this.plan = new ReviewPlan(ClaimFilter.none().withNeeds(needs), order);
    }

    public ReviewPlan plan() {
        return plan;
    }
}
