package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.JournalEntry.Step;
import app.obelus.store.Notes.SetAside;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Files that were damaged in every way we could think of: what was not hit is there, and what was
/// hit is still in a file.
@Tag(Faults.TAG)
class CorruptionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration HANGS = Duration.ofMinutes(2);
    private static final List<Corruption> KINDS = List.of(Corruption.values());
    private static final Pattern CLAIM = Pattern.compile("urn:test:claim-\\d+");
    private static final List<String> FILES =
            List.of(FolderNotes.FILE, Journal.FILE, ArticleFolder.FILE);

    @TempDir Path folder;

    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final List<NoteStore> stores = new ArrayList<>();
    private StoredArticle article;
    private Path home;
    private Map<String, byte[]> whole;
    private long expected;
    private long found;

    @BeforeEach
    void keepAnArticleWithClaimsInItsFileAndInItsJournal() throws Exception {
        var generated = new Generated(7);
        Article text = generated.article().article();
        article =
                FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.fixed(NOON))
                        .add(text, text.text().getBytes(UTF_8), "txt", NOON);
        home = folder.resolve(article.slug());
        NoteStore notes = store();
        notes.load(article);
        for (int i = 0; i < 30; i++) {
            notes.append(article, List.of(put(generated.claim(article, i))));
        }
        notes.save(article, notebook());
        for (int i = 20; i < 35; i++) {
            notes.append(article, List.of(put(generated.claim(article, i))));
        }
        notes.append(article, List.of(remove(0), remove(34)));
        claims.remove(new ClaimId("urn:test:claim-0"));
        claims.remove(new ClaimId("urn:test:claim-34"));
        notes.leave(article);
        whole = contents();
    }

    @Test
    void whatWasNotHitIsThereAndWhatWasHitIsStillInAFile() throws Exception {
        int rounds = Faults.rounds(5 * KINDS.size(), 1000);
        List<String> failures = new ArrayList<>();
        for (int seed = 0; seed < rounds; seed++) {
            Random random = new Random(seed);
            Corruption kind = KINDS.get(seed % KINDS.size());
            String file =
                    random.nextInt(10) == 0
                            ? FILES.getLast()
                            : FILES.get(seed / KINDS.size() % (FILES.size() - 1));
            int longString = Faults.FULL && seed % 130 == 9 ? 100 << 20 : 200_000;
            byte[] damaged = kind.of(of(whole, file), random, longString);
            try {
                assertTimeoutPreemptively(HANGS, () -> survives(file, damaged));
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                failures.add("seed %d, %s of %s: %s".formatted(seed, kind, file, trace(e)));
            }
            for (NoteStore store : stores) {
                store.leave(article);
            }
            stores.clear();
            restore();
        }
        assertEquals("", String.join("\n\n", failures));
        Faults.print("Damaged files", rounds, expected, found);
    }

    private void survives(String file, byte[] damaged) throws Exception {
        Files.write(home.resolve(file), damaged);
        Map<String, byte[]> before = contents();
        NoteStore notes = store();
        Notes loaded;
        try {
            FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.fixed(NOON))
                    .open(article.slug());
            loaded = notes.load(article);
        } catch (IOException | UnreadableNotesException e) {
            assertTrue(!isDamage(file, e), "nothing was put together");
            assertUnchanged(before);
            if (!file.equals(ArticleFolder.FILE)) {
                refusesToWrite(notes, before);
            }
            restore();
            assertEquals(notebook(), store().load(article).notebook());
            return;
        }
        assertUnchanged(before);
        Notebook kept = loaded.notebook();
        boolean isWhole = file.equals(ArticleFolder.FILE) || loaded.rescuedFrom().isPresent();
        Set<ClaimId> hit = isWhole ? Set.of() : hit(file, damaged);
        assertHas(kept, loaded.setAside(), hit);
        goesOn(notes, loaded, before, hit);
    }

    /// Whether a file of notes is no JSON, so that the journal has to stand in for it.
    private static boolean isDamage(String file, Exception e) {
        return file.equals(FolderNotes.FILE)
                && e instanceof UnreadableNotesException unreadable
                && unreadable.reason() == Reason.NOT_JSON;
    }

    private void refusesToWrite(NoteStore notes, Map<String, byte[]> before) throws Exception {
        assertThrows(NotesChangedException.class, () -> notes.append(article, List.of(remove(1))));
        assertThrows(NotesChangedException.class, () -> notes.save(article, Notebook.empty()));
        assertUnchanged(before);
    }

    /// Adds a claim and saves.
    private void goesOn(NoteStore notes, Notes loaded, Map<String, byte[]> before, Set<ClaimId> hit)
            throws Exception {
        Claim more = new Generated(99).claim(article, 100);
        notes.append(article, List.of(Edits.made(more)));
        assertKept(of(before, Journal.FILE), home.resolve(Journal.FILE));
        Notes appended = store().load(article);
        assertSame(loaded.notebook().with(more), appended.notebook(), "after an edit", Set.of());
        assertEquals(json(loaded.setAside()), json(appended.setAside()));

        notes.save(article, appended.notebook());
        assertKept(of(before, Journal.FILE), home.resolve(Journal.FILE));
        assertKept(of(before, FolderNotes.FILE), home.resolve(FolderNotes.FILE));
        Notes saved = store().load(article);
        assertSame(appended.notebook(), saved.notebook(), "after a save", hit);
        assertEquals(json(loaded.setAside()), json(saved.setAside()));
        assertHas(saved.notebook(), saved.setAside(), hit);
    }

    /// @param hit claims that may hold words of ours where they mean nothing, which are not kept
    private static void assertSame(Notebook one, Notebook other, String when, Set<ClaimId> hit) {
        List<Claim> less = known(one, hit);
        List<Claim> more = known(other, hit);
        boolean isSame = less.equals(more);
        less.removeAll(known(other, hit));
        more.removeAll(known(one, hit));
        assertTrue(isSame, () -> "%s: not %s but %s".formatted(when, less, more));
    }

    private static List<Claim> known(Notebook notebook, Set<ClaimId> hit) {
        return new ArrayList<>(
                notebook.claims().stream()
                        .map(claim -> hit.contains(claim.id()) ? claim.withForeign("") : claim)
                        .toList());
    }

    private void assertHas(Notebook kept, List<SetAside> setAside, Set<ClaimId> hit) {
        for (Claim claim : claims.values()) {
            if (!hit.contains(claim.id())) {
                expected++;
                boolean isAside =
                        setAside.stream().anyMatch(one -> ids(one.json()).contains(claim.id()));
                assertTrue(
                        isAside || kept.find(claim.id()).filter(claim::equals).isPresent(),
                        claim.id().iri());
                found++;
            }
        }
    }

    /// The claims of which the file no longer says the same, whether elsewhere or more than once.
    private Set<ClaimId> hit(String file, byte[] damaged) {
        Set<ClaimId> hit = new HashSet<>();
        List<String> was = parts(file, of(whole, file));
        List<String> is = parts(file, damaged);
        was.stream().filter(part -> !is.contains(part)).forEach(part -> hit.addAll(ids(part)));
        is.stream().filter(part -> !was.contains(part)).forEach(part -> hit.addAll(ids(part)));
        return hit;
    }

    /// The items of a file of notes, and the lines of a journal.
    private static List<String> parts(String file, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        return file.equals(FolderNotes.FILE)
                ? Arrays.asList(text.split("(?m)^ {4}\\},?$"))
                : text.lines().toList();
    }

    private static Set<ClaimId> ids(String text) {
        Set<ClaimId> ids = new HashSet<>();
        CLAIM.matcher(text).results().forEach(match -> ids.add(new ClaimId(match.group())));
        return ids;
    }

    /// What a file held is its beginning now, or stands in another file.
    private void assertKept(byte[] bytes, Path file) throws IOException {
        byte[] now = Files.readAllBytes(file);
        if (Arrays.equals(bytes, now)
                || Arrays.equals(bytes, Arrays.copyOf(now, Math.min(now.length, bytes.length)))) {
            return;
        }
        int lineEnd = bytes.length;
        while (lineEnd > 0 && bytes[lineEnd - 1] != '\n') {
            lineEnd--;
        }
        byte[] torn = Arrays.copyOfRange(bytes, lineEnd, bytes.length);
        boolean begins =
                file.endsWith(Journal.FILE)
                        && now.length >= lineEnd
                        && Arrays.equals(bytes, 0, lineEnd, now, 0, lineEnd);
        List<byte[]> aside = new ArrayList<>();
        if (Files.isDirectory(home.resolve(Backups.FOLDER))) {
            try (var files = Files.list(home.resolve(Backups.FOLDER))) {
                for (Path one : files.toList()) {
                    aside.add(Files.readAllBytes(one));
                }
            }
        }
        assertTrue(
                aside.stream().anyMatch(one -> Arrays.equals(one, begins ? torn : bytes)),
                () -> file + " held what is nowhere now");
    }

    private void assertUnchanged(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> after = contents();
        for (String name : FILES) {
            assertArrayEquals(of(before, name), of(after, name), name);
        }
    }

    private static byte[] of(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private void restore() throws IOException {
        for (String name : FILES) {
            Files.write(home.resolve(name), of(whole, name));
        }
        Disk.REAL.remove(home.resolve(Backups.FOLDER));
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        for (String name : FILES) {
            contents.put(name, Files.readAllBytes(home.resolve(name)));
        }
        return contents;
    }

    private NoteStore store() {
        NoteStore store =
                new FolderNotes(folder, Disk.REAL, Codebook::initial, InstantSource.fixed(NOON));
        stores.add(store);
        return store;
    }

    private Notebook notebook() {
        return Notebook.of(List.copyOf(claims.values()));
    }

    private JournalEntry put(Claim claim) {
        Claim old = claims.put(claim.id(), claim);
        return new JournalEntry(
                NOON,
                "Ann",
                "Change",
                Step.EDIT,
                old == null ? List.of() : List.of(old),
                List.of(claim),
                List.of());
    }

    private JournalEntry remove(int number) {
        ClaimId id = new ClaimId("urn:test:claim-" + number);
        Claim old = claims.get(id);
        return new JournalEntry(
                NOON,
                "Ann",
                "Remove",
                Step.EDIT,
                old == null ? List.of() : List.of(old),
                List.of(),
                List.of(id));
    }

    private static List<String> json(List<SetAside> items) {
        return items.stream().map(SetAside::json).toList();
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString()
                .lines()
                .limit(12)
                .map(line -> line.length() > 400 ? line.substring(0, 400) : line)
                .reduce("", (all, line) -> all + "\n" + line);
    }
}
