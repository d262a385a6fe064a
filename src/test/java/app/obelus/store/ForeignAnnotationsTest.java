package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.annotation.Places;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Stance;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Annotations that other programs wrote.
class ForeignAnnotationsTest {

    private static final Path SHARED = Path.of("../shared/webannotation");

    private final StoredArticle article =
            Generated.stored("https://example.org/article", "Crime rose last year.", Instant.EPOCH);
    private final ClaimJson json =
            new ClaimJson(
                    Codebook.initial(),
                    new Places(article.iri(), article.editions(), _ -> Optional.empty()));

    @Test
    void readsAnOrdinaryAnnotationAsAClaim() throws Exception {
        Claim claim =
                read(
                        """
                        {"id": "urn:x", "type": "Annotation", "created": "2015-10-13T13:00:00+01:00",
                         "creator": "https://example.org/ada", "motivation": "commenting",
                         "body": [
                           {"type": "TextualBody", "value": "Is that so?"},
                           {"type": "TextualBody", "purpose": "tagging", "value": "crime"},
                           {"type": "SpecificResource", "purpose": "linking",
                            "source": "https://example.org/source"}],
                         "target": {"source": "https://example.org/article", "selector":
                           {"type": "TextQuoteSelector", "exact": "rose"}}}
                        """);
        assertEquals("Is that so?", claim.note());
        assertEquals(List.of("crime"), claim.tags());
        assertEquals("unsorted", claim.kind());
        assertEquals("undecided", claim.verdict());
        assertEquals("https://example.org/ada", claim.creator());
        assertEquals(Instant.parse("2015-10-13T12:00:00Z"), claim.created());
        assertEquals(
                List.of(Stance.UNCLEAR), claim.evidence().stream().map(it -> it.stance()).toList());
        assertEquals(
                List.of(new TextQuote("rose", "", "")), claim.targets().getFirst().selectors());
    }

    @Test
    void readsABodyValueAsTheNote() throws Exception {
        Claim claim =
                read(
                        """
                        {"id": "urn:x", "type": "Annotation", "bodyValue": "So it is",
                         "target": "https://example.org/other"}
                        """);
        assertEquals("So it is", claim.note());
        assertEquals(
                tree(
                        """
                        {"id": "urn:x", "type": "Annotation",
                         "motivation": ["highlighting", "oa:assessing"],
                         "body": [{"type": "TextualBody", "purpose": "commenting",
                                   "format": "text/plain", "value": "So it is"}],
                         "target": ["https://example.org/other"]}
                        """),
                json.write(claim));
    }

    @Test
    void readsConflictsAndKeepsThoseItDoesNotUnderstand() throws Exception {
        Claim claim =
                read(
                        """
                        {"id": "urn:x", "type": "Annotation", "bodyValue": "Ours",
                         "target": "https://example.org/other", "obelus:conflict": [
                           {"obelus:field": "note", "obelus:other": "Theirs", "by": "Ada"},
                           {"obelus:field": "mood", "obelus:other": "Gay"},
                           {"obelus:field": "verdict"},
                           {"obelus:field": "evidence", "obelus:other": ""},
                           "odd",
                           {"obelus:other": "refuted", "obelus:field": "verdict"}]}
                        """);
        Conflict note = Conflict.of(Conflict.Field.NOTE, "Theirs");
        assertEquals(
                List.of(Conflict.of(Conflict.Field.VERDICT, "refuted"), note), claim.conflicts());
        assertEquals(
                tree(
                        """
                        [{"obelus:field": "verdict", "obelus:other": "refuted"},
                         {"obelus:field": "note", "obelus:other": "Theirs", "by": "Ada"},
                         {"obelus:field": "mood", "obelus:other": "Gay"},
                         {"obelus:field": "verdict"},
                         {"obelus:field": "evidence", "obelus:other": ""},
                         "odd"]
                        """),
                json.write(claim).get("obelus:conflict"));
        assertEquals(
                tree(
                        """
                        [{"obelus:field": "verdict", "obelus:other": "refuted"},
                         {"obelus:field": "mood", "obelus:other": "Gay"},
                         {"obelus:field": "verdict"},
                         {"obelus:field": "evidence", "obelus:other": ""},
                         "odd"]
                        """),
                json.write(claim.withoutConflict(note)).get("obelus:conflict"));
    }

    @Test
    void keepsWhatItDoesNotUnderstandWhileTheRestIsEdited() throws Exception {
        Claim claim = read(Files.readString(shared("handwritten-good.json")));
        assertEquals(
                List.of(
                        new TextQuote("rose by 40 per cent", "Crime ", " last year"),
                        new TextPosition(new TextRange(412, 431))),
                claim.targets().getFirst().selectors());

        ObjectNode written =
                json.write(claim.withNote("Checked.").withVerdict("refuted").withTags(List.of()));

        assertEquals(
                tree(
                        """
                        {"id": "https://example.org/reader", "type": "Software", "name": "Reader"}
                        """),
                written.get("generator"));
        assertEquals(
                tree(
                        """
                        {"type": "TextualBody", "value": "Checked.", "format": "text/plain",
                         "language": "en", "purpose": "commenting"}
                        """),
                written.at("/body/0"));
        assertEquals(
                tree(
                        """
                        {"type": "SpecificResource", "purpose": "classifying",
                         "source": "https://example.org/codes#misleading-statistic"}
                        """),
                written.at("/body/2"));
        assertEquals("RangeSelector", written.at("/target/0/selector/2/type").asString());
        assertEquals("en", written.at("/target/0/source/language").asString());
        assertEquals("A. Reader", written.at("/creator/name").asString());
        assertEquals(3, written.path("body").size());
    }

