package app.obelus.export;

import app.obelus.claim.Claim;

import java.util.List;

/// What was read from a file of another program.
///
/// @param found in the order of the file
/// @param refused items of it that are none
public record Import(List<Found> found, List<Refused> refused) {

    /// A claim as the file tells it. Its targets say what the file says about its place: a quote,
    /// perhaps with some text before and behind it, perhaps a position in some text.
    ///
    /// @param title of the work that it is about; empty where the file does not say
    /// @param address of that work; empty where the file does not say
    public record Found(Claim claim, String title, String address) {}

    /// An item that cannot be understood.
    ///
    /// @param number which of the file it is, from 1
    /// @param problem what is wrong with it, a phrase in plain English that names the fault
    public record Refused(int number, String problem) {}

    public Import {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
    }
}
