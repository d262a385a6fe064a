package app.obelus.store;

import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.text.Article;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A folder of articles with their notes.
public interface Library {

    /// Opens the library in a folder. One that is not there yet, or is no library yet, is an empty
    /// library; it is made when something is first kept in it.
    ///
    /// @throws IOException if it could not be read
    /// @throws UnreadableNotesException if its `library.json` is not understood
    static Library in(Path folder) throws IOException, UnreadableNotesException {
        return FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.system());
    }

    /// Opens the library in a folder, and puts the sample article in it where it is not a library
    /// yet, as at the first start.
    ///
    /// @throws IOException if it could not be read or made
    /// @throws UnreadableNotesException if its `library.json` is not understood
    static Library withSample(Path folder) throws IOException, UnreadableNotesException {
        if (!LibraryFolder.isLibrary(folder)) {
            Sample.copyTo(folder, Disk.REAL);
        }
        return in(folder);
    }

    Path folder();

    /// The kinds and verdicts that the library uses.
    Codebook codebook();

    /// Replaces them, all or nothing. What another program changed meanwhile stays, if it is not
    /// the same that was changed here.
    ///
    /// @param codebook made of [#codebook]
    /// @return what the library has now
    /// @throws CodebookChangedException if another program changed the same otherwise; [#codebook]
    ///   gives theirs then
    /// @throws IOException if they could not be saved; the old ones are still there
    Codebook save(Codebook codebook) throws IOException;

    /// All articles, by title. One that cannot be read is listed with its problem.
    ///
    /// @throws IOException if the folder could not be listed
    List<ArticleEntry> articles() throws IOException;

    /// Reads an article with the text of its latest edition.
    ///
    /// @throws IOException if it is not there or could not be read
    /// @throws UnreadableNotesException if one of its files is not what it should be
    StoredArticle open(String slug) throws IOException, UnreadableNotesException;

    /// Keeps an article with the bytes it was read from. If the library has an article with the
    /// very same text already, in whatever edition, it gives that one back and keeps no second
    /// copy.
    ///
    /// @param article its title makes the name of its folder; its address, if it has one that no
    ///   other article has, is what targets refer to
    /// @param source the bytes as they were opened
    /// @param extension what tells their format in a file name, such as `txt`
    /// @param from the address that gave them; empty where they are not from the network
    /// @param now when they were captured
    /// @throws IOException if it could not be kept; the library is then as it was
    StoredArticle add(Article article, byte[] source, String extension, String from, Instant now)
            throws IOException;

    /// The same with bytes that are not from the network.
    ///
    /// @throws IOException if it could not be kept; the library is then as it was
    default StoredArticle add(Article article, byte[] source, String extension, Instant now)
            throws IOException {
        return add(article, source, extension, "", now);
    }

    /// Reads an article as one of its editions has it.
    ///
    /// @param number of the edition
    /// @throws IOException if there is no such edition or it could not be read
    /// @throws UnreadableNotesException if one of its files is not what it should be
    Article edition(String slug, int number) throws IOException, UnreadableNotesException;

    /// The texts that claims stand in, by their SHA-256: those of the editions that targets name,
    /// and of the latest. One that cannot be read is left out; claims on it can still be found by
    /// what they remember themselves.
    Map<String, String> texts(StoredArticle article, Notebook notebook);

    /// Keeps a newer edition of an article beside those that there are, none of which changes. The
    /// claims stay where they stand. An edition whose text is that of the latest is not kept again.
    ///
    /// @param article the new edition's text and blocks; the title and what else the library knows
    ///   about the article stays
    /// @param source the bytes as they were opened
    /// @param extension what tells their format in a file name, such as `txt`
    /// @param from the address that gave them; empty where they are not from the network
    /// @param now when they were captured
    /// @return the article with all its editions
    /// @throws IOException if it could not be kept; the editions before are as they were
    /// @throws UnreadableNotesException if the article's file is not what it should be
    StoredArticle addEdition(
            String slug, Article article, byte[] source, String extension, String from, Instant now)
            throws IOException, UnreadableNotesException;

    /// The same with bytes that are not from the network.
    ///
    /// @throws IOException if it could not be kept; the editions before are as they were
    /// @throws UnreadableNotesException if the article's file is not what it should be
    default StoredArticle addEdition(
            String slug, Article article, byte[] source, String extension, Instant now)
            throws IOException, UnreadableNotesException {
        return addEdition(slug, article, source, extension, "", now);
    }

    /// The article that has this very text, in whatever edition.
    ///
    /// @throws IOException if the folder could not be listed
    Optional<StoredArticle> withText(String text) throws IOException;

    /// The article in the library that was published at this address.
    ///
    /// @param address as an IRI; nothing is found for an empty one
    /// @throws IOException if the folder could not be listed
    Optional<ArticleEntry> at(String address) throws IOException;

    NoteStore notes();
}
