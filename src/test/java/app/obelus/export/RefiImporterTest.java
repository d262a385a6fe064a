package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Target;
import app.obelus.claim.TextQuote;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Projects of REFI-QDA, our own and those of other programs.
class RefiImporterTest {

    private static final Path SHARED = Path.of("../shared/standards/refi-qda");
    private static final List<Claim> WHOLE =
            List.of(
                    BridgeArticle.SIZE,
                    BridgeArticle.COST,
                    BridgeArticle.ACROSS,
                    BridgeArticle.NOWHERE);

    @Test
    void ourOwnComeBackWhole() throws UnreadableImportException {
        ImportPlan plan = plan(RefiFiles.write(BridgeArticle.whole()));
        assertEquals(WHOLE, said(plan));
    }

    /// Another library may have given the same text another number.
    @Test
    void ourOwnComeIntoTheEditionThatHasTheirText() throws UnreadableImportException {
        String text = "\uD835\uDCB3 The resolution passed with 476 votes.";
        AnnotatedArticle theirs = Formats.article(text, Claims.on("476 votes", text));
        Edition first = new Edition(1, Claims.MORNING, "first.txt", "0", "0");
        Edition second = new Edition(2, Claims.MORNING, "source.txt", "1", Sha256.of(text));
        AnnotatedArticle here =
                AnnotatedArticle.of(
                        theirs.article(),
                        theirs.iri(),
                        List.of(first, second),
                        List.of(),
                        Map.of());
        Import read = Formats.read("refi", Formats.written("refi", theirs), here);
        Target place = read.found().getFirst().claim().targets().getFirst();
        assertEquals(2, place.edition());
        assertEquals(theirs.claims().getFirst().targets().getFirst().position(), place.position());
    }

    /// A project that was only opened and saved in another program.
    @Test
    void anotherProgramThatChangedNothingBringsNothingNew() throws UnreadableImportException {
        for (int seed = 0; seed < 100; seed++) {
            AnnotatedArticle article = Formats.generated(seed);
            byte[] file = asOfAnotherProgram(Formats.written("refi", article));
            ImportPlan plan = ImportPlan.of(Formats.read("refi", file, article), article);
            assertEquals(List.of(), plan.added(), "seed " + seed);
            assertEquals(List.of(), plan.changed(), "seed " + seed);
        }
    }

    @Test
    void changesNothingTheSecondTime() throws UnreadableImportException {
        byte[] file = RefiFiles.write(BridgeArticle.whole());
        for (byte[] bytes : List.of(file, asOfAnotherProgram(file))) {
            Claim[] after = plan(bytes).notebook().claims().toArray(Claim[]::new);
            ImportPlan again = plan(bytes, after);
            assertEquals(List.of(), again.added());
            assertEquals(List.of(), again.changed());
        }
    }

    @Test
    void readsWhatOtherProgramsKeepOfOurs() throws UnreadableImportException {
        byte[] file =
                asOfAnotherProgram(
                        RefiFiles.write(
                                BridgeArticle.export(BridgeArticle.SIZE, BridgeArticle.COST)));
        Claim first =
                Claim.unsaid(
                                BridgeArticle.id(1),
                                BridgeArticle.COST.targets(),
                                Claims.MORNING,
                                "Ada")
                        .withKind("figure")
                        .withVerdict("refuted")
                        .withTags(List.of("money", "city hall"))
                        .withNote(
                                """
                                The *budget* says **3.1**.

                                Ask again.

                                The bridge cost 2.5 million.

                                The mayor

                                2026-11-02

                                https://example.org/budget

                                3.1 million

                                Page 4.\
                                """);
        assertEquals(List.of(BridgeArticle.SIZE, first), said(plan(file)));
    }

    /// Each counts in its own way; the words are the same.
    @ParameterizedTest
    @CsvSource({
        "'one \uD83C\uDF09\uD83C\uDF09 two\r\nthree four', 12, 17, in code points of the file",
        "'one \uD83C\uDF09\uD83C\uDF09 two\r\nthree four', 11, 16, with CRLF as one",
        "'one \uD83C\uDF09\uD83C\uDF09 two\r\nthree four', 14, 19, in UTF-16",
        "'one \uD83C\uDF09\uD83C\uDF09 two\r\nthree four', 13, 18, in UTF-16 with CRLF as one",
        "'one \uD83C\uDF09\uD83C\uDF09 two\nthree four', 11, 16, in code points"
    })
    void findsTheWordsHoweverAProgramCounts(String text, int start, int end, String how)
            throws UnreadableImportException {
        Import read = read(project(text, start, end, "three", "<CodeRef targetGUID='C1'/>"));
        TextQuote quote = new TextQuote("three", "one \uD83C\uDF09\uD83C\uDF09 two\n", " four");
        assertEquals(
                List.of(quote),
                read.found().getFirst().claim().targets().getFirst().selectors(),
                how);
    }

