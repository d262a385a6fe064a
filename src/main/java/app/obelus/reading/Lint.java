package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be mended in the claims of a notebook. Immutable.
///
/// Made again after each edit; claims that stayed are not looked at again, but for their tags,
/// which the others' tags bear on. So an edit costs O(number of claims) with a small constant.
public final class Lint {

    /// The least rating of a verdict that says a claim is true.
    public static final int SUPPORTED = 4;

    /// The highest rating of a verdict that says a claim is false.
    public static final int REFUTED = 2;

    private static final Lint NONE = new Lint(Optional.empty(), Map.of(), List.of());

    private final Optional<Needs> needs;
    private final Map<ClaimId, Looked> looked;
    private final List<LintFinding> findings;

    /// A claim that was looked at: what was to be mended in it alone.
    private record Looked(Claim claim, List<Place> places, List<LintFinding> findings) {

        boolean stillHolds(Claim now, List<Place> nowPlaces) {
            return claim.equals(now) && places.equals(nowPlaces);
        }
    }

    private Lint(Optional<Needs> needs, Map<ClaimId, Looked> looked, List<LintFinding> findings) {
        this.needs = needs;
        this.looked = looked;
        this.findings = findings;
    }

    public static Lint none() {
        return NONE;
    }

    /// What is to be mended in these claims, using what this one already found.
    ///
    /// @param places where they stand
    /// @param now knows the codebook, when claims are due, and the day
    public Lint after(Notebook notebook, Places places, Needs now) {
        boolean same = needs.filter(now::equals).isPresent();
        TagUse tags = TagUse.in(notebook, now.codebook().halfLives());
        ClaimLint rules = new ClaimLint(now);
        Map<ClaimId, Looked> nowLooked = new HashMap<>(notebook.size() * 2);
        List<LintFinding> all = new ArrayList<>();
        for (Claim claim : notebook.claims()) {
            List<Place> ofClaim = places.of(claim.id());
            @Nullable Looked known = same ? looked.get(claim.id()) : null;
            Looked looking =
                    known != null && known.stillHolds(claim, ofClaim)
                            ? known
                            : new Looked(claim, ofClaim, rules.of(claim, ofClaim));
            nowLooked.put(claim.id(), looking);
            all.addAll(looking.findings());
            tags.addFindings(claim, all);
        }
        return new Lint(Optional.of(now), nowLooked, List.copyOf(all));
    }

    /// In the order of the claims' places, those of one claim in the order of the rules.
    public List<LintFinding> findings() {
        return findings;
    }
}
