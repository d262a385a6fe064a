package app.obelus.ui.window;

import app.obelus.ui.ExchangeProblems;
import app.obelus.ui.Messages;
import app.obelus.ui.Problem;
import app.obelus.ui.ReaderModel;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;

/// Prints the open article with its claims, through the dialog of the system.
final class Printing {

    private Printing() {}

    /// Asks for the printer and prints.
    ///
    /// @return what is to be told about it; nothing where the person changed their mind
    static Optional<Problem> of(ReaderModel model, Window owner) {
        model.endTyping();
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.of(ExchangeProblems.noPrinter());
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        job.getJobSettings().setJobName(title(model));
        String printer = job.getPrinter().getName();
        List<Node> pages =
                PaperPages.of(model, layout.getPrintableWidth(), layout.getPrintableHeight());
        for (Node page : pages) {
            if (!job.printPage(layout, page)) {
                job.cancelJob();
                return Optional.of(ExchangeProblems.notPrinted(printer));
            }
        }
        return Optional.of(
                job.endJob()
                        ? ExchangeProblems.printed(pages.size(), printer)
                        : ExchangeProblems.notPrinted(printer));
    }

    private static String title(ReaderModel model) {
        return model.article()
                .get()
                .map(it -> it.article().title())
                .orElseGet(() -> Messages.text("export.name"));
    }
}
