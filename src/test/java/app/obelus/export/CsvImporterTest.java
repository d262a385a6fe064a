package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.export.CsvImporter.Column;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Tables that other programs and people write.
class CsvImporterTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151, or so.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quote,Comment,Tags\n\"476 votes to 151, or\",\"He said \"\"no\"\".\",\"vote, figure\"\n",
                "Quote;Comment;Tags\r\n476 votes to 151, or;\"He said \"\"no\"\".\";vote, figure\r\n",
                "Quote\tComment\tTags\n476 votes to 151, or\t\"He said \"\"no\"\".\"\tvote, figure\n",
                "\uFEFF\nQuote;Comment;Tags;;\n476 votes to 151, or;\"He said \"\"no\"\".\";vote; figure\n",
            })
    void readsCommasSemicolonsAndTabs(String table) throws Exception {
        Claim claim = taken(read(table)).getFirst();
        assertEquals("He said \"no\".", claim.note());
        assertEquals(List.of(Claims.target("476 votes to 151, or", TEXT, 27)), claim.targets());
    }

    @Test
    void readsWhatReadwiseExports() throws Exception {
        Import read =
                read(
                        """
                        Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
                        476 votes,The Vote,Eve,,"First.
                        Second.",yellow,"vote, figure",page,5,2024-05-01 10:00:00+00:00,
                        """);
        Claim claim = taken(read).getFirst();
        assertEquals(
                Claim.unsaid(
                                claim.id(),
                                List.of(Claims.target("476 votes", TEXT, 27)),
                                Instant.parse("2024-05-01T10:00:00Z"),
                                "")
                        .withNote("First.\nSecond.")
                        .withTags(List.of("vote", "figure"))
                        .withImported(claim.imported()),
                claim);
        assertEquals("The Vote", read.found().getFirst().title());
    }

    @Test
    void takesTheColumnsThatItIsTold() throws Exception {
        String table = "Stelle;Urteil;Quelle;Note\n476 votes;refuted;https://example.org/vote;x\n";
        assertEquals(
                List.of("Stelle", "Urteil", "Quelle", "Note"),
                CsvImporter.columns(table.getBytes(UTF_8)));
        var importer =
                CsvImporter.with(
                        Map.of(
                                Column.QUOTE, "stelle",
                                Column.VERDICT, "Urteil",
                                Column.ADDRESS, "Quelle"));
        Import read = read(importer, table);
        Claim claim = read.found().getFirst().claim();
        assertEquals("476 votes", claim.quote());
        assertEquals("refuted", claim.verdict());
        assertEquals("x", claim.note());
        assertEquals("https://example.org/vote", read.found().getFirst().address());
        assertEquals(
                "it has no column Zitat",
                assertThrows(
                                UnreadableImportException.class,
                                () -> read(CsvImporter.with(Map.of(Column.QUOTE, "Zitat")), table))
                        .problem());
    }

    @Test
    void takesTheColumnsThatItIsToldWhereNoneHasAUsualName() throws Exception {
        CsvImporter importer = CsvImporter.withOnly(Map.of(Column.QUOTE, "Stelle"));
        assertEquals(
                "476 votes",
                read(importer, "Stelle,x\n476 votes,y\n").found().getFirst().claim().quote());
    }

    @Test
    void knowsKindsAndVerdictsByTheirNames() throws Exception {
        Import read =
                read(
                        """
                        quote,kind,verdict
                        one,FIGURE,Refuted
                        two,figure,refuted
                        three,a kind of theirs,Pants on fire
                        four,,
                        """);
        assertEquals(
                List.of(
                        "figure refuted",
                        "figure refuted",
                        "a kind of theirs Pants on fire",
                        "unsorted undecided"),
                read.found().stream()
                        .map(Import.Found::claim)
                        .map(claim -> claim.kind() + " " + claim.verdict())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-05-01T00:00:00Z",
        "2024-05-01 10:00:00+02:00, 2024-05-01T08:00:00Z",
        "2024-05-01 10:00, 2024-05-01T10:00:00Z",
        "+12024-05-01T10:00:00Z, 1970-01-01T00:00:00Z",
        "some day, 1970-01-01T00:00:00Z",
    })
    void readsTimesHoweverTheyAreWritten(String written, Instant time) throws Exception {
        Claim claim = read("quote,date\none," + written + "\n").found().getFirst().claim();
        assertEquals(time, claim.created());
        assertEquals(time, claim.modified());
    }

    @Test
    void saysWhereATableIsBroken() {
        assertEquals(
                "it is no table: Exception when reading record that started in line 2 (Unexpected"
                        + " character after closing quote: 'y' (0x79))",
                assertThrows(UnreadableImportException.class, () -> read("quote,note\n\"x\"y,\n"))
                        .problem());
    }

    @Test
    void namesOnlySomeOfVeryManyColumns() {
        String table = "column,".repeat(10_000) + "x".repeat(100_000) + "\n1\n";
        String problem = assertThrows(UnreadableImportException.class, () -> read(table)).problem();
        assertEquals(
                "no column is called a quote or a note: it has "
                        + String.join(", ", Collections.nCopies(20, "column")),
                problem);
    }

    @Test
    void readsLinesThatAreTooShortOrTooLong() throws Exception {
        Import read = read("quote,note,note\none\ntwo,n,m,more\n,,\n\n,alone\n");
        assertEquals(
                List.of("one/", "two/n", "/alone"),
                read.found().stream()
                        .map(Import.Found::claim)
                        .map(claim -> claim.quote() + "/" + claim.note())
                        .toList());
        assertEquals(
                List.of(new Import.Refused(3, "it has neither a quote nor a note")),
                read.refused());
    }

    @Test
    void keepsAnIdThatIsOneAndMakesOneOfAllElse() throws Exception {
        Import read = read("id,quote\nurn:uuid:a,one\nNote: 7,two\n7,two\n7,two\n");
        List<ClaimId> ids = read.found().stream().map(found -> found.claim().id()).toList();
        assertEquals(new ClaimId("urn:uuid:a"), ids.get(0));
        assertEquals(ids.get(2), ids.get(3));
        assertEquals(3, ids.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''               | it is empty
                    colour,size      | no column is called a quote or a note: it has colour, size
                    """)
    void refusesATableWithoutWords(String table, String problem) {
        assertEquals(
                problem,
                assertThrows(UnreadableImportException.class, () -> read(table)).problem());
    }

    private static Import read(String table) throws UnreadableImportException {
        return read(CsvImporter.byUsualNames(), table);
    }

    private static Import read(CsvImporter importer, String table)
            throws UnreadableImportException {
        return importer.read(
                "table.csv", table.getBytes(UTF_8), Formats.article(TEXT), Codebook.initial());
    }

    private static List<Claim> taken(Import read) {
        return Formats.takenIn(read, Formats.article(TEXT));
    }
}
