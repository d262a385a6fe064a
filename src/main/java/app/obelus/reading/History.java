package app.obelus.reading;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A value, how it came to be, and what was undone: undo is an earlier value, so every edit can be
/// undone without knowing how. Immutable; every step costs O(1).
///
/// @param <T> the value; immutable itself
/// @param <E> what led from one to the next
public final class History<T, E> {

    private final @Nullable Step<T, E> past;
    private final T present;
    private final @Nullable Step<T, E> future;

    private History(@Nullable Step<T, E> past, T present, @Nullable Step<T, E> future) {
        this.past = past;
        this.present = present;
        this.future = future;
    }

    public static <T, E> History<T, E> startingWith(T present) {
        return new History<>(null, present, null);
    }

    public T present() {
        return present;
    }

    /// The history with one more edit. What was undone before cannot be redone from there.
    public History<T, E> then(E edit, T next) {
        return new History<>(new Step<>(edit, present, past), next, null);
    }

    /// The history with its last edit made to lead somewhere else, as when the same field is typed
    /// on in; a new edit where there is none yet.
    public History<T, E> amend(E edit, T next) {
        return past == null
                ? then(edit, next)
                : new History<>(new Step<>(edit, past.other, past.next), next, null);
    }

    /// The last edit, which [#undo] takes back.
    public Optional<E> lastEdit() {
        return Optional.ofNullable(past).map(step -> step.edit);
    }

    /// The edit that [#redo] makes again.
    public Optional<E> undoneEdit() {
        return Optional.ofNullable(future).map(step -> step.edit);
    }

    /// The history before its last edit; itself where there is none.
    public History<T, E> undo() {
        return past == null
                ? this
                : new History<>(past.next, past.other, new Step<>(past.edit, present, future));
    }

    /// The history with the edit undone last made again; itself where there is none.
    public History<T, E> redo() {
        return future == null
                ? this
                : new History<>(new Step<>(future.edit, present, past), future.other, future.next);
    }

    /// An edit with the value on its other side: before it in the past, after it in the future.
    private record Step<T, E>(E edit, T other, @Nullable Step<T, E> next) {}
}
