package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.FailingDisk.Fault;
import app.obelus.text.Article;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Every sort of failure, at every operation of a disk, of everything that a store of notes does.
@Tag(Faults.TAG)
class DiskFaultTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Logger LOG = Logger.getLogger(FolderNotes.class.getName());

    @TempDir Path folder;

    private final FailingDisk disk = new FailingDisk();
    private final List<Claim> claims = new ArrayList<>();
    private Path library = Path.of("");
    private StoredArticle article = new Generated(5).article();
    private int acknowledged;
    private int found;

    /// What is under way when the disk fails.
    private enum Deed {
        LOAD,
        APPEND,
        APPEND_AND_BACKUP,
        APPEND_BEHIND_A_TORN_LINE,
        SAVE,
        SAVE_AND_BACKUP,
        SAVE_A_DAMAGED_FILE,
        MERGE
    }

    /// The store logs each backup that it cannot make.
    @BeforeAll
    static void logNothing() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        LOG.setLevel(null);
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAndGoesOnWhenTheDiskIsMended(Fault fault) throws Exception {
        int rounds = 0;
        for (Deed deed : Deed.values()) {
            int steps = 0;
            while (fails(deed, fault, steps)) {
                steps += Faults.rounds(3, 1);
                rounds++;
            }
        }
        assertTrue(rounds > 0, "nothing failed");
        Faults.print("Disk: " + fault, rounds, acknowledged, found);
    }

    /// Whether the disk failed before so many steps were over.
    private boolean fails(Deed deed, Fault fault, int steps) throws Exception {
        String what = "%s, %s at step %d".formatted(fault, deed, steps);
        keepClaims(deed, what);
        NoteStore notes = store(disk);
        if (deed != Deed.LOAD) {
            notes.load(article);
        }
        if (deed == Deed.APPEND || deed == Deed.SAVE) {
            append(notes);
        }
        if (deed == Deed.MERGE) {
            changeFromOutside();
        }
        disk.failAfter(steps, fault);
        boolean failed = fails(deed, notes);
        assertHasAll(what);
        disk.mend();
        if (failed) {
            run(deed, notes);
        }
        append(notes);
        assertHasAll(what);
        notes.save(article, notebook());
        assertHasAll(what);
        assertNothingIsLeftOver(what);
        notes.leave(article);
        return failed;
    }

    /// Two claims in the file of notes and one in the journal only.
    private void keepClaims(Deed deed, String what) throws Exception {
        library = folder.resolve(what);
        Article text = new Generated(5).article().article();
        article =
                FolderLibrary.in(library, Disk.REAL, UUID::randomUUID, InstantSource.fixed(NOON))
                        .add(text, text.text().getBytes(UTF_8), "txt", NOON);
        claims.clear();
        NoteStore notes = real();
        notes.load(article);
        append(notes);
        append(notes);
        notes.save(article, notebook());
        append(notes);
        notes.leave(article);
        if (deed == Deed.APPEND_BEHIND_A_TORN_LINE) {
            Path journal = home().resolve(Journal.FILE);
            Files.writeString(journal, Files.readString(journal) + "{\"sequence\":");
        }
        if (deed == Deed.SAVE_A_DAMAGED_FILE) {
            Files.writeString(home().resolve(FolderNotes.FILE), "{ torn");
        }
    }

    private boolean fails(Deed deed, NoteStore notes) throws Exception {
        try {
            run(deed, notes);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void run(Deed deed, NoteStore notes) throws Exception {
        switch (deed) {
            case LOAD -> assertEquals(notebook(), notes.load(article).notebook());
            case APPEND, APPEND_AND_BACKUP, APPEND_BEHIND_A_TORN_LINE -> append(notes);
            case SAVE, SAVE_AND_BACKUP, SAVE_A_DAMAGED_FILE -> notes.save(article, notebook());
            case MERGE -> assertEquals(notebook(), notes.merge(article, notebook()).merged());
        }
    }

    /// A change that no claim shows.
    private void changeFromOutside() throws IOException {
        Path file = home().resolve(FolderNotes.FILE);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{\n", "{\n\n"));
    }

    private void append(NoteStore notes) throws IOException {
        Claim claim = new Generated(claims.size()).claim(article, claims.size());
        notes.append(article, List.of(Edits.made(claim)));
        claims.add(claim);
    }

    /// What was acknowledged is on the disk, and at most what was being written besides.
    private void assertHasAll(String what) throws Exception {
        Notes read = real().load(article);
        Set<Claim> kept = new HashSet<>(read.notebook().claims());
        for (Claim claim : claims) {
            acknowledged++;
            assertTrue(kept.contains(claim), what);
            found++;
        }
        assertTrue(kept.size() <= claims.size() + 1, what);
        assertEquals(List.of(), read.damage(), what);
    }

    private void assertNothingIsLeftOver(String what) throws IOException {
        try (var files = Files.walk(home())) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".new")).toList(),
                    what);
        }
    }

    private NoteStore real() {
        return store(Disk.REAL);
    }

    private NoteStore store(Disk on) {
        return new FolderNotes(library, on, Codebook::initial, InstantSource.fixed(NOON));
    }

    private Notebook notebook() {
        return Notebook.of(claims);
    }

    private Path home() {
        return library.resolve(article.slug());
    }
}
