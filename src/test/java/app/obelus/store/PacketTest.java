package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Notebook;
import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.store.FailingDisk.Fault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class PacketTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String OLD = "The motion was passed by 476 votes to 151.";
    private static final String NEW = "The motion was passed by 426 votes to 151.";

    /// More than making a packet has.
    private static final int STEPS = 40;

    @TempDir Path folder;

    private Path packet;
    private Library library;
    private StoredArticle article;
    private Notebook notebook;

    @BeforeEach
    void makeAnArticleWithTwoEditions() throws Exception {
        packet = folder.resolve("packet");
        library = Library.in(folder.resolve("library"));
        OpenedArticle first = read(OLD);
        StoredArticle added = library.add(first.article(), first.bytes(), first.extension(), NOON);
        OpenedArticle second = read(NEW);
        article =
                library.addEdition(
                        added.slug(),
                        second.article(),
                        second.bytes(),
                        second.extension(),
                        NOON.plusSeconds(60));
        notebook = Notebook.of(List.of(Claims.on("476 votes", OLD).withCreator("")));
    }

    @Test
    void hasEveryEditionAndTheClaims() throws Exception {
        Packet.handOut(library, article, notebook, packet);
        Library there = Library.in(packet);
        assertEquals(article, there.open(article.slug()));
        assertEquals(library.edition(article.slug(), 1), there.edition(article.slug(), 1));
        assertArrayEquals(
                Files.readAllBytes(source(library.folder(), 1)),
                Files.readAllBytes(source(packet, 1)));
        assertEquals(Optional.of(new Packet(notebook, 0, "")), Packet.in(packet, article));
        assertEquals(List.of(), LibraryCheck.of(packet));
    }

    @Test
    void leavesOutWhatOtherProgramsWroteBesideTheArticle() throws Exception {
        Path file = library.folder().resolve(article.slug()).resolve("article.json");
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\\{", "{\"verdictOfTheDesk\": \"refuted\","));
        Packet.handOut(library, article, notebook, packet);
        assertEquals(
                -1,
                Files.readString(packet.resolve(article.slug()).resolve("article.json"))
                        .indexOf("verdictOfTheDesk"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FULL", "IO_ERROR", "RENAME"})
    void isThereWholeOrNotAtAll(Fault fault) throws Exception {
        boolean whole = false;
        for (int step = 0; step < STEPS && !whole; step++) {
            var disk = new FailingDisk();
            disk.failAfter(step, fault);
            Path target = folder.resolve("packet-" + step);
            try {
                Packet.handOut(library, article, notebook, target, disk);
                whole = true;
                assertEquals(Optional.of(new Packet(notebook, 0, "")), Packet.in(target, article));
            } catch (IOException e) {
                assertEquals(List.of("library"), names(), fault + " at " + step);
            }
        }
        assertTrue(whole, "it came through at last");
    }

    @Test
    void isNothingWhereTheFolderHasNotThisArticle() throws Exception {
        assertEquals(Optional.empty(), Packet.in(folder.resolve("none"), article));
        Library.withSample(folder.resolve("sample"));
        assertEquals(Optional.empty(), Packet.in(folder.resolve("sample"), article));
    }

    @Test
    void isRefusedWhereItsNotesAreNotUnderstood() throws Exception {
        Packet.handOut(library, article, notebook, packet);
        Files.writeString(packet.resolve(article.slug()).resolve("notes.json"), "{\"a\": 1}");
        assertThrows(UnreadableNotesException.class, () -> Packet.in(packet, article));
    }

    @Test
    void knowsWhoEditedLast() throws Exception {
        Packet.handOut(library, article, notebook, packet);
        Library there = Library.in(packet);
        StoredArticle same = there.open(article.slug());
        NoteStore notes = there.notes();
        notes.load(same);
        assertTrue(notes.hold(same));
        Claim judged = notebook.claims().getFirst().withVerdict("refuted");
        notes.append(
                same,
                List.of(
                        new JournalEntry(
                                NOON,
                                "Ben",
                                "Judge",
                                JournalEntry.Step.EDIT,
                                notebook.claims(),
                                List.of(judged),
                                List.of())));
        assertEquals(
                Optional.of(new Packet(notebook.with(judged), 0, "Ben")),
                Packet.in(packet, article),
                "also while it is open there, and the file of notes is behind");
        notes.leave(same);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    private Path source(Path root, int edition) {
        return root.resolve(article.slug()).resolve("editions/" + edition + "/source.txt");
    }

    private static OpenedArticle read(String words) throws Exception {
        return ArticleReader.ofEveryFormat()
                .read("vote.txt", words.getBytes(StandardCharsets.UTF_8));
    }
}
