package app.obelus.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to change the notes on one article, which one program at a time has. The system takes
/// it back when the program ends, however it ends.
final class ArticleLock implements AutoCloseable {

    static final String FILE = ".lock";

    /// What this process holds. On some systems closing any channel on a file gives every lock on
    /// it back, so a file that is locked here must not even be opened.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ArticleLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Nothing where another program, or another window of this one, has it.
    ///
    /// @throws IOException if the folder cannot be written to or its file system knows no locks
    static Optional<ArticleLock> of(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean held = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock() != null;
            return held ? Optional.of(new ArticleLock(file, channel)) : Optional.empty();
        } finally {
            if (!held) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
