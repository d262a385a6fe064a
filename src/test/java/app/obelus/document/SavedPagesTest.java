package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;
import app.obelus.text.Block;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Real pages against what people, and the reader view of Firefox, took from them. The measures are
/// those of `../shared/extraction/score.py`.
class SavedPagesTest {

    private static final Path SHARED = Path.of("../shared/extraction");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String LEAVES =
            "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, figcaption, dt, dd, div";

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    /// How much of what was taken is right, and how much of what is right was taken.
    private record Share(double precision, double recall) {

        static Share of(Map<String, Integer> right, Map<String, Integer> taken) {
            int both = 0;
            for (Map.Entry<String, Integer> entry : right.entrySet()) {
                both += Math.min(entry.getValue(), taken.getOrDefault(entry.getKey(), 0));
            }
            return new Share(both / Math.max(1.0, sum(taken)), both / Math.max(1.0, sum(right)));
        }

        static double f1(List<Share> shares) {
            double precision = shares.stream().mapToDouble(Share::precision).average().orElse(0);
            double recall = shares.stream().mapToDouble(Share::recall).average().orElse(0);
            return 2 * precision * recall / (precision + recall);
        }

        private static int sum(Map<String, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Test
    void haveTheWordsThatPeopleTookFromThem() throws Exception {
        Path folder = shared("aeb");
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page :
                json(folder.resolve("ground-truth.json")).properties()) {
            Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
            String body = page.getValue().path("articleBody").stringValue("");
            shares.add(Share.of(phrases(body), phrases(reader.read(file).article().text())));
        }
        double f1 = Share.f1(shares);
        long wrong = shares.stream().filter(it -> it.precision() < .5 || it.recall() < .5).count();
        assertTrue(f1 >= .950, "F1 " + f1);
        assertTrue(wrong <= 3, wrong + " pages are less than half right");
    }

    @Test
    void haveTheBlocksThatAReaderViewShows() throws Exception {
        List<Share> blocks = new ArrayList<>();
        int titles = 0;
        int bylines = 0;
        for (Path page : pages()) {
            Article article = reader.read(page.resolve("source.html")).article();
            blocks.add(Share.of(leaves(page.resolve("expected.html")), blocks(article)));
            JsonNode metadata = json(page.resolve("expected-metadata.json"));
            titles += isSame(metadata, "title", article.title()) ? 1 : 0;
            bylines += isSame(metadata, "byline", article.byline()) ? 1 : 0;
        }
        double f1 = Share.f1(blocks);
        assertTrue(f1 >= .940, "F1 " + f1);
        assertTrue(titles >= 58, titles + " titles");
        assertTrue(bylines >= 28, bylines + " bylines");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(shared("readability"))) {
            return pages.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Path shared(String name) {
        Path folder = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no saved pages beside this checkout");
        return folder;
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static boolean isSame(JsonNode metadata, String name, String read) {
        String expected = folded(metadata.path(name).stringValue(""));
        return !expected.isEmpty() && expected.equals(folded(read));
    }

    private static Map<String, Integer> blocks(Article article) {
        Map<String, Integer> counts = new HashMap<>();
        for (Block block : article.blocks()) {
            String words = folded(block.range().in(article.text()));
            counts.merge(line(block.type() == Block.Type.HEADING, words), 1, Integer::sum);
        }
        return counts;
    }

    /// The innermost elements that stand by themselves.
    private static Map<String, Integer> leaves(Path page) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Element element : Jsoup.parse(Files.readString(page)).body().select(LEAVES)) {
            String words = folded(element.wholeText());
            if (words.length() >= 2 && element.select(LEAVES).size() == 1) {
                counts.merge(line(element.normalName().matches("h[1-6]"), words), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String line(boolean heading, String words) {
        return (heading ? "# " : "") + words;
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static Map<String, Integer> phrases(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
            List<String> phrase = words.subList(i, Math.min(words.size(), i + 4));
            counts.merge(String.join(" ", phrase), 1, Integer::sum);
        }
        return counts;
    }
}
