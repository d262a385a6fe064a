package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Stance;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;
import app.obelus.reading.ReviewOrder;
import app.obelus.reading.ReviewPlan;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OwnQueuesTest {

    @Test
    void areReadAsTheyWereWritten() {
        Map<String, ReviewPlan> queues = new LinkedHashMap<>();
        queues.put("All of it", ReviewPlan.all());
        queues.put(
                "Said by nobody",
                new ReviewPlan(
                        new ClaimFilter(
                                "budget vote",
                                Set.of("figure", "wording"),
                                Set.of("refuted"),
                                Set.of("EU law"),
                                Set.of("", "The Parliament"),
                                Set.of(Stance.REFUTES, Stance.UNCLEAR),
                                Set.of(Need.EVIDENCE)),
                        ReviewOrder.DUE));
        Map<String, String> settings = new HashMap<>(Map.of("queue.7", "an old one"));
        OwnQueues.write(queues, settings);
        assertEquals(Set.of("queue.0", "queue.1"), settings.keySet());
        assertEquals(
                List.copyOf(queues.entrySet()), List.copyOf(OwnQueues.read(settings).entrySet()));
    }

    @Test
    void areLeftOutWhereTheyAreOfAnotherVersion() {
        assertEquals(
                Map.of(),
                OwnQueues.read(
                        Map.of(
                                "queue.0",
                                "Name\nBY_MOON\n\n\n\n\n\n\n",
                                "queue.1",
                                "Name\nPLACE\n\n\n\n\n\n\n\tRAIN",
                                "queue.2",
                                "Name")));
    }
}
