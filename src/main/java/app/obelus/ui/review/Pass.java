package app.obelus.ui.review;

import app.obelus.claim.ClaimId;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One pass through claims, and what it is called.
///
/// @param name of the queue, for people
public record Pass(String name, ReviewQueue queue) {

    Pass with(ReviewQueue next) {
        return next.equals(queue) ? this : new Pass(name, next);
    }

    /// Names and values from which [#read] makes the same pass.
    public Map<String, String> written() {
        StringBuilder states = new StringBuilder();
        queue.states().forEach(state -> states.append(letter(state)));
        return Map.of(
                "name",
                name,
                "claims",
                String.join("\n", queue.ids().stream().map(ClaimId::iri).toList()),
                "states",
                states.toString(),
                "cursor",
                Integer.toString(queue.cursor()),
                "rounds",
                Integer.toString(queue.rounds()));
    }

    /// The pass that was written; nothing where that is none, or was written by hand and wrongly.
    public static Optional<Pass> read(Map<String, String> written) {
        try {
            List<ClaimId> ids =
                    Arrays.stream(written.getOrDefault("claims", "").split("\n", -1))
                            .map(ClaimId::new)
                            .toList();
            List<State> states = new ArrayList<>();
            for (char letter : written.getOrDefault("states", "").toCharArray()) {
                states.add(state(letter));
            }
            int cursor = Integer.parseInt(written.getOrDefault("cursor", ""));
            int rounds = Integer.parseInt(written.getOrDefault("rounds", ""));
            return Optional.of(
                    new Pass(
                            written.getOrDefault("name", ""),
                            ReviewQueue.resumed(ids, states, cursor, rounds)));
        } catch (IllegalArgumentException notWrittenHere) {
            return Optional.empty();
        }
    }

    private static char letter(State state) {
        return switch (state) {
            case OPEN -> 'o';
            case DECIDED -> 'd';
            case SEEN -> 's';
            case SKIPPED -> 'l';
            case GONE -> 'g';
        };
    }

    private static State state(char letter) {
        return Arrays.stream(State.values())
                .filter(state -> letter(state) == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state " + letter));
    }
}
