package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Notes made to break the file they are written into, or to come out of it alive.
class HostileTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151.";

    private static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "](javascript:alert(1))",
                "--> ]]> */ %%",
                "</script><!--",
                "{{#each}} {{{raw}}} ${x} #{y}",
                "a\u0000b\u0001c\u001Bd\u007Fe\u0085f\u2028g\u2029h",
                "a\uD83Db\uDE00c\uFFFEd\uFFFFe",
                "\u202Egnol\u202C \u2066x\u2069 \u05E9\u05DC\u05D5\u05DD \u200F",
                "line\r\nline\rline\nline\ttab",
                "\"quoted\" 'and' \\ back\\\\slash \\",
                "==========",
                ".h1",
                "#separator:comma",
                ", ; , ;",
                "e\u0301\u0301\u0301 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "x".repeat(1 << 20),
                "\"".repeat(1 << 20),
                "<".repeat(1 << 20));
    }

    private static Claim claim(String words) {
        return Claims.placeless("urn:test:hostile")
                .withTargets(List.of(Claims.foreign(words, Optional.empty())))
                .withKind(words)
                .withVerdict("refuted")
                .withWording(words)
                .withSpeaker(words)
                .withSaidOn(words)
                .withNote(words)
                .withTags(List.of(words))
                .withCreator(words)
                .withEvidence(
                        List.of(
                                new Evidence(
                                        "urn:test:source",
                                        words,
                                        words,
                                        Stance.CONTEXT,
                                        words,
                                        Claims.MORNING,
                                        words,
                                        "")));
    }

    private static AnnotatedArticle article(Claim... claims) {
        return Formats.article(TEXT, claims);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void jsonLdGivesEveryWordBack(String words) throws Exception {
        byte[] written = Formats.written("jsonld", article(claim(words)));
        assertUtf8(written);
        Import read = Formats.read("jsonld", written, article());
        assertEquals(
                List.of(claim(words)), read.found().stream().map(Import.Found::claim).toList());
        byte[] again = Formats.written("jsonld", article(read.found().getFirst().claim()));
        assertArrayEquals(written, again);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void claimReviewSaysTheWords(String words) throws Exception {
        byte[] written = Formats.written("claimreview", article(claim(words)));
        assertUtf8(written);
        JsonNode review = Json.MAPPER.readTree(written).at("/@graph/0");
        assertEquals(
                List.of(words, words, words),
                Stream.of("/claimReviewed", "/reviewBody", "/itemReviewed/author/name")
                        .map(path -> review.at(path).stringValue())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hypothesisGivesQuoteAndTagsBack(String words) throws Exception {
        byte[] written = Formats.written("hypothesis", article(claim(words)));
        assertUtf8(written);
        Claim read = Formats.read("hypothesis", written, article()).found().getFirst().claim();
        assertEquals(words, read.quote());
        assertEquals(List.of(words), read.tags());
        assertEquals("refuted", read.verdict());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void csvKeepsItsColumnsAndGivesTheWordsBack(String words) throws Exception {
        for (String format : List.of("csv", "csv-bom")) {
            byte[] written = Formats.written(format, article(claim(words), second()));
            List<List<String>> rows = rows(written);
            assertEquals(List.of(22, 22, 22), rows.stream().map(List::size).toList());
            assertEquals(second().id().iri(), rows.getLast().getFirst());
            Claim read = Formats.read("csv", written, article()).found().getFirst().claim();
            String printable = Utf8.printable(words).strip();
            assertEquals(
                    List.of(printable, printable, printable, printable),
                    List.of(read.quote(), read.note(), read.wording(), read.creator()));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readwiseKeepsItsColumnsAndObeysNoCommand(String words) throws Exception {
        byte[] written = Formats.written("readwise", article(claim(words), second()));
        List<List<String>> rows = rows(written);
        assertEquals(List.of(7, 7, 7), rows.stream().map(List::size).toList());
        List<String> commands =
                rows.get(1).get(4).lines().skip(1).filter(line -> line.startsWith(".")).toList();
        assertEquals(List.of(), commands);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void ankiKeepsItsLinesAndShowsMarkupAsText(String words) {
        byte[] written = Formats.written("anki", article(claim(words), second()));
        assertUtf8(written);
        List<String> lines = List.of(new String(written, UTF_8).split("\n", -1));
        assertEquals(4 + 2 + 1, lines.size());
        for (String line : lines.subList(4, 6)) {
            assertEquals(4, line.split("\t", -1).length);
            assertEquals(
                    "",
                    line.replaceAll("</?(p|b|i|small)>|<br>", "")
                            .replaceAll("[^<>\"{}\\\\\\[]", ""));
        }
    }

    private static Claim second() {
        return Claims.on("476", TEXT);
    }

    /// The bytes are UTF-8 and hold nothing that printable text does not.
    private static void assertUtf8(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        assertArrayEquals(bytes, text.getBytes(UTF_8));
        assertEquals(0, text.chars().filter(c -> c < ' ' && "\t\r\n".indexOf(c) < 0).count());
    }

    private static List<List<String>> rows(byte[] bytes) throws IOException {
        assertUtf8(bytes);
        String text = new String(bytes, UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.parse(
                        text.startsWith("\uFEFF") ? text.substring(1) : text, CSVFormat.RFC4180)) {
            parser.forEach(record -> rows.add(List.of(record.values())));
        }
        return rows;
    }
}
