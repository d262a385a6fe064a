package app.obelus.ui;

import java.nio.file.Path;

/// What is told about claims on their way to and from other programs, and to paper.
public final class ExchangeProblems {

    private ExchangeProblems() {}

    /// Nothing is wrong: the claims are in a file now.
    static Problem exported(int claims, int articles, Path file) {
        return Problem.of(
                        Messages.text("problem.exported", claims, articles),
                        Messages.text("problem.exported.where", file.toString()))
                .weighing(Problem.Weight.NOTICE);
    }

    static Problem notExported(Path file, Exception failure) {
        return Problem.of(
                Messages.text("problem.notExported", file.toString()),
                Messages.text("problem.notExported.safe", Problems.why(failure)));
    }

    /// Nothing is wrong: claims of another program were taken in.
    static Problem imported(int added, int changed, int unplaced, String name) {
        return Problem.of(
                        Messages.text("problem.imported", added, changed, name),
                        Messages.text("problem.imported.safe", unplaced))
                .weighing(Problem.Weight.NOTICE);
    }

    /// @param formats the names of those that are known
    static Problem importUnknown(Path file, String formats) {
        return Problem.of(
                Messages.text("problem.importUnknown", file.toString()),
                Messages.text("problem.importUnknown.safe", formats));
    }

    static Problem importNotRead(Path file, Exception failure) {
        return Problem.of(
                Messages.text("problem.importNotRead", file.toString()),
                Messages.text("problem.importNotRead.safe", Problems.why(failure)));
    }

    /// There is nothing to print with.
    public static Problem noPrinter() {
        return Problem.of(
                Messages.text("problem.noPrinter"), Messages.text("problem.noPrinter.safe"));
    }

    /// The printer took the pages.
    public static Problem printed(int pages, String printer) {
        return Problem.of(
                        Messages.text("problem.printed", pages),
                        Messages.text("problem.printed.where", printer))
                .weighing(Problem.Weight.NOTICE);
    }

    public static Problem notPrinted(String printer) {
        return Problem.of(
                Messages.text("problem.notPrinted"),
                Messages.text("problem.notPrinted.safe", printer));
    }
}
