package app.obelus.claim;

import java.util.Comparator;
import java.util.List;

/// Something about a claim that two people, or two programs, changed at the same time and said
/// differently. The claim says what the one said; this keeps what the other said, until somebody
/// decides.
///
/// @param field what it is about
/// @param piece the id of the piece of evidence that the claim has; empty where `field` is not
///   [Field#EVIDENCE]
/// @param other what the other side says. Of evidence: the id of the other side's piece, which the
///   claim has as well, or empty where the other side removed the piece. Of [Field#REMOVED]: empty
public record Conflict(Field field, String piece, String other) implements Comparable<Conflict> {

    private static final Comparator<Conflict> BY_FIELD =
            Comparator.comparing(Conflict::field)
                    .thenComparing(Conflict::piece)
                    .thenComparing(Conflict::other);

    /// What of a claim can be said in two ways, in the order of the screen.
    public enum Field {
        /// The one side removed the claim, and the other changed it; it has what was changed.
        REMOVED,
        KIND,
        VERDICT,
        WORDING,
        SPEAKER,
        SAID_ON,
        NOTE,
        /// Of which day the verdict speaks, as an ISO 8601 date or empty.
        AS_OF,
        /// When the claim is due again, as an ISO 8601 date or empty.
        CHECK_AGAIN,
        /// Both changed one piece of evidence, and both pieces are here; or the one removed it.
        EVIDENCE,
        /// What another program wrote and Obelus does not understand.
        FOREIGN
    }

    /// The other side says this about something else than evidence.
    public static Conflict of(Field field, String other) {
        return new Conflict(field, "", other);
    }

    /// The claim was removed by one side, and changed by the other.
    public static Conflict removed() {
        return of(Field.REMOVED, "");
    }

    /// Both changed a piece of evidence; the other side's stands beside it under another id.
    public static Conflict evidence(String piece, String otherPiece) {
        return new Conflict(Field.EVIDENCE, piece, otherPiece);
    }

    /// One removed a piece of evidence that the other changed.
    public static Conflict evidenceRemoved(String piece) {
        return new Conflict(Field.EVIDENCE, piece, "");
    }

    @Override
    public int compareTo(Conflict another) {
        return BY_FIELD.compare(this, another);
    }

    /// Whether the pieces that it is about are among these.
    boolean isAmong(List<Evidence> evidence) {
        return has(evidence, piece) && (other.isEmpty() || has(evidence, other));
    }

    private static boolean has(List<Evidence> evidence, String id) {
        return evidence.stream().anyMatch(one -> one.id().equals(id));
    }
}
