package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

class BrokenNeighbourTest {

    @TempDir Path folder;

    @Test
    void keepsAnArticleBesideOneThatCannotBeRead() throws Exception {
        Files.createDirectories(folder.resolve("broken").resolve("article.json"));
        assertEquals("sky", add("Sky", "The sky is green.").slug());
    }

    @Test
    void keepsAnArticleAgainWhoseTextIsLost() throws Exception {
        add("Sky", "The sky is green.");
        Files.delete(folder.resolve("sky/editions/1/text.txt"));
        assertEquals("sky-2", add("Sky", "The sky is green.").slug());
    }

    private StoredArticle add(String title, String text) throws Exception {
        Block all = new Block(Block.Type.PARAGRAPH, 0, new TextRange(0, text.length()));
        Article article =
                new Article(title, "https://example.org/sky", "", "", "", text, List.of(all));
        return FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.system())
                .add(article, text.getBytes(StandardCharsets.UTF_8), "txt", Instant.EPOCH);
    }
}
