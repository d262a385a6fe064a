package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// CSV as other programs read it.
class TablesTest {

    private static final String TEXT = "\uD835\uDCB3 votes, many votes: 476, \"too\" many.";
    private static final Instant JUDGED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Claim FULL =
            Claims.on("votes: 476, \"too\" many", TEXT)
                    .withKind("figure")
                    .withVerdict("refuted")
                    .withJudged(Optional.of(JUDGED))
                    .withWording("Too many, \"476\"")
                    .withSpeaker("The minister")
                    .withSaidOn("2026-11-20")
                    .withNote("First.\r\n\r\nSecond; third.")
                    .withTags(List.of("vote", "a, b"))
                    .withRecheck(
                            new Recheck(
                                    Optional.of(LocalDate.of(2026, 11, 1)),
                                    Optional.of(LocalDate.of(2027, 11, 1)),
                                    0));
    private static final Evidence SOURCE =
            new Evidence(
                    "urn:test:source",
                    "https://example.org/minutes",
                    "476 to 151",
                    Stance.REFUTES,
                    "p. 4",
                    JUDGED,
                    "",
                    "");

    @Test
    void csvHasACellForEverything() throws Exception {
        Claim claim = FULL.withEvidence(List.of(SOURCE));
        List<String> cells =
                List.of(
                        claim.id().iri(),
                        "The Vote",
                        "https://example.org/vote",
                        "votes: 476, \"too\" many",
                        "",
                        "14",
                        "36",
                        "Figure",
                        "Refuted",
                        "Too many, \"476\"",
                        "The minister",
                        "2026-11-20",
                        "First.\r\n\r\nSecond; third.",
                        "vote; a, b",
                        "[refutes] https://example.org/minutes — “476 to 151” — p. 4",
                        "2026-11-01",
                        "2027-11-01",
                        "2026-11-23T09:00:00Z",
                        "2026-11-23T09:00:00Z",
                        "2026-11-23T10:00:00Z",
                        "Ada",
                        "");
        List<List<String>> rows = List.of(CsvExporter.COLUMNS, cells);
        String csv = Formats.text("csv", Formats.article(TEXT, claim));
        String marked = Formats.text("csv-bom", Formats.article(TEXT, claim));
        assertEquals(rows, rows(csv));
        assertEquals("\uFEFF" + csv, marked);
    }

    @Test
    void csvComesBackAsFarAsItCan() throws Exception {
        Claim again = Claims.on("votes", TEXT, TEXT.lastIndexOf("votes"));
        Claim wordless = Claims.placeless("urn:test:wordless").withVerdict("refuted");
        AnnotatedArticle article =
                Formats.article(
                        TEXT,
                        Notebook.of(List.of(FULL, again, wordless)).claims().toArray(Claim[]::new));
        for (String format : List.of("csv", "csv-bom")) {
            byte[] written = Formats.written(format, article);
            AnnotatedArticle empty = article.with(List.of());
            ImportPlan plan = ImportPlan.of(Formats.read("csv", written, empty), empty);
            assertEquals(List.of(), plan.skipped());
            assertEquals(
                    article.claims(),
                    plan.added().stream().map(claim -> claim.withImported(List.of())).toList());
            assertEquals(
                    List.of(),
                    ImportPlan.of(Formats.read("csv", written, article), article).changed());
        }
    }

    /// As after a loss of the library.
    @Test
    void csvBringsBackEvidenceAndFurtherQuotes() throws Exception {
        Claim claim =
                Claims.on("votes", TEXT)
                        .withTargets(
                                List.of(
                                        Claims.target("votes", TEXT, TEXT.lastIndexOf("votes")),
                                        Claims.target("too", TEXT, TEXT.indexOf("too"))))
                        .withEvidence(
                                List.of(
                                        SOURCE,
                                        SOURCE.withId("urn:test:2").withQuote(""),
                                        SOURCE.withId("urn:test:3")
                                                .withSource("")
                                                .withStance(Stance.UNCLEAR)
                                                .withNote("First.\nSecond — third."),
                                        SOURCE.withId("urn:test:4")
                                                .withStance(Stance.SUPPORTS)
                                                .withQuote("He said “no”.")
                                                .withNote("")));
        AnnotatedArticle article = Formats.article(TEXT, claim);
        AnnotatedArticle empty = article.with(List.of());
        byte[] written = Formats.written("csv", article);
        Claim back = Formats.takenIn(Formats.read("csv", written, empty), empty).getFirst();
        assertEquals(claim.targets(), back.targets());
        assertEquals(
                claim.evidence().stream().map(TablesTest::inWords).toList(),
                back.evidence().stream().map(TablesTest::inWords).toList());
        assertTrue(
                ImportPlan.of(Formats.read("csv", written, empty), Formats.article(TEXT, back))
                        .isEmpty());
    }

