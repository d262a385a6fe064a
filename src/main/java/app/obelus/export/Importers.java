package app.obelus.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// All formats from which claims can be taken in.
public final class Importers {

    /// In the order in which they are asked whether a file is theirs: what is surest to know first.
    private static final List<Importer> ALL =
            List.of(
                    new JsonLdImporter(),
                    new HypothesisImporter(),
                    new KindleImporter(),
                    new RefiImporter(),
                    CsvImporter.byUsualNames());

    private Importers() {}

    public static List<Importer> all() {
        return ALL;
    }

    /// @param id as [Importer#id] gives it
    public static Optional<Importer> named(String id) {
        return ALL.stream().filter(importer -> importer.id().equals(id)).findFirst();
    }

    /// The format of a file; nothing where no importer knows it.
    ///
    /// @param name of the file, without folders
    public static Optional<Importer> recognising(String name, byte[] bytes) {
        return ALL.stream().filter(importer -> importer.recognises(name, bytes)).findFirst();
    }

    /// What is in a file.
    ///
    /// @throws UnreadableImportException if it has more than [Importer#MOST_BYTES]
    /// @throws IOException if it cannot be read
    public static byte[] bytes(Path file) throws IOException, UnreadableImportException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Importer.MOST_BYTES + 1);
            ImportText.requireSize(bytes);
            return bytes;
        }
    }
}
