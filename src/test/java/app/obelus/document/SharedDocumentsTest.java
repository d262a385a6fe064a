package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Block;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Documents of other programs, where they stand beside the checkout.
class SharedDocumentsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    /// Documents of one formula, of a picture, of hidden words or of nothing; one that is locked,
    /// one that is cut off; and a book whose chapters are pictures of a drawing program.
    private static final Map<String, Reason> REFUSED =
            Map.of(
                    "formula.odt", Reason.EMPTY,
                    "hiddenTextByStyle.odt", Reason.EMPTY,
                    "image.odt", Reason.EMPTY,
                    "imageRelative.odt", Reason.EMPTY,
                    "variable.odt", Reason.EMPTY,
                    "pub-foreign_bad-fallback.epub", Reason.UNKNOWN_FORMAT,
                    "testAltChunkHTML.docx", Reason.EMPTY,
                    "testWORD_protected_passtika.docx", Reason.ENCRYPTED,
                    "testWORD_truncated.docx", Reason.DAMAGED);

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub"})
    void haveEveryBlockThatTheyWereMadeOf(String extension) throws Exception {
        for (Path file : files("generated", extension)) {
            String name = String.valueOf(file.getFileName()).replace("." + extension, "");
            Path truth = file.resolveSibling(name + ".gold.json");
            assertEquals(blocks(truth), blocks(reader.read(file).article()), file.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "nasty/docx", "nasty/odt", "nasty/epub"})
    void areOpenedOrRefusedForTheTrueReason(String folder) throws Exception {
        Map<String, Reason> refused = new TreeMap<>();
        Map<String, Reason> expected = new TreeMap<>();
        for (Path file : files(folder, folder.replace("nasty/", ""))) {
            String name = String.valueOf(file.getFileName());
            if (REFUSED.containsKey(name)) {
                expected.put(name, REFUSED.getOrDefault(name, Reason.EMPTY));
            }
            try {
                reader.read(file);
            } catch (UnreadableArticleException e) {
                refused.put(name, e.reason());
            }
        }
        assertEquals(expected, refused);
    }

    @Test
    void showTrackedChangesAsAccepted() throws Exception {
        Path file = CORPUS.resolve("docx/pandoc/track_changes_insertion.docx");
        Assumptions.assumeTrue(Files.exists(file), "no corpus beside the checkout");
        assertTrue(reader.read(file).article().text().contains("two exciting insertions."));
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        Path root = CORPUS.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(root), "no corpus beside the checkout");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> blocks(Article article) {
        List<String> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            blocks.add(
                    (block.type() == Block.Type.HEADING ? "# " : "")
                            + folded(block.range().in(article.text())));
        }
        return blocks;
    }

    private static List<String> blocks(Path truth) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (JsonNode block : new ObjectMapper().readTree(truth.toFile()).get("blocks")) {
            String type = block.get(0).asString();
            boolean isHeading = type.startsWith("h") && !type.equals("hr");
            blocks.add((isHeading ? "# " : "") + folded(block.get(1).asString()));
        }
        return blocks;
    }

    private static String folded(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }
}
