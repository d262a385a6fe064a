package app.obelus.document;

/// The one who waits for an article: is told how far reading is, and may stop it.
///
/// Both methods are called on the thread that reads, many times, so they return at once.
public interface Progress {

    /// Nobody waits, or nobody who would stop.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void reached(double share) {}

            @Override
            public boolean isStopped() {
                return false;
            }
        };
    }

    /// @param share how much of the work is done, from 0 to 1; never less than before
    void reached(double share);

    /// Whether reading shall end now, with [UnreadableArticleException.Reason#STOPPED].
    boolean isStopped();
}
