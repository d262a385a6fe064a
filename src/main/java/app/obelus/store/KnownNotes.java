package app.obelus.store;

import app.obelus.claim.Notebook;
import app.obelus.store.Notes.SetAside;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// A file as it was last seen.
///
/// @param hash of its bytes; empty where there was no file
/// @param attempt of the bytes that were to replace them when that failed, since some failures come
///   after the deed; else empty
/// @param page what it holds
/// @param journal where entries are added
/// @param backup whether there is a backup of the file as it was before it was changed here
record KnownNotes(String hash, String attempt, NotesJson.Page page, Journal journal, Kept backup) {

    KnownNotes with(String newHash, String newAttempt) {
        return new KnownNotes(newHash, newAttempt, page, journal, backup);
    }

    KnownNotes saved(String newHash, Notebook notebook) {
        var newPage = new NotesJson.Page(new Notes(notebook, setAside()), rest());
        Kept now = backup == Kept.MUST_BE ? Kept.YES : backup;
        return new KnownNotes(newHash, "", newPage, journal, now);
    }

    KnownNotes with(NotesJson.Page newPage) {
        return new KnownNotes(hash, attempt, newPage, journal, backup);
    }

    KnownNotes with(ObjectNode newRest) {
        return with(new NotesJson.Page(page.notes(), newRest));
    }

    KnownNotes with(Kept newBackup) {
        return new KnownNotes(hash, attempt, page, journal, newBackup);
    }

    boolean isIn(String hashNow) {
        return hashNow.isEmpty() || hashNow.equals(hash) || hashNow.equals(attempt);
    }

    List<SetAside> setAside() {
        return page.notes().setAside();
    }

    ObjectNode rest() {
        return page.rest();
    }

    /// Whether a file has been copied before it is changed.
    enum Kept {
        YES,
        NOT_YET,
        /// The file is damaged and may hold what nothing else does; without a copy it must stay.
        MUST_BE
    }
}
