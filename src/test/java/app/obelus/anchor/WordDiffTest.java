package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.anchor.WordDiff.Fate;
import app.obelus.anchor.WordDiff.Piece;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordDiffTest {

    @Test
    void showsWhatWasReplaced() {
        assertEquals(
                List.of(
                        new Piece(Fate.KEPT, "passed by "),
                        new Piece(Fate.TAKEN_OUT, "476"),
                        new Piece(Fate.PUT_IN, "426"),
                        new Piece(Fate.KEPT, " to 151")),
                WordDiff.between("passed by 476 to 151", "passed by 426 to 151").pieces());
    }

    @Test
    void keepsAFigureWithItsSeparatorsWhole() {
        assertEquals(
                List.of(new Piece(Fate.TAKEN_OUT, "1,250.75"), new Piece(Fate.PUT_IN, "1,250.57")),
                WordDiff.between("1,250.75", "1,250.57").pieces());
    }

    @Test
    void showsTypographyAsItStandsNow() {
        WordDiff diff = WordDiff.between("\"it's\"\nso", "“it’s” so");
        assertEquals(List.of(new Piece(Fate.KEPT, "“it’s” so")), diff.pieces());
        assertTrue(diff.isEmpty());
    }

    @Test
    void comparesLongWordingsByTheirEndsOnly() {
        String old = "first " + "a b ".repeat(5_000) + "last";
        String now = "first " + "c d ".repeat(5_000) + "last";
        List<Piece> pieces = WordDiff.between(old, now).pieces();
        assertEquals(new Piece(Fate.KEPT, "first "), pieces.getFirst());
        assertEquals(new Piece(Fate.KEPT, " last"), pieces.getLast());
        assertEquals(4, pieces.size());
    }

    @Test
    void saysNothingOfNothing() {
        assertEquals(List.of(), WordDiff.between("", "").pieces());
    }
}
