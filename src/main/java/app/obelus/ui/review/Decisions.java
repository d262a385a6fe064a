package app.obelus.ui.review;

import app.obelus.reading.Change;
import app.obelus.ui.ReaderModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What was decided in a pass. Hears of undo and redo wherever they were asked for.
final class Decisions {

    /// So many are listed; all can be taken back.
    private static final int LISTED = 200;

    private final Consumer<Decision> back;
    private final Consumer<Decision> again;
    private final ReadOnlyObjectWrapper<List<Decision>> all =
            new ReadOnlyObjectWrapper<>(this, "all", List.of());
    private final List<Decision> made = new ArrayList<>();
    private final Deque<Decision> undone = new ArrayDeque<>();

    /// @param back is told of a decision that was taken back
    /// @param again is told of one that was made again
    Decisions(ReaderModel model, Consumer<Decision> back, Consumer<Decision> again) {
        this.back = back;
        this.again = again;
        model.undoable().subscribe(this::went);
    }

    /// The last [#LISTED] of them, the newest at the end.
    ReadOnlyObjectProperty<List<Decision>> all() {
        return all.getReadOnlyProperty();
    }

    Optional<Decision> last() {
        return made.isEmpty() ? Optional.empty() : Optional.of(made.getLast());
    }

    /// How many there were, and were not taken back.
    int count() {
        return made.size();
    }

    void add(Decision decision) {
        undone.clear();
        put(decision);
    }

    void forget() {
        undone.clear();
        made.clear();
        list();
    }

    /// Takes the last one back if it changed no claim, as a skip does.
    ///
    /// @return whether it did
    boolean takeBackWithoutEdit() {
        Optional<Decision> last = last().filter(it -> it.made().isEmpty());
        last.ifPresent(this::takeBack);
        return last.isPresent();
    }

    private void went(Optional<Change> from, Optional<Change> to) {
        Optional<Decision> lastMade = last().filter(it -> it.isTakenBack(from, to));
        if (lastMade.isPresent()) {
            takeBack(lastMade.get());
        } else if (!undone.isEmpty() && undone.peek().isMadeAgain(from, to)) {
            Decision decision = undone.pop();
            put(decision);
            again.accept(decision);
        }
    }

    private void takeBack(Decision decision) {
        made.removeLast();
        list();
        undone.push(decision);
        back.accept(decision);
    }

    private void put(Decision decision) {
        made.add(decision);
        list();
    }

    private void list() {
        all.set(List.copyOf(made.subList(Math.max(0, made.size() - LISTED), made.size())));
    }
}
