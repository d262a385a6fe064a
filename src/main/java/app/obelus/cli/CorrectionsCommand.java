package app.obelus.cli;

import app.obelus.claim.Notebook;
import app.obelus.export.CorrectionLog;
import app.obelus.export.CorrectionWriter;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Edition;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `obelus corrections ARTICLE`: what changed from edition to edition.
@Command(
        name = "corrections",
        description = {
            "Prints what changed from edition to edition of an article.",
            "Sentence by sentence: the words before and after, which edition has them so first and"
                    + " when that was seen, and the claims that it touches."
        },
        mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(names = "--csv", description = "As CSV; otherwise as Markdown.")
    private boolean csv;

    @Option(names = "-o", paramLabel = "OUT", description = "A file for it; it is written over.")
    private @Nullable Path file;

    @Mixin private OneArticle asked;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    CorrectionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Library library = asked.library(surroundings);
        StoredArticle article = asked.in(library);
        Notebook notebook = library.notes().load(article).notebook();
        List<CorrectionLog.Version> versions = new ArrayList<>();
        for (Edition edition : article.editions()) {
            versions.add(
                    new CorrectionLog.Version(
                            edition, library.edition(asked.slug(), edition.number())));
        }
        CorrectionLog log = CorrectionLog.of(versions, notebook);
        String written =
                csv
                        ? CorrectionWriter.csv(log)
                        : CorrectionWriter.markdown(log, library.codebook());
        if (file == null) {
            spec.commandLine().getOut().print(written);
        } else {
            Files.writeString(file, written);
        }
        return Obelus.DONE;
    }
}
