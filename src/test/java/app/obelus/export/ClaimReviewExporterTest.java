package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Verdict;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What search engines and databases of fact-checks take from a review.
class ClaimReviewExporterTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151.";
    private static final Path SHARED = Path.of("../shared/standards/claimreview");

    @Test
    void saysWhatWasReviewedAndWhatCameOfIt() {
        Claim claim =
                Claims.on("476 votes to 151", TEXT)
                        .withVerdict("refuted")
                        .withJudged(Optional.of(Instant.parse("2026-11-24T10:00:00Z")))
                        .withWording("It passed with 476 votes")
                        .withSpeaker("The minister")
                        .withSaidOn("2026-11-20")
                        .withNote("It was 467.");
        assertEquals(
                Json.MAPPER.readTree(
                        """
                        {
                          "@context": "https://schema.org",
                          "@graph": [{
                            "@type": "ClaimReview",
                            "@id": "urn:test:476-votes-to-151-27",
                            "url": "urn:test:476-votes-to-151-27",
                            "claimReviewed": "It passed with 476 votes",
                            "datePublished": "2026-11-24",
                            "author": {"@type": "Person", "name": "Ada"},
                            "reviewRating": {
                              "@type": "Rating",
                              "alternateName": "Refuted",
                              "ratingValue": 1,
                              "bestRating": 5,
                              "worstRating": 1
                            },
                            "itemReviewed": {
                              "@type": "Claim",
                              "author": {"@type": "Person", "name": "The minister"},
                              "datePublished": "2026-11-20",
                              "appearance": {
                                "@type": "Article",
                                "headline": "The Vote",
                                "url": "https://example.org/vote",
                                "author": {"@type": "Person", "name": "Eve"},
                                "datePublished": "2026-11-20"
                              }
                            },
                            "reviewBody": "It was 467."
                          }]
                        }
                        """),
                written(claim));
    }

    @Test
    void everyDecidedClaimHasWhatIsRequiredAndNoOtherIsThere() {
        Codebook codebook = Codebook.initial();
        List<Claim> claims = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        for (Verdict verdict : codebook.scale().verdicts()) {
            Claim claim = Claims.placeless("urn:test:" + verdict.id()).withVerdict(verdict.id());
            claims.add(claim);
            if (codebook.isDecided(verdict.id())) {
                decided.add(verdict.name() + " / The Vote");
            }
        }
        List<String> reviewed = new ArrayList<>();
        for (JsonNode review : written(claims.toArray(Claim[]::new)).path("@graph")) {
            assertEquals(review.path("@id"), review.path("url"));
            assertEquals("Claim", review.path("itemReviewed").path("@type").asString());
            assertEquals(
                    "The Vote",
                    review.path("itemReviewed").path("appearance").path("headline").asString());
            reviewed.add(
                    review.path("reviewRating").path("alternateName").asString()
                            + " / "
                            + review.path("claimReviewed").asString());
        }
        assertEquals(decided, reviewed);
        AnnotatedArticle article = Formats.article(TEXT, claims.toArray(Claim[]::new));
        assertEquals(
                decided.size(),
                new ClaimReviewExporter().count(Export.of(List.of(article), codebook)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11, 2026-11",
        "2026, 2026",
        "2026-11-20T09:00:00Z, 2026-11-20",
        "last Friday, ''",
        "20.11.2026, ''",
        "2026-13-01, ''",
        "2026-02-30, ''",
    })
    void aDateIsOneThatAProgramKnows(String written, String date) {
        JsonNode item =
                written(Claims.on("476", TEXT).withVerdict("refuted").withSaidOn(written))
                        .at("/@graph/0/itemReviewed");
        assertEquals(date, item.path("datePublished").stringValue(""));
    }

    @Test
    void aVerdictThatSaysNothingAboutTruthHasNoNumber() {
        JsonNode rating =
                written(Claims.on("476", TEXT).withVerdict("unverifiable"))
                        .at("/@graph/0/reviewRating");
        assertEquals(
                Json.MAPPER.readTree(
                        """
                        {"@type": "Rating", "alternateName": "Unverifiable"}
                        """),
                rating);
    }

    @Test
    void satisfiesTheSchemaOfSchemaOrg() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "needs " + SHARED);
        Schema schema = schema();
        assertEquals(List.of(), schema.validate(shared("handwritten-good.json")));
        assertEquals(12, schema.validate(shared("handwritten-wrong.json")).size());
        JsonNode review =
                written(
                                Claims.on("476 votes to 151", TEXT)
                                        .withVerdict("refuted")
                                        .withSpeaker("The minister")
                                        .withSaidOn("2026-11-20"))
                        .at("/@graph/0");
        assertEquals(List.of(), schema.validate(review));
    }

    private static Schema schema() throws IOException {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("schemaorg-json-schemas"))) {
            for (Path file : files.toList()) {
                String type = file.getFileName().toString().replace(".schema.json", "");
                schemas.put("schema:" + type, Files.readString(file));
            }
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of("schema:ClaimReview"));
    }

    private static JsonNode shared(String file) throws IOException {
        return Json.MAPPER.readTree(Files.readString(SHARED.resolve(file)));
    }

    private static JsonNode written(Claim... claims) {
        return Json.MAPPER.readTree(Formats.written("claimreview", Formats.article(TEXT, claims)));
    }
}
