package app.obelus.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/// A real disk whose n-th operation from now on fails, and every one after it, until it is mended.
public final class FailingDisk implements Disk {

    /// How it fails. Only operations that a fault can hit count.
    @SuppressWarnings("ImmutableEnumChecker") // Nobody adds to a set once it is made.
    public enum Fault {
        FULL(Step.WRITE, Step.MAKE_FOLDER),
        IO_ERROR(Step.READ, Step.WRITE, Step.RENAME, Step.SYNC, Step.MAKE_FOLDER),
        READ_ONLY(Step.WRITE, Step.RENAME, Step.MAKE_FOLDER, Step.REMOVE),
        FORBIDDEN(Step.READ, Step.WRITE, Step.RENAME, Step.MAKE_FOLDER, Step.REMOVE),
        /// The old name stays.
        RENAME(Step.RENAME),
        /// The new name is there all the same.
        RENAME_AFTER_THE_DEED(Step.RENAME),
        /// Half of the bytes get there, once; the next time all goes well.
        SHORT_WRITE(Step.WRITE);

        private final Set<Step> hit;

        Fault(Step... hit) {
            this.hit = Set.of(hit);
        }

        /// Whether a part of the bytes is written all the same.
        private boolean isPartial() {
            return this == FULL || this == IO_ERROR || this == SHORT_WRITE;
        }

        private IOException failure(Path file) {
            return switch (this) {
                case FULL -> failure(file, "No space left on device");
                case READ_ONLY -> failure(file, "Read-only file system");
                case FORBIDDEN -> new AccessDeniedException(file.toString());
                case IO_ERROR, RENAME, RENAME_AFTER_THE_DEED, SHORT_WRITE ->
                        failure(file, "Input/output error");
            };
        }

        private static IOException failure(Path file, String reason) {
            return new FileSystemException(file.toString(), null, reason);
        }
    }

    private enum Step {
        READ,
        WRITE,
        RENAME,
        SYNC,
        MAKE_FOLDER,
        REMOVE
    }

    private Fault fault = Fault.IO_ERROR;
    private int left = Integer.MAX_VALUE;
    private int failures;

    /// Lets `operations` succeed before the first one that fails.
    public void failAfter(int operations) {
        failAfter(operations, Fault.IO_ERROR);
    }

    /// The same with a fault of one's own choice.
    public synchronized void failAfter(int operations, Fault newFault) {
        fault = newFault;
        left = operations;
    }

    public synchronized void mend() {
        left = Integer.MAX_VALUE;
    }

    /// How many operations have failed so far.
    public synchronized int failures() {
        return failures;
    }

    /// A library on this disk.
    public Library library(Path folder) throws IOException, UnreadableNotesException {
        return FolderLibrary.in(folder, this, UUID::randomUUID, InstantSource.system());
    }

    @Override
    public byte[] read(Path file, long most) throws IOException {
        step(Step.READ, file);
        return Disk.super.read(file, most);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step(Step.WRITE, file);
        } catch (IOException e) {
            if (fault.isPartial()) {
                Files.write(file, half(bytes));
            }
            throw e;
        }
        Disk.super.write(file, bytes);
    }

    @Override
    public long size(Path file) throws IOException {
        step(Step.READ, file);
        return Disk.super.size(file);
    }

    @Override
    public void writeAt(Path file, long at, byte[] bytes) throws IOException {
        try {
            step(Step.WRITE, file);
        } catch (IOException e) {
            if (fault.isPartial()) {
                Disk.super.writeAt(file, at, half(bytes));
            }
            throw e;
        }
        Disk.super.writeAt(file, at, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        try {
            step(Step.RENAME, from);
        } catch (IOException e) {
            if (fault == Fault.RENAME_AFTER_THE_DEED) {
                Disk.super.rename(from, to);
            }
            throw e;
        }
        Disk.super.rename(from, to);
    }

    @Override
    public void sync(Path folder) throws IOException {
        step(Step.SYNC, folder);
        Disk.super.sync(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(Step.MAKE_FOLDER, folder);
        Disk.super.makeFolder(folder);
    }

    @Override
    public void remove(Path path) throws IOException {
        step(Step.REMOVE, path);
        Disk.super.remove(path);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private synchronized void step(Step step, Path file) throws IOException {
        if (!fault.hit.contains(step)) {
            return;
        }
        if (left == 0) {
            if (fault == Fault.SHORT_WRITE) {
                mend();
            }
            failures++;
            throw fault.failure(file);
        }
        left--;
    }
}
