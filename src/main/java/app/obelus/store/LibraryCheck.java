package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.store.Notes.SetAside;
import app.obelus.text.CodePoints;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks through a whole library without changing anything: whether every file is what it should
/// be, every text the one that was captured, every quote where its claim says, and every journal
/// one chain that leads to the claims. Takes no lock, so that a library can be looked through while
/// it is open.
public final class LibraryCheck {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private int articles;
    private int claims;

    /// What a library was found to be.
    ///
    /// @param findings what is wrong, in order of the files; nothing where all is well
    /// @param articles how many folders of articles there are
    /// @param claims how many claims could be read and were compared with their texts
    public record Report(List<Finding> findings, int articles, int claims) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    private LibraryCheck(Path folder) {
        this.folder = folder;
    }

    /// What is wrong, in order of the files; nothing where all is well.
    ///
    /// @throws IOException if there is no such folder, or it cannot be listed
    public static List<Finding> of(Path folder) throws IOException {
        return report(folder).findings();
    }

    /// The same, with how much was looked at.
    ///
    /// @throws IOException if there is no such folder, or it cannot be listed
    public static Report report(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        LibraryCheck check = new LibraryCheck(folder);
        check.run();
        return new Report(check.findings, check.articles, check.claims);
    }

    private void run() throws IOException {
        if (!LibraryFolder.isLibrary(folder)) {
            add(LibraryJson.FILE, "is missing");
        }
        Library library;
        try {
            library = Library.in(folder);
        } catch (UnreadableNotesException e) {
            add(LibraryJson.FILE, e.problem());
            return;
        }
        checkCopies(folder, LibraryJson.FILE);
        for (ArticleEntry entry : library.articles()) {
            articles++;
            checkArticle(library, entry.slug());
            for (String file : List.of(ArticleFolder.FILE, FolderNotes.FILE, Journal.FILE)) {
                checkCopies(folder.resolve(entry.slug()), file);
            }
        }
    }

    private void checkCopies(Path where, String file) throws IOException {
        for (ConflictedCopy copy : ConflictedCopy.of(where, file)) {
            String hint =
                    file.equals(FolderNotes.FILE)
                            ? "; Obelus offers to merge it when the article is opened"
                            : "";
            add(
                    name(where.resolve(copy.name())),
                    "is a conflicted copy of " + file + " from a file-sync tool" + hint);
        }
    }

    private void checkArticle(Library library, String slug) {
        Path path = folder.resolve(slug);
        ArticleFolder article = new ArticleFolder(path, Disk.REAL);
        StoredArticle stored;
        try {
            List<Edition> editions = article.content().editions();
            editions.forEach(edition -> checkSource(article, edition));
            stored = library.open(slug);
        } catch (UnreadableNotesException e) {
            add(e);
            return;
        } catch (IOException e) {
            add(slug, "cannot be read: " + e.getMessage());
            return;
        }
        Map<Integer, String> texts = texts(article, stored);
        try {
            Notes notes = library.notes().load(stored);
            notes.rescuedFrom().ifPresent(file -> add(name(file), "is damaged"));
            for (SetAside item : notes.setAside()) {
                addNotes(
                        slug, "item %d was set aside: %s".formatted(item.number(), item.problem()));
            }
            for (Claim claim : notes.notebook().claims()) {
                claims++;
                claim.targets().forEach(target -> checkTarget(stored, texts, claim, target));
            }
        } catch (UnreadableNotesException e) {
            add(e);
        } catch (IOException e) {
            addNotes(slug, "cannot be read: " + e.getMessage());
        }
        checkJournal(library, article, stored, texts);
    }

