package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

class FolderNotesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TEXT = "The sky is 😀 green.";

    @TempDir Path folder;

    private final FailingDisk disk = new FailingDisk();
    private StoredArticle article;
    private Path file;

    @BeforeEach
    void keepAnArticle() throws Exception {
        Article opened =
                new Article(
                        "Sky",
                        "",
                        "",
                        "",
                        "",
                        TEXT,
                        List.of(
                                new Block(
                                        Block.Type.PARAGRAPH, 0, new TextRange(0, TEXT.length()))));
        byte[] source = TEXT.getBytes(StandardCharsets.UTF_8);
        article =
                FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.system())
                        .add(opened, source, "txt", NOON);
        file = folder.resolve("sky").resolve("notes.json");
    }

    @Test
    void readsInAnotherSittingWhatWasSaved() throws Exception {
        NoteStore notes = store();
        assertEquals(new Notes(Notebook.empty(), List.of()), notes.load(article));
        Notebook notebook = Notebook.of(List.of(claim("sky"), claim("green").withNote("Is it?")));
        notes.save(article, notebook);
        assertEquals(new Notes(notebook, List.of()), store().load(article));
    }

    @Test
    void leavesNoOtherFilesBehind() throws Exception {
        NoteStore notes = store();
        notes.load(article);
        notes.save(article, Notebook.of(List.of(claim("sky"))));
        assertEquals(
                List.of(".lock", "article.json", "editions", "notes.json"),
                names(folder.resolve("sky")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "<html>",
                "{\"version\": 99, \"notes\": []}",
                "{\"type\":\"AnnotationPage\",\"obelus:formatVersion\":2,\"items\":[]}"
            })
    void leavesAFileItDoesNotUnderstandAsItIs(String content) throws Exception {
        Files.writeString(file, content);
        NoteStore notes = store();
        assertThrows(UnreadableNotesException.class, () -> notes.load(article));
        assertThrows(
                NotesChangedException.class,
                () -> notes.save(article, Notebook.of(List.of(claim("sky")))));
        assertEquals(content, Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({"false, here, 1", "true, there, 2"})
    void whatTwoSidesSaidOfTheNotesAsAWholeIsSettledEitherWay(
            boolean takeOther, String name, String number) throws Exception {
        NoteStore notes = store();
        notes.load(article);
        Notebook notebook = Notebook.of(List.of(claim("sky")));
        notes.save(article, notebook);
        assertEquals(List.of(), notes.pageConflicts(article));
        String saved = Files.readString(file);
        String both = withKeys(saved, "here", "1", ", \"obelus:conflict\": " + CONFLICTS);
        Files.writeString(file, both);
        notes.load(article);
        assertEquals(
                List.of(
                        new PageConflict("x:label.en", "here", "there"),
                        new PageConflict("x:number", "1", "2")),
                notes.pageConflicts(article));

        notes.settlePage(article, takeOther);
        notes.save(article, notebook);
        assertEquals(List.of(), notes.pageConflicts(article));
        JsonNode settled = Json.MAPPER.readTree(Files.readString(file));
        String left = ", \"obelus:conflict\": [\"no conflict of ours\", " + HOSTILE + "]";
        assertEquals(Json.MAPPER.readTree(withKeys(saved, name, number, left)), settled);
        Backup backup = notes.backups(article).getFirst();
        assertEquals(both, Files.readString(file.resolveSibling("backups").resolve(backup.name())));
    }

    private static final String HOSTILE =
            "{\"obelus:field\": \"foreign\", \"obelus:other\": \"{\\\"items\\\": 1}\"}";
    private static final String CONFLICTS =
            "[\"no conflict of ours\", {\"obelus:field\": \"foreign\", \"obelus:other\":"
                    + " \"{\\\"x:label\\\":{\\\"en\\\":\\\"there\\\"},\\\"x:number\\\":2}\"}, "
                    + HOSTILE
                    + "]";

    /// The file with keys of another program.
    private static String withKeys(String file, String name, String number, String more) {
        return file.replace(
                "\"type\": \"AnnotationPage\"",
                "\"type\": \"AnnotationPage\", \"x:label\": {\"en\": \"%s\", \"de\": \"da\"}, \"x:number\": %s%s"
                        .formatted(name, number, more));
    }

    @Test
    void writesNotOverWhatAnotherProgramSaved() throws Exception {
        NoteStore ours = store();
        NoteStore theirs = store();
        ours.load(article);
        theirs.load(article);
        theirs.save(article, Notebook.of(List.of(claim("green"))));
        theirs.leave(article);
        byte[] saved = Files.readAllBytes(file);

        assertThrows(
                NotesChangedException.class,
                () -> ours.save(article, Notebook.of(List.of(claim("sky")))));
        assertEquals(new String(saved, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void onlyOneAtATimeMayChangeTheNotes() throws Exception {
        NoteStore ours = store();
        NoteStore theirs = store();
        ours.load(article);
        theirs.load(article);
        assertTrue(ours.hold(article));
        assertFalse(theirs.hold(article));
        assertThrows(
                HeldElsewhereException.class,
                () -> theirs.save(article, Notebook.of(List.of(claim("sky")))));
        ours.leave(article);
        theirs.save(article, Notebook.of(List.of(claim("sky"))));
        assertFalse(ours.hold(article));
    }

    @Test
    void savesAgainWhatSomebodyDeleted() throws Exception {
        NoteStore notes = store();
        notes.load(article);
        Notebook notebook = Notebook.of(List.of(claim("sky")));
        notes.save(article, notebook);
        Files.delete(file);
        notes.save(article, notebook);
        assertEquals(notebook, store().load(article).notebook());
    }

    @Test
    void keepsWhatIsNoClaimAtEverySave() throws Exception {
        NoteStore notes = store();
        notes.load(article);
        notes.save(article, Notebook.of(List.of(claim("sky"))));
        String bad = "{\"id\": 7,    \"note\": \"precious\"}";
        Files.writeString(
                file, Files.readString(file).replace("\"items\": [", "\"items\": [\n" + bad + ","));

        notes.leave(article);
        NoteStore later = store();
        Notes loaded = later.load(article);
        later.save(article, loaded.notebook().with(claim("green")));
        later.save(article, loaded.notebook());

        assertEquals(
                new Notes(
                        Notebook.of(List.of(claim("sky"))),
                        List.of(new Notes.SetAside(2, bad, "it is not an Annotation"))),
                store().load(article));
    }

    @Test
    void losesNothingWhicheverStepFailsAndSavesWhenTheDiskIsMended() throws Exception {
        Notebook old = Notebook.of(List.of(claim("sky")));
        Notebook changed = old.with(claim("green"));
        Notebook more = changed.with(claim("The"));
        int steps = 0;
        for (boolean failed = true; failed; steps++) {
            Files.deleteIfExists(file);
            NoteStore notes =
                    new FolderNotes(folder, disk, Codebook::initial, InstantSource.fixed(NOON));
            notes.load(article);
            notes.save(article, old);
            disk.failAfter(steps);
            failed = fails(() -> notes.save(article, changed));
            disk.mend();

            Notebook onDisk = store().load(article).notebook();
            assertTrue(
                    failed ? List.of(old, changed).contains(onDisk) : onDisk.equals(changed),
                    "step " + steps);
            assertEquals(
                    List.of(".lock", "article.json", "editions", "notes.json"),
                    names(folder.resolve("sky")).stream()
                            .filter(name -> !name.equals("backups"))
                            .toList());

            notes.save(article, more);
            assertEquals(more, store().load(article).notebook(), "step " + steps);
            notes.leave(article);
        }
        assertTrue(steps > 4, "tried " + steps);
    }

    @Test
    void writesThroughALinkToTheFileItLeadsTo() throws Exception {
        NoteStore notes = store();
        notes.load(article);
        notes.save(article, Notebook.of(List.of(claim("sky"))));
        Path elsewhere = folder.resolve("elsewhere.json");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        Notebook notebook = Notebook.of(List.of(claim("green")));
        notes.save(article, notebook);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals(notebook, store().load(article).notebook());
    }

    private interface Saving {
        void run() throws IOException;
    }

    private static boolean fails(Saving saving) {
        try {
            saving.run();
            return false;
        } catch (IOException e) {
            assertEquals("Input/output error", ((FileSystemException) e).getReason());
            return true;
        }
    }

    private NoteStore store() {
        return new FolderNotes(folder, Disk.REAL, Codebook::initial, InstantSource.fixed(NOON));
    }

    private Claim claim(String words) {
        int start = TEXT.indexOf(words);
        Target target =
                Target.of(
                        article.iri(),
                        1,
                        article.edition().textHash(),
                        TEXT,
                        new TextRange(start, start + words.length()));
        return Claim.of(
                new ClaimId("urn:test:" + words), "figure", "undecided", target, NOON, "Ada");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
