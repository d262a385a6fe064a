package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.annotation.Json;
import app.obelus.annotation.Standard;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Notebook;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What is exported as JSON-LD is what the W3C means, and comes back as it was.
class JsonLdExporterTest {

    private static final int NOTEBOOKS = 1000;

    @Test
    void satisfiesTheAssertionsOfTheW3C() throws Exception {
        Standard.assumeThere();
        var annotationMusts = Standard.assertions("annotations/annotationMusts.test");
        var collectionMusts = Standard.assertions("collections/collectionMusts.test");
        var pageMusts = Standard.assertions("collections/pages/pageMusts.test");
        for (int seed = 0; seed < 20; seed++) {
            // The suite asks for URIs where the model allows IRIs.
            String text = Formats.text("jsonld", Formats.generated(seed)).replace("käse", "kaese");
            JsonNode collection = Json.MAPPER.readTree(text);
            assertEquals(List.of(), Standard.broken(collectionMusts, collection), text);
            ObjectNode page = withContextOf(collection, collection.path("first"));
            assertEquals(List.of(), Standard.broken(pageMusts, page), text);
            for (JsonNode item : page.path("items")) {
                ObjectNode alone = withContextOf(collection, item);
                assertEquals(
                        List.of(), Standard.broken(annotationMusts, alone), alone::toPrettyString);
            }
        }
    }

    @Test
    void meansWhatItSays() throws Exception {
        Standard.assumeThere();
        String text = "\uD835\uDCB3 votes: 476 to 151.";
        Claim claim =
                Claims.on("476", text)
                        .withKind("figure")
                        .withNote("Check the minutes.")
                        .withVerdict("refuted")
                        .withSpeaker("The minister")
                        .withImported(List.of("0123"));
        assertEquals(
                TRIPLES.lines().toList(),
                Standard.triples(
                        Json.MAPPER.readTree(
                                Formats.written("jsonld", Formats.article(text, claim)))));
    }

    /// A place in another article cannot be told from one in this article at another address, so
    /// that taking it in puts it here; such places are left out.
    @Test
    void comesBackAsItWas() throws Exception {
        for (int seed = 0; seed < NOTEBOOKS; seed++) {
            AnnotatedArticle article = Formats.generated(seed);
            byte[] first = Formats.written("jsonld", article);
            AnnotatedArticle empty = article.with(List.of());
            ImportPlan plan = ImportPlan.of(Formats.read("jsonld", first, empty), empty);
            assertEquals(List.of(), plan.skipped());
            byte[] second = Formats.written("jsonld", empty.with(plan.notebook().claims()));
            assertEquals(
                    new String(first, StandardCharsets.UTF_8),
                    new String(second, StandardCharsets.UTF_8),
                    "seed " + seed);
        }
    }

    @Test
    void takesInNothingThatIsThere() throws Exception {
        for (int seed = 0; seed < 100; seed++) {
            AnnotatedArticle article = Formats.generated(seed);
            Import read = Formats.read("jsonld", Formats.written("jsonld", article), article);
            ImportPlan plan = ImportPlan.of(read, article);
            assertEquals(Notebook.of(article.claims()), plan.notebook());
            assertEquals(List.of(), plan.changed());
        }
    }

    @Test
    void saysNothingOfFilesTakenIn() {
        Claim claim = Claims.placeless("urn:test:a");
        assertEquals(
                Formats.text("jsonld", Formats.article("Words.", claim)),
                Formats.text(
                        "jsonld", Formats.article("Words.", claim.withImported(List.of("0123")))));
    }

    @Test
    void writesSeveralArticlesInOneCollection() throws Exception {
        AnnotatedArticle one = Formats.article("One two.", Claims.placeless("urn:test:a"));
        AnnotatedArticle other = Formats.article("Three.", Claims.placeless("urn:test:b"));
        JsonNode collection = Json.MAPPER.readTree(Formats.written("jsonld", one, other));
        assertEquals("2 articles", collection.path("label").asString());
        assertEquals(2, collection.path("total").asInt());
        assertEquals(
                List.of(new ClaimId("urn:test:a"), new ClaimId("urn:test:b")),
                Formats.read("jsonld", Formats.written("jsonld", one, other), one).found().stream()
                        .map(found -> found.claim().id())
                        .toList());
    }

    private static ObjectNode withContextOf(JsonNode root, JsonNode node) {
        ObjectNode alone = Json.object();
        alone.set("@context", root.get("@context"));
        alone.setAll((ObjectNode) node);
        return alone;
    }