    @Test
    void keepsAVerdictThatItsOwnScaleDoesNotHave() throws Exception {
        String review =
                """
                {"id": "urn:x", "type": "Annotation", "body": {
                   "type": "schema:ClaimReview", "id": "https://example.org/review",
                   "schema:claimReviewed": "Crime rose by 40 per cent",
                   "schema:reviewRating": {"schema:alternateName": "Pants on fire",
                     "schema:ratingValue": 1, "schema:bestRating": 7, "schema:worstRating": 1},
                   "schema:itemReviewed": {"type": "schema:Claim",
                     "schema:author": {"schema:name": "A. Minister",
                       "schema:sameAs": "https://example.org/minister"}}},
                 "target": "https://example.org/article"}
                """;
        Claim claim = read(review);
        assertEquals("Pants on fire", claim.verdict());
        assertEquals("Crime rose by 40 per cent", claim.wording());
        assertEquals("A. Minister", claim.speaker());

        JsonNode again = json.write(json.read(json.write(json.read(json.write(claim)))));
        assertEquals(
                tree(
                        """
                        {"type": "schema:Rating", "schema:alternateName": "Pants on fire",
                         "schema:ratingValue": 1, "schema:bestRating": 7, "schema:worstRating": 1}
                        """),
                again.at("/body/0/schema:reviewRating"));
        assertEquals("https://example.org/review", again.at("/body/0/id").asString());

        JsonNode edited = json.write(claim.withSpeaker("B. Other"));
        assertEquals(
                tree(
                        """
                        {"schema:name": "B. Other",
                         "schema:sameAs": "https://example.org/minister"}
                        """),
                edited.at("/body/0/schema:itemReviewed/schema:author"));
    }

    @Test
    void dropsWhatStoodBesideANoteWithTheNote() throws Exception {
        Claim claim =
                read(
                        """
                        {"id": "urn:x", "type": "Annotation", "body":
                           {"type": "TextualBody", "value": "<b>So</b>", "format": "text/html"},
                         "target": "https://example.org/article"}
                        """);
        assertFalse(json.write(claim.withNote("")).has("body"));
    }

    /// Everything that the W3C holds for a correct annotation can be read, says the same after it
    /// was written, and is written the same ever after.
    @TestFactory
    Stream<DynamicTest> losesNothingOfTheSamplesOfTheStandard() throws IOException {
        return samples("correct")
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> assertNothingLost(tree(Files.readString(file)))));
    }

    /// They may be refused, but nothing else may happen.
    @TestFactory
    Stream<DynamicTest> readsOrRefusesTheWrongSamplesOfTheStandard() throws IOException {
        return samples("incorrect")
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> readOrRefuse(file)));
    }

    private void assertNothingLost(JsonNode sample) throws Exception {
        if (!Json.has(sample, "type", "Annotation")) {
            return;
        }
        ObjectNode once = json.write(json.read(sample));
        assertContains(once, normalised((ObjectNode) sample), "");
        assertEquals(once, json.write(json.read(once)));
    }

    private void readOrRefuse(Path file) throws IOException {
        try {
            Claim claim = json.read(tree(Files.readString(file)));
            assertEquals(json.write(claim), json.write(json.read(json.write(claim))));
        } catch (JacksonException | MalformedClaimException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }

    /// The sample with what may come in two forms in the one that we write.
    private static ObjectNode normalised(ObjectNode sample) {
        ObjectNode normal = sample.deepCopy();
        if (normal.has("bodyValue")) {
            normal.putArray("body").addObject().put("value", sample.get("bodyValue").asString());
            normal.remove("bodyValue");
        }
        for (String key : List.of("body", "target")) {
            if (normal.has(key) && !normal.get(key).isArray()) {
                normal.putArray(key).add(sample.has(key) ? sample.get(key) : normal.get(key));
            }
        }
        return normal;
    }

    /// Whether all that `less` says is in `more`; arrays in any order.
    private static void assertContains(JsonNode more, JsonNode less, String where) {
        if (less.isObject()) {
            less.properties()
                    .forEach(
                            entry ->
                                    assertContains(
                                            more.path(entry.getKey()),
                                            entry.getValue(),
                                            where + "/" + entry.getKey()));
        } else if (less.isArray()) {
            for (JsonNode one : less) {
                assertEquals(
                        true,
                        more.values().stream().anyMatch(other -> contains(other, one)),
                        where + " lost " + one + " from " + more);
            }
        } else {
            assertEquals(less, more, where);
        }
    }

    private static boolean contains(JsonNode more, JsonNode less) {
        try {
            assertContains(more, less, "");
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static Stream<Path> samples(String folder) throws IOException {
        Path samples = SHARED.resolve("w3c-tests/tools/samples").resolve(folder);
        if (!Files.isDirectory(samples)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(samples)) {
            return files.sorted().toList().stream();
        }
    }

    private static Path shared(String file) {
        Assumptions.assumeTrue(
                Files.exists(SHARED.resolve(file)), "needs ../shared/webannotation/" + file);
        return SHARED.resolve(file);
    }

    private Claim read(String text) throws MalformedClaimException {
        return json.read(tree(text));
    }

    private static JsonNode tree(String text) {
        return Json.MAPPER.readTree(text);
    }
}
