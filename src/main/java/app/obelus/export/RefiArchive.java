package app.obelus.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a `.qdpx` archive that can say something about text. The others, such as pictures
/// and films, are passed over.
final class RefiArchive {

    private static final int MOST_ENTRIES = 10_000;

    /// How many times its size an archive may unpack to, from a size on that may come of anything.
    private static final int LARGEST_RATIO = 100;

    private static final long ALWAYS_ALLOWED = 64 << 20;
    private static final long MOST_UNPACKED = 256 << 20;

    private final byte[] project;
    private final Map<String, byte[]> texts;
    private final Optional<byte[]> own;

    private RefiArchive(byte[] project, Map<String, byte[]> texts, Optional<byte[]> own) {
        this.project = project;
        this.texts = texts;
        this.own = own;
    }

    /// @throws UnreadableImportException if it is no such archive, or goes beyond limits
    static RefiArchive of(byte[] bytes) throws UnreadableImportException {
        long most =
                Math.min(
                        MOST_UNPACKED,
                        Math.max(ALWAYS_ALLOWED, (long) LARGEST_RATIO * bytes.length));
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = most;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableImportException(
                            "it has more than " + MOST_ENTRIES + " parts");
                }
                String name = fileName(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                left -= unpack(zip, isWanted(name), left, part);
                if (isWanted(name)) {
                    parts.putIfAbsent(name, part.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableImportException("it is a damaged archive", e);
        }
        byte[] project = parts.remove(RefiExporter.PROJECT);
        if (project == null) {
            throw new UnreadableImportException("it has no " + RefiExporter.PROJECT);
        }
        Optional<byte[]> own = Optional.ofNullable(parts.remove(RefiExporter.OWN));
        return new RefiArchive(project, parts, own);
    }

    /// The file `project.qde`.
    byte[] project() {
        return project;
    }

    /// A plain text file.
    ///
    /// @param path as a source names it
    Optional<byte[]> text(String path) {
        return Optional.ofNullable(texts.get(fileName(path)));
    }

    /// Claims as Obelus wrote them.
    Optional<byte[]> own() {
        return own;
    }

    /// The name of a file in lower case, without folders; programs differ in what they call them.
    private static String fileName(String path) {
        String name = path.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isWanted(String name) {
        return name.equals(RefiExporter.PROJECT)
                || name.equals(RefiExporter.OWN)
                || name.endsWith(".txt");
    }

    private static long unpack(
            ZipInputStream zip, boolean kept, long most, ByteArrayOutputStream out)
            throws IOException, UnreadableImportException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            total += count;
            if (total > most) {
                throw new UnreadableImportException("it unpacks to far more than its size");
            }
            if (kept) {
                out.write(buffer, 0, count);
            }
        }
        return total;
    }
}
