package app.obelus.store;

import app.obelus.claim.Notebook;

import java.io.IOException;

/// Keeps the claims on each article.
///
/// One thread at a time may use it for one article; two articles can be used by two threads.
public interface NoteStore {

    /// Reads the claims on an article; none where none have been saved yet. One that cannot be
    /// understood is set aside and does not hide the others.
    ///
    /// @throws IOException if they could not be read
    /// @throws UnreadableNotesException if there is a file but it is not one of notes
    Notes load(StoredArticle article) throws IOException, UnreadableNotesException;

    /// Replaces the claims on an article, all or nothing: after a crash or a full disk the file
    /// holds either the old ones or the new ones. What was set aside at loading stays in it. When
    /// this returns, the claims are on the disk as far as the platform can say.
    ///
    /// @throws NotesChangedException if the file is no longer the one that was last loaded or saved
    ///   here, or was never loaded; it was left as it is
    /// @throws IOException if they could not be saved; the old ones are still there
    void save(StoredArticle article, Notebook notebook) throws IOException;
}
