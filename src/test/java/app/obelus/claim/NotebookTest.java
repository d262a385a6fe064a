package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class NotebookTest {

    private static final String TEXT = "one two three one two three one two three";

    @Test
    void keepsClaimsInOrderOfPlaceAndThoseWithoutOneLast() {
        Claim late = Claims.on("three", TEXT);
        Claim early = Claims.on("one", TEXT);
        Claim around = Claims.on("one two", TEXT);
        Claim nowhere = Claims.placeless("urn:test:nowhere");

        assertEquals(
                List.of(around, early, late, nowhere),
                Notebook.of(List.of(nowhere, late, early, around)).claims());
    }

    @Test
    void refusesTwoClaimsWithOneId() {
        Claim claim = Claims.on("one", TEXT);
        assertThrows(
                IllegalArgumentException.class,
                () -> Notebook.of(List.of(claim, claim.withNote("again"))));
    }

    @Test
    void isItselfWithoutAClaimThatItDoesNotHave() {
        Notebook notebook = Notebook.of(List.of(Claims.on("one", TEXT)));
        assertSame(notebook, notebook.without(new ClaimId("urn:test:another")));
    }

    @Test
    void isTheSameWhicheverWayItsClaimsCame() {
        var random = new Random(20);
        for (int round = 0; round < 200; round++) {
            Notebook grown = Notebook.empty();
            List<Claim> expected = new ArrayList<>();
            for (int step = 0; step < 30; step++) {
                Claim claim = someClaim(random);
                expected.removeIf(old -> old.id().equals(claim.id()));
                if (random.nextInt(4) == 0) {
                    grown = grown.without(claim.id());
                } else {
                    grown = grown.with(claim);
                    expected.add(claim);
                }
            }
            assertEquals(Notebook.of(expected), grown, "round " + round);
        }
    }

    private static Claim someClaim(Random random) {
        int start = random.nextInt(TEXT.length() - 3);
        int length = 1 + random.nextInt(3);
        Target target = Claims.target(TEXT.substring(start, start + length), TEXT, start);
        return Claims.placeless("urn:test:" + random.nextInt(8)).withTargets(List.of(target));
    }
}
