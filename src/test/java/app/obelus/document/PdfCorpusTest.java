package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;
import app.obelus.text.Block;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Articles laid out as PDF, and hostile files of others, which lie beside the checkout in
/// `../shared`; without them these tests are skipped.
class PdfCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @ParameterizedTest
    @CsvSource({"1col, 0.85", "2col, 0.65"})
    void findsMostParagraphsWholeAndNothingElse(String columns, double floor) throws Exception {
        double precision = 0;
        double recall = 0;
        List<Path> truths = files("generated", ".gold.json");
        for (Path truth : truths) {
            String name = truth.getFileName().toString().replace(".gold.json", "");
            Path file = truth.resolveSibling(name + "." + columns + ".pdf");
            Map<String, Integer> told = counted(told(truth));
            Map<String, Integer> read = counted(read(file));
            double both = 0;
            for (Map.Entry<String, Integer> block : told.entrySet()) {
                both += Math.min(block.getValue(), read.getOrDefault(block.getKey(), 0));
            }
            precision += both / sum(read) / truths.size();
            recall += both / sum(told) / truths.size();
        }
        double score = 2 * precision * recall / (precision + recall);
        assertTrue(score > floor, "%s: %.3f".formatted(columns, score));
    }

    @Test
    void readsOrRefusesWhatIsHostile() throws Exception {
        Map<String, String> outcomes = new TreeMap<>();
        for (Path file : files("nasty/pdf", ".pdf")) {
            String outcome = "read";
            try {
                ArticleReader.ofEveryFormat().read(file);
            } catch (UnreadableArticleException e) {
                outcome = e.reason().toString();
            }
            outcomes.merge(
                    outcome, file.getFileName().toString(), (one, other) -> one + " " + other);
        }
        assertEquals(
                "encrypted-attachment.pdf saslprep-r6.pdf testPassword4Spaces.pdf",
                outcomes.get("LOCKED"));
        assertEquals(
                "REDHAT-1531897-0.pdf poppler-395-0-fuzzed.pdf poppler-85140-0.pdf",
                outcomes.get("DAMAGED"));
        assertEquals(
                "GHOSTSCRIPT-698804-1-fuzzed.pdf PDFBOX-3148-2-fuzzed.pdf PDFBOX-4352-0.pdf",
                outcomes.get("EMPTY"));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        Path all = CORPUS.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(all), "no " + all + " here");
        try (Stream<Path> files = Files.list(all)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> told(Path truth) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (JsonNode block : new ObjectMapper().readTree(Files.readString(truth)).get("blocks")) {
            boolean heading = block.get(0).asString().matches("h\\d");
            blocks.add(block(heading, block.get(1).asString()));
        }
        return blocks;
    }

    private static List<String> read(Path file) throws IOException, UnreadableArticleException {
        Article article = ArticleReader.ofEveryFormat().read(file).article();
        List<String> blocks = new ArrayList<>(List.of(block(true, article.title())));
        for (Block block : article.blocks()) {
            String words = article.text().substring(block.range().start(), block.range().end());
            blocks.add(block(block.type() == Block.Type.HEADING, words));
        }
        return blocks;
    }

    private static String block(boolean heading, String words) {
        return (heading ? "heading " : "") + words.replaceAll("\\s+", " ").strip();
    }

    private static Map<String, Integer> counted(List<String> blocks) {
        Map<String, Integer> counts = new HashMap<>();
        blocks.forEach(block -> counts.merge(block, 1, Integer::sum));
        return counts;
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
