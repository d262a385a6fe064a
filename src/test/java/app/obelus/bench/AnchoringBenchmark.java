package app.obelus.bench;

import app.obelus.anchor.Anchor;
import app.obelus.anchor.Anchoring;
import app.obelus.claim.Target;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How often targets are found again in texts that people changed, and how fast.
///
/// Arguments: a folder with `cases.jsonl` and `texts/`, and a folder for the predictions. Written
/// are `selectors.jsonl` (the quote with 32 characters either side and its position: what other
/// programs' files hold), `stored.jsonl` (what Obelus writes down with a highlight, computed from
/// the old text, which itself is not used) and `retained.jsonl` (the same, with the old text beside
/// it, as the library keeps it).
///
/// A place that somebody would be asked about counts as its range; lost and ambiguous as none.
/// Reading a text in, and comparing it with the old one, is counted to the first case in it. The
/// first round, in which the program is compiled, is not counted.
final class AnchoringBenchmark {

    private final AnchoringCases cases;
    private final Path out;

    private AnchoringBenchmark(AnchoringCases cases, Path out) {
        this.cases = cases;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        new AnchoringBenchmark(AnchoringCases.in(Path.of(args[0])), out).run();
    }

    private enum Run {
        SELECTORS,
        STORED,
        RETAINED
    }

    private record Answer(AnchoringCases.Case asked, Anchor anchor, double milliseconds) {}

    private void run() throws IOException {
        for (Run run : Run.values()) {
            answers(run);
            List<Answer> answers = answers(run);
            String name = run.name().toLowerCase(Locale.ROOT);
            write(out.resolve(name + ".jsonl"), answers);
            System.out.println(name);
            AnchoringScore score = new AnchoringScore();
            for (Answer one : answers) {
                score.add(
                        one.asked,
                        one.anchor.proposal(),
                        cases.text(one.asked.newText()),
                        one.milliseconds);
            }
            score.print(System.out);
            System.out.println("  " + kinds(answers));
        }
    }

    private List<Answer> answers(Run run) throws IOException {
        Map<String, Anchoring> texts = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (AnchoringCases.Case one : cases.all()) {
            Target target =
                    switch (run) {
                        case SELECTORS -> one.asForeign();
                        case STORED, RETAINED -> one.asStored(cases.text(one.oldText()));
                    };
            String key = one.newText() + (run == Run.RETAINED ? one.oldText() : "");
            Anchoring known = texts.get(key);
            Anchoring anchoring = known == null ? anchoring(run, one) : known;
            long begin = System.nanoTime();
            Anchor anchor = anchoring.locate(target);
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (known == null) {
                texts.clear();
                texts.put(key, anchoring);
            }
            answers.add(new Answer(one, anchor, milliseconds));
        }
        return answers;
    }

    /// Does nothing yet but remember the texts.
    private Anchoring anchoring(Run run, AnchoringCases.Case one) throws IOException {
        String text = cases.text(one.newText());
        Anchoring anchoring = Anchoring.in(text, Sha256.of(text));
        if (run != Run.RETAINED) {
            return anchoring;
        }
        String old = cases.text(one.oldText());
        return anchoring.withOld(old, Sha256.of(old));
    }

    private static void write(Path file, List<Answer> answers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Answer one : answers) {
            Optional<TextRange> place = one.anchor.proposal();
            String range =
                    place.map(at -> "\"start\":%d,\"end\":%d".formatted(at.start(), at.end()))
                            .orElse("\"start\":null");
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "{\"id\":\"%s\",%s,\"score\":%.4f,\"ms\":%.4f}",
                            one.asked.id(),
                            range,
                            confidence(one.anchor),
                            one.milliseconds));
        }
        Files.write(file, lines);
    }

    private static double confidence(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Exact one -> one.confidence();
            case Anchor.Moved one -> one.confidence();
            case Anchor.Reworded one -> one.confidence();
            case Anchor.ValueChanged one -> one.confidence();
            case Anchor.Ambiguous one -> one.confidence();
            case Anchor.Lost _ -> 0;
        };
    }

    private static Map<String, Integer> kinds(List<Answer> answers) {
        Map<String, Integer> kinds = new TreeMap<>();
        answers.forEach(one -> kinds.merge(one.anchor.getClass().getSimpleName(), 1, Integer::sum));
        return kinds;
    }
}
