package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The claims that the panel lists, in order of place: those that match the filter, and the
/// selected one whether it matches or not, so that a card never goes from under the hand that has
/// just changed it.
///
/// @param claims those listed
/// @param matching how many of them match
/// @param all how many claims there are
/// @param selected the one whose card is open
/// @param aside whether that one does not match
record Listing(
        List<Claim> claims, int matching, int all, Optional<ClaimId> selected, boolean aside) {

    static Listing empty() {
        return new Listing(List.of(), 0, 0, Optional.empty(), false);
    }

    /// O(n), and to match words takes time with what is written in all claims.
    ///
    /// @param needs tells what claims need
    static Listing of(
            Notebook notebook, ClaimFilter filter, Needs needs, Optional<ClaimId> selected) {
        List<Claim> all = notebook.claims();
        List<Claim> matching = filter.of(all, needs);
        Optional<Claim> open = selected.flatMap(notebook::find);
        Optional<Claim> left = open.filter(it -> !filter.isNone() && !filter.matches(it, needs));
        return new Listing(
                left.map(it -> plus(matching, it, all)).orElse(matching),
                matching.size(),
                all.size(),
                open.map(Claim::id),
                left.isPresent());
    }

    /// How many claims the filter keeps out of sight.
    int hidden() {
        return all - claims.size();
    }

    /// The place of a claim among those listed, or -1.
    int indexOf(ClaimId id) {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Claim> plus(List<Claim> matching, Claim one, List<Claim> all) {
        int before = 0;
        for (Claim claim : all) {
            if (claim.id().equals(one.id())) {
                break;
            }
            if (before < matching.size() && matching.get(before).id().equals(claim.id())) {
                before++;
            }
        }
        List<Claim> more = new ArrayList<>(matching);
        more.add(before, one);
        return more;
    }
}
