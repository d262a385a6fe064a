package app.obelus.ui;

import java.util.ArrayList;
import java.util.List;

/// Something that went wrong in the world, or is to be known, as it is told to people.
///
/// @param happened what happened, one sentence
/// @param safe what is safe all the same, and why it happened, in a sentence or two
/// @param actions what the window can do about it, a button each
/// @param weight whether anything is wrong, and for how long
public record Problem(String happened, String safe, List<Action> actions, Weight weight) {

    /// How much is wrong.
    public enum Weight {
        /// Nothing: it is only to be known.
        NOTICE,
        /// Something, until it is waved away.
        WARNING,
        /// Something that cannot be waved away, only mended.
        LASTING
    }

    /// A button of a problem.
    ///
    /// @param label what it does
    public record Action(String label, Runnable run) {}

    public Problem {
        actions = List.copyOf(actions);
    }

    public static Problem of(String happened, String safe) {
        return new Problem(happened, safe, List.of(), Weight.WARNING);
    }

    /// The same with one more button.
    public Problem with(String label, Runnable run) {
        List<Action> more = new ArrayList<>(actions);
        more.add(new Action(label, run));
        return new Problem(happened, safe, more, weight);
    }

    /// The same where nothing is wrong.
    public Problem asNotice() {
        return weighing(Weight.NOTICE);
    }

    /// The same with another weight.
    Problem weighing(Weight other) {
        return new Problem(happened, safe, actions, other);
    }
}
