package app.obelus.claim;

import java.time.LocalDate;
import java.util.Optional;

/// Until when a verdict may be relied on: as of which day it is true, and when it has to be looked
/// at again.
///
/// @param asOf the day of which the verdict speaks, as of the figures it rests on; nothing where
///   nobody said
/// @param on the day from which the claim is due again; nothing where nobody said
/// @param halfLife how many days the last look was good for, from 1; 0 where that is not known. It
///   doubles when a look confirms the verdict and halves when one changes it
public record Recheck(Optional<LocalDate> asOf, Optional<LocalDate> on, int halfLife) {

    /// The longest half-life, ten years: what holds longer is looked at once in that time all the
    /// same.
    public static final int LONGEST = 3650;

    private static final Recheck NONE = new Recheck(Optional.empty(), Optional.empty(), 0);

    /// @throws IllegalArgumentException if the half-life is negative or above [#LONGEST]
    public Recheck {
        if (halfLife < 0 || halfLife > LONGEST) {
            throw new IllegalArgumentException("not a half-life in days: " + halfLife);
        }
    }

    /// Nobody said anything.
    public static Recheck none() {
        return NONE;
    }

    public Recheck withAsOf(Optional<LocalDate> newAsOf) {
        return new Recheck(newAsOf, on, halfLife);
    }

    public Recheck withOn(Optional<LocalDate> newOn) {
        return new Recheck(asOf, newOn, halfLife);
    }

    /// @param newHalfLife in days; brought within 1 and [#LONGEST]
    public Recheck withHalfLife(int newHalfLife) {
        return new Recheck(asOf, on, Math.clamp(newHalfLife, 1, LONGEST));
    }
}
