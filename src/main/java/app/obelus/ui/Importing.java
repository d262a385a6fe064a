package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.export.ImportFile;
import app.obelus.export.ImportPlan;
import app.obelus.export.Importer;
import app.obelus.export.Importers;
import app.obelus.export.UnreadableImportException;
import app.obelus.reading.Edit;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes claims in from files of other programs into the open article. Nothing is changed before
/// the reader says so.
///
/// To be used on the JavaFX thread; files are read and planned with on the opening lane.
public final class Importing {

    private static final String TABLE = "csv";

    private final ReaderModel model;
    private final Library library;
    private final Background opening;

    /// A file that may be taken in.
    ///
    /// @param article that was open when it was read
    /// @param format what it looks like
    /// @param columns the names of its columns where it is a table
    public record Read(
            StoredArticle article, ImportFile file, Importer format, List<String> columns) {

        public boolean isTable() {
            return format.id().equals(TABLE);
        }
    }

    /// What taking it in would do to the claims as they were when that was asked.
    ///
    /// @param codebook names the kinds and verdicts in it
    public record Planned(Read read, Notebook before, Codebook codebook, ImportPlan plan) {}

    public Importing(ReaderModel model, Library library, Background opening) {
        this.model = model;
        this.library = library;
        this.opening = opening;
    }

    /// Reads a file. Failures, and a file in no known format, are told.
    ///
    /// @param done gets it, if the article is still open then
    public void read(Path file, Consumer<Read> done) {
        model.dismissProblems();
        model.endTyping();
        if (!model.mayChange()) {
            return;
        }
        StoredArticle article = model.article().get().orElseThrow();
        opening.run(
                () -> read(article, file),
                read -> {
                    if (model.isOpen(article)) {
                        read.ifPresentOrElse(
                                done,
                                () -> model.tell(ExchangeProblems.importUnknown(file, formats())));
                    }
                },
                failure -> model.tell(ExchangeProblems.importNotRead(file, failure)));
    }

    private static Optional<Read> read(StoredArticle article, Path path)
            throws IOException, UnreadableImportException {
        ImportFile file = ImportFile.read(path);
        Optional<Importer> format = file.format();
        if (format.isEmpty()) {
            return Optional.empty();
        }
        boolean table = format.get().id().equals(TABLE);
        return Optional.of(
                new Read(article, file, format.get(), table ? file.columns() : List.of()));
    }

    private static String formats() {
        return String.join(", ", Importers.all().stream().map(Importer::id).toList());
    }

    /// Finds out what taking a file in would do.
    ///
    /// @param format that it is read in
    /// @param done gets it
    /// @param refused gets why it cannot be taken in, a phrase in plain English
    public void plan(Read read, Importer format, Consumer<Planned> done, Consumer<String> refused) {
        Notebook before = model.notebook().getValue();
        Codebook codebook = model.codebook().get();
        opening.run(
                () ->
                        new Planned(
                                read,
                                before,
                                codebook,
                                read.file()
                                        .plan(
                                                format,
                                                Exchanged.article(
                                                        library, read.article(), before.claims()),
                                                codebook)),
                done,
                failure ->
                        refused.accept(
                                failure instanceof UnreadableImportException unreadable
                                        ? unreadable.problem()
                                        : Causes.of(failure)));
    }

    /// Takes it in as one edit, and tells so. Does nothing where another article is open by now.
    ///
    /// @return false where the claims have changed since the plan was made, so that it has to be
    ///   made again
    public boolean take(Planned planned) {
        if (!model.isOpen(planned.read().article())) {
            return true;
        }
        Notebook now = model.notebook().getValue();
        if (!now.equals(planned.before())) {
            return false;
        }
        ImportPlan plan = planned.plan();
        if (!plan.notebook().equals(now)) {
            model.edit(Edit.Rewrite.of(Edit.Rewrite.Source.IMPORT, now, plan.notebook()));
            model.tell(
                    ExchangeProblems.imported(
                            plan.added().size(),
                            plan.changed().size(),
                            plan.unplaced().size(),
                            planned.read().file().name()));
        }
        return true;
    }
}
