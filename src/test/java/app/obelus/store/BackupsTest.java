package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.text.Article;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir Path folder;

    private final List<Claim> claims = new ArrayList<>();
    private Instant now = NOON;
    private StoredArticle article = new Generated(5).article();
    private NoteStore notes;

    @BeforeEach
    void openAnArticle() throws Exception {
        Article text = article.article();
        byte[] source = text.text().getBytes(StandardCharsets.UTF_8);
        article =
                FolderLibrary.in(folder, Disk.REAL, UUID::randomUUID, InstantSource.fixed(NOON))
                        .add(text, source, "txt", NOON);
        notes = new FolderNotes(folder, Disk.REAL, Codebook::initial, () -> now);
        notes.load(article);
        edit();
    }

    @AfterEach
    void leave() throws Exception {
        notes.leave(article);
    }

    @Test
    void theLastTenDaysAreKeptOfASittingThatNeverEnds() throws Exception {
        for (int day = 1; day <= 12; day++) {
            now = day(day);
            edit();
            edit();
        }
        List<Instant> days =
                IntStream.iterate(12, day -> day > 2, day -> day - 1)
                        .mapToObj(BackupsTest::day)
                        .toList();
        assertEquals(days, kept());
        Notebook yesterday = Notebook.of(claims.subList(0, claims.size() - 2));
        assertEquals(yesterday, notes.read(article, notes.backups(article).getFirst()));
    }

    @Test
    void eachSittingOfADayKeepsWhatItFound() throws Exception {
        for (int hour = 1; hour <= 12; hour++) {
            now = NOON.plus(Duration.ofMinutes(hour));
            notes.load(article);
            edit();
        }
        assertEquals(12, kept().size());
    }

    @Test
    void theVeryStateThatWasKeptLastIsNotKeptAgain() throws Exception {
        now = day(1);
        edit();
        now = day(30);
        notes.load(article);
        notes.save(article, Notebook.of(claims));
        now = day(60);
        edit();
        assertEquals(List.of(day(30), day(1)), kept());
    }

    private static Instant day(int number) {
        return NOON.plus(Duration.ofDays(number));
    }

    private List<Instant> kept() throws Exception {
        return notes.backups(article).stream().map(Backup::kept).toList();
    }

    private void edit() throws Exception {
        Claim claim = new Generated(claims.size()).claim(article, claims.size());
        notes.append(article, List.of(Edits.made(claim)));
        claims.add(claim);
        notes.save(article, Notebook.of(claims));
    }
}
