package app.obelus.cli;

import app.obelus.store.Finding;
import app.obelus.store.LibraryCheck;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `obelus check [LIBRARY]`: one line for each thing that is not as it should be.
@Command(
        name = "check",
        description = {
            "Looks for damage in a library; changes nothing and waits for nobody.",
            "Checks whether each file is what it should be, each text the one that was captured,"
                    + " each quote where its claim says, and each journal one unbroken chain that"
                    + " leads to the claims. Prints a line for each finding; exit code 1 if there"
                    + " is any. Where all is well, says so and how much was checked."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "LIBRARY",
            arity = "0..1",
            description = "The library's folder; otherwise the one that the window would open.")
    private @Nullable Path library;

    // picocli sets the field.
    @SuppressWarnings("NullAway.Init")
    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = surroundings.library(spec, library);
        LibraryCheck.Report report = LibraryCheck.report(folder);
        for (Finding finding : report.findings()) {
            out.println(finding.file() + ": " + finding.problem());
        }
        if (!report.findings().isEmpty()) {
            return Obelus.FOUND;
        }
        out.printf(
                "All is well in %s: %s and %s checked.%n",
                folder, counted(report.articles(), "article"), counted(report.claims(), "claim"));
        return Obelus.DONE;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
