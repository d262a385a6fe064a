package app.obelus.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reader has been told, the newest first, until it is mended or waved away.
///
/// To be used on the JavaFX thread.
final class ToldProblems {

    private final ReadOnlyObjectWrapper<List<Problem>> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", List.of());
    private final ObservableObjectValue<Optional<Problem>> newest =
            Bindings.createObjectBinding(() -> standing.get().stream().findFirst(), standing);

    /// All that stands, the newest first.
    ReadOnlyObjectProperty<List<Problem>> standing() {
        return standing.getReadOnlyProperty();
    }

    ObservableObjectValue<Optional<Problem>> newest() {
        return newest;
    }

    /// Tells of a problem, in place of one about the same.
    void tell(Problem told) {
        List<Problem> now = new ArrayList<>(standing.get());
        now.removeIf(it -> it.happened().equals(told.happened()));
        now.addFirst(told);
        standing.set(List.copyOf(now));
    }

    /// Waves one away; a lasting one stays.
    void waveAway(Problem told) {
        standing.set(
                standing.get().stream()
                        .filter(it -> it.weight() == Problem.Weight.LASTING || !it.equals(told))
                        .toList());
    }

    /// Waves all away but the lasting one, as when the reader turns to something else.
    void waveAllAway() {
        standing.set(
                standing.get().stream()
                        .filter(it -> it.weight() == Problem.Weight.LASTING)
                        .toList());
    }

    /// Takes the place of the lasting problem; becomes the newest only where it says or offers
    /// something else, so that what is tried again every few seconds does not push itself forward.
    ///
    /// @param lasting nothing when it is mended
    void last(Optional<Problem> lasting) {
        List<Problem> now = new ArrayList<>(standing.get());
        int place = 0;
        while (place < now.size() && now.get(place).weight() != Problem.Weight.LASTING) {
            place++;
        }
        Optional<Problem> before =
                place < now.size() ? Optional.of(now.remove(place)) : Optional.empty();
        int at = sameOf(before, lasting) ? place : 0;
        lasting.ifPresent(told -> now.add(at, told));
        standing.set(List.copyOf(now));
    }

    private static boolean sameOf(Optional<Problem> before, Optional<Problem> now) {
        return before.map(Problem::happened).equals(now.map(Problem::happened))
                && before.map(it -> it.actions().size()).equals(now.map(it -> it.actions().size()));
    }
}
