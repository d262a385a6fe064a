package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Claims on an article whose source has pages say on which they stand.
class PageNumbersTest {

    private static final String WORDS = "476 to 151";

    @Test
    void areThoseOfTheFirstPlace() {
        AnnotatedArticle article = article();
        Claim nowhere = Claims.placeless("urn:test:nowhere");

        assertEquals(
                List.of(OptionalInt.of(12), OptionalInt.empty()),
                List.of(article.page(article.claims().getFirst()), article.page(nowhere)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    html      | <span class="page">p. 12</span>
                    html      | <dt>Page</dt><dd dir="auto">12</dd>
                    markdown  | - **Page:** 12
                    csv       | page
                    csv       | ,12
                    readwise  | Page: 12
                    brief     | - **No. 1, p. 12:**
                    handout   | <span class="about">p. 12</span>
                    """)
    void areCitedByFormat(String format, String words) {
        assertTrue(Formats.text(format, article()).contains(words), words);
    }

    @Test
    void areCitedInALetterThatAsksForACorrection() {
        AnnotatedArticle article = article();
        Claim refuted = article.claims().getFirst().withVerdict("refuted");

        assertTrue(
                Formats.text("letter", article.with(List.of(refuted)))
                        .contains("“476 to 151” (page 12)"));
    }

    @Test
    void areCitedInTheCommentsOfAWordDocument() throws IOException {
        byte[] docx = Formats.written("docx", article());

        assertTrue(part(docx, "word/comments.xml").contains("· p. 12"));
    }

    @Test
    void changeNothingAboutATableThatIsTakenInAgain() throws Exception {
        AnnotatedArticle article = article();
        String now = Formats.text("csv", article);
        String before = now.replace(",page\r\n", "\r\n").replace(",12\r\n", "\r\n");

        assertEquals(
                List.of(article.claims(), article.claims()),
                List.of(
                        Formats.takenIn(Formats.read("csv", now, article), article),
                        Formats.takenIn(Formats.read("csv", before, article), article)));
    }

    private static AnnotatedArticle article() {
        CanonicalText canonical = new CanonicalText();
        canonical.onPage(11);
        canonical.add(Block.Type.PARAGRAPH, 0, "The chamber met.");
        canonical.onPage(12);
        canonical.add(Block.Type.PARAGRAPH, 0, "It voted " + WORDS + ".");
        String text = canonical.text();
        String hash = Sha256.of(text);
        return AnnotatedArticle.of(
                new Article("The Vote", "", "", "", "en", text, canonical.blocks()),
                "urn:test:article",
                List.of(new Edition(1, Claims.MORNING, "source.pdf", hash, hash)),
                List.of(Claims.on(WORDS, text)),
                Map.of());
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
