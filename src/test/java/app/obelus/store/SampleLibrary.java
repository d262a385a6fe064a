package app.obelus.store;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes the sample library that comes with Obelus, with the program's own code.
///
/// `main` takes the article's text and the folder; [SampleTest] makes sure that the project's
/// `data` is what this makes.
final class SampleLibrary {

    private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");

    private SampleLibrary() {}

    public static void main(String[] args) throws Exception {
        make(Files.readAllBytes(Path.of(args[0])), Path.of(args[1]));
    }

    static void make(byte[] text, Path folder) throws Exception {
        OpenedArticle opened = ArticleReader.ofEveryFormat().read("article.txt", text);
        Article article =
                new Article(
                        "European Parliament vote on Kaspersky Lab products",
                        "",
                        "",
                        "",
                        "",
                        opened.article().text(),
                        opened.article().blocks());
        Library library =
                FolderLibrary.in(
                        folder,
                        Disk.REAL,
                        () -> UUID.fromString("5b0c1f4e-7a52-4c39-9f0e-2d6f3a8b1c70"),
                        InstantSource.fixed(MADE));
        StoredArticle stored = library.add(article, text, "txt", MADE);
        NoteStore notes = library.notes();
        notes.load(stored);
        notes.save(
                stored,
                Notebook.of(
                        List.of(
                                claim(
                                        stored,
                                        "0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11",
                                        "figure",
                                        "476 votes to 151"),
                                claim(
                                        stored,
                                        "8e2f7d34-91c5-4f0a-b1de-4c7a5b3e9d22",
                                        "wording",
                                        "confirmed as malicious"))));
        notes.leave(stored);
        Files.delete(folder.resolve(stored.slug()).resolve(ArticleLock.FILE));
    }

    /// A claim that stands at every place where the article has these words.
    private static Claim claim(StoredArticle stored, String uuid, String kind, String words) {
        String text = stored.article().text();
        List<Target> targets = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            targets.add(
                    Target.of(
                            stored.iri(),
                            stored.edition().number(),
                            stored.edition().textHash(),
                            text,
                            new TextRange(at, at + words.length())));
        }
        ClaimId id = ClaimId.of(UUID.fromString(uuid));
        return Claim.of(id, kind, "undecided", targets.getFirst(), MADE, "").withTargets(targets);
    }
}
