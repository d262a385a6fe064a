package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import app.obelus.annotation.Standard;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Annotations of any producer.
class JsonLdImporterTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151.";
    private static final String CONTEXT = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\"";
    private static final String ANNOTATION =
            """
            "id": "urn:test:theirs", "type": "Annotation",
            "body": {"type": "TextualBody", "value": "Check the minutes."},
            "target": {"source": "https://example.org/vote",
                "selector": {"type": "TextQuoteSelector", "exact": "476 votes"}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{CONTEXT, ANNOTATION}",
                "[{CONTEXT, ANNOTATION}]",
                "{CONTEXT, \"type\": \"AnnotationPage\", \"items\": [{ANNOTATION}]}",
                "{CONTEXT, \"@graph\": [{ANNOTATION}]}",
                "{\"type\": \"AnnotationCollection\","
                        + " \"first\": {CONTEXT, \"type\": \"AnnotationPage\", \"items\": [{ANNOTATION}]}}",
                "{CONTEXT, \"type\": [\"AnnotationCollection\", \"ldp:Container\"],"
                        + " \"first\": {\"type\": \"AnnotationPage\", \"items\": [{ANNOTATION}]}}",
                "{\"@context\": [\"http://example.org/c\", \"http://www.w3.org/ns/anno.jsonld\","
                        + " {\"dc\": \"http://purl.org/dc/terms/\"}], ANNOTATION}",
            })
    void readsAnnotationsHoweverTheyArePacked(String form) throws Exception {
        Import read = read(form);
        assertEquals(List.of(), read.refused());
        Claim claim = Formats.takenIn(read, Formats.article(TEXT)).getFirst();
        assertEquals(new ClaimId("urn:test:theirs"), claim.id());
        assertEquals("Check the minutes.", claim.note());
        assertEquals(List.of(Claims.target("476 votes", TEXT, 27)), claim.targets());
    }

    /// As some programs write them, which leave out what they know.
    @Test
    void readsAnnotationsWithoutContextOrIdAndSaysSo() throws Exception {
        String bare = ANNOTATION.replace("\"id\": \"urn:test:theirs\",", "");
        String relative = ANNOTATION.replace("urn:test:theirs", "#a1");
        Import read = read("[{%s}, {%s}, {%s}]".formatted(bare, relative, ANNOTATION));
        assertEquals(List.of(), read.refused());
        assertEquals(
                List.of(
                        "Without a @context, and read as if it were the W3C’s: 3.",
                        "Without an id, and known again by what they say: 1.",
                        "With an id that is only part of an IRI, and known again by one made of it: 1."),
                read.remarks());
        AnnotatedArticle article = Formats.article(TEXT);
        List<Claim> claims = Formats.takenIn(read, article);
        assertEquals(
                List.of("476 votes", "476 votes", "476 votes"),
                claims.stream().map(Claim::quote).toList());
        assertTrue(ImportPlan.of(read, article.with(claims)).isEmpty());
    }

    @Test
    void knowsAnAnnotationWithoutAnIdAgainAfterItWasChanged() throws Exception {
        String bare = "{CONTEXT, " + ANNOTATION.replace("\"id\": \"urn:test:theirs\",", "");
        assertEquals(
                read(bare + "}").found().getFirst().claim().id(),
                read(bare + ", \"modified\": \"2026-11-24T09:00:00Z\"}")
                        .found()
                        .getFirst()
                        .claim()
                        .id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"@context": "urn:other:words", ANNOTATION}                                               | its @context is not http://www.w3.org/ns/anno.jsonld: urn:other:words
                    {"@context": "urn:other:words", "type": "AnnotationPage", "items": [{ANNOTATION}]}         | its @context is not http://www.w3.org/ns/anno.jsonld: urn:other:words
                    """)
    void setsAsideWhatIsSaidInOtherWords(String form, String problem) throws Exception {
        assertEquals(List.of(new Import.Refused(1, problem)), read(form).refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\" : \"Annotation\"", "[{\"@type\": [\"oa:Annotation\"]"})
    void knowsAnnotationsByTheirType(String beginning) {
        assertEquals(
                Optional.of("jsonld"),
                Importers.recognising("a.json", beginning.getBytes(UTF_8)).map(Importer::id));
    }

    @Test
    void readsTheLongNamesOfJsonLd() throws Exception {
        String plain = "{CONTEXT, ANNOTATION}";
        String aliased =
                filled(plain)
                        .replace("\"id\"", "\"@id\"")
                        .replace("\"type\": \"", "\"@type\": \"oa:");
        assertEquals(read(plain), read(aliased));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7                                       | it is neither an object nor an array
                    {}                                      | it has no type, and so is no annotation
                    {CONTEXT, "type": "AnnotationPage"}     | its items are not one array
                    {CONTEXT, ANNOTATION,}                  | it is not JSON
                    {"a": 1, "a": 2}                        | it is not JSON
                    {CONTEXT, "id": 1e99999999999}          | a number in it is too large
                    """)
    void refusesAFileThatHoldsNone(String form, String problem) {
        var refused = assertThrows(UnreadableImportException.class, () -> read(form));
        assertTrue(refused.problem().startsWith(problem), refused.problem());
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals(
                "it is empty",
                assertThrows(UnreadableImportException.class, () -> read("")).problem());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7                                         | it is not an object
                    {"id": "urn:a:b"}                         | it has no type
                    {"type": "Note", "id": "urn:a:b"}         | its type is not Annotation: Note
                    {"type": "Annotation", "id": "not a uri"} | its id is not an IRI: not a uri
                    {"type": "Annotation", "id": 7}           | its id is not an IRI: 7
                    {"type": "Annotation", "id": ["urn:a:b"]} | it has not one id but several: urn:a:b
                    {"type": "Annotation", "id": "urn:a:b"}   | it has no target
                    {"type": "Annotation", "id": "urn:a:b", "target": 9} | its target is neither an address nor an object: 9
                    """)
    void setsAsideAnItemThatIsNoAnnotation(String item, String problem) throws Exception {
        Import read =
                read(
                        "{CONTEXT, \"type\": \"AnnotationPage\", \"items\": ["
                                + item
                                + ", {ANNOTATION}]}");
        assertEquals(List.of(new Import.Refused(1, problem)), read.refused());
        assertEquals(1, read.found().size());
    }

    @Test
    void putsATargetIntoTheEditionThatHasItsText() throws Exception {
        AnnotatedArticle theirs = Formats.article(TEXT, Claims.on("476 votes", TEXT));
        String asSecond =
                Formats.text("jsonld", theirs)
                        .replace("\"obelus:edition\": 1", "\"obelus:edition\": 2");
        assertEquals(
                theirs.claims(),
                Formats.read("jsonld", asSecond, theirs).found().stream()
                        .map(Import.Found::claim)
                        .toList());
    }

    @Test
    void readsAQuoteThatRefinesAnotherSelector() throws Exception {
        Import read =
                read(
                        """
                        {CONTEXT, "id": "urn:test:a", "type": "Annotation",
                        "target": {"source": "https://example.org/vote", "selector":
                            {"type": "FragmentSelector", "value": "p5", "refinedBy":
                                {"type": "TextQuoteSelector", "exact": "476 votes"}}}}
                        """);
        assertEquals(
                List.of(Claims.target("476 votes", TEXT, 27)),
                Formats.takenIn(read, Formats.article(TEXT)).getFirst().targets());
    }

    /// Time that grew with the square of their number would be hours here.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'SpecificResource', 'purpose': 'linking', 'source': 'urn:a:b'}",
                "{'type': 'TextualBody', 'purpose': 'tagging', 'value': 'NUMBER', 'theirs': 1}",
                "{'type': 'TextualBody', 'purpose': 'replying', 'value': 'NUMBER'}"
            })
    void readsVeryManyBodiesOfOneAnnotation(String body) throws Exception {
        String bodies =
                IntStream.range(0, 50_000)
                        .mapToObj(number -> body.replace("NUMBER", "n" + number))
                        .collect(joining(","))
                        .replace('\'', '"');
        String written =
                ANNOTATION.replaceFirst("\\{\"type\": \"TextualBody\"[^}]*}", "[" + bodies + "]");
        AnnotatedArticle article = Formats.article(TEXT);
        Import read = read("{CONTEXT, " + written + "}");
        List<Claim> claims = Formats.takenIn(read, article);
        assertEquals(List.of(""), claims.stream().map(Claim::note).toList());
        assertTrue(ImportPlan.of(read, article.with(claims)).isEmpty());
    }

    @Test
    void countsPlacesInCodePoints() throws Exception {
        String text = "\uD835\uDCB3 votes, many votes.";
        AnnotatedArticle article = Formats.article(text);
        Import read =
                read(
                        """
                        {CONTEXT, "id": "urn:test:a", "type": "Annotation",
                        "target": {"source": "https://example.org/vote", "selector": [
                            {"type": "TextQuoteSelector", "exact": "votes"},
                            {"type": "TextPositionSelector", "start": 14, "end": 19}]}}
                        """,
                        article);
        List<Target> places = Formats.takenIn(read, article).getFirst().targets();
        assertEquals(List.of(Claims.target("votes", text, 15)), places);
    }

    @Test
    void readsEveryCorrectSampleOfTheW3C() throws Exception {
        Standard.assumeThere();
        Map<String, Object> refused = new TreeMap<>();
        int annotations = 0;
        for (Path sample : Standard.samples("correct")) {
            Import read = Formats.read("jsonld", Files.readAllBytes(sample), Formats.article(TEXT));
            annotations += read.found().size();
            if (!read.refused().isEmpty()) {
                refused.put(sample.getFileName().toString(), read.refused());
            }
        }
        assertEquals(
                Map.of(
                        "example41.json",
                        List.of(
                                new Import.Refused(
                                        1,
                                        "its annotations are on pages elsewhere, which are not"
                                                + " fetched"))),
                refused);
        assertEquals(86, annotations);
    }

    @Test
    void namesTheFaultOfEveryIncorrectSampleOfTheW3C() throws Exception {
        Standard.assumeThere();
        List<String> problems = new ArrayList<>();
        for (Path sample : Standard.samples("incorrect")) {
            problems.add(sample.getFileName() + ": " + problem(Files.readAllBytes(sample)));
        }
        assertEquals(
                """
                anno1.json: it is not JSON
                anno10.json: it is not JSON
                anno11.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno12.json: it is not JSON
                anno13.json: it is not JSON
                anno14.json: it is not JSON
                anno15.json: it is not JSON
                anno16.json: it is not JSON
                anno17.json: it is not JSON
                anno18.json: it is not JSON
                anno19.json: it is not JSON
                anno2.json: it has no type, and so is no annotation
                anno20.json: it is not JSON
                anno21.json: it is not JSON
                anno22.json: it is not JSON
                anno23.json: it is not JSON
                anno24.json: it is not JSON
                anno25.json: it is not JSON
                anno26.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno27.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno28.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno29.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno3.json: Without a @context, and read as if it were the W3C’s: 1.
                anno30.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno31.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno32.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno33.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno34.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno35.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno36.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno37.json: it is not JSON
                anno38.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno39.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno4.json: its @context is not http://www.w3.org/ns/anno.jsonld: fish
                anno5.json: its @context is not http://www.w3.org/ns/anno.jsonld: http://example.org/not/my/context.json, http://example.org/nor/this/one.json
                anno6.json: its id is not an IRI: not a uri
                anno7.json: it has not one id but several: http://example.org/1, http://example.org/2
                anno8.json: it has no type
                anno9.json: its type is not Annotation: Squirrel
                """,
                String.join("\n", problems) + "\n");
    }

    /// The suite's samples have several faults each; with one id the others are met.
    @Test
    void setsAsideWhatIsWrongWithinAnAnnotation() throws Exception {
        Standard.assumeThere();
        List<String> read = new ArrayList<>();
        for (Path sample : Standard.samples("incorrect")) {
            String json = Files.readString(sample);
            String one =
                    json.replaceFirst(
                            "\"id\"\\s*:\\s*\\[[^]]*]", "\"id\": \"http://example.org/1\"");
            if (!one.equals(json) && !problem(json.getBytes(UTF_8)).equals("it is not JSON")) {
                Import here = Formats.read("jsonld", one, Formats.article(TEXT));
                read.add(
                        Stream.concat(
                                        here.refused().stream().map(Import.Refused::problem),
                                        here.found().stream().map(it -> it.claim().foreign()))
                                .collect(joining("", sample.getFileName() + ": ", "")));
            }
        }
        assertEquals(
                """
                anno11.json: its target is neither an address nor an object: 9
                anno26.json: {"annotation":{"label":"bad creator","creator":6},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno27.json: {"annotation":{"label":"bad generator","generator":42},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno28.json: {"annotation":{"label":"bad created","created":"yesterday"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno29.json: {"annotation":{"label":"bad created","modified":"an hour ago"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno30.json: {"annotation":{"label":"bad created","generated":"now"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno31.json: {"annotation":{"label":"bad created","modified":["2015-01-28T12:00:00Z","2015-01-28T12:00:01Z"]},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno32.json: {"annotation":{"label":"bad created","created":["2015-01-28T12:00:00Z","2015-01-28T12:00:01Z"]},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno33.json: {"annotation":{"label":"bad created","generated":["2015-01-28T12:00:00Z","2015-01-28T12:00:01Z"]},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno34.json: {"annotation":{"label":"bad rights","rights":"not a uri"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno35.json: {"annotation":{"label":"bad via","via":"not a uri"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno36.json: {"annotation":{"label":"bad canonical","canonical":"not a uri"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno38.json: {"annotation":{"label":"no value for Fragment Selector"},"bodies":["http://example.org/post1"],"targets":[{"type":"SpecificResource","selector":{"type":"FragmentSelector"}}]}
                anno39.json: {"annotation":{"label":"multiple values for Fragment Selector"},"bodies":["http://example.org/post1"],"targets":[{"type":"SpecificResource","selector":{"type":"FragmentSelector","value":["xxx","yyy"]}}]}
                anno7.json: {"annotation":{"label":"multiple identifiers"},"bodies":["http://example.org/post1"],"targets":["http://example.com/page1"]}
                anno8.json: it has no type
                anno9.json: its type is not Annotation: Squirrel
                """,
                String.join("\n", read) + "\n");
    }

    /// Without what the parser says about the place.
    private static String problem(byte[] bytes) {
        try {
            Import read = Formats.read("jsonld", bytes, Formats.article(TEXT));
            List<String> faults =
                    Stream.concat(
                                    read.refused().stream().map(Import.Refused::problem),
                                    read.remarks().stream())
                            .toList();
            assertEquals(1, faults.size());
            return faults.getFirst();
        } catch (UnreadableImportException e) {
            return e.problem().replaceFirst("^it is not JSON: .+", "it is not JSON");
        }
    }

    private static Import read(String form) throws UnreadableImportException {
        return read(form, Formats.article(TEXT));
    }

    private static Import read(String form, AnnotatedArticle article)
            throws UnreadableImportException {
        return Formats.read("jsonld", filled(form), article);
    }

    private static String filled(String form) {
        return form.replace("CONTEXT", CONTEXT).replace("ANNOTATION", ANNOTATION);
    }
}
