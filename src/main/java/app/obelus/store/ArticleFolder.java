package app.obelus.store;

import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/// The folder of one article in a library: `article.json`, and for each edition the bytes as they
/// were opened and the canonical text.
///
/// @param path the folder; its name is the article's slug
record ArticleFolder(Path path, Disk disk) {

    static final String FILE = "article.json";

    static Path text(Path folder, int edition) {
        return folder.resolve("editions").resolve(String.valueOf(edition)).resolve("text.txt");
    }

    Path source(Edition edition) {
        return text(path, edition.number()).resolveSibling(edition.source());
    }

    ArticleJson.Content content() throws IOException, UnreadableNotesException {
        Path file = path.resolve(FILE);
        return ArticleJson.read(file, disk.read(file, Json.MOST_BYTES));
    }

    StoredArticle open() throws IOException, UnreadableNotesException {
        ArticleJson.Content content = content();
        String text = text(content.edition());
        return new StoredArticle(
                String.valueOf(path.getFileName()),
                content.iri(),
                ArticleJson.article(path.resolve(FILE), content, text),
                content.editions());
    }

    /// The text of an edition, made sure to be the one that was captured.
    ///
    /// @throws UnreadableNotesException if it is another
    String text(Edition edition) throws IOException, UnreadableNotesException {
        Path file = text(path, edition.number());
        byte[] bytes = disk.read(file, Json.MOST_BYTES);
        if (!Sha256.of(bytes).equals(edition.textHash())) {
            throw new UnreadableNotesException(
                    file,
                    Reason.TEXT_CHANGED,
                    "edition %d of %s".formatted(edition.number(), path.getFileName()),
                    null);
        }
        return decode(file, bytes);
    }

    /// Fills the folder, which is not there yet, with an article's first edition.
    void write(String iri, Article article, byte[] source, String extension, Instant now)
            throws IOException {
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        Edition first =
                new Edition(1, now, "source." + extension, Sha256.of(source), Sha256.of(text));
        Path textFile = text(path, 1);
        Path editionFolder = path.resolve("editions").resolve("1");
        disk.makeFolder(editionFolder);
        disk.write(source(first), source);
        disk.write(textFile, text);
        disk.write(path.resolve(FILE), ArticleJson.write(iri, article, first));
        disk.sync(editionFolder);
        disk.sync(path.resolve("editions"));
        disk.sync(path);
    }

    static String decode(Path file, byte[] bytes) throws UnreadableNotesException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableNotesException(file, Reason.TEXT_CHANGED, "not in UTF-8", e);
        }
    }
}
