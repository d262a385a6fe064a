package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.annotation.Json;
import app.obelus.annotation.Standard;
import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Stance;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What we write is what the W3C means: it satisfies the assertions of the W3C's own test suite
/// and, since these are blind to meaning, says in RDF what it should.
///
/// The assertions and the context are beside the checkout, in `../shared`; without them these tests
/// are skipped.
class StandardTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @BeforeEach
    void needTheSuite() {
        Standard.assumeThere();
    }

    @Test
    void everyClaimSatisfiesTheAssertionsOfTheW3C() throws Exception {
        List<Standard.Assertion> assertions =
                Standard.assertions("annotations/annotationMusts.test");
        assertEquals(54, assertions.size());
        for (JsonNode page : pages()) {
            for (JsonNode item : page.path("items")) {
                ObjectNode alone = Json.object();
                alone.set("@context", page.get("@context"));
                alone.setAll((ObjectNode) item);
                assertEquals(List.of(), Standard.broken(assertions, alone), alone::toPrettyString);
            }
        }
    }

    @Test
    void everyFileOfNotesSatisfiesTheAssertionsOfTheW3C() throws Exception {
        List<Standard.Assertion> assertions =
                Standard.assertions("collections/pages/pageMusts.test");
        for (JsonNode page : pages()) {
            assertEquals(List.of(), Standard.broken(assertions, page), page::toPrettyString);
        }
    }

    /// So that the two tests above cannot pass by looking away.
    @Test
    void theAssertionsFindWhatIsWrong() throws Exception {
        List<Standard.Assertion> assertions =
                Standard.assertions("annotations/annotationMusts.test");
        assertEquals(
                List.of(), Standard.broken(assertions, Standard.shared("handwritten-good.json")));
        assertEquals(
                8, Standard.broken(assertions, Standard.shared("handwritten-wrong.json")).size());
    }

    @Test
    void everyTermHasAMeaning() throws Exception {
        for (JsonNode page : pages()) {
            String expanded = Standard.expand(page).toString();
            assertFalse(expanded.contains(Standard.BASE), expanded);
        }
        String trap =
                Standard.expand(Standard.shared("handwritten-trap-assessing.json")).toString();
        assertTrue(trap.contains(Standard.BASE + "assessing"), "the net has a hole");
    }

    @Test
    void aVerdictMeansAReviewEvidenceALinkAndAConflictWhatTheOtherSays() throws Exception {
        JsonNode page = tree(Standard.expand(tree(page(fullClaim()))).toString());
        JsonNode claim = page.at("/0/http:~1~1www.w3.org~1ns~1activitystreams#items/0/@list/0");
        JsonNode bodies = claim.path("http://www.w3.org/ns/oa#hasBody");
        JsonNode review = bodies.get(3);
        assertEquals(
                tree(
                        """
                        ["http://www.w3.org/ns/oa#TextualBody", "http://schema.org/ClaimReview"]
                        """),
                review.path("@type"));
        assertEquals(
                "http://www.w3.org/ns/oa#assessing",
                review.at("/http:~1~1www.w3.org~1ns~1oa#hasPurpose/0/@id").asString());
        assertEquals(
                "Refuted",
                review.at(
                                "/http:~1~1schema.org~1reviewRating/0"
                                        + "/http:~1~1schema.org~1alternateName/0/@value")
                        .asString());
        assertEquals(
                "The minister",
                review.at(
                                "/http:~1~1schema.org~1itemReviewed/0/http:~1~1schema.org~1author/0"
                                        + "/http:~1~1schema.org~1name/0/@value")
                        .asString());
        JsonNode evidence = bodies.get(4);
        assertEquals(
                "https://example.org/source",
                evidence.at("/http:~1~1www.w3.org~1ns~1oa#hasSource/0/@id").asString());
        assertEquals(
                "http://www.w3.org/ns/oa#linking",
                evidence.at("/http:~1~1www.w3.org~1ns~1oa#hasPurpose/0/@id").asString());
        assertEquals("refutes", evidence.at("/urn:obelus:ns#stance/0/@value").asString());
        JsonNode conflict = claim.at("/urn:obelus:ns#conflict/0");
        assertEquals("note", conflict.at("/urn:obelus:ns#field/0/@value").asString());
        assertEquals("Yes, it did.", conflict.at("/urn:obelus:ns#other/0/@value").asString());
    }

    /// The sample, a claim with everything, and what [Generated] makes.
    private static List<JsonNode> pages() throws IOException {
        List<JsonNode> pages = new ArrayList<>();
        pages.add(tree(Files.readString(Path.of("data", Sample.SLUG, FolderNotes.FILE))));
        pages.add(tree(page(fullClaim())));
        for (int seed = 0; seed < 20; seed++) {
            Generated generated = new Generated(seed);
            StoredArticle article = generated.article();
            Notebook notebook = generated.notebook(article);
            byte[] page = Generated.json(article).write(notebook, List.of(), Json.object());
            // The suite asks for URIs where the model allows IRIs.
            pages.add(tree(text(page).replace("käse", "kaese")));
        }
        return pages;
    }

    private static Claim fullClaim() {
        StoredArticle article = Generated.stored("https://example.org/a", "Crime rose.", NOON);
        return new Generated(1)
                .claim(article, 1)
                .withConflicts(List.of())
                .withTargets(List.of())
                .withNote("No, it did not.")
                .withTags(List.of("crime"))
                .withKind("figure")
                .withVerdict("refuted")
                .withWording("Crime rose by 40 per cent")
                .withSpeaker("The minister")
                .withSaidOn("2026-11-20")
                .withConflict(Conflict.of(Conflict.Field.NOTE, "Yes, it did."))
                .withEvidence(
                        List.of(
                                new Evidence(
                                        "urn:uuid:11111111-2222-4333-8444-555555555555",
                                        "https://example.org/source",
                                        "It fell.",
                                        Stance.REFUTES,
                                        "",
                                        NOON,
                                        "",
                                        "")));
    }

    private static String page(Claim claim) {
        StoredArticle article = Generated.stored("https://example.org/a", "Crime rose.", NOON);
        return text(
                Generated.json(article)
                        .write(Notebook.of(List.of(claim)), List.of(), Json.object()));
    }

    private static JsonNode tree(String json) {
        return Json.MAPPER.readTree(json);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
