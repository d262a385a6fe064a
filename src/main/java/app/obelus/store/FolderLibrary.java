package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.annotation.Terms;
import app.obelus.claim.Codebook;
import app.obelus.claim.CodebookMerge;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A library in a folder of the file system.
final class FolderLibrary implements Library {

    private static final System.Logger LOG = System.getLogger(FolderLibrary.class.getName());

    private static final Comparator<ArticleEntry> BY_TITLE =
            Comparator.comparing(ArticleEntry::title, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(ArticleEntry::slug);

    private final Path folder;
    private final Disk disk;
    private final Supplier<UUID> ids;
    private final FolderNotes notes;
    private volatile Content content;

    /// What `library.json` held when it was last seen.
    ///
    /// @param json an empty object where there was none yet
    /// @param hash of its bytes; empty where there was no file
    /// @param attempt of the bytes that were to replace them when that failed, since some failures
    ///   come after the deed; else empty
    private record Content(Codebook codebook, ObjectNode json, String hash, String attempt) {

        static Content of(Path file, byte[] bytes) throws UnreadableNotesException {
            ObjectNode json = LibraryJson.read(file, bytes);
            return new Content(LibraryJson.codebook(json), json, Sha256.of(bytes), "");
        }

        boolean isIn(String hashNow) {
            return hashNow.isEmpty() || hashNow.equals(hash) || hashNow.equals(attempt);
        }
    }

    private FolderLibrary(
            Path folder, Disk disk, Supplier<UUID> ids, InstantSource clock, Content content) {
        this.folder = folder;
        this.disk = disk;
        this.ids = ids;
        this.content = content;
        this.notes = new FolderNotes(folder, disk, this::codebook, clock);
    }

    static FolderLibrary in(Path given, Disk disk, Supplier<UUID> ids, InstantSource clock)
            throws IOException, UnreadableNotesException {
        Path folder = given.toAbsolutePath().normalize();
        Path file = folder.resolve(LibraryJson.FILE);
        try {
            Content content = Content.of(file, disk.read(file, Json.MOST_BYTES));
            return new FolderLibrary(folder, disk, ids, clock, content);
        } catch (NoSuchFileException e) {
            return new FolderLibrary(
                    folder,
                    disk,
                    ids,
                    clock,
                    new Content(Codebook.initial(), Json.object(), "", ""));
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Codebook codebook() {
        return content.codebook();
    }

    @Override
    public synchronized Codebook save(Codebook codebook) throws IOException {
        Content before = content;
        Content now = onDisk();
        Codebook next = codebook;
        if (!before.isIn(now.hash())) {
            Optional<Codebook> both = CodebookMerge.of(before.codebook(), codebook, now.codebook());
            content = now;
            next = both.orElseThrow(() -> new CodebookChangedException(file().toString()));
            before = now;
        }
        byte[] bytes = LibraryJson.write(next, before.json());
        String hash = Sha256.of(bytes);
        content = new Content(before.codebook(), before.json(), before.hash(), hash);
        disk.makeFolder(folder);
        disk.replace(file(), bytes);
        content = new Content(next, (ObjectNode) Json.MAPPER.readTree(bytes), hash, "");
        return next;
    }

    private Content onDisk() throws IOException {
        try {
            return Content.of(file(), disk.read(file(), Json.MOST_BYTES));
        } catch (NoSuchFileException e) {
            return new Content(content.codebook(), content.json(), "", "");
        } catch (UnreadableNotesException e) {
            throw new IOException(file() + " is no longer understood: " + e.problem(), e);
        }
    }

    private Path file() {
        return folder.resolve(LibraryJson.FILE);
    }

    @Override
    public List<ArticleEntry> articles() throws IOException {
        List<ArticleEntry> entries = new ArrayList<>();
        for (Path path : articleFolders()) {
            String slug = String.valueOf(path.getFileName());
            try {
                ArticleJson.Content article = new ArticleFolder(path, disk).content();
                entries.add(
                        new ArticleEntry(slug, article.withoutText().title(), Optional.empty()));
            } catch (UnreadableNotesException e) {
                entries.add(new ArticleEntry(slug, slug, Optional.of(e.reason())));
            } catch (IOException e) {
                entries.add(new ArticleEntry(slug, slug, Optional.of(Reason.NOT_READ)));
            }
        }
        entries.sort(BY_TITLE);
        return entries;
    }

    @Override
    public StoredArticle open(String slug) throws IOException, UnreadableNotesException {
        return article(slug).open();
    }

    private ArticleFolder article(String slug) throws NoSuchFileException {
        Path path = folder.resolve(slug);
        if (!folder.equals(path.normalize().getParent())) {
            throw new NoSuchFileException(slug);
        }
        return new ArticleFolder(path, disk);
    }

    @Override
    public Article edition(String slug, int number) throws IOException, UnreadableNotesException {
        ArticleFolder article = article(slug);
        ArticleJson.Content content = article.content();
        for (Edition edition : content.editions()) {
            if (edition.number() == number) {
                return article.article(content, edition);
            }
        }
        throw new NoSuchFileException("edition %d of %s".formatted(number, slug));
    }

    @Override
    public Map<String, String> texts(StoredArticle article, Notebook notebook) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(article.edition().textHash(), article.article().text());
        Set<Integer> numbers =
                notebook.claims().stream()
                        .flatMap(claim -> claim.targets().stream())
                        .map(Target::edition)
                        .collect(Collectors.toSet());
        for (Edition edition : article.editions()) {
            if (numbers.contains(edition.number()) && !texts.containsKey(edition.textHash())) {
                try {
                    texts.put(edition.textHash(), article(article.slug()).text(edition));
                } catch (IOException | UnreadableNotesException e) {
                    LOG.log(Level.WARNING, "An edition's text could not be read.", e);
                }
            }
        }
        return texts;
    }

    @Override
    public synchronized StoredArticle addEdition(
            String slug, Article article, byte[] source, String extension, String from, Instant now)
            throws IOException, UnreadableNotesException {
        ArticleFolder stored = article(slug);
        String latest = stored.content().edition().textHash();
        if (!latest.equals(Sha256.of(article.text()))) {
            stored.add(article, source, extension, from, now);
        }
        return stored.open();
    }

    @Override
    public Optional<ArticleEntry> at(String address) throws IOException {
        for (Path path : articleFolders()) {
            try {
                ArticleJson.Content content = new ArticleFolder(path, disk).content();
                if (!address.isEmpty() && content.withoutText().address().equals(address)) {
                    return Optional.of(
                            new ArticleEntry(
                                    String.valueOf(path.getFileName()),
                                    content.withoutText().title(),
                                    Optional.empty()));
                }
            } catch (IOException | UnreadableNotesException e) {
                // It cannot be opened, so it can get no editions.
            }
        }
        return Optional.empty();
    }

    @Override
    public StoredArticle add(
            Article article, byte[] source, String extension, String from, Instant now)
            throws IOException {
        Optional<StoredArticle> same = withText(article.text());
        if (same.isPresent()) {
            return same.get();
        }
        makeSureOfLibrary();
        String slug = Slug.of(article.title(), name -> Files.exists(folder.resolve(name)));
        Path unfinished = folder.resolve(Disk.besideName(Path.of(slug)));
        try {
            new ArticleFolder(unfinished, disk)
                    .write(iri(article), article, source, extension, from, now);
            disk.rename(unfinished, folder.resolve(slug));
        } catch (IOException e) {
            disk.removeQuietly(unfinished, e);
            throw e;
        }
        disk.sync(folder);
        try {
            return open(slug);
        } catch (UnreadableNotesException e) {
            throw new IOException("what was just written reads otherwise", e);
        }
    }

    @Override
    public NoteStore notes() {
        return notes;
    }

    private synchronized void makeSureOfLibrary() throws IOException {
        if (content.json().isEmpty()) {
            save(content.codebook());
        }
    }

    /// Its address, unless another article of the library has that already.
    private String iri(Article article) throws IOException {
        return Terms.isIri(article.address()) && !isTaken(article.address())
                ? article.address()
                : "urn:uuid:" + ids.get();
    }

    private boolean isTaken(String iri) throws IOException {
        for (Path path : articleFolders()) {
            try {
                if (new ArticleFolder(path, disk).content().iri().equals(iri)) {
                    return true;
                }
            } catch (IOException | UnreadableNotesException e) {
                // It cannot be opened, so the two cannot be mistaken for each other.
            }
        }
        return false;
    }

    @Override
    public Optional<StoredArticle> withText(String text) throws IOException {
        String hash = Sha256.of(text);
        for (Path path : articleFolders()) {
            ArticleFolder article = new ArticleFolder(path, disk);
            try {
                if (article.content().editions().stream()
                        .anyMatch(edition -> edition.textHash().equals(hash))) {
                    return Optional.of(article.open());
                }
            } catch (IOException | UnreadableNotesException e) {
                // It cannot be opened, so it cannot be given back.
            }
        }
        return Optional.empty();
    }

    private List<Path> articleFolders() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> Files.exists(path.resolve(ArticleFolder.FILE)))
                    .sorted()
                    .toList();
        }
    }
}
