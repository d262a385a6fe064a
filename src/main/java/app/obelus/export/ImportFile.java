package app.obelus.export;

import app.obelus.claim.Codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file of another program, read whole and not looked into yet. Immutable.
public final class ImportFile {

    private final String name;
    private final byte[] bytes;

    private ImportFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// @throws IOException if it could not be read
    /// @throws UnreadableImportException if it has more than [Importer#MOST_BYTES]
    public static ImportFile read(Path file) throws IOException, UnreadableImportException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Importer.MOST_BYTES + 1);
            if (bytes.length > Importer.MOST_BYTES) {
                throw new UnreadableImportException(
                        "it has more than " + (Importer.MOST_BYTES >> 20) + " MB");
            }
            return new ImportFile(String.valueOf(file.getFileName()), bytes);
        }
    }

    /// Without folders.
    public String name() {
        return name;
    }

    /// The first format that it looks like.
    public Optional<Importer> format() {
        return Importers.recognising(name, bytes);
    }

    /// The names of its columns, where it is a table.
    ///
    /// @throws UnreadableImportException if it is none
    public List<String> columns() throws UnreadableImportException {
        return CsvImporter.columns(bytes);
    }

    /// What taking it in would do; does nothing.
    ///
    /// @param article with all claims on it
    /// @throws UnreadableImportException if it is not in this format, or goes beyond limits
    public ImportPlan plan(Importer format, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        return ImportPlan.of(format.read(name, bytes, article, codebook), article);
    }
}
