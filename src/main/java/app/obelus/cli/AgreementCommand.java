package app.obelus.cli;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.export.JsonLine;
import app.obelus.reading.Agreement;
import app.obelus.reading.Agreement.Doubt;
import app.obelus.reading.Agreement.Pair;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `obelus agreement ARTICLE`: how far the readers agree whose answers are there.
@Command(
        name = "agreement",
        description = {
            "Says how far the readers of an article agree whose answers were taken in.",
            "Per cent and Cohen's kappa for every two of them, Krippendorff's alpha (nominal,"
                    + " missing answers allowed) for all, then the claims on which they differ."
                    + " Exit code 1 if there are such."
        },
        mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--json",
            description =
                    "A line of JSON for the whole (article, readers, claims, alpha, warnings), then"
                            + " one for every two readers (first, second, claims, same, percent,"
                            + " kappa, counts) and one a claim on which they differ (claim, quote,"
                            + " verdict, answers). What is not defined is left out.")
    private boolean json;

    @Mixin private OneArticle asked;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    AgreementCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Library library = asked.library(surroundings);
        StoredArticle article = asked.in(library);
        Notebook notebook = library.notes().load(article).notebook();
        Agreement agreement = Agreement.of(notebook);
        List<Claim> disputed = Agreement.disputed(notebook);
        if (json) {
            printLines(agreement, disputed);
        } else {
            printWords(agreement, disputed, library.codebook());
        }
        return disputed.isEmpty() ? Obelus.DONE : Obelus.FOUND;
    }

    private void printWords(Agreement agreement, List<Claim> disputed, Codebook book) {
        PrintWriter out = spec.commandLine().getOut();
        if (agreement.items() == 0) {
            out.println("No claim has verdicts of two readers.");
            return;
        }
        out.printf(
                "%s judged by %s.%n",
                Counted.claims(agreement.items()), String.join(", ", agreement.readers()));
        for (Pair pair : agreement.pairs()) {
            out.printf(
                    Locale.ROOT,
                    "%s and %s: %d of %d the same (%.0f %%), Cohen's kappa %s.%n",
                    pair.first(),
                    pair.second(),
                    pair.same(),
                    pair.items(),
                    pair.percent(),
                    figure(pair.kappa()));
        }
        out.printf("Krippendorff's alpha %s.%n", figure(agreement.alpha()));
        agreement.doubts().stream()
                .sorted()
                .forEach(doubt -> out.println("Careful: " + words(doubt)));
        if (!disputed.isEmpty()) {
            out.println();
            Table.print(disputed.stream().map(claim -> row(claim, book)).toList(), out);
        }
    }

    private static List<String> row(Claim claim, Codebook book) {
        String answers =
                claim.answers().stream()
                        .map(it -> it.reader() + ": " + book.verdictName(it.verdict()))
                        .collect(Collectors.joining(", "));
        return List.of(OneLine.whole(answers), OneLine.of(claim.quote()));
    }

    private static String words(Doubt doubt) {
        return switch (doubt) {
            case FEW_ITEMS ->
                    "with fewer than %d claims these figures say little.".formatted(Agreement.FEW);
            case ONE_DOMINATES ->
                    "most verdicts are the same one, so kappa and alpha are low however well the"
                            + " readers agree.";
        };
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, "%.3f", value.getAsDouble())
                : "not defined, as there is only one verdict";
    }

    private void printLines(Agreement agreement, List<Claim> disputed) {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("article", asked.slug());
        whole.put("readers", agreement.readers());
        whole.put("claims", agreement.items());
        agreement.alpha().ifPresent(alpha -> whole.put("alpha", alpha));
        whole.put(
                "warnings",
                agreement.doubts().stream().sorted().map(AgreementCommand::name).toList());
        out.println(JsonLine.of(whole));
        agreement.pairs().forEach(pair -> out.println(line(pair)));
        disputed.forEach(claim -> out.println(line(claim)));
    }

    private static String name(Doubt doubt) {
        return switch (doubt) {
            case FEW_ITEMS -> "fewClaims";
            case ONE_DOMINATES -> "oneVerdictDominates";
        };
    }

    private static String line(Pair pair) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("first", pair.first());
        line.put("second", pair.second());
        line.put("claims", pair.items());
        line.put("same", pair.same());
        line.put("percent", pair.percent());
        pair.kappa().ifPresent(kappa -> line.put("kappa", kappa));
        line.put("counts", pair.counts());
        return JsonLine.of(line);
    }

    private static String line(Claim claim) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("claim", claim.id().iri());
        line.put("quote", claim.quote());
        line.put("verdict", claim.verdict());
        List<Map<String, String>> answers = new ArrayList<>();
        for (Answer answer : claim.answers()) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("reader", answer.reader());
            one.put("verdict", answer.verdict());
            one.put("note", answer.note());
            one.put("at", answer.at().toString());
            answers.add(one);
        }
        line.put("answers", answers);
        return JsonLine.of(line);
    }
}
