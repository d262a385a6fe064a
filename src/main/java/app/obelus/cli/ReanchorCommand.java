package app.obelus.cli;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.document.UnreadableArticleException;
import app.obelus.reading.EditionReport;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/// `obelus reanchor ARTICLE NEW-FILE`: what a newer edition of an article does to its claims.
@Command(
        name = "reanchor",
        description = {
            "Compares a newer edition of an article with the claims on it.",
            "Says how many claims are as they were, moved, reworded, in doubt, changed in value or"
                    + " gone, then a line for each that has to be decided and for each new sentence"
                    + " worth checking, with the number of its paragraph in the new text. Words"
                    + " taken out stand in [-…-], words put in in {+…+}. Changes nothing without"
                    + " --keep. Exit code 1 if something has to be decided."
        },
        mixinStandardHelpOptions = true)
final class ReanchorCommand implements Callable<Integer> {

    private static final String CARRY = "Carry Claims to New Edition";

    private final Surroundings surroundings;
    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Spec private CommandSpec spec;

    @Option(
            names = "--json",
            description =
                    "A line of JSON for the whole (article, asItWas, moved, reworded, ambiguous,"
                            + " valueChanged, gone, newSentences), then one a place (claim, outcome,"
                            + " old, and where there are such confidence, new, start, end, diff)"
                            + " and one a sentence (sentence, start, end); in code points.")
    private boolean json;

    @Option(
            names = "--keep",
            description =
                    "Keeps NEW-FILE as the newest edition and puts the claims in it whose words are"
                            + " all there, as the window does.")
    private boolean keep;

    @Mixin private OneArticle asked;

    @Parameters(index = "1", paramLabel = "NEW-FILE", description = "The newer edition.")
    private Path file;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    ReanchorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Library library = asked.library(surroundings);
        StoredArticle article = asked.in(library);
        OpenedArticle opened;
        try {
            opened = reader.read(file);
        } catch (UnreadableArticleException e) {
            spec.commandLine().getErr().println("obelus: " + e.getMessage());
            return Obelus.FAILED;
        }
        Article newer = opened.article();
        Notebook notebook = library.notes().load(article).notebook();
        Anchoring anchoring =
                Anchoring.in(newer.text(), Sha256.of(newer.text()))
                        .withOld(library.texts(article, notebook));
        EditionReport report =
                EditionReport.of(notebook, newer, anchoring, article.edition().textHash());
        ReportPrinter printer = new ReportPrinter(report, newer, spec.commandLine().getOut());
        if (json) {
            printer.json(asked.slug());
        } else {
            printer.table();
        }
        boolean same = newer.text().equals(article.article().text());
        if (same && !json) {
            spec.commandLine().getOut().println("The text is that of the newest edition.");
        }
        if (keep && !same) {
            if (!kept(library, article, opened, notebook, report)) {
                return Obelus.FAILED;
            }
        }
        return report.toBeDecided().isEmpty() ? Obelus.DONE : Obelus.FOUND;
    }

    /// @return false where another program has the notes
    private boolean kept(
            Library library,
            StoredArticle article,
            OpenedArticle opened,
            Notebook notebook,
            EditionReport report)
            throws IOException, UnreadableNotesException {
        NoteStore notes = library.notes();
        PrintWriter err = spec.commandLine().getErr();
        if (!notes.hold(article)) {
            err.printf(
                    "obelus: %s is open in another window; close it there and try again. Nothing"
                            + " was changed.%n",
                    asked.slug());
            return false;
        }
        try {
            Instant now = Instant.now();
            StoredArticle with =
                    library.addEdition(
                            asked.slug(),
                            opened.article(),
                            opened.bytes(),
                            opened.extension(),
                            now);
            Edition newest = with.edition();
            Notebook carried =
                    report.carried(
                            notebook,
                            with.iri(),
                            newest.number(),
                            newest.textHash(),
                            with.article().text(),
                            now);
            if (!carried.equals(notebook)) {
                NotebookChange change = NotebookChange.between(notebook, carried);
                notes.append(
                        with,
                        List.of(
                                new JournalEntry(
                                        now,
                                        surroundings.user(),
                                        CARRY,
                                        JournalEntry.Step.EDIT,
                                        change.before(),
                                        change.put(),
                                        change.removed())));
                notes.save(with, carried);
            }
            if (!json) {
                spec.commandLine()
                        .getOut()
                        .printf("Kept as edition %d of %s.%n", newest.number(), asked.slug());
            }
            return true;
        } finally {
            notes.leave(article);
        }
    }
}
