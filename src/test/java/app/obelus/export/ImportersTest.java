package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What holds for every format that is taken in.
class ImportersTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151, or so.";

    /// A file of each format with a claim on the article, one on another place of it, and one that
    /// cannot be placed.
    enum Sample {
        JSONLD(
                "notes.json",
                """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
                  {"id": "urn:test:a", "type": "Annotation", "bodyValue": "Check the minutes.",
                    "target": {"source": "urn:test:article", "selector":
                      {"type": "TextQuoteSelector", "exact": "476 votes"}}},
                  {"id": "urn:test:b", "type": "Annotation",
                    "target": {"source": "urn:test:article", "selector": [
                      {"type": "TextQuoteSelector", "exact": "151"}, {"type": "CssSelector"}]}},
                  {"id": "urn:test:c", "type": "Annotation",
                    "target": {"source": "urn:test:article", "selector":
                      {"type": "TextQuoteSelector", "exact": "gone"}}}]}
                """),
        HYPOTHESIS(
                "hypothesis.json",
                """
                {"export_date": "2026-11-23", "annotations": [
                  {"id": "a", "text": "Check the minutes.", "target": [{"selector": [
                    {"type": "TextQuoteSelector", "exact": "476 votes"}]}]},
                  {"id": "b", "target": [{"selector": [
                    {"type": "TextQuoteSelector", "exact": "151"}]}]},
                  {"id": "c", "target": [{"selector": [
                    {"type": "TextQuoteSelector", "exact": "gone"}]}]}]}
                """),
        KINDLE(
                "My Clippings.txt",
                """
                The Vote (Eve)
                - Your Highlight at location 70-71

                476 votes
                ==========
                The Vote (Eve)
                - Your Note at location 71

                Check the minutes.
                ==========
                The Vote (Eve)
                - Your Highlight at location 72

                151
                ==========
                The Vote (Eve)
                - Your Highlight at location 90

                gone
                ==========
                """),
        CSV("table.csv", "quote;note\n476 votes;Check the minutes.\n151;\ngone;\n");

        private final String file;
        private final String content;

        Sample(String file, String content) {
            this.file = file;
            this.content = content;
        }

        private Import read() {
            try {
                return Formats.read(
                        name().toLowerCase(Locale.ROOT), content, Formats.article(TEXT));
            } catch (UnreadableImportException e) {
                throw new AssertionError(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsAFileByItsContent(Sample sample) {
        assertEquals(
                List.of(sample.name()),
                Importers.recognising(sample.file, sample.content.getBytes(UTF_8)).stream()
                        .map(importer -> importer.id().toUpperCase(Locale.ROOT))
                        .toList());
        assertEquals(
                List.of(sample.name()),
                Importers.recognising(sample.file, ("\uFEFF" + sample.content).getBytes(UTF_8))
                        .stream()
                        .map(importer -> importer.id().toUpperCase(Locale.ROOT))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"clippings.csv, csv", "annotations.tsv, csv", "list.jsonld, none", "a.md, none"})
    void knowsAFileByItsNameWhereItsContentSaysNothing(String name, String format) {
        assertEquals(
                format,
                Importers.recognising(name, "a;b\n1;2\n".getBytes(UTF_8))
                        .map(Importer::id)
                        .orElse("none"));
    }

    @ParameterizedTest
    @EnumSource
    void addsWhatIsPlacedAndWhatIsNot(Sample sample) {
        ImportPlan plan = ImportPlan.of(sample.read(), Formats.article(TEXT));
        assertEquals(
                List.of("476 votes/Check the minutes.", "151/", "gone/"),
                plan.added().stream().map(claim -> claim.quote() + "/" + claim.note()).toList());
        assertEquals(List.of(plan.added().getLast().id()), plan.unplaced());
        assertEquals(List.of(), plan.skipped());
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingWhenTakenInTwice(Sample sample) {
        List<Claim> once = ImportPlan.of(sample.read(), Formats.article(TEXT)).notebook().claims();
        AnnotatedArticle after = Formats.article(TEXT, once.toArray(Claim[]::new));
        ImportPlan again = ImportPlan.of(sample.read(), after);
        assertTrue(again.isEmpty());
        assertEquals(once, again.notebook().claims());
    }

    @ParameterizedTest
    @EnumSource
    void asksNothingAboutWhatSomebodyEditedSince(Sample sample) {
        List<Claim> edited =
                ImportPlan.of(sample.read(), Formats.article(TEXT)).notebook().claims().stream()
                        .map(claim -> claim.withNote("Mine.").withTargets(List.of()))
                        .toList();
        AnnotatedArticle after = Formats.article(TEXT, edited.toArray(Claim[]::new));
        assertTrue(ImportPlan.of(sample.read(), after).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void asksOnceAboutAClaimThatWasThereBefore(Sample sample) {
        Claim first = sample.read().found().getFirst().claim();
        AnnotatedArticle before = Formats.article(TEXT, first.withNote("Mine."));
        Claim asked = ImportPlan.of(sample.read(), before).changed().getFirst();
        assertEquals(
                List.of(Conflict.of(Conflict.Field.NOTE, "Check the minutes.")), asked.conflicts());
        Claim settled = asked.withConflicts(List.of());
        assertEquals(
                List.of(), ImportPlan.of(sample.read(), Formats.article(TEXT, settled)).changed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "hypothesis", "kindle", "csv"})
    void refusesWhatIsTooLarge(String format) {
        assertEquals("it is larger than 64 MB", problem(format, new byte[(64 << 20) + 1]));
    }

    @Test
    void readsNoMoreOfAFileThanItMay(@TempDir Path folder) throws Exception {
        Path small = Files.writeString(folder.resolve("small"), "words");
        assertArrayEquals("words".getBytes(UTF_8), Importers.bytes(small));
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 40);
        } catch (IOException e) {
            throw new AssertionError("needs a file system with sparse files", e);
        }
        assertEquals(
                "it is larger than 64 MB",
                assertThrows(UnreadableImportException.class, () -> Importers.bytes(large))
                        .problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "hypothesis"})
    void refusesWhatIsTooDeep(String format) {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String problem = problem(format, deep.getBytes(UTF_8));
        assertTrue(problem.startsWith("it is not JSON: Document nesting depth"), problem);
    }

    @ParameterizedTest
    @EnumSource
    void refusesABrokenEncoding(Sample sample) {
        String format = sample.name().toLowerCase(Locale.ROOT);
        String broken = sample.content.replace("votes", "vötes");
        String problem = problem(format, broken.getBytes(ISO_8859_1));
        assertTrue(
                problem.equals("it is not in UTF-8")
                        || problem.startsWith("it is not JSON: Invalid UTF-8"),
                problem);
    }

    @ParameterizedTest
    @EnumSource
    void readsUtf16WithAMark(Sample sample) throws Exception {
        String format = sample.name().toLowerCase(Locale.ROOT);
        assertEquals(
                sample.read(),
                Formats.read(format, sample.content.getBytes(UTF_16), Formats.article(TEXT)));
    }

    private static String problem(String format, byte[] bytes) {
        return assertThrows(
                        UnreadableImportException.class,
                        () -> Formats.read(format, bytes, Formats.article(TEXT)))
                .problem();
    }
}