    private void checkJournal(
            Library library,
            ArticleFolder article,
            StoredArticle stored,
            Map<Integer, String> texts) {
        Map<Integer, Optional<CodePoints>> points = new HashMap<>();
        texts.forEach((number, text) -> points.put(number, Optional.of(CodePoints.of(text))));
        var places =
                new Places(
                        stored.iri(),
                        stored.editions(),
                        number -> points.getOrDefault(number, Optional.empty()));
        var claims = new ClaimJson(library.codebook(), places);
        var json = new NotesJson(claims, places);
        Path file = article.path().resolve(FolderNotes.FILE);
        Optional<Notebook> notebook = Optional.empty();
        String hash = "";
        try {
            byte[] bytes = Disk.REAL.read(file, Json.MOST_BYTES);
            hash = Sha256.of(bytes);
            notebook = Optional.of(json.read(file, bytes).notes().notebook());
        } catch (NoSuchFileException e) {
            notebook = Optional.of(Notebook.empty());
        } catch (IOException | UnreadableNotesException e) {
            // It was told already when the notes were read.
            notebook = Optional.empty();
        }
        try {
            new JournalCheck(
                            article.path(),
                            claims,
                            json,
                            (where, problem) -> add(name(where), problem))
                    .run(notebook, hash);
        } catch (IOException e) {
            add(stored.slug(), "cannot be read: " + e.getMessage());
        }
    }

    private void checkSource(ArticleFolder article, Edition edition) {
        Path source = article.source(edition);
        try {
            byte[] bytes = Disk.REAL.read(source, Json.MOST_BYTES);
            if (!Sha256.of(bytes).equals(edition.sourceHash())) {
                add(name(source), "does not have the SHA-256 that article.json says");
            }
        } catch (IOException e) {
            add(name(source), "cannot be read: " + e.getMessage());
        }
    }

    /// The texts of all editions; of the latest it is known that it can be read.
    private Map<Integer, String> texts(ArticleFolder article, StoredArticle stored) {
        Map<Integer, String> texts = new HashMap<>();
        for (Edition edition : stored.editions()) {
            try {
                texts.put(edition.number(), article.text(edition));
            } catch (UnreadableNotesException e) {
                add(e);
            } catch (IOException e) {
                add(
                        name(ArticleFolder.text(article.path(), edition.number())),
                        "cannot be read: " + e.getMessage());
            }
        }
        return texts;
    }

    private void checkTarget(
            StoredArticle article, Map<Integer, String> texts, Claim claim, Target target) {
        if (!target.source().equals(article.iri()) || target.edition() == 0) {
            return;
        }
        List<Edition> editions =
                article.editions().stream()
                        .filter(edition -> edition.number() == target.edition())
                        .toList();
        String text = texts.get(target.edition());
        if (editions.isEmpty()) {
            addNotes(
                    article.slug(),
                    "%s stands in edition %d, which there is not"
                            .formatted(claim.id().iri(), target.edition()));
        } else if (!target.textHash().equals(editions.getFirst().textHash())) {
            addNotes(
                    article.slug(),
                    "%s was marked in another text than edition %d has"
                            .formatted(claim.id().iri(), target.edition()));
        } else if (text != null && target.position().isPresent()) {
            checkQuote(article, text, claim, target, target.position().get());
        }
    }

    private void checkQuote(
            StoredArticle article, String text, Claim claim, Target target, TextPosition position) {
        int start = position.range().start();
        int end = position.range().end();
        if (end > text.length()) {
            addNotes(
                    article.slug(),
                    "%s stands beyond the end of the text".formatted(claim.id().iri()));
        } else if (target.quote().isPresent()
                && !target.exact().equals(text.substring(start, end))) {
            addNotes(
                    article.slug(),
                    "%s quotes “%s”, but its place says “%s”"
                            .formatted(
                                    claim.id().iri(), target.exact(), text.substring(start, end)));
        }
    }

    private void addNotes(String slug, String problem) {
        add(slug + "/" + FolderNotes.FILE, problem);
    }

    private void add(UnreadableNotesException e) {
        add(name(e.file()), e.problem());
    }

    private void add(String file, String problem) {
        findings.add(new Finding(file, problem));
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
