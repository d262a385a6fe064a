package app.obelus.export;

import app.obelus.claim.Codebook;

/// Reads claims, or what can become claims, from a file that another program wrote.
///
/// All input is hostile: nothing is fetched, run or expanded, and a file that goes beyond limits is
/// refused. The same file always reads as claims with the same ids, so that reading it twice adds
/// nothing.
public interface Importer {

    /// A file with more bytes is refused.
    int MOST_BYTES = 64 << 20;

    /// By which the command line and settings know the format, such as `kindle`.
    String id();

    /// Whether a file is in this format, as far as its name and its beginning tell.
    ///
    /// @param name of the file, without folders
    /// @param bytes all of them, at most [#MOST_BYTES]
    boolean recognises(String name, byte[] bytes);

    /// Reads a whole file.
    ///
    /// @param name of the file, without folders
    /// @param article that it is taken in for, in whose text positions count
    /// @param codebook knows kinds and verdicts by their names
    /// @throws UnreadableImportException if it is not in this format, or goes beyond limits
    Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException;
}
