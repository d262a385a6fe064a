package app.obelus.ui;

import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.document.UnreadableArticleException;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/// Reads files and pages of the web in a lane of their own, so that a slow one holds up nothing
/// else; asks for the password of one that is locked. What is asked for last takes the place of
/// what is still on its way.
///
/// To be used on the JavaFX thread.
public final class Readings implements AutoCloseable {

    private final ArticleReader reader;
    private final Background lane = new Background("reading");
    private final ReadOnlyObjectWrapper<Optional<Reading>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Locked>> locked =
            new ReadOnlyObjectWrapper<>(this, "locked", Optional.empty());

    /// Is to be told when the one that is read or locked gives way to another.
    private Runnable dropped = () -> {};

    /// Is to be told when the person stops the one that is read.
    private Runnable stopped = () -> {};

    /// What a password is wanted for.
    ///
    /// @param name what the person knows it by
    /// @param wrong whether a password was given that does not open it
    /// @param open takes a password, which is not kept
    /// @param giveUp leaves it locked
    public record Locked(String name, boolean wrong, Consumer<String> open, Runnable giveUp) {}

    /// What becomes of a reading; one of the four is called.
    ///
    /// @param done gets what was read
    /// @param failed gets why it cannot be read
    /// @param stopped is told that the person does not want it any more
    /// @param dropped is told that the person wants something else
    record Outcome(
            Consumer<OpenedArticle> done,
            Consumer<Exception> failed,
            Runnable stopped,
            Runnable dropped) {}

    public Readings(ArticleReader reader) {
        this.reader = reader;
    }

    /// What is being read; nothing where nothing is.
    public ReadOnlyObjectProperty<Optional<Reading>> current() {
        return current.getReadOnlyProperty();
    }

    /// What waits for a password; nothing where nothing does.
    public ReadOnlyObjectProperty<Optional<Locked>> locked() {
        return locked.getReadOnlyProperty();
    }

    /// Has what is being read end now, because the person does not want it any more.
    public void stop() {
        if (current.get().isPresent()) {
            dropped = stopped;
            putAway();
        }
    }

    void read(Wanted wanted, Outcome outcome) {
        putAway();
        read(wanted, "", outcome);
    }

    /// Drops what is being read, or waits for a password.
    void putAway() {
        Runnable told = dropped;
        dropped = () -> {};
        current.get().ifPresent(Reading::stop);
        current.set(Optional.empty());
        locked.set(Optional.empty());
        told.run();
    }

    private void read(Wanted wanted, String password, Outcome outcome) {
        locked.set(Optional.empty());
        dropped = outcome.dropped();
        stopped = outcome.stopped();
        var reading = new Reading(wanted);
        current.set(Optional.of(reading));
        lane.run(
                () -> wanted.read(reader, password, reading.progress()),
                opened -> {
                    if (end(reading)) {
                        outcome.done().accept(opened);
                    }
                },
                failure -> {
                    if (end(reading)) {
                        failed(wanted, failure, outcome);
                    }
                });
    }

    /// @return whether it was still wanted
    private boolean end(Reading reading) {
        boolean wanted = current.get().filter(reading::equals).isPresent();
        if (wanted) {
            current.set(Optional.empty());
            dropped = () -> {};
        }
        return wanted;
    }

    private void failed(Wanted wanted, Exception failure, Outcome outcome) {
        if (failure instanceof UnreadableArticleException unreadable) {
            switch (unreadable.reason()) {
                case LOCKED -> ask(wanted, false, outcome);
                case WRONG_PASSWORD -> ask(wanted, true, outcome);
                default -> outcome.failed().accept(failure);
            }
        } else {
            outcome.failed().accept(failure);
        }
    }

    private void ask(Wanted wanted, boolean wrong, Outcome outcome) {
        dropped = outcome.dropped();
        locked.set(
                Optional.of(
                        new Locked(
                                wanted.name(),
                                wrong,
                                password -> read(wanted, password, outcome),
                                () -> {
                                    dropped = outcome.stopped();
                                    putAway();
                                })));
    }

    /// Drops what is being read, and waits until that has ended.
    @Override
    public void close() {
        putAway();
        lane.close();
    }
}
