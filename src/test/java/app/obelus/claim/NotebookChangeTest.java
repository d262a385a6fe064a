package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class NotebookChangeTest {

    /// Of as many claims as say whether few of them change at once, or many.
    @ParameterizedTest
    @ValueSource(ints = {3, 6, 60})
    void makesOneNotebookOfAnotherAndTakesThatBack(int claims) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Notebook first = notebook(random, claims);
            Notebook second = notebook(random, claims);
            Notebook third = notebook(random, claims);
            NotebookChange change = NotebookChange.between(first, second);
            assertEquals(second, change.madeIn(first), "seed " + seed);
            assertEquals(first, change.takenBackIn(second), "seed " + seed);
            assertEquals(first.equals(second), change.isEmpty(), "seed " + seed);

            NotebookChange both = change.then(NotebookChange.between(second, third));
            assertEquals(third, both.madeIn(first), "seed " + seed);
            assertEquals(first, both.takenBackIn(third), "seed " + seed);
        }
    }

    private static Notebook notebook(Random random, int most) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (random.nextInt(3) > 0) {
                claims.add(Claims.placeless("urn:claim:" + i).withNote("" + random.nextInt(3)));
            }
        }
        return Notebook.of(claims);
    }
}
