package app.obelus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A real disk whose n-th operation from now on fails, and every one after it, until it is mended.
final class FailingDisk implements Disk {

    private int left = Integer.MAX_VALUE;

    /// Lets `operations` succeed before the first one that fails.
    void failAfter(int operations) {
        left = operations;
    }

    void mend() {
        left = Integer.MAX_VALUE;
    }

    @Override
    public byte[] read(Path file, long most) throws IOException {
        step();
        return Disk.super.read(file, most);
    }

    /// Fails half way, as a full disk does.
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step();
        } catch (IOException e) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw e;
        }
        Disk.super.write(file, bytes);
    }

    @Override
    public long size(Path file) throws IOException {
        step();
        return Disk.super.size(file);
    }

    /// Fails half way, too.
    @Override
    public void writeAt(Path file, long at, byte[] bytes) throws IOException {
        try {
            step();
        } catch (IOException e) {
            Disk.super.writeAt(file, at, Arrays.copyOf(bytes, bytes.length / 2));
            throw e;
        }
        Disk.super.writeAt(file, at, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        Disk.super.rename(from, to);
    }

    @Override
    public void sync(Path folder) throws IOException {
        step();
        Disk.super.sync(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step();
        Disk.super.makeFolder(folder);
    }

    private void step() throws IOException {
        if (left == 0) {
            throw new IOException("No space left on device");
        }
        left--;
    }
}
