package app.obelus.store;

import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.Notes.SetAside;
import app.obelus.text.CodePoints;
import app.obelus.text.Sha256;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Keeps each article's claims in the `notes.json` of its folder.
///
/// Remembers of each file what it held when it was last read or written here, because that is what
/// the claims in memory grew from: only in its place may they be written.
final class FolderNotes implements NoteStore {

    static final String FILE = "notes.json";

    private final Path library;
    private final Disk disk;
    private final Supplier<Codebook> codebook;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Recent> recent = new AtomicReference<>();

    FolderNotes(Path library, Disk disk, Supplier<Codebook> codebook) {
        this.library = library;
        this.disk = disk;
        this.codebook = codebook;
    }

    private record Recent(StoredArticle article, Places places) {}

    /// A file as it was last seen.
    ///
    /// @param hash of its bytes; empty where there was no file
    /// @param attempt of the bytes that were to replace them when that failed, since some failures
    ///   come after the deed; else empty
    /// @param setAside what it holds besides claims
    /// @param rest what its head holds besides ours
    private record Known(String hash, String attempt, List<SetAside> setAside, ObjectNode rest) {

        Known with(String newHash, String newAttempt) {
            return new Known(newHash, newAttempt, setAside, rest);
        }

        boolean isIn(String hashNow) {
            return hashNow.isEmpty() || hashNow.equals(hash) || hashNow.equals(attempt);
        }
    }

    @Override
    public Notes load(StoredArticle article) throws IOException, UnreadableNotesException {
        Path file = file(article);
        known.remove(article.slug());
        NotesJson.Page page = NotesJson.Page.empty();
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isPresent()) {
            page = json(article).read(file, bytes.get());
        }
        known.put(article.slug(), new Known(hash(bytes), "", page.notes().setAside(), page.rest()));
        return page.notes();
    }

    @Override
    public void save(StoredArticle article, Notebook notebook) throws IOException {
        Path file = file(article);
        Known last = known.get(article.slug());
        String now = hash(bytes(file));
        if (last == null || !last.isIn(now)) {
            throw new NotesChangedException(file.toString());
        }
        byte[] bytes = json(article).write(notebook, last.setAside, last.rest);
        String hash = Sha256.of(bytes);
        if (!hash.equals(now) || !last.attempt.isEmpty()) {
            known.put(article.slug(), last.with(last.hash, hash));
            disk.replace(file, bytes);
        }
        known.put(article.slug(), last.with(hash, ""));
    }

    private NotesJson json(StoredArticle article) {
        Places places = places(article);
        return new NotesJson(new ClaimJson(codebook.get(), places), places);
    }

    /// Counting through a long text takes time, so the last article's places are kept; those of
    /// every article would fill the memory.
    private Places places(StoredArticle article) {
        Recent last = recent.get();
        if (last == null || !last.article().equals(article)) {
            last = new Recent(article, new Places(article, texts(article)));
            recent.set(last);
        }
        return last.places();
    }

    private Path file(StoredArticle article) {
        return library.resolve(article.slug()).resolve(FILE);
    }

    private Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(disk.read(file, Json.MOST_BYTES));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String hash(Optional<byte[]> bytes) {
        return bytes.map(Sha256::of).orElse("");
    }

    /// The texts of an article's editions, each read when it is first asked for.
    private IntFunction<Optional<CodePoints>> texts(StoredArticle article) {
        Map<Integer, Optional<CodePoints>> texts = new ConcurrentHashMap<>();
        texts.put(article.edition().number(), Optional.of(CodePoints.of(article.article().text())));
        return number -> texts.computeIfAbsent(number, _ -> text(article, number));
    }

    private Optional<CodePoints> text(StoredArticle article, int edition) {
        Path file = ArticleFolder.text(library.resolve(article.slug()), edition);
        try {
            return Files.exists(file)
                    ? Optional.of(
                            CodePoints.of(
                                    ArticleFolder.decode(file, disk.read(file, Json.MOST_BYTES))))
                    : Optional.empty();
        } catch (IOException | UnreadableNotesException e) {
            return Optional.empty();
        }
    }
}
