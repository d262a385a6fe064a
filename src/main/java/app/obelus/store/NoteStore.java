package app.obelus.store;

import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;

import java.io.IOException;
import java.util.List;

/// Keeps the claims on each article: a file of notes that any program may read, and a journal to
/// which every edit is added.
///
/// One thread at a time may use it for one article; two articles can be used by two threads.
public interface NoteStore {

    /// Reads the claims on an article; none where none have been saved yet. One that cannot be
    /// understood is set aside and does not hide the others. Where the file is damaged beyond
    /// reading, the claims are put together from the journal, the backups and what can be read of
    /// it. Nothing is written; the damaged file is copied before the first save replaces it.
    ///
    /// @throws IOException if they could not be read
    /// @throws UnreadableNotesException if there is a file but it is not one of notes, or nothing
    ///   can be put together
    Notes load(StoredArticle article) throws IOException, UnreadableNotesException;

    /// Takes the right to change the notes on an article, unless another program or window has it.
    /// It ends with [#leave] or with the process, however that ends.
    ///
    /// @return whether it is ours
    /// @throws IOException if the article's folder cannot be written to
    boolean hold(StoredArticle article) throws IOException;

    /// Gives the right back; does nothing where it is not ours.
    void leave(StoredArticle article) throws IOException;

    /// Adds entries to the journal, all or nothing. They are on the disk, as far as the platform
    /// can say, when this returns. Costs as much as the entries, however many claims there are.
    ///
    /// @throws HeldElsewhereException if the right to change the notes is not to be had
    /// @throws NotesChangedException if the journal was changed by another program, or the notes
    ///   were never loaded
    /// @throws IOException if they could not be added
    void append(StoredArticle article, List<JournalEntry> entries) throws IOException;

    /// Replaces the file of notes, all or nothing: after a crash or a full disk it holds either the
    /// old claims or the new ones. What was set aside at loading stays in it.
    ///
    /// @param notebook with everything that was appended
    /// @throws HeldElsewhereException if the right to change the notes is not to be had
    /// @throws NotesChangedException if the file is no longer the one that was last loaded, saved
    ///   or merged here, or was never loaded; it was left as it is
    /// @throws IOException if they could not be saved; the old ones are still there
    void save(StoredArticle article, Notebook notebook) throws IOException;

    /// Whether another program changed the file of notes or the journal since they were last
    /// loaded, written or merged here.
    boolean isChanged(StoredArticle article) throws IOException;

    /// Brings what another program made of the file and of the journal together with our claims,
    /// and keeps a backup of the file. A file that is not there any more says nothing. From then on
    /// both count as known, so the result has to be appended and saved.
    ///
    /// @param ours all claims as they are here
    /// @throws UnreadableNotesException if the file is not understood now; it was left as it is
    OutsideChanges merge(StoredArticle article, Notebook ours)
            throws IOException, UnreadableNotesException;

    /// The conflicted copies of the file of notes that file-sync tools put beside it.
    ///
    /// @throws IOException if the article's folder could not be listed
    List<ConflictedCopy> copies(StoredArticle article) throws IOException;

    /// Brings what a conflicted copy says together with our claims, against the last state that
    /// both knew as far as that can be found, and keeps a backup of the file. What the copy has
    /// beside claims comes into the file with the next save. The copy itself stays.
    ///
    /// @param ours all claims as they are here, with everything that was appended
    /// @throws UnreadableNotesException if the copy is not understood
    OutsideChanges merge(StoredArticle article, Notebook ours, ConflictedCopy copy)
            throws IOException, UnreadableNotesException;

    /// What two sides said differently about the notes as a whole, as the file was last loaded,
    /// saved or merged here; none where it was not.
    List<PageConflict> pageConflicts(StoredArticle article);

    /// Ends these conflicts with the next save, and keeps a backup of the file, which has both
    /// ways.
    ///
    /// @param takeOther whether the file is to say what the other side says
    void settlePage(StoredArticle article, boolean takeOther) throws IOException;

    /// Moves a copy whose changes have been saved among the backups, where it stays for good.
    void putAside(StoredArticle article, ConflictedCopy copy) throws IOException;

    /// All entries about a claim, oldest first, each with what it says about this claim only. Reads
    /// the whole journal.
    List<JournalEntry> history(StoredArticle article, ClaimId claim) throws IOException;

    /// The last entries about all claims, oldest first. Reads the whole journal.
    ///
    /// @param most so many of them
    List<JournalEntry> history(StoredArticle article, int most) throws IOException;

    /// The earlier states of the file of notes that were kept, the latest first.
    List<Backup> backups(StoredArticle article) throws IOException;

    /// Puts the claims aside as one more backup; the file of notes stays as it is. Does nothing
    /// where the latest backup has the very same.
    ///
    /// @param notebook all claims as they are here
    /// @throws HeldElsewhereException if the right to change the notes is not to be had
    /// @throws NotesChangedException if the notes were never loaded
    /// @throws IOException if it could not be made; every backup that was there still is
    void backUp(StoredArticle article, Notebook notebook) throws IOException;

    /// The claims in a backup.
    ///
    /// @throws UnreadableNotesException if it is not understood
    Notebook read(StoredArticle article, Backup backup)
            throws IOException, UnreadableNotesException;
}
