package app.obelus.reading;

import app.obelus.anchor.Anchor;
import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where all targets of a notebook are in one text. Immutable.
///
/// Made again after each edit; targets that stayed are not searched again, so that an edit costs
/// O(number of targets) with a small constant, whatever was lost or moved before.
public final class Places {

    private static final Places NONE = new Places(Map.of(), Map.of());

    private final Map<ClaimId, List<Place>> byClaim;
    private final Map<Target, Anchor> searched;

    private Places(Map<ClaimId, List<Place>> byClaim, Map<Target, Anchor> searched) {
        this.byClaim = byClaim;
        this.searched = searched;
    }

    public static Places none() {
        return NONE;
    }

    /// The places of these claims, using what this one already found in the same text.
    public Places after(Notebook notebook, Anchoring anchoring) {
        Map<ClaimId, List<Place>> places = new LinkedHashMap<>();
        Map<Target, Anchor> nowSearched = new HashMap<>();
        for (Claim claim : notebook.claims()) {
            List<Place> ofClaim = new ArrayList<>(claim.targets().size());
            for (Target target : claim.targets()) {
                Anchor known = searched.isEmpty() ? null : searched.get(target);
                Anchor anchor = known != null ? known : anchoring.locate(target);
                if (!anchoring.isMadeHere(target)) {
                    nowSearched.put(target, anchor);
                }
                ofClaim.add(new Place(claim.id(), target, anchor));
            }
            places.put(claim.id(), List.copyOf(ofClaim));
        }
        return new Places(places, nowSearched);
    }

    /// All places, claim by claim in the notebook's order.
    public List<Place> all() {
        return byClaim.values().stream().flatMap(List::stream).toList();
    }

    /// The places of one claim, in the order of its targets; empty where there is no such claim.
    public List<Place> of(ClaimId claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    /// Those whose words are no longer in the text.
    public List<Place> lost() {
        return all().stream().filter(place -> place.range().isEmpty()).toList();
    }
}
