package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// The folder of one article in a library: `article.json`, and for each edition the bytes as they
/// were opened and the canonical text.
///
/// @param path the folder; its name is the article's slug
record ArticleFolder(Path path, Disk disk) {

    static final String FILE = "article.json";

    private static final String EDITIONS = "editions";

    static Path text(Path folder, int edition) {
        return folder.resolve(EDITIONS).resolve(String.valueOf(edition)).resolve("text.txt");
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
        return new StoredArticle(
                String.valueOf(path.getFileName()),
                content.iri(),
                article(content, content.edition()),
                content.editions());
    }

    /// The article as one of its editions has it.
    Article article(ArticleJson.Content content, Edition edition)
            throws IOException, UnreadableNotesException {
        return ArticleJson.article(path.resolve(FILE), content, edition, text(edition));
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
    void write(
            String iri, Article article, byte[] source, String extension, String from, Instant now)
            throws IOException {
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        Edition first = edition(1, text, source, extension, from, now);
        write(first, text, source);
        disk.write(path.resolve(FILE), ArticleJson.write(iri, article, first));
        disk.sync(path);
    }

    /// Adds an edition behind those that there are. A folder that an earlier attempt left half made
    /// is not touched: the number after it is taken.
    void add(Article article, byte[] source, String extension, String from, Instant now)
            throws IOException, UnreadableNotesException {
        Path file = path.resolve(FILE);
        byte[] before = disk.read(file, Json.MOST_BYTES);
        int number = ArticleJson.read(file, before).edition().number() + 1;
        while (Files.exists(path.resolve(EDITIONS).resolve(String.valueOf(number)))) {
            number++;
        }
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        Edition edition = edition(number, text, source, extension, from, now);
        write(edition, text, source);
        disk.replace(file, ArticleJson.withEdition(file, before, article, edition));
    }

    private static Edition edition(
            int number, byte[] text, byte[] source, String extension, String from, Instant now) {
        return new Edition(
                number, now, "source." + extension, Sha256.of(source), Sha256.of(text), from);
    }

    private void write(Edition edition, byte[] text, byte[] source) throws IOException {
        Path textFile = text(path, edition.number());
        Path folder = path.resolve(EDITIONS).resolve(String.valueOf(edition.number()));
        disk.makeFolder(folder);
        disk.write(source(edition), source);
        disk.write(textFile, text);
        disk.sync(folder);
        disk.sync(path.resolve(EDITIONS));
    }

    static String decode(Path file, byte[] bytes) throws UnreadableNotesException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableNotesException(file, Reason.TEXT_CHANGED, "not in UTF-8", e);
        }
    }
}
