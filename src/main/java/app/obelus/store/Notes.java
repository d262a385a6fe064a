package app.obelus.store;

import app.obelus.claim.Notebook;

import java.util.List;

/// What a file of notes held.
///
/// @param notebook the claims that were understood
/// @param setAside the others, which stay in the file as they are, whatever is saved
public record Notes(Notebook notebook, List<SetAside> setAside) {

    /// An item of the file that is no claim.
    ///
    /// @param number which item of the file it was, from 1
    /// @param json as it stood in the file, but for white space
    /// @param problem what is wrong with it, a phrase in plain English
    public record SetAside(int number, String json, String problem) {}

    public Notes {
        setAside = List.copyOf(setAside);
    }
}
