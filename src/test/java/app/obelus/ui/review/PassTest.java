package app.obelus.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.ClaimId;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PassTest {

    private static final Pass PASS =
            new Pass(
                    "Undecided",
                    ReviewQueue.resumed(
                            Arrays.stream(State.values())
                                    .map(state -> new ClaimId("urn:test:" + state))
                                    .toList(),
                            List.of(State.values()),
                            3,
                            2));

    @Test
    void isTheSameWhenItIsReadAgain() {
        assertEquals(Optional.of(PASS), Pass.read(PASS.written()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "states", "cursor", "rounds"})
    void isNoneWhereItWasNotWrittenHere(String part) {
        Map<String, String> written = new HashMap<>(PASS.written());
        written.put(part, "?");
        assertEquals(Optional.empty(), Pass.read(written));
        written.remove(part);
        assertEquals(Optional.empty(), Pass.read(written));
    }
}
