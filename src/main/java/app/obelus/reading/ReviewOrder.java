package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// In which order claims are gone through. Those that are alike in it stay in order of place.
public enum ReviewOrder {
    /// As they stand in the article.
    PLACE,
    /// Those that a reader pinned first.
    PINNED,
    /// Those that are due longest first, those that are never due last.
    DUE,
    /// Kind by kind, as the library has them: all figures together, then all wordings.
    KIND;

    /// @param claims in order of place
    /// @param needs knows the kinds, and when claims are due
    public List<Claim> of(List<Claim> claims, Needs needs) {
        return switch (this) {
            case PLACE -> claims;
            case PINNED -> sorted(claims, Comparator.comparing(claim -> !claim.pinned()));
            case DUE ->
                    sorted(
                            claims,
                            Comparator.comparing(
                                    claim -> needs.dueAgain().day(claim).orElse(LocalDate.MAX)));
            case KIND -> {
                List<String> kinds = needs.codebook().kinds().stream().map(Kind::id).toList();
                yield sorted(claims, Comparator.comparingInt(claim -> rank(kinds, claim)));
            }
        };
    }

    private static List<Claim> sorted(List<Claim> claims, Comparator<Claim> order) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private static int rank(List<String> kinds, Claim claim) {
        int index = kinds.indexOf(claim.kind());
        return index < 0 ? kinds.size() : index;
    }
}
