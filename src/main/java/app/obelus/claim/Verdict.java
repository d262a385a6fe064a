package app.obelus.claim;

import java.util.OptionalInt;

/// An entry of a scale: what a reader has come to think of a claim.
///
/// @param id what claims refer to; never changes when the verdict is renamed
/// @param name what people read
/// @param sign one or two characters that tell it where colour cannot
/// @param decided whether a claim with it needs no more work; `undecided` is the one that is not
/// @param rating from 1 (refuted) to 5 (supported), for `schema:ratingValue`; none for a verdict
///   that says nothing about truth
/// @param light its colour on light paper, `#RRGGBB`
/// @param sepia on sepia paper
/// @param dark on dark paper
public record Verdict(
        String id,
        String name,
        String sign,
        boolean decided,
        OptionalInt rating,
        String light,
        String sepia,
        String dark) {

    /// @throws IllegalArgumentException if the id or the name is blank
    public Verdict {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a verdict without a name: " + id);
        }
    }

    public Verdict withName(String newName) {
        return new Verdict(id, newName, sign, decided, rating, light, sepia, dark);
    }

    public Verdict withSign(String newSign) {
        return new Verdict(id, name, newSign, decided, rating, light, sepia, dark);
    }

    public Verdict withDecided(boolean newDecided) {
        return new Verdict(id, name, sign, newDecided, rating, light, sepia, dark);
    }

    public Verdict withRating(OptionalInt newRating) {
        return new Verdict(id, name, sign, decided, newRating, light, sepia, dark);
    }
}
