package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claims;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class AnchoringTest {

    @Test
    void findsTheWordsWhereTheyWere() {
        String text = "passed by 476 votes to 151";
        assertEquals(
                new Anchor.Exact(new TextRange(10, 26)),
                locate(Claims.target("476 votes to 151", text, 10), text));
    }

    @Test
    void findsTheWordsThatMoved() {
        String before = "passed by 476 votes to 151";
        assertEquals(
                new Anchor.Moved(new TextRange(17, 33)),
                locate(Claims.target("476 votes to 151", before, 10), "It was " + before));
    }

    @Test
    void prefersTheRepetitionNearestToTheRememberedPlace() {
        assertEquals(
                new Anchor.Moved(new TextRange(8, 11)),
                locate(
                        Claims.foreign("sky", Optional.of(new TextRange(9, 12))),
                        "sky ... sky ... sky"));
    }

    @Test
    void doesNotAttachWordsToOtherWords() {
        String before = "passed by 476 votes to 151";
        assertEquals(
                new Anchor.Lost(),
                locate(
                        Claims.target("476 votes to 151", before, 10),
                        "passed by 426 votes to 151"));
    }

    @Test
    void findsWordsOfWhichNobodyToldThePlace() {
        assertEquals(
                new Anchor.Moved(new TextRange(4, 7)),
                locate(Claims.foreign("sky", Optional.empty()), "the sky"));
    }

    @Test
    void doesNotMindAPlaceBeyondTheText() {
        assertEquals(
                new Anchor.Moved(new TextRange(4, 7)),
                locate(Claims.foreign("sky", Optional.of(new TextRange(900, 903))), "the sky"));
    }

    @Test
    void trustsAPlaceWithoutWordsOnlyInTheTextItWasMadeOn() {
        String text = "the sky";
        var place = new TextPosition(new TextRange(4, 7));
        var onThis = new Target("urn:a", 1, Sha256.of(text), List.of(place), Optional.empty(), "");
        var onAnother =
                new Target("urn:a", 1, Sha256.of("a sky"), List.of(place), Optional.empty(), "");

        assertEquals(new Anchor.Exact(new TextRange(4, 7)), locate(onThis, text));
        assertEquals(new Anchor.Lost(), locate(onAnother, text));
    }

    @Test
    void losesATargetThatSaysNothing() {
        var nothing = new Target("urn:a", 0, "", List.of(), Optional.empty(), "");
        assertEquals(new Anchor.Lost(), locate(nothing, "the sky"));
    }

    private static Anchor locate(Target target, String text) {
        return Anchoring.in(text, Sha256.of(text)).locate(target);
    }
}
