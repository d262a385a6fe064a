package app.obelus.ui.window;

import app.obelus.ui.Look;

import java.util.List;
import java.util.Optional;

/// The order in which one button goes through the looks: light, sepia, dark, the system's.
final class LookRound {

    private static final List<Optional<Look>> ROUND =
            List.of(
                    Optional.of(Look.LIGHT),
                    Optional.of(Look.SEPIA),
                    Optional.of(Look.DARK),
                    Optional.empty());

    private LookRound() {}

    /// The choice to go on to: the first behind this one that can be told from it.
    ///
    /// @param chosen nothing where the system's look is followed, as in what is returned
    /// @param system the look of the system now
    static Optional<Look> next(Optional<Look> chosen, Look system) {
        int place = ROUND.indexOf(chosen) + 1;
        while (shown(ROUND.get(place % ROUND.size()), system) == shown(chosen, system)) {
            place++;
        }
        return ROUND.get(place % ROUND.size());
    }

    private static Look shown(Optional<Look> choice, Look system) {
        return choice.orElse(system);
    }
}
