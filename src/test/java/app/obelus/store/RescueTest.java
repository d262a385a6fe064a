package app.obelus.store;

import static app.obelus.store.Edits.made;
import static app.obelus.store.Edits.removed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class RescueTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir Path folder;

    private final Generated generated = new Generated(3);
    private final StoredArticle article = generated.article();
    private final List<Claim> claims = new ArrayList<>();
    private final List<NoteStore> stores = new ArrayList<>();
    private Path file;
    private Path journal;

    @BeforeEach
    void keepTwoClaimsInTheFileAndOneInTheJournalOnly() throws Exception {
        Path home = Files.createDirectories(folder.resolve(article.slug()));
        file = home.resolve("notes.json");
        journal = home.resolve("journal.jsonl");
        for (int number = 1; number <= 3; number++) {
            claims.add(generated.claim(article, number));
        }
        NoteStore notes = opened();
        notes.append(article, List.of(made(claims.get(0)), made(claims.get(1))));
        notes.save(article, notebook(1, 2));
        notes.append(article, List.of(made(claims.get(2))));
        leave();
    }

    @AfterEach
    void leave() throws IOException {
        for (NoteStore store : stores) {
            store.leave(article);
        }
    }

    @Test
    void putsTheClaimsTogetherFromTheJournal() throws Exception {
        truncate(1);
        Notes notes = store().load(article);
        assertEquals(notebook(1, 2, 3), notes.notebook());
        assertEquals(Optional.of(file), notes.rescuedFrom());
    }

    @Test
    void putsThemTogetherFromABackupAndTheJournalBehindIt() throws Exception {
        Files.delete(journal);
        NoteStore notes = opened();
        notes.append(article, List.of(removed(claims.get(0)), made(claims.get(2))));
        leave();
        truncate(1);
        assertEquals(notebook(2, 3), store().load(article).notebook());
    }

    @Test
    void readsWhatCanStillBeReadOfTheFile() throws Exception {
        Files.delete(journal);
        truncate(Files.size(file) - 10);
        assertEquals(notebook(2), store().load(article).notebook());
    }

    @Test
    void bringsNothingBackThatWasRemoved() throws Exception {
        NoteStore notes = opened();
        notes.append(article, List.of(removed(claims.get(1))));
        leave();
        truncate(Files.size(file) - 10);
        assertEquals(notebook(1, 3), store().load(article).notebook());
    }

    @Test
    void copiesTheDamagedFileBeforeItIsWrittenOver() throws Exception {
        truncate(40);
        byte[] damaged = Files.readAllBytes(file);
        NoteStore notes = opened();
        notes.append(article, List.of(removed(claims.get(1))));
        assertArrayEquals(damaged, Files.readAllBytes(file));
        assertEquals(notebook(1, 3), store().load(article).notebook());

        notes.save(article, notebook(1, 3));
        Notes saved = store().load(article);
        assertEquals(notebook(1, 3), saved.notebook());
        assertEquals(Optional.empty(), saved.rescuedFrom());
        assertArrayEquals(damaged, Files.readAllBytes(copy()));
    }

    @Test
    void writesNotOverADamagedFileThatCannotBeCopied() throws Exception {
        truncate(40);
        byte[] damaged = Files.readAllBytes(file);
        NoteStore notes = opened();
        Path backups = file.resolveSibling("backups");
        Files.writeString(backups, "no folder");
        assertThrows(IOException.class, () -> notes.save(article, notebook(1)));
        assertArrayEquals(damaged, Files.readAllBytes(file));

        Files.delete(backups);
        notes.save(article, notebook(1));
        assertEquals(notebook(1), store().load(article).notebook());
        assertArrayEquals(damaged, Files.readAllBytes(copy()));
    }

    @Test
    void leavesAFileThatIsBeingMergedByHand() throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\n", "\n<<<<<<< HEAD\n"));
        assertThrows(UnreadableNotesException.class, () -> store().load(article));
    }

    private Path copy() throws IOException {
        try (var files = Files.list(file.resolveSibling("backups"))) {
            return files.filter(it -> it.getFileName().toString().startsWith("notes-damaged-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void truncate(long length) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) length));
    }

    private NoteStore opened() throws Exception {
        NoteStore notes = store();
        notes.load(article);
        return notes;
    }

    private NoteStore store() {
        NoteStore store =
                new FolderNotes(folder, Disk.REAL, Codebook::initial, InstantSource.fixed(NOON));
        stores.add(store);
        return store;
    }

    private Notebook notebook(int... numbers) {
        return Notebook.of(Arrays.stream(numbers).mapToObj(it -> claims.get(it - 1)).toList());
    }
}
