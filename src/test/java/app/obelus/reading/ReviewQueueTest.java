package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.ClaimId;
import app.obelus.reading.ReviewQueue.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class ReviewQueueTest {

    private static final ReviewQueue FOUR = ReviewQueue.of(ids(4));

    @Test
    void goesFromOpenClaimToOpenClaimAndPassesThoseThatAreDone() {
        ReviewQueue queue = FOUR.with(id(1), State.DECIDED).with(id(0), State.SEEN).advance();
        assertEquals(Optional.of(id(2)), queue.current());
        assertEquals(Optional.of(id(1)), queue.previous().current());
        assertEquals(Optional.of(id(3)), queue.next().current());
        assertEquals(Optional.of(id(3)), queue.next().next().current());
    }

    @Test
    void comesBackToWhatWasLeftOpenBeforeItEnds() {
        ReviewQueue queue = FOUR.goTo(id(3)).with(id(3), State.DECIDED).advance();
        assertEquals(Optional.of(id(0)), queue.current());
    }

    @Test
    void staysAtTheOnlyClaimThatIsOpen() {
        ReviewQueue queue = decided(FOUR, 0, 1, 3).goTo(id(2));
        assertEquals(Optional.of(id(2)), queue.advance().current());
    }

    @Test
    void asksOnceForThoseThatWereSkippedWhenNoneIsOpen() {
        ReviewQueue end = decided(FOUR, 0, 2, 3).with(id(1), State.SKIPPED).advance();
        assertTrue(end.isAtEnd());
        assertTrue(end.asksForSkipped());
        ReviewQueue again = end.startSkipped();
        assertEquals(Optional.of(id(1)), again.current());
        ReviewQueue secondEnd = again.with(id(1), State.SKIPPED).advance();
        assertTrue(secondEnd.isAtEnd());
        assertFalse(secondEnd.asksForSkipped());
        assertEquals(List.of(id(1)), secondEnd.all(State.SKIPPED));
    }

    @Test
    void goesBackToACardWhoseDecisionIsTakenBack() {
        ReviewQueue before = FOUR.goTo(id(1));
        ReviewQueue after = before.with(id(1), State.DECIDED).advance();
        assertEquals(before, after.with(id(1), State.OPEN).goTo(id(1)));
    }

    @Test
    void passesWhatIsGoneAndOpensWhatCameBack() {
        ReviewQueue without = FOUR.in(id -> !id.equals(id(1)));
        assertEquals(State.GONE, without.stateOf(id(1)));
        assertEquals(Optional.of(id(2)), without.next().current());
        assertEquals(Optional.of(id(2)), without.advance().current());
        assertEquals(FOUR, without.in(_ -> true));
    }

    @Test
    void isAtItsEndWhereItHasNoClaims() {
        ReviewQueue none = ReviewQueue.of(List.of());
        assertTrue(none.isAtEnd());
        assertEquals(none, none.advance().next().previous().startSkipped());
    }

    @Test
    void refusesWhatIsNoQueue() {
        assertThrows(IllegalArgumentException.class, () -> ReviewQueue.of(List.of(id(1), id(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> ReviewQueue.resumed(ids(2), List.of(State.OPEN), 0, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> ReviewQueue.resumed(ids(1), List.of(State.OPEN), 2, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void keepsItsClaimsAndItsCountsWhateverIsDone(long seed) {
        Random random = new Random(seed);
        List<ClaimId> ids = ids(1 + random.nextInt(30));
        ReviewQueue queue = ReviewQueue.of(ids);
        for (int step = 0; step < 500; step++) {
            queue = step(queue, random);
            ReviewQueue now = queue;
            assertEquals(ids, now.ids());
            assertTrue(now.cursor() >= 0 && now.cursor() <= ids.size(), now::toString);
            int counted = Arrays.stream(State.values()).mapToInt(now::count).sum();
            assertEquals(ids.size(), counted, now::toString);
            assertEquals(
                    now, ReviewQueue.resumed(now.ids(), now.states(), now.cursor(), now.rounds()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void endsWhenEachClaimWasDealtWithOnceWhereverItWasBegun(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(40);
        ReviewQueue queue = ReviewQueue.of(ids(size)).goTo(id(random.nextInt(size)));
        for (int i = 0; i < size; i++) {
            assertFalse(queue.isAtEnd());
            queue = queue.with(queue.current().orElseThrow(), done(random)).advance();
            if (!queue.isAtEnd() && random.nextBoolean()) {
                queue = queue.goTo(queue.all(State.OPEN).getFirst());
            }
        }
        assertTrue(queue.isAtEnd(), queue::toString);
        assertEquals(0, queue.count(State.OPEN));
    }

    private static ReviewQueue step(ReviewQueue queue, Random random) {
        ClaimId any = queue.ids().get(random.nextInt(queue.size()));
        return switch (random.nextInt(9)) {
            case 0 -> queue.next();
            case 1 -> queue.previous();
            case 2 -> queue.goTo(any);
            case 3 -> queue.startSkipped();
            case 4 -> queue.in(id -> !id.equals(any));
            case 5 -> queue.with(any, State.OPEN).goTo(any);
            case 6 -> queue.advance();
            case 7 -> queue.toEnd();
            default ->
                    queue.current().map(id -> queue.with(id, done(random)).advance()).orElse(queue);
        };
    }

    private static State done(Random random) {
        return List.of(State.DECIDED, State.SEEN, State.SKIPPED).get(random.nextInt(3));
    }

    private static ReviewQueue decided(ReviewQueue queue, int... numbers) {
        ReviewQueue now = queue;
        for (int number : numbers) {
            now = now.with(id(number), State.DECIDED);
        }
        return now;
    }

    private static List<ClaimId> ids(int count) {
        return IntStream.range(0, count).mapToObj(ReviewQueueTest::id).toList();
    }

    private static ClaimId id(int number) {
        return new ClaimId("urn:test:" + number);
    }
}
