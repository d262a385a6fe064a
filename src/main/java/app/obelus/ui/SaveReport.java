package app.obelus.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is told of saving: how far the disk is behind, and why the last save failed.
final class SaveReport {

    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem;
    private Optional<Problem> failure = Optional.empty();

    SaveReport(Object bean) {
        state = new ReadOnlyObjectWrapper<>(bean, "state", SaveState.SAVED);
        problem = new ReadOnlyObjectWrapper<>(bean, "problem", Optional.empty());
    }

    /// How far the disk is behind.
    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /// Why the last save failed; nothing where it did not.
    ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// There is something to save.
    void edited() {
        if (state.get() == SaveState.SAVED) {
            state.set(SaveState.SAVING);
        }
    }

    /// Another save begins, and nothing is said against it yet.
    void begun() {
        failure = Optional.empty();
    }

    /// A part of the save failed; told with [#settled].
    void failed(Problem why) {
        failure = Optional.of(why);
    }

    boolean hasFailed() {
        return failure.isPresent();
    }

    /// Nothing is under way any more: tells how things stand.
    ///
    /// @param written whether every edit is on the disk
    /// @param asTold adds to a problem what can be done about it now
    void settled(boolean written, UnaryOperator<Problem> asTold) {
        if (failure.isPresent()) {
            problem.set(failure.map(asTold));
        } else if (written) {
            problem.set(Optional.empty());
        }
        if (written) {
            state.set(SaveState.SAVED);
        } else if (failure.isPresent()) {
            state.set(SaveState.NOT_SAVED);
        }
    }
}
