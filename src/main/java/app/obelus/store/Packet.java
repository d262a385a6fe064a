package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.claim.Notebook;
import app.obelus.text.Edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A library of one article that is handed out to another reader, and what comes back in it.
///
/// @param notebook the claims as the other reader has them now
/// @param setAside how many items of the notes are no claims
/// @param reader the name under which the last edit was made; empty where nobody edited, or
///   nobody's name is known
public record Packet(Notebook notebook, int setAside, String reader) {

    private static final int LAST = 1;

    /// Makes a library of its own of an article with all its editions, the library's kinds and
    /// verdicts, and some claims; no history, no backups, and nothing that other programs wrote
    /// beside what Obelus knows.
    ///
    /// @param notebook what the claims are in the packet
    /// @param folder is made; all of it is there, or nothing
    /// @throws FileAlreadyExistsException if there is something already, which stays as it is
    /// @throws IOException if it could not be made
    /// @throws UnreadableNotesException if one of the article's files is not what it should be
    public static void handOut(
            Library library, StoredArticle article, Notebook notebook, Path folder)
            throws IOException, UnreadableNotesException {
        handOut(library, article, notebook, folder, Disk.REAL);
    }

    static void handOut(
            Library library, StoredArticle article, Notebook notebook, Path given, Disk disk)
            throws IOException, UnreadableNotesException {
        Path folder = given.toAbsolutePath().normalize();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path unfinished = folder.resolveSibling(Disk.besideName(folder));
        try {
            disk.makeFolder(unfinished);
            disk.write(
                    unfinished.resolve(LibraryJson.FILE),
                    LibraryJson.write(library.codebook(), Json.object()));
            Path copy = unfinished.resolve(article.slug());
            copy(new ArticleFolder(library.folder().resolve(article.slug()), disk), copy);
            Places places = new RecentPlaces(library.folder(), disk).of(article);
            disk.write(
                    copy.resolve(FolderNotes.FILE),
                    new NotesJson(new ClaimJson(library.codebook(), places), places)
                            .write(notebook, List.of(), Json.object()));
            disk.sync(copy);
            disk.rename(unfinished, folder);
        } catch (IOException | UnreadableNotesException e) {
            if (e instanceof IOException failure) {
                disk.removeQuietly(unfinished, failure);
            } else {
                disk.remove(unfinished);
            }
            throw e;
        }
    }

    private static void copy(ArticleFolder from, Path to)
            throws IOException, UnreadableNotesException {
        Disk disk = from.disk();
        ArticleJson.Content content = from.content();
        Path file = to.resolve(ArticleFolder.FILE);
        Optional<byte[]> json = Optional.empty();
        for (Edition edition : content.editions()) {
            var article = from.article(content, edition);
            var source = from.source(edition);
            Path text = ArticleFolder.text(to, edition.number());
            disk.makeFolder(text.resolveSibling(""));
            disk.write(text, article.text().getBytes(StandardCharsets.UTF_8));
            disk.write(text.resolveSibling(edition.source()), disk.read(source, Json.MOST_BYTES));
            json =
                    Optional.of(
                            json.isEmpty()
                                    ? ArticleJson.write(content.iri(), article, edition)
                                    : ArticleJson.withEdition(file, json.get(), article, edition));
        }
        disk.write(file, json.orElseThrow());
    }

    /// What another reader made of the claims on an article, in a packet or in any other library
    /// that has the article. Nothing is written there, and it may be open in a window meanwhile.
    ///
    /// @param folder of the library, or of the article in it
    /// @param article as the library here has it
    /// @return nothing where the folder is no library or does not have the article
    /// @throws IOException if it could not be read
    /// @throws UnreadableNotesException if one of its files is not what it should be
    public static Optional<Packet> in(Path folder, StoredArticle article)
            throws IOException, UnreadableNotesException {
        Optional<Path> root = libraryAround(folder.toAbsolutePath().normalize());
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Library library = Library.in(root.get());
        for (ArticleEntry entry : library.articles()) {
            if (entry.problem().isPresent()) {
                continue;
            }
            StoredArticle there = library.open(entry.slug());
            if (there.iri().equals(article.iri())) {
                Notes notes = library.notes().load(there);
                return Optional.of(
                        new Packet(
                                notes.notebook(),
                                notes.setAside().size(),
                                reader(library.notes().history(there, LAST))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> libraryAround(Path folder) {
        return Stream.of(Optional.of(folder), Optional.ofNullable(folder.getParent()))
                .flatMap(Optional::stream)
                .filter(LibraryFolder::isLibrary)
                .findFirst();
    }

    private static String reader(List<JournalEntry> entries) {
        return entries.isEmpty() ? "" : entries.getLast().by();
    }
}
