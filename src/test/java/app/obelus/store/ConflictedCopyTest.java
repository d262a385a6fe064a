package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Notebook;
import app.obelus.store.JournalEntry.Step;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Two computers and a file-sync tool between them.
class ConflictedCopyTest {

    private static final String COPY = "notes.sync-conflict-20261124-101500-ABCDEFG.json";
    private static final String JOURNAL_COPY =
            "journal.sync-conflict-20261124-101501-ABCDEFG.jsonl";
    private static final ClaimId VOTE =
            new ClaimId("urn:uuid:0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11");

    @TempDir Path folder;

    private Computer here;
    private Computer there;

    @BeforeEach
    void shareALibrary() throws Exception {
        here = new Computer(folder.resolve("here"));
        there = new Computer(folder.resolve("there"));
    }

    @AfterEach
    void leave() throws IOException {
        here.store.leave(here.article);
        there.store.leave(there.article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COPY,
                "notes.sync-conflict-20161124-101500.json",
                "notes (Ann's conflicted copy 2026-11-24).json",
                "notes (Ann’s MacBook's conflicted copy 2026-11-24 (1)).json",
                "notes (conflicted copy 2026-11-24 101500).json",
                "notes (Case Conflict conflicted copy).json",
                "notes_conflict-20261124-101500.json",
                "notes-HOSTNAME.json",
                "notes-LAPTOP-4T7Q2.json",
                "notes (1).json",
                "notes(1).json",
                "notes 2.json"
            })
    void isKnownByItsName(String name) throws Exception {
        Files.writeString(here.folder.resolve(name), "{}");
        assertEquals(
                List.of(new ConflictedCopy(name, "notes.json")), here.store.copies(here.article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.json.bak",
                "my notes.json",
                "notes2.json",
                "notes (old).json",
                "notes.txt",
                ".notes.json.17.new",
                "notes (1).json.part",
                "footnotes 2.json"
            })
    void otherFilesAreNone(String name) throws Exception {
        Files.writeString(here.folder.resolve(name), "{}");
        Files.createDirectory(here.folder.resolve("notes 7.json"));
        assertEquals(List.of(), here.store.copies(here.article));
    }

    @Test
    void theFilesOfAJournalAreNoCopiesOfEachOther() throws Exception {
        Files.writeString(here.folder.resolve("journal-0001.jsonl"), "");
        Files.writeString(here.folder.resolve("journal-LAPTOP.jsonl"), "");
        assertEquals(
                List.of(new ConflictedCopy("journal-LAPTOP.jsonl", "journal.jsonl")),
                ConflictedCopy.of(here.folder, "journal.jsonl"));
    }

    @Test
    void whatEachComputerChangedIsTaken() throws Exception {
        here.put(here.vote().withNote("here"));
        there.put(there.vote().withVerdict("supported"));
        sync("notes.json", COPY);
        OutsideChanges changes = here.merge(COPY);
        assertEquals(0, changes.conflicts());
        Claim vote = changes.merged().find(VOTE).orElseThrow();
        assertEquals("here", vote.note());
        assertEquals("supported", vote.verdict());
    }

    @Test
    void whatBothChangedIsKeptBothWays() throws Exception {
        here.put(here.vote().withNote("here"));
        there.put(there.vote().withNote("there"));
        sync("notes.json", COPY);
        OutsideChanges changes = here.merge(COPY);
        assertEquals(1, changes.conflicts());
        Claim vote = changes.merged().find(VOTE).orElseThrow();
        assertEquals("here", vote.note());
        assertEquals(List.of(Conflict.of(Conflict.Field.NOTE, "there")), vote.conflicts());
    }

    @Test
    void aStateThatOnlyOneComputerHadIsNoCommonOne() throws Exception {
        here.put(here.vote().withNote("first here"));
        here.put(here.vote().withNote("then here"));
        there.put(there.vote().withNote("first there"));
        there.put(there.vote().withNote("then there"));
        sync("notes.json", COPY);
        Files.createDirectories(here.folder.resolve("backups"));
        Files.copy(
                there.folder.resolve("notes.json"),
                here.folder.resolve("backups/2026-11-25T00-00-00-000Z.json"));
        Claim vote = here.merge(COPY).merged().find(VOTE).orElseThrow();
        assertEquals("then here", vote.note());
        assertEquals(List.of(Conflict.of(Conflict.Field.NOTE, "then there")), vote.conflicts());
    }

    @Test
    void aClaimThatOneComputerNeverHadIsNotTakenForRemoved() throws Exception {
        Claim made = here.vote().withId(new ClaimId("urn:x:made"));
        here.put(made);
        Files.delete(here.folder.resolve("journal.jsonl"));
        here.open();
        there.put(there.vote().withVerdict("supported"));
        sync("notes.json", COPY);
        assertEquals(3, here.merge(COPY).merged().size());
    }

    @Test
    void aClaimThatOneComputerMadeAfterTheyPartedIsNotTakenForRemoved() throws Exception {
        here.put(here.vote().withId(new ClaimId("urn:x:made")));
        here.put(here.vote().withNote("here"));
        there.put(there.vote().withVerdict("supported"));
        sync("notes.json", COPY);
        OutsideChanges changes = here.merge(COPY);
        assertEquals(3, changes.merged().size());
        assertEquals(0, changes.conflicts());
    }

    @Test
    void theOtherJournalTellsWhatWasRemoved() throws Exception {
        here.put(here.vote().withNote("here"));
        there.remove(there.notebook.claims().getLast());
        sync("notes.json", COPY);
        assertEquals(2, here.merge(COPY).merged().size());
        sync("journal.jsonl", JOURNAL_COPY);
        assertEquals(1, here.merge(COPY).merged().size());
    }

    @Test
    void twoJournalsTellWhereTheComputersParted() throws Exception {
        here.put(here.vote().withNote("both"));
        for (String file : List.of("notes.json", "journal.jsonl")) {
            Files.copy(
                    here.folder.resolve(file),
                    there.folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        there.open();
        here.put(here.vote().withVerdict("refuted"));
        there.put(there.vote().withNote("there"));
        sync("notes.json", COPY);
        sync("journal.jsonl", JOURNAL_COPY);
        OutsideChanges changes = here.merge(COPY);
        assertEquals(0, changes.conflicts());
        Claim vote = changes.merged().find(VOTE).orElseThrow();
        assertEquals("there", vote.note());
        assertEquals("refuted", vote.verdict());
    }

    @Test
    void anEarlierStateOfOursHasNothingNew() throws Exception {
        Files.copy(here.folder.resolve("notes.json"), here.folder.resolve(COPY));
        here.put(here.vote().withNote("here"));
        here.remove(here.notebook.claims().getLast());
        assertEquals(new OutsideChanges(here.notebook, 0), here.merge(COPY));
    }

    @Test
    void withoutACommonStateBothSidesAreKept() throws Exception {
        String notes = Files.readString(here.folder.resolve("notes.json"));
        Files.writeString(here.folder.resolve(COPY), notes.replace("\"figure\"", "\"event\""));
        OutsideChanges changes = here.merge(COPY);
        assertEquals(1, changes.conflicts());
        assertEquals(
                List.of(Conflict.of(Conflict.Field.KIND, "event")),
                changes.merged().find(VOTE).orElseThrow().conflicts());
    }

    @Test
    void whatIsNoClaimComesInToo() throws Exception {
        String notes = Files.readString(here.folder.resolve("notes.json"));
        Files.writeString(
                here.folder.resolve(COPY),
                notes.replace("\"items\": [", "\"x:key\": 7,\n  \"items\": [\n    \"theirs\","));
        here.put(here.vote().withNote("here"));
        OutsideChanges changes = here.merge(COPY);
        here.store.save(here.article, changes.merged());
        String after = Files.readString(here.folder.resolve("notes.json"));
        assertEquals(
                List.of(true, true),
                List.of(after.contains("\"x:key\": 7"), after.contains("    \"theirs\"\n")));
        assertEquals(
                "here", here.store.load(here.article).notebook().find(VOTE).orElseThrow().note());
    }

    @Test
    void oneThatIsNotUnderstoodStaysAndChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(here.folder.resolve("notes.json"));
        Files.writeString(here.folder.resolve(COPY), "<html>Sign in to see your files");
        assertThrows(UnreadableNotesException.class, () -> here.merge(COPY));
        here.store.save(here.article, here.notebook);
        assertArrayEquals(before, Files.readAllBytes(here.folder.resolve("notes.json")));
        assertEquals(
                "<html>Sign in to see your files", Files.readString(here.folder.resolve(COPY)));
    }

    @Test
    void isMovedAmongTheBackupsAndReplacesNothingThere() throws Exception {
        var copy = new ConflictedCopy(COPY, "notes.json");
        for (String content : List.of("one", "two", "three")) {
            Files.writeString(here.folder.resolve(COPY), content);
            here.store.putAside(here.article, copy);
            assertFalse(Files.exists(here.folder.resolve(COPY)));
        }
        try (var files = Files.list(here.folder.resolve("backups"))) {
            assertEquals(
                    List.of("one", "three", "two"),
                    files.map(ConflictedCopyTest::content).sorted().toList());
        }
        assertEquals(List.of(), here.store.backups(here.article));
        assertThrows(
                IOException.class,
                () ->
                        here.store.putAside(
                                here.article, new ConflictedCopy("../../x.json", "notes.json")));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the file-sync tool does with a file that both computers changed.
    private void sync(String file, String copy) throws IOException {
        Files.copy(there.folder.resolve(file), here.folder.resolve(copy));
    }

    /// A library, and a program that has its article open.
    private static final class Computer {

        private final Path library;
        private final Path folder;
        private final StoredArticle article;
        private NoteStore store;
        private Notebook notebook = Notebook.empty();
        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        Computer(Path library) throws Exception {
            this.library = library;
            this.folder = library.resolve(Sample.SLUG);
            this.article = Library.withSample(library).open(Sample.SLUG);
            this.store = opened();
            open();
        }

        private FolderNotes opened() {
            return new FolderNotes(library, Disk.REAL, Codebook::initial, InstantSource.fixed(now));
        }

        void open() throws Exception {
            store.leave(article);
            store = opened();
            notebook = store.load(article).notebook();
        }

        Claim vote() {
            return notebook.find(VOTE).orElseThrow();
        }

        void put(Claim claim) throws IOException {
            now = now.plus(Duration.ofMinutes(1));
            Claim after = claim.withModified(now);
            List<Claim> before = notebook.find(claim.id()).stream().toList();
            notebook = notebook.with(after);
            add(before, List.of(after), List.of());
        }

        void remove(Claim claim) throws IOException {
            notebook = notebook.without(claim.id());
            add(List.of(claim), List.of(), List.of(claim.id()));
        }

        private void add(List<Claim> before, List<Claim> put, List<ClaimId> removed)
                throws IOException {
            store.append(
                    article,
                    List.of(new JournalEntry(now, "Ann", "x", Step.EDIT, before, put, removed)));
            store.save(article, notebook);
        }

        OutsideChanges merge(String copy) throws Exception {
            return store.merge(article, notebook, new ConflictedCopy(copy, "notes.json"));
        }
    }
}
