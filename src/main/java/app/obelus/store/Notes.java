package app.obelus.store;

import app.obelus.claim.Notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was found of the notes on an article: the file of notes, and what the journal has besides.
///
/// @param notebook the claims that were understood
/// @param setAside items that were not, which stay in the file as they are, whatever is saved
/// @param recent the last entries of the journal, oldest first, each with its claims before
/// @param damage what is wrong with the journal: phrases in plain English
/// @param outside what another program did to the file since Obelus last saved it, where entries of
///   the journal were not in the file then
/// @param rescuedFrom the file of notes, where it is too damaged to be read; the claims are then
///   those that the journal, the backups and the readable parts of the file still have
public record Notes(
        Notebook notebook,
        List<SetAside> setAside,
        List<JournalEntry> recent,
        List<String> damage,
        Optional<OutsideChanges> outside,
        Optional<Path> rescuedFrom) {

    /// An item of the file that is no claim.
    ///
    /// @param number which item of the file it was, from 1
    /// @param json as it stood in the file, but for white space
    /// @param problem what is wrong with it, a phrase in plain English
    public record SetAside(int number, String json, String problem) {}

    public Notes {
        setAside = List.copyOf(setAside);
        recent = List.copyOf(recent);
        damage = List.copyOf(damage);
    }

    /// Notes of which there is no journal.
    public Notes(Notebook notebook, List<SetAside> setAside) {
        this(notebook, setAside, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
