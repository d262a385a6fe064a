package app.obelus.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.io.nquad.NQuadsWriter;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import jakarta.json.JsonArray;

import org.junit.jupiter.api.Assumptions;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The W3C's own judgement of annotations: the assertions of its test suite, and what JSON-LD means
/// by its context. Both are beside the checkout.
public final class Standard {

    /// Terms without a meaning would end up under this address.
    public static final String BASE = "https://base.invalid/";

    private static final Path SHARED = Path.of("../shared/webannotation");
    private static final Path SUITE = SHARED.resolve("w3c-tests");
    private static final String SUITE_IRI = "https://suite.invalid/";

    private Standard() {}

    /// Skips a test where the suite is not there.
    public static void assumeThere() {
        Assumptions.assumeTrue(Files.isDirectory(SUITE), "needs " + SUITE);
    }

    /// The suite's samples of one sort, by name.
    ///
    /// @param sort `correct` or `incorrect`
    public static List<Path> samples(String sort) throws IOException {
        try (Stream<Path> files = Files.list(SUITE.resolve("tools/samples").resolve(sort))) {
            return files.sorted().toList();
        }
    }

    /// A file made by hand for these tests.
    public static JsonNode shared(String file) throws IOException {
        return tree(Files.readString(SHARED.resolve(file)));
    }

    /// A schema of the suite, and whether it should hold.
    public record Assertion(String name, Schema schema, boolean expected) {}

    /// The names of the assertions that a node does not satisfy.
    public static List<String> broken(List<Assertion> assertions, JsonNode node) {
        return assertions.stream()
                .filter(it -> it.schema().validate(node).isEmpty() != it.expected())
                .map(Assertion::name)
                .toList();
    }

    /// @param test a file of the suite that lists assertions
    public static List<Assertion> assertions(String test) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> definitions = Files.list(SUITE.resolve("definitions"))) {
            for (Path file : definitions.toList()) {
                schemas.put(SUITE_IRI + file.getFileName(), Files.readString(file));
            }
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : tree(Files.readString(SUITE.resolve(test))).path("assertions")) {
            String file = name.asString().substring(name.asString().lastIndexOf('/') + 1);
            schemas.put(SUITE_IRI + file, Files.readString(SUITE.resolve(name.asString())));
            names.add(file);
        }
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4, builder -> builder.schemas(schemas));
        return names.stream()
                .map(
                        file ->
                                new Assertion(
                                        file,
                                        registry.getSchema(SchemaLocation.of(SUITE_IRI + file)),
                                        !tree(schemas.getOrDefault(SUITE_IRI + file, ""))
                                                .path("expectedResult")
                                                .asString()
                                                .equals("invalid")))
                .toList();
    }

    /// Expands JSON-LD with the context beside the checkout and no other; fails at a term without a
    /// meaning.
    public static JsonArray expand(JsonNode node) throws JsonLdError, IOException {
        return JsonLd.expand(JsonDocument.of(new StringReader(node.toString())))
                .options(options())
                .get();
    }

    /// What JSON-LD says, as sorted N-Quads. Nodes without a name are numbered in the order of the
    /// text.
    @SuppressWarnings("deprecation") // What follows it writes no N-Quads by itself.
    public static List<String> triples(JsonNode node) throws Exception {
        RdfDataset dataset =
                JsonLd.toRdf(JsonDocument.of(new StringReader(node.toString())))
                        .options(options())
                        .get();
        StringWriter quads = new StringWriter();
        new NQuadsWriter(quads).write(dataset);
        return quads.toString().lines().sorted().toList();
    }

    private static JsonLdOptions options() throws IOException {
        String context = Files.readString(SHARED.resolve("context/anno.jsonld"));
        JsonLdOptions options =
                new JsonLdOptions(
                        (address, _) -> {
                            assertEquals(URI.create(Terms.CONTEXT), address);
                            return JsonDocument.of(new StringReader(context));
                        });
        options.setBase(URI.create(BASE));
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        return options;
    }

    private static JsonNode tree(String json) {
        return Json.MAPPER.readTree(json);
    }
}
