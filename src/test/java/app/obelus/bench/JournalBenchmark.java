package app.obelus.bench;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Measures how fast edits come to the disk, against the same bytes added to a file and synced by a
/// bare `FileChannel` in turns with them; and how long notes take to open with a long journal,
/// against reading the same bytes and parsing them with Jackson.
///
/// `mvn -q -Pbench verify -DskipTests -Dbench=JournalBenchmark "-Dbench.args=FOLDER"`, where the
/// folder lies on the disk to be measured; without one the working folder's `target` is used.
public final class JournalBenchmark {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int TEXT = 100_000;
    private static final int EDITS = 1000;

    private final Path folder;

    private JournalBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path parent = Path.of(arguments.length > 0 ? arguments[0] : "target");
        Path folder = Files.createTempDirectory(Files.createDirectories(parent), "journal");
        try {
            var benchmark = new JournalBenchmark(folder);
            benchmark.edits(10);
            double few = benchmark.edits(10);
            benchmark.edits(1000);
            double many = benchmark.edits(100_000);
            print("an edit at 100,000 claims to one at 10", many / few, 1.25);
            benchmark.opening(100_000, 50_000);
        } finally {
            remove(folder);
        }
    }

    /// @return milliseconds for an edit
    private double edits(int claims) throws Exception {
        Kept kept = keep("edits-" + claims, claims);
        Path bare = folder.resolve("bare");
        double[] ours = new double[EDITS];
        double[] theirs = new double[EDITS];
        try (FileChannel channel =
                FileChannel.open(bare, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            List<JournalEntry> entries = kept.entries(0, EDITS);
            for (int i = 0; i < EDITS; i++) {
                List<JournalEntry> one = List.of(entries.get(i));
                long before = Files.size(kept.journal());
                ours[i] = milliseconds(() -> kept.notes().append(kept.article(), one));
                ByteBuffer line = behind(kept.journal(), before);
                theirs[i] =
                        milliseconds(
                                () -> {
                                    while (line.hasRemaining()) {
                                        channel.write(line);
                                    }
                                    channel.force(false);
                                });
            }
        }
        kept.notes().leave(kept.article());
        double median = median(ours);
        System.out.printf(
                Locale.ROOT,
                "%,7d claims: %,6.0f edits a second, bare channel %,6.0f%n",
                claims,
                1000 / median,
                1000 / median(theirs));
        print("  its time to that of the bare channel", median / median(theirs), 2);
        return median;
    }

    private void opening(int claims, int lines) throws Exception {
        Kept kept = keep("opening", claims);
        int batch = 1000;
        for (int from = 0; from < lines; from += batch) {
            kept.notes().append(kept.article(), kept.entries(from, batch));
        }
        kept.notes().leave(kept.article());
        var mapper = new JsonMapper();
        int rounds = 7;
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            theirs[i] =
                    milliseconds(
                            () -> {
                                mapper.readTree(Files.readAllBytes(kept.notesFile()));
                                for (byte[] line : lines(kept.journal())) {
                                    mapper.readTree(line);
                                }
                            });
            NoteStore fresh = Library.in(kept.library()).notes();
            ours[i] = milliseconds(() -> fresh.load(kept.article()));
        }
        System.out.printf(
                Locale.ROOT,
                "opening %,d claims with %,d lines of journal: %,.0f ms, reading and parsing %,.0f ms (%d + %d MB)%n",
                claims,
                lines,
                median(ours),
                median(theirs),
                Files.size(kept.notesFile()) >> 20,
                Files.size(kept.journal()) >> 20);
        print("  its time to that of reading and parsing", median(ours) / median(theirs), 2);
    }

    private Kept keep(String name, int claims) throws Exception {
        Path at = folder.resolve(name + "-" + UUID.randomUUID());
        Library library = Library.in(at);
        Article prose = Prose.article(TEXT);
        StoredArticle article =
                library.add(prose, prose.text().getBytes(StandardCharsets.UTF_8), "txt", NOON);
        Notebook notebook = Notebook.of(claims(article, claims));
        NoteStore notes = library.notes();
        notes.load(article);
        notes.save(article, notebook);
        var kept = new Kept(at, article, notes, notebook.claims());
        notes.append(article, kept.entries(claims / 2, 1));
        return kept;
    }

    private static List<Claim> claims(StoredArticle article, int count) {
        Random random = new Random(count);
        String text = article.article().text();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(text.length() - 80);
            TextRange range = new TextRange(start, start + 20 + random.nextInt(40));
            Target target = Target.of(article.iri(), 1, article.edition().textHash(), text, range);
            ClaimId id = ClaimId.of(new UUID(random.nextLong(), random.nextLong()));
            claims.add(Claim.of(id, "figure", "undecided", target, NOON, "Reader"));
        }
        return claims;
    }

    /// An article with its notes.
    private record Kept(Path library, StoredArticle article, NoteStore notes, List<Claim> claims) {

        Path journal() {
            return library.resolve(article.slug()).resolve("journal.jsonl");
        }

        Path notesFile() {
            return library.resolve(article.slug()).resolve("notes.json");
        }

        /// Edits of one note each.
        List<JournalEntry> entries(int from, int count) {
            List<JournalEntry> entries = new ArrayList<>();
            for (int i = from; i < from + count; i++) {
                Claim before = claims.get(i % claims.size());
                Claim after = before.withNote("Checked against the minutes, number " + i);
                entries.add(
                        new JournalEntry(
                                NOON,
                                "Reader",
                                "Edit Note",
                                JournalEntry.Step.EDIT,
                                List.of(before),
                                List.of(after),
                                List.of()));
            }
            return entries;
        }
    }

    private static ByteBuffer behind(Path file, long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
            while (bytes.hasRemaining()) {
                channel.read(bytes, from + bytes.position());
            }
            return bytes.flip();
        }
    }

    private static List<byte[]> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, start, i + 1));
                start = i + 1;
            }
        }
        return lines;
    }

    /// Work that may fail.
    private interface Work {
        void run() throws Exception;
    }

    private static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double ratio, double target) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %6.2f   target %5.2f  %s%n",
                what,
                ratio,
                target,
                ratio <= target ? "reached" : "missed");
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }
}
