package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class JournalCheckTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String VOTE = "urn:uuid:0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11";
    private static final int SEEDS = 200;

    @TempDir Path folder;

    private Path journal;
    private Path rolled;
    private Path notes;
    private StoredArticle article;
    private NoteStore store;
    private Notebook notebook = Notebook.empty();

    /// Two sittings, each with edits, and the journal of the first put aside as if it had grown.
    @BeforeEach
    void keepEdits() throws Exception {
        article = Library.withSample(folder).open(Sample.SLUG);
        journal = folder.resolve(Sample.SLUG).resolve("journal.jsonl");
        rolled = journal.resolveSibling("journal-0001.jsonl");
        notes = journal.resolveSibling("notes.json");
        open();
        note("one");
        note("two");
        store.save(article, notebook);
        note("three");
        store.save(article, notebook);
        store.leave(article);
        Files.move(journal, rolled);
        open();
        note("four");
        note("five");
        note("six");
        store.save(article, notebook);
        assertEquals(List.of(), findings());
    }

    @AfterEach
    void leave() throws IOException {
        store.leave(article);
    }

    @Test
    void findsNothingInAJournalThatIsAheadOfTheNotes() throws Exception {
        note("seven");
        assertEquals(List.of(), findings());
    }

    @Test
    void findsNothingWhereAProgramDiedBetweenTheNotesAndTheirMark() throws Exception {
        setLines(journal, lines(journal).subList(0, lines(journal).size() - 1));
        assertEquals(List.of(), findings());
    }

    @Test
    void findsALineThatWasChanged() throws Exception {
        change(journal, "four", "fore");
        assertFinds("journal.jsonl", "line 3 of this file does not follow on the line before it");
    }

    @Test
    void findsALineThatWasTakenOut() throws Exception {
        List<String> lines = lines(journal);
        lines.remove(2);
        setLines(journal, lines);
        assertEquals(
                List.of(
                        finding(
                                "journal.jsonl",
                                "line 3 of this file does not follow on the line before it"),
                        finding(
                                "journal.jsonl",
                                "line 3 has the number 10, which does not come after 8")),
                findings());
    }

    @Test
    void findsLinesThatStandTwiceOrInAnotherOrder() throws Exception {
        List<String> lines = lines(journal);
        Collections.swap(lines, 1, 2);
        setLines(journal, lines);
        assertFinds(
                "journal.jsonl", "lines of this file stand twice or in another order than written");
    }

    @Test
    void findsALineThatWasPutIn() throws Exception {
        List<String> lines = lines(journal);
        lines.add(2, line(9, lines.get(1), "\"at\":\"2026-11-23T12:00:00Z\",\"edit\":\"x\""));
        setLines(journal, lines);
        assertTrue(
                findings()
                        .contains(
                                finding(
                                        "journal.jsonl",
                                        "line 4 of this file does not follow on the line before"
                                                + " it")),
                findings().toString());
    }

    @Test
    void findsLinesThatWereCutOffTheEnd() throws Exception {
        setLines(journal, lines(journal).subList(0, 3));
        assertFinds("notes.json", VOTE + " is not as the journal has it");
        setLines(journal, lines(journal).subList(0, 1));
        assertEquals(
                List.of(
                        finding("notes.json", "is not as Obelus saved it last"),
                        finding("notes.json", VOTE + " is not as the journal has it")),
                findings());
    }

    @Test
    void findsWhatIsNoLine() throws Exception {
        List<String> lines = lines(journal);
        lines.set(2, "<<<<<<< HEAD");
        setLines(journal, lines);
        assertEquals(
                List.of(
                        finding("journal.jsonl", "line 3 of this file cannot be read"),
                        finding(
                                "journal.jsonl",
                                "line 4 of this file does not follow on the line before it")),
                findings());
    }

    @Test
    void findsALastLineThatWasNotWrittenToItsEnd() throws Exception {
        Files.writeString(journal, "{\"sequence\":12,\"at\":", StandardOpenOption.APPEND);
        assertFinds("journal.jsonl", "its last line was not written to its end");
    }

    @Test
    void findsAnEntryThatSaysWhatCannotBe() throws Exception {
        add("\"at\":\"2026-11-23T12:00:00Z\",\"edit\":\"x\",\"put\":[{\"type\":\"Annotation\"}]");
        assertFinds("journal.jsonl", "line 6 says what cannot be");
    }

    @Test
    void findsAnEntryThatCannotBeFollowed() throws Exception {
        String removal =
                "\"at\":\"2026-11-23T12:00:00Z\",\"edit\":\"x\",\"removed\":[\"" + VOTE + "\"]";
        add(removal);
        add(removal);
        assertFinds("journal.jsonl", "line 7 removes " + VOTE + ", which an earlier line removed");
    }

    @Test
    void findsAnOlderFileOfTheJournalThatWasChangedOrIsMissing() throws Exception {
        List<String> lines = lines(rolled);
        setLines(rolled, lines.subList(0, lines.size() - 1));
        assertFinds("journal.jsonl", "does not follow on journal-0001.jsonl");
        Files.delete(rolled);
        assertFinds("journal.jsonl", "what came before its first line is missing");
    }

    @Test
    void findsAClaimThatWasChangedWithoutTheJournal() throws Exception {
        change(notes, "\"six\"", "\"nothing of the kind\"");
        assertEquals(
                List.of(
                        finding("notes.json", "is not as Obelus saved it last"),
                        finding("notes.json", VOTE + " is not as the journal has it")),
                findings());
    }

    @Test
    void findsAClaimThatTheJournalSaysNothingOf() throws Exception {
        String other = notebook.claims().getLast().id().iri();
        change(notes, other, "urn:x:new");
        assertEquals(
                List.of(
                        finding("notes.json", "is not as Obelus saved it last"),
                        finding("notes.json", other + " is missing, which the journal has"),
                        finding("notes.json", "urn:x:new is not in the journal")),
                findings());
    }

    @Test
    void findsNotesThatWereSetBack() throws Exception {
        byte[] now = Files.readAllBytes(notes);
        note("seven");
        store.save(article, notebook);
        Files.write(notes, now);
        assertEquals(
                List.of(
                        finding(
                                "notes.json",
                                "is an earlier state than the last one that Obelus saved"),
                        finding("notes.json", VOTE + " is not as the journal has it")),
                findings());
    }

    @Test
    void findsEveryChangedByteOfAJournal() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Path file = random.nextBoolean() ? journal : rolled;
            byte[] before = Files.readAllBytes(file);
            byte[] after = before.clone();
            int at = random.nextInt(after.length - 1);
            after[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, after);
            assertTrue(!findings().isEmpty(), "seed %d, byte %d".formatted(seed, at));
            Files.write(file, before);
        }
        assertEquals(List.of(), findings());
    }

    @Test
    void changesNothingAndWaitsForNobody() throws Exception {
        assertTrue(store.hold(article), "somebody has the notes open");
        change(journal, "four", "fore");
        Files.writeString(journal, "{", StandardOpenOption.APPEND);
        Map<String, String> before = files();
        assertEquals(2, findings().size());
        assertEquals(before, files());
    }

    /// Opens as a new start of the program does.
    private void open() throws Exception {
        store = new FolderNotes(folder, Disk.REAL, Codebook::initial, InstantSource.fixed(NOON));
        notebook = store.load(article).notebook();
    }

    private void note(String words) throws IOException {
        Claim before = notebook.find(new ClaimId(VOTE)).orElseThrow();
        Claim after = before.withNote(words);
        notebook = notebook.with(after);
        store.append(article, List.of(Edits.changed(before, after)));
    }

    /// Adds a line with a true hash at the end of the journal.
    private void add(String content) throws IOException {
        List<String> lines = lines(journal);
        lines.add(line(7 + lines.size(), lines.getLast(), content));
        setLines(journal, lines);
    }

    private static String line(int sequence, String previous, String content) {
        String hash = Sha256.of(previous.getBytes(StandardCharsets.UTF_8));
        return "{\"sequence\":%d,%s,\"previous\":\"%s\"}".formatted(sequence, content, hash);
    }

    private static List<String> lines(Path file) throws IOException {
        return new ArrayList<>(Files.readAllLines(file));
    }

    private static void setLines(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static void change(Path file, String words, String others) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(words), content);
        Files.writeString(file, content.replaceFirst(words, others));
    }

    private List<Finding> findings() throws IOException {
        return LibraryCheck.of(folder);
    }

    private void assertFinds(String file, String problem) throws IOException {
        assertEquals(List.of(finding(file, problem)), findings());
    }

    private static Finding finding(String file, String problem) {
        return new Finding(Sample.SLUG + "/" + file, problem);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                files.put(
                        file + " " + Files.getLastModifiedTime(file),
                        Files.isDirectory(file) ? "" : Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
