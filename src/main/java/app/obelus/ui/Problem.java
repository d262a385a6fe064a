package app.obelus.ui;

import java.util.Optional;

/// Something that went wrong in the world, as it is told to people.
///
/// @param happened what happened, one sentence
/// @param safe what is safe all the same, and why it happened, in a sentence or two
/// @param action what can be done about it, where the window can do it
public record Problem(String happened, String safe, Optional<Action> action) {

    /// A button of a problem.
    ///
    /// @param label what it does
    public record Action(String label, Runnable run) {}

    public static Problem of(String happened, String safe) {
        return new Problem(happened, safe, Optional.empty());
    }

    public Problem with(String label, Runnable run) {
        return new Problem(happened, safe, Optional.of(new Action(label, run)));
    }
}
