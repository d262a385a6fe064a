package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Scale;
import app.obelus.claim.Verdict;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The page that holds everything.
class HtmlExporterTest {

    static final List<String> HOSTILE = Hostile.WORDS;

    private static final Set<String> ELEMENTS =
            Set.of(
                    "html",
                    "head",
                    "meta",
                    "title",
                    "style",
                    "script",
                    "body",
                    "main",
                    "article",
                    "header",
                    "section",
                    "nav",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "a",
                    "b",
                    "span",
                    "mark",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "table",
                    "caption",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "svg",
                    "rect",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "br",
                    "hr");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "aria-hidden",
                    "aria-label",
                    "charset",
                    "class",
                    "content",
                    "dir",
                    "height",
                    "href",
                    "http-equiv",
                    "id",
                    "lang",
                    "name",
                    "preserveAspectRatio",
                    "rel",
                    "scope",
                    "start",
                    "type",
                    "viewBox",
                    "width",
                    "x",
                    "xmlns",
                    "y");

    @Test
    void keepsEveryWordOfTheArticleInItsPlace() throws IOException {
        StrictHtml page = page(Bridge.annotated());
        assertEquals(
                List.of("A bridge for the next hundred years"),
                page.elements("h1").stream().map(StrictHtml::words).toList());
        assertEquals(
                squeezed(
                        Bridge.ARTICLE
                                .text()
                                .substring(Bridge.ARTICLE.blocks().get(1).range().start())),
                squeezed(articleText(page)));
    }

    @Test
    void keepsEveryWordHoweverClaimsLieOverEachOther() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            StrictHtml page = page(Bridge.annotated(Bridge.ARTICLE, scattered(new Random(seed))));
            String text =
                    StrictHtml.words(page.elements("h1").getFirst(), HtmlExporterTest::isMargin);
            assertEquals(
                    squeezed(Bridge.ARTICLE.text()), squeezed(text + articleText(page)), "" + seed);
            assertLinked(page);
        }
    }

    @Test
    void marksWordsWithTheKindOfEveryClaimThatLiesOnThem() throws IOException {
        StrictHtml page = page(Bridge.annotated());
        assertEquals(
                List.of("k0 l0", "k4 l1", "k1 l2"),
                page.elements("mark").stream()
                        .filter(it -> StrictHtml.words(it).equals("412 euros"))
                        .reduce((_, inner) -> inner)
                        .map(HtmlExporterTest::marksAround)
                        .orElseThrow());
    }

    @Test
    void numbersTheClaimsAndLinksThemBothWays() throws IOException {
        StrictHtml page = page(Bridge.annotated());
        assertLinked(page);
        assertEquals("#c1-5", page.byId("r1-5").getAttribute("href"));
        assertEquals("#c1-5", page.byId("r1-5.2").getAttribute("href"));
        assertEquals(
                List.of("#r1-5", "#r1-5.2"),
                page.ofClass("back").stream()
                        .map(it -> it.getAttribute("href"))
                        .filter(it -> it.startsWith("#r1-5"))
                        .toList());
    }

    @Test
    void saysAllThatIsKnownAboutAClaim() throws IOException {
        assertEquals(
                """
                1 ✓ Supported Figure ↑ in the text The old bridge carried 31,000 vehicles a day \
                31,000 vehicles a day crossed the old bridge in 2025. \
                Said byMara Lindqvist, head of roads Said on2026-03-02 Judged on2026-11-24 \
                True as of2025-12-31 Check again on2027-01-15 Checked byAda Tagstraffic, 2025 \
                The counters were off for two weeks; the office says so. May: none June: repaired \
                + Supports https://roads.example.org/2025.csv ADT 31,004 Average of 351 days. \
                · Context Interview with the office, 3 March 2026 \
                Read these words on the page they come from""",
                squeezed(StrictHtml.words(page(Bridge.annotated()).byId("c1-1"))));
    }

    @Test
    void leavesNothingEmptyWhereThereIsNothingToShow() throws IOException {
        Article plain =
                Bridge.ARTICLE.withText(
                        "One line.",
                        List.of(new Block(Block.Type.PARAGRAPH, 0, new TextRange(0, 9))));
        StrictHtml page = page(Bridge.annotated(plain, List.of()));
        assertEquals(List.of(), page.elements("nav"));
        assertEquals(
                List.of(
                        "Ines Okafor · 2026-03-04 · https://news.example.org/bridge?id=7",
                        "No claims.",
                        "One line."),
                page.elements("p").stream().map(StrictHtml::words).toList());
        StrictHtml none = page();
        assertEquals(
                List.of("No claims"), none.elements("h1").stream().map(StrictHtml::words).toList());
        assertEquals(List.of(), none.elements("nav"));
    }

    @Test
    void listsClaimsWithoutAPlaceWithTheirWords() throws IOException {
        StrictHtml page = page(Bridge.annotated());
        assertEquals("Claims without a place in the text", StrictHtml.words(page.byId("o1")));
        assertEquals(
                "9 ✕ Refuted Figure older than the town The bridge is older than the town."
                        + " Checked byAda",
                squeezed(StrictHtml.words(page.byId("c1-9"))));
    }

    @Test
    void outlinesTheArticleWithoutLeavingADepthOut() throws IOException {
        StrictHtml page = page(Bridge.annotated());
        assertEquals(
                List.of(
                        "h1 A bridge for the next hundred years",
                        "h2 Summary",
                        "h2 What it costs",
                        "h3 Materials",
                        "h2 When",
                        "h2 Claims",
                        "h2 Claims without a place in the text"),
                page.elements().stream()
                        .filter(it -> it.getLocalName().matches("h[1-6]"))
                        .map(it -> it.getLocalName() + " " + StrictHtml.words(it))
                        .toList());
        assertEquals(
                List.of("What it costs", "Materials", "When", "Claims"),
                page.elements("nav").stream()
                        .flatMap(it -> squeezedLines(StrictHtml.words(it)).stream())
                        .toList());
    }

    @Test
    void saysInWordsWhatThePicturesShow() throws IOException {
        StrictHtml page = page(Bridge.annotated());
        assertEquals(
                List.of(
                        "Verdicts ○Undecided1 ✓Supported3 ≈Disputed1 ◐Misleading1 ✕Refuted2"
                                + " ?Unverifiable1",
                        "Kinds FFigure3 WWording1 AAttribution1 EEvent1 CComparison2 PPrediction1"),
                page.ofClass("bars").stream().map(it -> squeezed(StrictHtml.words(it))).toList());
        assertEquals(
                "Where in the article: first quarter 2, second quarter 3, third quarter 1,"
                        + " last quarter 2; without a place 1.",
                squeezed(StrictHtml.words(page.elements("figcaption").getFirst())));
    }

    @Test
    void putsSeveralArticlesInOnePageWithContents() throws IOException {
        StrictHtml page = page(Bridge.annotated(), Bridge.annotated());
        assertLinked(page);
        assertEquals(
                List.of(
                        "#a1 A bridge for the next hundred years",
                        "#a2 A bridge for the next hundred years"),
                page.elements("nav").getFirst().getElementsByTagName("a").getLength() == 2
                        ? page.elements("a").stream()
                                .limit(2)
                                .map(it -> it.getAttribute("href") + " " + StrictHtml.words(it))
                                .toList()
                        : List.of());
    }

    @Test
    void holdsTheReviewsOfDecidedClaims() throws IOException {
        Element script = page(Bridge.annotated()).elements("script").getFirst();
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        new ClaimReviewExporter().write(Bridge.export(Bridge.annotated()), alone);
        assertEquals(
                Json.MAPPER.readTree(alone.toByteArray()),
                Json.MAPPER.readTree(StrictHtml.words(script)));
    }

    @Test
    void allowsNothingButItsOwnStyleSheet() throws IOException, NoSuchAlgorithmException {
        StrictHtml page = page(Bridge.annotated());
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(
                                StrictHtml.words(page.elements("style").getFirst())
                                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                                .formatted(Base64.getEncoder().encodeToString(hash))),
                page.elements("meta").stream()
                        .filter(
                                it ->
                                        it.getAttribute("http-equiv")
                                                .equals("Content-Security-Policy"))
                        .map(it -> it.getAttribute("content"))
                        .toList());
        assertFalse(StrictHtml.words(page.elements("style").getFirst()).contains("url("));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void leavesHostileWordsWords(String words) throws IOException {
        StrictHtml page = page(Hostile.article(words), Bridge.annotated());
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : page.elements()) {
            elements.add(element.getLocalName());
            Map<String, String> own = StrictHtml.attributes(element);
            attributes.addAll(own.keySet());
            if (own.containsKey("href")) {
                assertEquals("a", element.getLocalName());
                String address = own.get("href");
                boolean outward = address.matches("(https?://|mailto:)[^\\s<>\"]*");
                assertTrue(outward || address.matches("#[a-z0-9.-]+"), address);
                assertEquals(
                        outward ? "noopener noreferrer nofollow" : null, own.get("rel"), address);
            }
        }
        elements.removeAll(ELEMENTS);
        attributes.removeAll(ATTRIBUTES);
        assertEquals(Set.of(), elements);
        assertEquals(Set.of(), attributes);
        assertEquals(
                List.of("application/ld+json"),
                page.elements("script").stream().map(it -> it.getAttribute("type")).toList());
        Json.MAPPER.readTree(StrictHtml.words(page.elements("script").getFirst()));
    }

    @Test
    void holdsAQuoteOfAMegabyte() throws IOException {
        String words = "All work and no play. ".repeat(50_000).strip();
        Claim claim =
                Claims.placeless("urn:test:long")
                        .withTargets(List.of(Claims.foreign(words, Optional.empty())));
        assertEquals(
                words,
                StrictHtml.words(
                        page(Bridge.annotated(Bridge.ARTICLE, List.of(claim)))
                                .byId("c1-1")
                                .getElementsByTagName("blockquote")
                                .item(0)));
    }

    @Test
    void takesNothingButColoursFromTheCodebook() throws IOException {
        String evil = "red; } body { background: url(https://evil.example)";
        Codebook book =
                Codebook.initial()
                        .withScale(
                                new Scale(
                                        List.of(
                                                new Verdict(
                                                        "</style>",
                                                        "</style>",
                                                        "</style>",
                                                        true,
                                                        OptionalInt.of(1),
                                                        evil,
                                                        evil,
                                                        evil))));
        Export export = new Export(List.of(Bridge.annotated()), book, Optional.empty());
        String css = StrictHtml.words(page(export).elements("style").getFirst());
        assertTrue(css.contains("--v0: #57606A; --v0-ink: #FFFFFF;"), css);
        assertFalse(css.contains("evil"), css);
    }

    @Test
    void makesTheSameBytesEveryTime() throws IOException {
        assertArrayEquals(
                bytes(Bridge.export(Bridge.annotated())), bytes(Bridge.export(Bridge.annotated())));
    }

    private static List<Claim> scattered(Random random) {
        List<Claim> claims = new ArrayList<>();
        String text = Bridge.ARTICLE.text();
        List<String> kinds = List.of("figure", "wording", "event", "no-such-kind");
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            int start = Graphemes.borderBefore(text, random.nextInt(text.length() - 1));
            int end = Math.min(text.length(), start + 1 + random.nextInt(200));
            String words = text.substring(start, end);
            if (!words.isBlank()) {
                claims.add(
                        Claims.on(words, text, start)
                                .withKind(kinds.get(random.nextInt(kinds.size()))));
            }
        }
        return claims;
    }

    private static boolean isMargin(Element element) {
        return element.getLocalName().equals("sup")
                || element.getAttribute("class").startsWith("beside");
    }

    private static String articleText(StrictHtml page) {
        return StrictHtml.words(page.ofClass("text").getFirst(), HtmlExporterTest::isMargin);
    }

    private static List<String> marksAround(Element innermost) {
        List<String> looks = new ArrayList<>();
        for (var node = innermost; node.getLocalName().equals("mark"); ) {
            looks.addFirst(node.getAttribute("class"));
            node = (Element) node.getParentNode();
        }
        return looks;
    }

    /// Every link within the page leads somewhere, and no name is there twice.
    private static void assertLinked(StrictHtml page) {
        List<String> ids =
                page.elements().stream()
                        .map(it -> it.getAttribute("id"))
                        .filter(it -> !it.isEmpty())
                        .toList();
        assertEquals(new HashSet<>(ids).size(), ids.size());
        Set<String> asked =
                page.elements("a").stream()
                        .map(it -> it.getAttribute("href"))
                        .filter(it -> it.startsWith("#"))
                        .map(it -> it.substring(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(ids);
        assertEquals(Set.of(), asked);
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> squeezedLines(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static StrictHtml page(AnnotatedArticle... articles) throws IOException {
        return page(Bridge.export(articles));
    }

    private static StrictHtml page(Export export) throws IOException {
        return StrictHtml.of(bytes(export));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(export, out);
        return out.toByteArray();
    }
}
