package app.obelus.bench;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.export.AnnotatedArticle;
import app.obelus.export.Export;
import app.obelus.export.Exporter;
import app.obelus.export.Exporters;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Measures the time and the memory that writing very many claims takes in each text format: what
/// the claims themselves take, and the most while they are written.
///
/// The memory is what is left of the heap behind a full collection at worst, so that it depends on
/// how much there is: run with `-Xmx256m` it says whether that is enough.
///
/// `mvn -q -Pbench verify -DskipTests -Dbench=ExportBenchmark`, with `"-Dbench.args=CLAIMS FORMAT"`
/// for other numbers of claims and one format
public final class ExportBenchmark {

    private static final int CLAIMS = 100_000;
    private static final int ARTICLES = 100;
    private static final int WORDS = 40;
    private static final int STEP = 90;
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private ExportBenchmark() {}

    public static void main(String[] args) throws IOException {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : CLAIMS;
        Export export = Export.of(articles(claims / ARTICLES), Codebook.initial());
        for (Exporter exporter : Exporters.all()) {
            boolean asked = args.length < 2 || args[1].equals(exporter.id());
            if (exporter.isText() && asked) {
                measure(exporter, export);
            }
        }
    }

    private static void measure(Exporter exporter, Export export) throws IOException {
        System.gc();
        long claims = used();
        resetPeaks();
        var out = new Counting();
        long start = System.nanoTime();
        exporter.write(export, out);
        long took = System.nanoTime() - start;
        System.out.printf(
                Locale.ROOT,
                "%-12s %,d claims: %6.2f s, %6.1f MB; heap %.0f MB before, at most %.0f MB%n",
                exporter.id(),
                export.size(),
                took / 1e9,
                out.bytes / 1e6,
                claims / 1e6,
                peak() / 1e6);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void resetPeaks() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static List<AnnotatedArticle> articles(int claims) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        Article prose = Prose.article(claims * STEP + WORDS);
        String hash = Sha256.of(prose.text());
        for (int i = 0; i < ARTICLES; i++) {
            String iri = "https://www.example.org/" + i;
            Article article =
                    new Article(
                            "Article " + i,
                            prose.byline(),
                            "",
                            iri,
                            "en",
                            prose.text(),
                            prose.blocks());
            articles.add(
                    AnnotatedArticle.of(
                            article,
                            iri,
                            List.of(new Edition(1, NOW, "source.txt", hash, hash)),
                            claims(claims, iri, hash, prose.text(), i),
                            Map.of()));
        }
        return articles;
    }

    /// Half of them decided, a quarter with evidence; each with a note and tags.
    private static List<Claim> claims(int many, String iri, String hash, String text, int article) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Target target =
                    Target.of(iri, 1, hash, text, new TextRange(i * STEP, i * STEP + WORDS));
            Claim claim =
                    Claim.of(
                                    ClaimId.of(new UUID(article, i)),
                                    i % 2 == 0 ? "figure" : "wording",
                                    "undecided",
                                    target,
                                    NOW,
                                    "Ann")
                            .withNote("Note " + i + " on *this*, with <em>marks</em>.")
                            .withTags(List.of("tag" + i % 7))
                            .withEvidence(i % 4 == 0 ? List.of(evidence(i)) : List.of());
            claims.add(
                    i % 2 == 0
                            ? claim.withVerdict(i % 4 == 0 ? "supported" : "refuted")
                                    .withJudged(Optional.of(NOW))
                            : claim);
        }
        return claims;
    }

    private static Evidence evidence(int i) {
        return Evidence.blank("urn:e:" + i, NOW)
                .withSource("https://www.example.org/source/" + i)
                .withStance(Stance.SUPPORTS);
    }

    /// Counts what is written.
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] more, int from, int length) {
            bytes += length;
        }
    }
}