    @Test
    void evidenceInTheTableOfSomebodyElseIsOnePiece() throws Exception {
        AnnotatedArticle article = Formats.article(TEXT);
        Claim read =
                Formats.takenIn(
                                Formats.read("csv", "quote,evidence\nvotes,The minutes\n", article),
                                article)
                        .getFirst();
        assertEquals(
                List.of("UNCLEAR/The minutes//"),
                read.evidence().stream().map(TablesTest::inWords).toList());
    }

    private static String inWords(Evidence piece) {
        return String.join("/", piece.stance().name(), piece.source(), piece.quote(), piece.note());
    }

    @Test
    void readwiseHasTheWordsAndWhatWasFoundInTheNote() throws Exception {
        Claim claim =
                FULL.withEvidence(List.of(SOURCE))
                        .withTags(List.of("vote", "two words", "h1", "..."))
                        .withNote(".c1 joins\nno command");
        assertEquals(
                List.of(
                        List.of("Highlight", "Title", "Author", "URL", "Note", "Location", "Date"),
                        List.of(
                                "votes: 476, \"too\" many",
                                "The Vote",
                                "Eve",
                                "https://example.org/vote",
                                """
                                .vote .two-words
                                Figure: Refuted
                                Claim: Too many, "476"
                                Said by: The minister
                                \u2024c1 joins
                                no command
                                Evidence: https://example.org/minutes — “476 to 151” — p. 4\
                                """,
                                "14",
                                "2026-11-23T09:00:00Z")),
                rows(Formats.text("readwise", Formats.article(TEXT, claim))));
    }

    @Test
    void readwiseHasNoLineForAClaimWithoutWords() throws Exception {
        Claim wordless = Claims.placeless("urn:test:wordless").withNote("A note.");
        assertEquals(
                List.of(ReadwiseExporter.COLUMNS),
                rows(Formats.text("readwise", Formats.article(TEXT, wordless))));
    }

    @Test
    void noCellIsAFormula() throws Exception {
        List<String> hostile =
                List.of(
                        "=cmd|' /C calc'!A0",
                        "+1",
                        "-1",
                        "@SUM(A1)",
                        "\tx",
                        "\r=1",
                        " =1",
                        "\uFF1D1",
                        "'=1",
                        "a;=1",
                        "a\r\n=1");
        List<Claim> claims = new ArrayList<>();
        for (String words : hostile) {
            Target place = Claims.foreign(words, Optional.empty());
            claims.add(
                    Claims.placeless("urn:test:" + claims.size())
                            .withTargets(List.of(place))
                            .withNote(words)
                            .withWording(words)
                            .withSpeaker(words)
                            .withSaidOn(words)
                            .withCreator(words)
                            .withKind(words)
                            .withVerdict(words)
                            .withTags(List.of(words)));
        }
        AnnotatedArticle article = Formats.article(TEXT, claims.toArray(Claim[]::new));
        for (String format : List.of("csv", "csv-bom", "readwise")) {
            List<String> live = new ArrayList<>();
            for (List<String> row : rows(Formats.text(format, article))) {
                row.stream().filter(TablesTest::isFormula).forEach(live::add);
            }
            assertEquals(List.of(), live);
        }
        Import back = Formats.read("csv", Formats.written("csv", article), article);
        assertEquals(hostile, back.found().stream().map(found -> found.claim().note()).toList());
    }

    private static boolean isFormula(String cell) {
        return cell.matches("(?s)(.*[;\t\r\n])?\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*")
                || cell.matches("(?s)[\t\r\n].*");
    }

    private static List<List<String>> rows(String csv) throws IOException {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        assertEquals(
                text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.stream().map(record -> List.of(record.values())).toList();
        }
    }
}