    @Test
    void readsASelectionOfAnyProgram() throws UnreadableImportException {
        Import read = read(project("one two three", 4, 7, "1:1 two", "<CodeRef targetGUID='c2'/>"));
        Claim claim =
                Claim.unsaid(
                                new ClaimId("urn:uuid:44444444-aaaa-4333-8444-555555555555"),
                                List.of(
                                        NewClaim.told(
                                                BridgeArticle.IRI,
                                                List.of(new TextQuote("two", "one ", " three")))),
                                Instant.parse("2026-11-23T18:00:00Z"),
                                "A. Reader")
                        .withNote("does not match")
                        .withTags(List.of("Coke/diet Coke"));
        assertEquals(new Import(List.of(new Import.Found(claim, "Article", "")), List.of()), read);
    }

    @Test
    void refusesASelectionOutsideItsText() throws UnreadableImportException {
        assertEquals(
                new Import(
                        List.of(),
                        List.of(
                                new Import.Refused(
                                        1, "it has no place in its source: from 4 to 99"))),
                read(project("one two", 4, 99, "two", "")));
    }

    @Test
    void refusesASelectionWhoseTextIsMissing() throws UnreadableImportException {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(RefiFiles.parts(project("one two", 4, 7, "two", "")));
        parts.remove("sources/ABC.TXT");
        assertEquals(
                List.of(new Import.Refused(1, "the text of its source is not there")),
                read(RefiFiles.pack(parts)).refused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE Project [<!ENTITY a 'b'>]><Project/> | its project has a document type",
                "<!DOCTYPE Project SYSTEM 'file:///etc/passwd'><Project/>"
                        + " | its project has a document type",
                "<Project name='&a;'/> | its project is not well-formed XML",
                "<Project>&a;</Project> | its project is not well-formed XML",
                "<CodeBook/> | its project begins with CodeBook",
                "<Project> | its project is not well-formed XML"
            })
    void refusesAProjectThatIsNone(String project, String problem) {
        assertRefused(problem, RefiFiles.pack(Map.of("project.qde", utf8(project))));
    }

    @Test
    void refusesAnArchiveBeyondLimits() {
        assertRefused(
                "it unpacks to far more than its size",
                RefiFiles.pack(Map.of("film.mp4", new byte[70 << 20])));
        Map<String, byte[]> many = new LinkedHashMap<>();
        IntStream.rangeClosed(0, 10_000).forEach(i -> many.put("a" + i, new byte[0]));
        assertRefused("it has more than 10000 parts", RefiFiles.pack(many));
        assertRefused("it has no project.qde", RefiFiles.pack(Map.of("a.txt", utf8("a"))));
        assertRefused("it has no project.qde", utf8("PK but no archive"));
        assertRefused(
                "its project is nested too deeply",
                RefiFiles.pack(Map.of("project.qde", utf8("<Project>" + "<a>".repeat(300)))));
    }

    @Test
    void refusesManySelectionsOfALongText() {
        String selection = "<PlainTextSelection guid='a' startPosition='0' endPosition='1000000'/>";
        String project =
                "<Project><Sources><TextSource guid='b' name='c'><PlainTextContent>%s</PlainTextContent>%s</TextSource></Sources></Project>"
                        .formatted("a".repeat(1_000_000), selection.repeat(100));
        assertRefused(
                "its selections quote far more than there is",
                RefiFiles.pack(Map.of("project.qde", utf8(project))));
    }

    @Test
    void recognisesAProjectByItsNameAndItsBeginning() {
        RefiImporter importer = new RefiImporter();
        assertEquals(
                List.of(true, false, false),
                List.of(
                        importer.recognises("a.QDPX", utf8("PK..")),
                        importer.recognises("a.qdpx", utf8("<Project/>")),
                        importer.recognises("a.zip", utf8("PK.."))));
    }

