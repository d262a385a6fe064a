package app.obelus.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Writes claims into a file that a person chose. For any thread.
public final class ExportFile {

    /// A larger file is nobody's text, and not read to keep what is in it.
    private static final long MOST_BEFORE = 64L << 20;

    private static final long MOST_OF_TEMPLATE = 4L << 20;

    private ExportFile() {}

    /// Writes a file, all or nothing: a new file beside it takes its name when it is complete. A
    /// format that keeps what a person wrote gets to see the file that is there.
    ///
    /// @param file is written over
    /// @throws IOException if it could not be written, or what is there not be kept; the file is as
    ///   it was
    public static void write(Exporter exporter, Export export, Path file) throws IOException {
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null || Files.isDirectory(real)) {
            throw new IOException(file + " is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            write(exporter, export, real, StandardOpenOption.WRITE);
            return;
        }
        Export whole =
                exporter.keepsWhatIsThere()
                        ? new Export(export.articles(), export.codebook(), before(real))
                        : export;
        Path beside =
                folder.resolve(
                        "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            write(
                    exporter,
                    whole,
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            move(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Reads a person's own template.
    ///
    /// @param file its name tells what it makes ([TemplateExporter#of])
    /// @throws BrokenTemplateException if it is none; the message is for its author
    /// @throws IOException if it could not be read
    public static Exporter template(Path file) throws IOException {
        if (Files.size(file) > MOST_OF_TEMPLATE) {
            throw new IOException(file + " is too large for a template");
        }
        try {
            return TemplateExporter.of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no text in UTF-8", e);
        }
    }

    private static void write(
            Exporter exporter, Export export, Path file, StandardOpenOption... how)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
            exporter.write(export, out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Optional<String> before(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > MOST_BEFORE) {
            throw new IOException(file + " is too large to keep what is in it");
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no text, so that nothing in it can be kept", e);
        }
    }
}
