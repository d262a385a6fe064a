package app.obelus.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/// What a library needs of a disk, step by step, so that a test can let each step fail.
interface Disk {

    /// The disk of this machine.
    Disk REAL = new Disk() {};

    /// Reads a whole file.
    ///
    /// @throws IOException if there is no such file, it has more than `most` bytes, or it could not
    ///   be read
    default byte[] read(Path file, long most) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new FileNotFoundException(file + " is no file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                throw new IOException(file + " is larger than " + (most >> 20) + " MB");
            }
            return bytes;
        }
    }

    /// Writes a file and waits until its bytes are on the disk. Fails half way at worst, so write
    /// only files that nobody misses.
    default void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// How many bytes a file has; 0 where there is none.
    default long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /// Writes at a place in a file, which is its end then, and waits until the bytes are on the
    /// disk. May fail half way; what stood before that place stays.
    ///
    /// @param at not beyond the end of the file; the file is made where that is 0
    default void writeAt(Path file, long at, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(at);
            channel.position(at);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(false);
        }
    }

    /// Gives a file or a folder another name, in place of the file that has it now; nobody ever
    /// sees neither or both.
    default void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Waits until the names in a folder are on the disk, where the platform can.
    default void sync(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    default void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /// Takes away a file, or a folder with the files in it, if it is there. Of a link, only the
    /// link.
    default void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (var children = Files.list(path)) {
                for (Path child : children.toList()) {
                    remove(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    /// Replaces a file's content, all or nothing: the new content goes into a file beside it, which
    /// then takes its name.
    ///
    /// @throws IOException if that failed; the file is as it was
    default void replace(Path file, byte[] bytes) throws IOException {
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path folder = real.toAbsolutePath().getParent();
        if (folder == null) {
            throw new NoSuchFileException(file.toString());
        }
        Path beside = folder.resolve(besideName(real));
        try {
            write(beside, bytes);
            rename(beside, real);
        } catch (IOException e) {
            removeQuietly(beside, e);
            throw e;
        }
        sync(folder);
    }

    /// A name that no other process takes, hidden from those who list the folder.
    static String besideName(Path file) {
        return "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new";
    }

    /// Cleans up behind a failure, which matters more than a failure to clean up.
    default void removeQuietly(Path path, IOException failure) {
        try {
            remove(path);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
