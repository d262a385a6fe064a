package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.export.CorrectionLog;
import app.obelus.export.CorrectionWriter;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the correction log of an article into a file that a person chose: as CSV where its name
/// ends so, else as Markdown. For any thread.
final class CorrectionFile {

    private final Library library;

    CorrectionFile(Library library) {
        this.library = library;
    }

    /// @param notebook all claims on the article
    /// @param file is written over
    /// @return the file
    /// @throws IOException if an edition could not be read, or the file not be written
    Path write(StoredArticle article, Notebook notebook, Codebook codebook, Path file)
            throws IOException, UnreadableNotesException {
        List<CorrectionLog.Version> versions = new ArrayList<>();
        for (Edition edition : article.editions()) {
            versions.add(
                    new CorrectionLog.Version(
                            edition, library.edition(article.slug(), edition.number())));
        }
        CorrectionLog log = CorrectionLog.of(versions, notebook);
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return Files.writeString(
                file, csv ? CorrectionWriter.csv(log) : CorrectionWriter.markdown(log, codebook));
    }
}
