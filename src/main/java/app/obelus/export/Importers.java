package app.obelus.export;

import java.util.List;
import java.util.Optional;

/// All formats that claims can be read from.
public final class Importers {

    private static final List<Importer> ALL =
            List.of(new HypothesisImporter(), new KindleImporter(), CsvImporter.byUsualNames());

    private Importers() {}

    /// In the order in which they are tried.
    public static List<Importer> all() {
        return ALL;
    }

    /// @param id as [Importer#id] gives it
    public static Optional<Importer> named(String id) {
        return ALL.stream().filter(importer -> importer.id().equals(id)).findFirst();
    }

    /// The first format that a file looks like.
    ///
    /// @param name of the file, without folders
    /// @param bytes all of them
    public static Optional<Importer> recognising(String name, byte[] bytes) {
        return ALL.stream().filter(importer -> importer.recognises(name, bytes)).findFirst();
    }
}
