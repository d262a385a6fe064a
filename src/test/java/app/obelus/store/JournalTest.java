package app.obelus.store;

import static app.obelus.store.Edits.changed;
import static app.obelus.store.Edits.removed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JournalTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TEXT = "The sky is 😀 green.";

    @TempDir Path folder;

    private final FailingDisk disk = new FailingDisk();
    private final List<NoteStore> stores = new ArrayList<>();
    private StoredArticle article;
    private Path journal;
    private Path notesFile;

    @BeforeEach
    void keepAnArticle() throws Exception {
        var paragraph = new Block(Block.Type.PARAGRAPH, 0, new TextRange(0, TEXT.length()));
        article =
                FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.fixed(NOON))
                        .add(
                                new Article("Sky", "", "", "", "", TEXT, List.of(paragraph)),
                                TEXT.getBytes(StandardCharsets.UTF_8),
                                "txt",
                                NOON);
        journal = folder.resolve("sky").resolve("journal.jsonl");
        notesFile = folder.resolve("sky").resolve("notes.json");
    }

    @AfterEach
    void leave() throws IOException {
        for (NoteStore store : stores) {
            store.leave(article);
        }
    }

    @Test
    void opensWithTheEntriesThatTheFileOfNotesDoesNotHave() throws Exception {
        NoteStore notes = opened();
        notes.append(article, List.of(made("1", "sky"), made("2", "green")));
        Claim doubted = claim("1", "sky").withNote("Is it?");
        notes.append(article, List.of(changed(claim("1", "sky"), doubted)));
        notes.append(article, List.of(removed(claim("2", "green"))));
        assertEquals(Notebook.of(List.of(doubted)), reopened().notebook());
    }

    @Test
    void aFileOfNotesThatHasTheEntriesGetsThemNotTwice() throws Exception {
        NoteStore notes = opened();
        notes.append(article, List.of(made("1", "sky")));
        notes.save(article, Notebook.of(List.of(claim("1", "sky"))));
        notes.append(article, List.of(removed(claim("1", "sky"))));
        notes.save(article, Notebook.empty());
        assertEquals(Notebook.empty(), reopened().notebook());
    }

    @Test
    void tellsTheLastEntriesWithTheClaimsBefore() throws Exception {
        NoteStore notes = opened();
        Claim sky = claim("1", "sky");
        Claim doubted = sky.withNote("Is it?");
        notes.append(article, List.of(made("1", "sky"), changed(sky, doubted)));
        notes.save(article, Notebook.of(List.of(doubted)));
        notes.append(article, List.of(removed(doubted)));
        assertEquals(
                List.of(made("1", "sky"), changed(sky, doubted), removed(doubted)),
                reopened().recent());
        assertEquals(
                List.of(made("1", "sky"), changed(sky, doubted), removed(doubted)),
                notes.history(article, sky.id()));
        assertEquals(List.of(), notes.history(article, claim("2", "sky").id()));
        assertEquals(List.of(changed(sky, doubted), removed(doubted)), notes.history(article, 2));
    }

    @Test
    void ofALongJournalTheLastThousandLinesAreToldWithTheClaimsBefore() throws Exception {
        NoteStore notes = opened();
        List<JournalEntry> changes = new ArrayList<>();
        Claim now = claim("1", "sky");
        Claim other = claim("2", "green");
        notes.append(article, List.of(Edits.made(now), Edits.made(other)));
        notes.save(article, Notebook.of(List.of(now, other)));
        for (int i = 0; i < 1200; i++) {
            Claim next = now.withNote("note " + i);
            changes.add(changed(now, next));
            now = next;
        }
        changes.add(removed(other));
        notes.append(article, changes);
        Notes read = reopened();
        assertEquals(Notebook.of(List.of(now)), read.notebook());
        assertEquals(changes.subList(201, 1201), read.recent());
        assertEquals(List.of(), read.damage());
    }

    @Test
    void anEntryIsKeptThoughTheStateBeforeItCannotBeRead() throws Exception {
        NoteStore notes = opened();
        Claim sky = claim("1", "sky");
        notes.append(article, List.of(Edits.made(sky)));
        notes.save(article, Notebook.of(List.of(sky)));
        Claim doubted = sky.withNote("Is it?");
        notes.append(article, List.of(changed(sky, doubted)));
        String written = Files.readString(journal);
        int before = written.lastIndexOf("\"before\"");
        Files.writeString(
                journal,
                written.substring(0, before)
                        + written.substring(before).replaceFirst("Annotation", "Ammotation"));
        Notes read = reopened();
        assertEquals(Notebook.of(List.of(doubted)), read.notebook());
        assertEquals(List.of(), read.recent());
    }

    @Test
    void aBackupOfTheClaimsAsTheyAreLeavesTheFileOfNotesAlone() throws Exception {
        NoteStore notes = opened();
        Claim sky = claim("1", "sky");
        notes.append(article, List.of(made("1", "sky")));
        notes.save(article, Notebook.of(List.of(sky)));
        String file = Files.readString(notesFile);
        Notebook doubted = Notebook.of(List.of(sky.withNote("Is it?")));

        notes.backUp(article, Notebook.of(List.of(sky)));
        notes.backUp(article, doubted);
        notes.backUp(article, doubted);
        assertEquals(file, Files.readString(notesFile));
        assertEquals(
                List.of(doubted, Notebook.of(List.of(sky))),
                List.of(
                        notes.read(article, notes.backups(article).getFirst()),
                        notes.read(article, notes.backups(article).getLast())));
        assertEquals(2, notes.backups(article).size());
    }

    @Test
    void aLineTornAtTheEndIsPutAsideAndTheNextOneTakesItsPlace() throws Exception {
        opened().append(article, List.of(made("1", "sky")));
        leave();
        byte[] whole = Files.readAllBytes(journal);
        Files.writeString(journal, "{\"sequence\":3,\"put\":[", StandardOpenOption.APPEND);
        NoteStore notes = opened();
        notes.append(article, List.of(made("2", "green")));
        Notes read = reopened();
        assertEquals(Notebook.of(List.of(claim("1", "sky"), claim("2", "green"))), read.notebook());
        assertEquals(List.of(), read.damage());
        assertTrue(Files.readString(journal).startsWith(new String(whole, StandardCharsets.UTF_8)));
        assertEquals(
                "{\"sequence\":3,\"put\":[",
                Files.readString(only(folder.resolve("sky/backups"), "journal-torn-")));
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndHidesNoOther() throws Exception {
        NoteStore notes = opened();
        for (String id : List.of("1", "2", "3")) {
            notes.append(article, List.of(made(id, "sky")));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(2, lines.get(2).replace("{", "("));
        Files.write(journal, lines);
        Notes read = reopened();
        assertEquals(Notebook.of(List.of(claim("1", "sky"), claim("3", "sky"))), read.notebook());
        assertEquals(
                List.of(
                        "line 3 of journal.jsonl cannot be read",
                        "line 4 of journal.jsonl does not follow on the line before it"),
                read.damage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 5 4", "5 4 3 2 1", "1 2 2 3 4 5", "1 2 3 4 5 3", "5 1 2 3 4 4"})
    void linesThatStandTwiceOrInAnotherOrderAreReadAsTheyWereWritten(String order)
            throws Exception {
        Claim sky = claim("1", "sky");
        Claim first = sky.withNote("first");
        Claim second = first.withNote("second");
        opened().append(
                        article,
                        List.of(
                                made("1", "sky"),
                                changed(sky, first),
                                changed(first, second),
                                made("2", "green")));
        leave();
        List<String> lines = Files.readAllLines(journal);
        List<String> disordered =
                Arrays.stream(order.split(" "))
                        .map(number -> lines.get(Integer.parseInt(number) - 1))
                        .toList();
        Files.write(journal, disordered);

        Notes read = reopened();
        assertEquals(Notebook.of(List.of(second, claim("2", "green"))), read.notebook());
        assertEquals(
                List.of("lines of journal.jsonl stand twice or in another order than written"),
                read.damage());

        opened().append(article, List.of(removed(claim("2", "green"))));
        assertEquals(Notebook.of(List.of(second)), reopened().notebook());
        assertEquals(disordered, Files.readAllLines(journal).subList(0, disordered.size()));
    }

    @Test
    void aNumberThatWasDamagedMovesNoLine() throws Exception {
        Claim sky = claim("1", "sky");
        Claim first = sky.withNote("first");
        Claim second = first.withNote("second");
        opened().append(
                        article,
                        List.of(made("1", "sky"), changed(sky, first), changed(first, second)));
        Files.writeString(
                journal, Files.readString(journal).replace("\"sequence\":2,", "\"sequence\":99,"));
        Notes read = reopened();
        assertEquals(Notebook.of(List.of(second)), read.notebook());
        assertEquals(
                List.of("line 3 of journal.jsonl does not follow on the line before it"),
                read.damage());
    }

    @Test
    void theChainShowsALineThatWasChangedOrTakenOut() throws Exception {
        NoteStore notes = opened();
        for (String id : List.of("1", "2", "3")) {
            notes.append(article, List.of(made(id, "sky")));
        }
        List<String> lines = Files.readAllLines(journal);
        List<String> changed = new ArrayList<>(lines);
        changed.set(1, lines.get(1).replace("\"by\":\"Ann\"", "\"by\":\"Bob\""));
        Files.write(journal, changed);
        assertEquals(
                List.of("line 3 of journal.jsonl does not follow on the line before it"),
                reopened().damage());
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(2);
        Files.write(journal, fewer);
        assertEquals(
                List.of("line 3 of journal.jsonl does not follow on the line before it"),
                reopened().damage());
    }

    @Test
    void whateverStepOfAnAppendFailsItSucceedsWhenTheDiskIsMended() throws Exception {
        int steps = 0;
        for (boolean failed = true; failed; steps++) {
            Files.deleteIfExists(journal);
            Files.deleteIfExists(notesFile);
            NoteStore notes = opened();
            notes.append(article, List.of(made("1", "sky")));
            disk.failAfter(steps);
            failed = fails(() -> notes.append(article, List.of(made("2", "green"))));
            disk.mend();
            List<Claim> onDisk = reopened().notebook().claims();
            assertTrue(onDisk.contains(claim("1", "sky")), "step " + steps);
            notes.append(article, List.of(made(failed ? "2" : "3", "green")));
            assertEquals(
                    Notebook.of(
                            failed
                                    ? List.of(claim("1", "sky"), claim("2", "green"))
                                    : List.of(
                                            claim("1", "sky"),
                                            claim("2", "green"),
                                            claim("3", "green"))),
                    reopened().notebook(),
                    "step " + steps);
            assertEquals(List.of(), reopened().damage());
            notes.leave(article);
        }
        assertTrue(steps > 2, "tried " + steps);
    }

    @Test
    void changesFromOutsideBetweenTwoSittingsAreMergedWithWhatOnlyTheJournalHas() throws Exception {
        NoteStore notes = opened();
        Claim sky = claim("1", "sky");
        notes.append(article, List.of(made("1", "sky"), made("2", "green")));
        notes.save(article, Notebook.of(List.of(sky, claim("2", "green"))));
        notes.append(article, List.of(changed(sky, sky.withNote("Is it?"))));
        leave();
        Files.writeString(
                notesFile, Files.readString(notesFile).replace("\"wording\"", "\"opinion\""));

        Notes read = reopened();
        assertEquals(
                Notebook.of(List.of(sky.withNote("Is it?"), claim("2", "green"))).claims().stream()
                        .map(Claim::note)
                        .toList(),
                read.notebook().claims().stream().map(Claim::note).toList());
        OutsideChanges outside = read.outside().orElseThrow();
        assertEquals(0, outside.conflicts());
        assertEquals(
                Notebook.of(
                        List.of(
                                sky.withNote("Is it?").withKind("opinion"),
                                claim("2", "green").withKind("opinion"))),
                outside.merged());
    }

    @Test
    void changesFromOutsideWhileOpenAreMergedAndTheFileBackedUp() throws Exception {
        NoteStore notes = opened();
        Claim sky = claim("1", "sky");
        notes.append(article, List.of(made("1", "sky")));
        notes.save(article, Notebook.of(List.of(sky)));
        String theirs = Files.readString(notesFile).replace("\"wording\"", "\"opinion\"");
        Files.writeString(notesFile, theirs);
        Notebook ours = Notebook.of(List.of(sky.withNote("Is it?")));
        notes.append(article, List.of(changed(sky, sky.withNote("Is it?"))));
        assertTrue(notes.isChanged(article));
        assertThrows(NotesChangedException.class, () -> notes.save(article, ours));

        OutsideChanges outside = notes.merge(article, ours);
        Notebook merged = Notebook.of(List.of(sky.withNote("Is it?").withKind("opinion")));
        assertEquals(new OutsideChanges(merged, 0), outside);
        assertEquals(
                Notebook.of(List.of(sky.withKind("opinion"))),
                notes.read(article, notes.backups(article).getFirst()));
        notes.append(article, List.of(changed(sky.withNote("Is it?"), merged.claims().getFirst())));
        notes.save(article, merged);
        assertEquals(merged, reopened().notebook());
        assertEquals(Optional.empty(), reopened().outside());
    }

    @Test
    void aJournalThatGrewLargeIsPutAsideAndTheChainGoesOn() throws Exception {
        NoteStore notes = opened();
        String long1 = "x".repeat((int) Journal.MOST_BYTES);
        Claim sky = claim("1", "sky");
        notes.append(article, List.of(made("1", "sky"), changed(sky, sky.withNote(long1))));
        notes.save(article, Notebook.of(List.of(sky.withNote(long1))));
        notes.append(article, List.of(removed(sky.withNote(long1))));
        assertEquals(
                List.of("journal-0001.jsonl"),
                Journal.rolled(folder.resolve("sky")).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        String last =
                Files.readAllLines(folder.resolve("sky").resolve("journal-0001.jsonl")).getLast();
        assertTrue(
                Files.readAllLines(journal).getFirst().contains(Sha256.of(last)),
                "the first line follows on the last of the file before");
        assertEquals(Notebook.empty(), reopened().notebook());
        assertEquals(3, notes.history(article, sky.id()).size());
    }

    @Test
    void aJournalThatAnotherProgramWroteToIsNotWrittenOver() throws Exception {
        NoteStore notes = opened();
        notes.append(article, List.of(made("1", "sky")));
        Files.writeString(journal, "{\"hello\":1}\n", StandardOpenOption.APPEND);
        String before = Files.readString(journal);
        assertThrows(
                NotesChangedException.class,
                () -> notes.append(article, List.of(made("2", "green"))));
        assertEquals(before, Files.readString(journal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"removed", "shortened", "written to"})
    void aJournalThatAnotherProgramChangedIsMergedAndGoesOn(String change) throws Exception {
        NoteStore notes = opened();
        notes.append(article, List.of(made("1", "sky")));
        notes.save(article, Notebook.of(List.of(claim("1", "sky"))));
        notes.append(article, List.of(made("2", "green")));
        assertFalse(notes.isChanged(article));
        switch (change) {
            case "removed" -> Files.delete(journal);
            case "shortened" -> Files.write(journal, Files.readAllLines(journal).subList(0, 2));
            default -> Files.writeString(journal, "{\"hello\":1}\n", StandardOpenOption.APPEND);
        }
        assertTrue(notes.isChanged(article));
        List<JournalEntry> third = List.of(made("3", "is"));
        assertThrows(NotesChangedException.class, () -> notes.append(article, third));
        Notebook ours =
                Notebook.of(List.of(claim("1", "sky"), claim("2", "green"), claim("3", "is")));
        assertEquals(ours, notes.merge(article, ours).merged());
        assertFalse(notes.isChanged(article));
        notes.append(article, third);
        notes.save(article, ours);
        assertEquals(ours, reopened().notebook());
    }

    @Test
    void aFileOfNotesThatWasTakenAwayTakesNoClaimWithIt() throws Exception {
        NoteStore notes = opened();
        Notebook sky = Notebook.of(List.of(claim("1", "sky")));
        notes.append(article, List.of(made("1", "sky")));
        notes.save(article, sky);
        Files.delete(notesFile);
        Files.delete(journal);
        assertEquals(sky, notes.merge(article, sky).merged());
    }

    @Test
    void whateverStepOfPuttingAJournalAsideFailsItGoesOnWhenTheDiskIsMended() throws Exception {
        String long1 = "x".repeat((int) Journal.MOST_BYTES);
        Claim sky = claim("1", "sky");
        boolean failed = true;
        for (int step = 0; failed; step++) {
            NoteStore notes = opened();
            Notebook now = reopened().notebook();
            Claim before = now.claims().isEmpty() ? sky : now.claims().getFirst();
            Claim large = before.withNote(step + long1);
            Claim after = before.withNote("step " + step);
            notes.append(article, List.of(changed(before, large), changed(large, after)));
            disk.failAfter(step);
            failed = fails(() -> notes.save(article, Notebook.of(List.of(after))));
            disk.mend();
            Claim next = after.withNote("short " + step);
            notes.append(article, List.of(changed(after, next)));
            notes.save(article, Notebook.of(List.of(next)));
            assertEquals(List.of(next), reopened().notebook().claims(), "step " + step);
            leave();
        }
    }

    @Test
    void anEntryThatChangesNothingIsDamageAndHidesNoOther() throws Exception {
        NoteStore notes = opened();
        notes.append(article, List.of(made("1", "sky")));
        String before = Files.readAllLines(journal).getLast();
        Files.writeString(
                journal,
                "{\"sequence\":3,\"at\":\"2026-11-23T12:00:00Z\",\"edit\":\"Nothing\",\"previous\":\"%s\"}\n"
                        .formatted(Sha256.of(before)),
                StandardOpenOption.APPEND);
        Notes read = reopened();
        assertEquals(Notebook.of(List.of(claim("1", "sky"))), read.notebook());
        assertEquals(List.of("entry 3 of the journal says what cannot be"), read.damage());
        assertEquals(List.of(), read.recent());
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static boolean fails(Writing writing) {
        try {
            writing.run();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private NoteStore opened() throws Exception {
        NoteStore store =
                new FolderNotes(folder, disk, Codebook::initial, InstantSource.fixed(NOON));
        stores.add(store);
        store.load(article);
        return store;
    }

    private Notes reopened() throws Exception {
        return new FolderNotes(folder, Disk.REAL, Codebook::initial, InstantSource.fixed(NOON))
                .load(article);
    }

    private Claim claim(String id, String words) {
        int start = TEXT.indexOf(words);
        return Claim.of(
                new ClaimId("urn:claim:" + id),
                "wording",
                "undecided",
                Target.of(
                        article.iri(),
                        1,
                        article.edition().textHash(),
                        TEXT,
                        new TextRange(start, start + words.length())),
                NOON,
                "Ann");
    }

    private JournalEntry made(String id, String words) {
        return Edits.made(claim(id, words));
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
