package app.obelus.bench;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.reading.DueAgain;
import app.obelus.reading.Lint;
import app.obelus.reading.Needs;
import app.obelus.reading.Places;
import app.obelus.text.TextRange;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Measures the processor time that checking all claims again takes after an edit of one of them,
/// and the first time.
///
/// `mvn -q -Pbench verify -DskipTests -Dbench=LintBenchmark`
public final class LintBenchmark {

    private static final int CLAIMS = 5_000;
    private static final int EDITS = 500;
    private static final int WORDS = 40;
    private static final String HASH = "0".repeat(64);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private LintBenchmark() {}

    public static void main(String[] args) {
        String text = Prose.article(CLAIMS * 2 * WORDS).text();
        Notebook notebook = Notebook.of(claims(text));
        Anchoring anchoring = Anchoring.in(text, HASH);
        Codebook book = Codebook.initial();
        Needs needs =
                new Needs(
                        book,
                        new DueAgain(book.halfLives(), ZoneOffset.UTC),
                        LocalDate.parse("2026-11-25"),
                        1);
        Places places = Places.none().after(notebook, anchoring);
        long first = cpu();
        Lint lint = Lint.none().after(notebook, places, needs);
        first = cpu() - first;
        long[] took = new long[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Claim claim = notebook.claims().get(i * (CLAIMS / EDITS));
            notebook = notebook.with(claim.withNote("edit " + i));
            places = places.after(notebook, anchoring);
            long start = cpu();
            lint = lint.after(notebook, places, needs);
            took[i] = cpu() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%,d claims, %,d findings: first %.1f ms, after an edit median %.2f, p99 %.2f ms%n",
                notebook.size(),
                lint.findings().size(),
                first / 1e6,
                took[EDITS / 2] / 1e6,
                took[EDITS * 99 / 100] / 1e6);
    }

    /// Of this thread alone, in nanoseconds: the machine may do other work.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// A third judged, with evidence or without; each with a tag that many have and one of a few.
    private static List<Claim> claims(String text) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Target target =
                    Target.of("urn:a", 1, HASH, text, new TextRange(i * WORDS, i * WORDS + WORDS));
            Claim claim =
                    Claim.of(
                                    ClaimId.of(new UUID(1, i)),
                                    i % 2 == 0 ? "figure" : "wording",
                                    "undecided",
                                    target,
                                    NOW,
                                    "Ann")
                            .withTags(List.of("tag" + i % 7, "Rare" + i / 3))
                            .withEvidence(i % 4 == 0 ? List.of(evidence(i)) : List.of());
            claims.add(
                    i % 3 == 0
                            ? claim.withVerdict(i % 2 == 0 ? "supported" : "refuted")
                                    .withJudged(Optional.of(NOW))
                            : claim);
        }
        return claims;
    }

    private static Evidence evidence(int i) {
        return Evidence.blank("urn:e:" + i, NOW)
                .withSource("https://www.example.org/" + i)
                .withStance(Stance.SUPPORTS);
    }
}
