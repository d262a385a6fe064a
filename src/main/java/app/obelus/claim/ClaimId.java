package app.obelus.claim;

import java.util.UUID;

/// What a claim is known by, for ever and everywhere: an IRI, `urn:uuid:…` for those made here,
/// whatever the file says for those made elsewhere.
public record ClaimId(String iri) implements Comparable<ClaimId> {

    /// @throws IllegalArgumentException if it is blank
    public ClaimId {
        if (iri.isBlank()) {
            throw new IllegalArgumentException("a claim without an id");
        }
    }

    public static ClaimId of(UUID uuid) {
        return new ClaimId("urn:uuid:" + uuid);
    }

    @Override
    public int compareTo(ClaimId other) {
        return iri.compareTo(other.iri);
    }
}