    private static final String TRIPLES =
            """
            <urn:test:476-10> <http://purl.org/dc/terms/created> "2026-11-23T09:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
            <urn:test:476-10> <http://purl.org/dc/terms/creator> _:b0 .
            <urn:test:476-10> <http://purl.org/dc/terms/modified> "2026-11-23T09:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
            <urn:test:476-10> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation> .
            <urn:test:476-10> <http://www.w3.org/ns/oa#hasBody> _:b1 .
            <urn:test:476-10> <http://www.w3.org/ns/oa#hasBody> _:b2 .
            <urn:test:476-10> <http://www.w3.org/ns/oa#hasBody> _:b3 .
            <urn:test:476-10> <http://www.w3.org/ns/oa#hasTarget> _:b7 .
            <urn:test:476-10> <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#assessing> .
            <urn:test:476-10> <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#highlighting> .
            <urn:test:article#collection> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/activitystreams#OrderedCollection> .
            <urn:test:article#collection> <http://www.w3.org/2000/01/rdf-schema#label> "The Vote" .
            <urn:test:article#collection> <http://www.w3.org/ns/activitystreams#first> <urn:test:article#page> .
            <urn:test:article#collection> <http://www.w3.org/ns/activitystreams#totalItems> "1"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
            <urn:test:article#page> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/activitystreams#OrderedCollectionPage> .
            <urn:test:article#page> <http://www.w3.org/ns/activitystreams#items> _:b11 .
            <urn:test:article#page> <http://www.w3.org/ns/activitystreams#partOf> <urn:test:article#collection> .
            <urn:test:article#page> <http://www.w3.org/ns/activitystreams#startIndex> "0"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
            _:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .
            _:b0 <http://xmlns.com/foaf/0.1/name> "Ada" .
            _:b1 <http://purl.org/dc/elements/1.1/format> "text/markdown" .
            _:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
            _:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Check the minutes." .
            _:b1 <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#commenting> .
            _:b10 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TimeState> .
            _:b10 <http://www.w3.org/ns/oa#sourceDate> "2026-11-23T09:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
            _:b11 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <urn:test:476-10> .
            _:b11 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
            _:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
            _:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "figure" .
            _:b2 <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#classifying> .
            _:b3 <http://schema.org/claimReviewed> "476" .
            _:b3 <http://schema.org/itemReviewed> _:b4 .
            _:b3 <http://schema.org/reviewRating> _:b6 .
            _:b3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/ClaimReview> .
            _:b3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
            _:b3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Refuted" .
            _:b3 <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#assessing> .
            _:b3 <urn:obelus:ns#ownWording> "false"^^<http://www.w3.org/2001/XMLSchema#boolean> .
            _:b3 <urn:obelus:ns#verdict> "refuted" .
            _:b4 <http://schema.org/author> _:b5 .
            _:b4 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Claim> .
            _:b5 <http://schema.org/name> "The minister" .
            _:b6 <http://schema.org/alternateName> "Refuted" .
            _:b6 <http://schema.org/bestRating> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b6 <http://schema.org/ratingValue> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b6 <http://schema.org/worstRating> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b6 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Rating> .
            _:b7 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#SpecificResource> .
            _:b7 <http://www.w3.org/ns/oa#hasSelector> _:b8 .
            _:b7 <http://www.w3.org/ns/oa#hasSelector> _:b9 .
            _:b7 <http://www.w3.org/ns/oa#hasSource> <urn:test:article> .
            _:b7 <http://www.w3.org/ns/oa#hasState> _:b10 .
            _:b7 <urn:obelus:ns#before> "𝒳 votes: " .
            _:b7 <urn:obelus:ns#behind> " to 151." .
            _:b7 <urn:obelus:ns#edition> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b7 <urn:obelus:ns#occurrence> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b7 <urn:obelus:ns#occurrences> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b7 <urn:obelus:ns#textHash> "eecd0b7b970047173da401d66022f4f414672b82441f8fbde44c90712bafb406" .
            _:b8 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextQuoteSelector> .
            _:b8 <http://www.w3.org/ns/oa#exact> "476" .
            _:b8 <http://www.w3.org/ns/oa#prefix> "𝒳 votes: " .
            _:b8 <http://www.w3.org/ns/oa#suffix> " to 151." .
            _:b9 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextPositionSelector> .
            _:b9 <http://www.w3.org/ns/oa#end> "12"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
            _:b9 <http://www.w3.org/ns/oa#start> "9"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
            """;
}
