package app.obelus.document;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// Waits for what a site sends, as long as it sends something and the one who waits has not given
/// up.
final class WebWait {

    private static final long LOOK_EVERY_MS = 50;

    private final Duration silence;
    private final long end;
    private final Progress progress;
    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong expected = new AtomicLong(-1);
    private double share;

    /// The one who waited has given up.
    static final class StoppedException extends IOException {

        private static final long serialVersionUID = 1;

        StoppedException() {
            super("stopped");
        }
    }

    /// @param silence for so long nothing may come
    /// @param end when all must be here, as [System#nanoTime] tells it
    WebWait(Duration silence, long end, Progress progress) {
        this.silence = silence;
        this.end = end;
        this.progress = progress;
    }

    /// How many bytes are here of the answer that is waited for; anybody may set it.
    AtomicLong arrived() {
        return arrived;
    }

    /// @param bytes that will come; -1 where nobody knows
    void expects(long bytes) {
        expected.set(bytes);
    }

    /// Whether any of the answer that is or was waited for has come.
    boolean hasBegun() {
        return arrived.get() > 0;
    }

    /// Waits for an answer, and has it cancelled when that takes too long.
    ///
    /// @throws HttpTimeoutException if it does
    /// @throws StoppedException if the one who waits has given up
    /// @throws IOException if it fails
    <T> T till(CompletableFuture<T> answer) throws IOException {
        arrived.set(0);
        expected.set(-1);
        long before = 0;
        long since = System.nanoTime();
        try {
            while (true) {
                try {
                    return answer.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    long now = System.nanoTime();
                    if (progress.isStopped()) {
                        throw new StoppedException();
                    }
                    if (now - end > 0 || now - since > silence.toNanos()) {
                        throw new HttpTimeoutException("too slow");
                    }
                    if (arrived.get() > before) {
                        before = arrived.get();
                        since = now;
                        tell(before);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            answer.cancel(true);
        }
    }

    private void tell(long here) {
        long all = expected.get();
        if (all > 0) {
            share = Math.max(share, Math.min(1, (double) here / all));
            progress.reached(share);
        }
    }
}