    @Test
    void readsTheSamplesOfOtherPrograms() throws IOException, UnreadableImportException {
        Assumptions.assumeTrue(Files.exists(SHARED), "no ../shared/standards/refi-qda here");
        for (String name : List.of("blank-atlas-project.qdpx", "target-atlas-project.qdpx")) {
            assertEquals(
                    new Import(List.of(), List.of()),
                    read(Files.readAllBytes(SHARED.resolve(name))));
        }
        byte[] good = Files.readAllBytes(SHARED.resolve("handwritten-good.qde"));
        String text = "x".repeat(412) + "rose by 40 per cent";
        Import read =
                read(
                        RefiFiles.pack(
                                Map.of(
                                        "project.qde",
                                        good,
                                        "Sources/33333333-2222-4333-8444-555555555555.txt",
                                        utf8(text))));
        Claim claim = read.found().getFirst().claim();
        assertEquals(
                List.of("rose by 40 per cent", "does not match the source", "A. Reader"),
                List.of(claim.quote(), claim.note(), claim.creator()));
        assertEquals(List.of("Misleading statistic"), claim.tags());
        byte[] wrong = Files.readAllBytes(SHARED.resolve("handwritten-wrong.qde"));
        assertEquals(
                List.of(new Import.Refused(1, "it has no place in its source: from  to 431")),
                read(RefiFiles.pack(
                                Map.of(
                                        "project.qde",
                                        wrong,
                                        "33333333-2222-4333-8444-555555555555.txt",
                                        utf8(text))))
                        .refused());
    }

    @ParameterizedTest
    @MethodSource("app.obelus.export.BridgeArticle#hostile")
    void whateverWasWrittenIsRead(String hostile) throws UnreadableImportException {
        AnnotatedArticle article = BridgeArticle.articleSaying(hostile);
        byte[] file = RefiFiles.write(BridgeArticle.export(article));
        Import own = new RefiImporter().read("a.qdpx", file, article, Codebook.initial());
        assertEquals(
                article.claims().stream().map(Claim::id).toList(),
                own.found().stream().map(found -> found.claim().id()).toList());
        Import other =
                new RefiImporter()
                        .read("a.qdpx", asOfAnotherProgram(file), article, Codebook.initial());
        assertEquals(List.of(), other.refused());
        assertTrue(
                other.found().stream()
                        .map(found -> Utf8.printable(found.claim().quote()))
                        .anyMatch(Utf8.printable(article.claims().getLast().quote())::equals));
    }

    private static void assertRefused(String problem, byte[] file) {
        assertEquals(
                problem, assertThrows(UnreadableImportException.class, () -> read(file)).problem());
    }

    /// What another program writes after it has read a project of ours.
    private static byte[] asOfAnotherProgram(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>(RefiFiles.parts(file));
        parts.remove("obelus.jsonld");
        parts.computeIfPresent(
                "project.qde",
                (_, project) ->
                        utf8(
                                new String(project, StandardCharsets.UTF_8)
                                        .replace("origin=\"Obelus\"", "origin=\"Other 1.0\"")));
        return RefiFiles.pack(parts);
    }

    /// A project with the habits that programs have: GUIDs in capitals and braces, a folder in
    /// small letters, flat codes.
    private static byte[] project(String text, int start, int end, String name, String code) {
        String project =
                """
                <?xml version="1.0" encoding="utf-8"?>
                <Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Other 1.0">
                  <Users><User guid="{AAAAAAAA-2222-4333-8444-555555555555}" name="A. Reader"/></Users>
                  <CodeBook><Codes>
                    <Code guid="c1" name="plain" isCodable="true"/>
                    <Code guid="C2" name="Coke::diet Coke" isCodable="true"/>
                  </Codes></CodeBook>
                  <Sources><TextSource guid="ABC" name="Article" plainTextPath="internal://abc.txt">
                    <PlainTextSelection guid="{44444444-AAAA-4333-8444-555555555555}" name="NAME"
                        startPosition="START" endPosition="END"
                        creatingUser="aaaaaaaa-2222-4333-8444-555555555555"
                        creationDateTime="2026-11-23T19:00:00+01:00">
                      <Description>does not match</Description>
                      <Coding guid="55555555-2222-4333-8444-555555555555">CODE</Coding>
                    </PlainTextSelection>
                  </TextSource></Sources>
                </Project>
                """
                        .replace("NAME", name)
                        .replace("START", Integer.toString(start))
                        .replace("END", Integer.toString(end))
                        .replace("CODE", code);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("sources/ABC.TXT", utf8("\uFEFF" + text));
        parts.put("project.qde", utf8(project));
        return RefiFiles.pack(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Import read(byte[] file) throws UnreadableImportException {
        return new RefiImporter().read("a.qdpx", file, BridgeArticle.with(), Codebook.initial());
    }

    /// What would be added, without the marks of what it was made of.
    private static List<Claim> said(ImportPlan plan) {
        assertTrue(plan.added().stream().noneMatch(claim -> claim.imported().isEmpty()));
        return plan.added().stream().map(claim -> claim.withImported(List.of())).toList();
    }

    private static ImportPlan plan(byte[] file, Claim... there) throws UnreadableImportException {
        AnnotatedArticle article = BridgeArticle.with(there);
        return ImportPlan.of(
                new RefiImporter().read("a.qdpx", file, article, Codebook.initial()), article);
    }
}
