package app.obelus.ui;

import app.obelus.document.Progress;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import java.util.concurrent.atomic.AtomicBoolean;

/// Something that is being read: and how far that is.
///
/// To be used on the JavaFX thread, which hears of the progress as often as it has time to.
public final class Reading {

    private final Wanted wanted;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile double reached = -1;

    Reading(Wanted wanted) {
        this.wanted = wanted;
    }

    /// What is being done, in words.
    public String words() {
        return wanted.words();
    }

    /// How much is done, from 0 to 1; negative as long as nobody knows.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// Has it end soon, on its thread.
    void stop() {
        stopped.set(true);
    }

    /// For the thread that reads.
    Progress progress() {
        return new Progress() {
            @Override
            public void reached(double now) {
                reached = now;
                if (!waiting.getAndSet(true)) {
                    Background.later(Reading.this::tell);
                }
            }

            @Override
            public boolean isStopped() {
                return stopped.get();
            }
        };
    }

    private void tell() {
        waiting.set(false);
        share.set(reached);
    }
}
