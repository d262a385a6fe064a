package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Difference;
import app.obelus.claim.Notebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of the claims when a backup takes their place.
///
/// @param back the claims that come back, as they are in the backup
/// @param changed those that become something else
/// @param gone those that go, as they are now
public record Restoration(List<Claim> back, List<Changed> changed, List<Claim> gone) {

    /// A claim that becomes something else.
    ///
    /// @param now as it is
    /// @param then as it is in the backup
    public record Changed(Claim now, Claim then) {

        /// What becomes different; never empty.
        public List<Difference> differences() {
            return Difference.between(now, then);
        }
    }

    public Restoration {
        back = List.copyOf(back);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /// @param now all claims as they are
    /// @param backup all claims as they would be
    public static Restoration of(Notebook now, Notebook backup) {
        Map<ClaimId, Claim> there = new HashMap<>();
        now.claims().forEach(claim -> there.put(claim.id(), claim));
        List<Claim> back = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Claim then : backup.claims()) {
            Claim claim = there.remove(then.id());
            if (claim == null) {
                back.add(then);
            } else if (!Difference.between(claim, then).isEmpty()) {
                changed.add(new Changed(claim, then));
            }
        }
        List<Claim> gone =
                now.claims().stream().filter(claim -> there.containsKey(claim.id())).toList();
        return new Restoration(back, changed, gone);
    }

    /// Whether the backup has what is there anyway.
    public boolean isEmpty() {
        return back.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /// The one edit that makes it; nothing where there is nothing to make.
    ///
    /// @param present the claims from which this was found out
    /// @param at becomes the time of change of each claim that comes back or becomes another
    public Optional<Edit> edit(Notebook present, Instant at) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Map<ClaimId, Claim> claims = new HashMap<>();
        present.claims().forEach(claim -> claims.put(claim.id(), claim));
        gone.forEach(claim -> claims.remove(claim.id()));
        back.forEach(claim -> claims.put(claim.id(), claim.withModified(at)));
        changed.forEach(one -> claims.put(one.then().id(), one.then().withModified(at)));
        return Optional.of(
                Edit.Rewrite.of(
                        Edit.Rewrite.Source.BACKUP,
                        present,
                        Notebook.of(List.copyOf(claims.values()))));
    }
}
