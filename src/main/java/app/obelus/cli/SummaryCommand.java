package app.obelus.cli;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.export.JsonLine;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Summary;
import app.obelus.store.UnreadableNotesException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/// `obelus summary`: what there is of claims, counted.
@Command(
        name = "summary",
        description = {
            "Counts the claims of a library.",
            "By verdict, kind, speaker, tag, what their evidence does, and the day on which the"
                    + " verdict was given; of one article also by where in it they stand. A claim"
                    + " with two tags is counted with both."
        },
        mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--json",
            description =
                    "One object: claims, undecided, verdicts, and lists of kinds, speakers, tags,"
                            + " evidence, paragraphs, days, each entry with claims and verdicts.")
    private boolean json;

    @Mixin private ClaimSource source;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    SummaryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        ClaimSource.Found found = source.find(surroundings);
        Codebook book = found.library().codebook();
        Summary summary = summary(found);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLine.of(SummaryPrinter.json(summary)));
        } else {
            out.println(ListCommand.heading(summary.claims(), found.library()));
            new SummaryPrinter(summary, book, out).table();
        }
        return found.code();
    }

    /// What the filter leaves out was left out already.
    private static Summary summary(ClaimSource.Found found) {
        List<Claim> claims = found.claims();
        ClaimFilter all = ClaimFilter.none();
        if (found.articles().size() == 1) {
            ClaimSource.OfArticle one = found.articles().getFirst();
            return Summary.of(claims, all, one.needs(), one.places(), one.article().article());
        }
        return Summary.of(claims, all, ClaimSource.needs(found.library()));
    }
}
