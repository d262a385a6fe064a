package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class WordsTest {

    private static final String TEXT = "The vote: 1,250.75 to 151, it’s over.";

    @ParameterizedTest
    @CsvSource({
        "0, The",
        "2, The",
        "3, ' '",
        "4, vote",
        "8, :",
        "10, '1,250.75'",
        "13, '1,250.75'",
        "28, it’s",
        "36, .",
        "37, .",
        "99, ."
    })
    void aDoubleClickTakesTheWordTheFigureOrTheSign(int offset, String word) {
        assertEquals(word, Words.at(TEXT, offset).in(TEXT));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 10", "10, 19", "22, 27", "27, 32", "32, 37", "37, 37"})
    void theWordKeyGoesToTheNextWord(int from, int to) {
        assertEquals(to, Words.nextStart(TEXT, from));
    }

    @ParameterizedTest
    @CsvSource({"37, 32", "32, 27", "29, 27", "19, 10", "10, 4", "4, 0", "0, 0", "99, 32"})
    void theOtherWordKeyGoesBack(int from, int to) {
        assertEquals(to, Words.previousStart(TEXT, from));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "3, 8", "8, 18", "36, 37"})
    void anEndIsMovedToTheEndOfAWord(int from, int to) {
        assertEquals(to, Words.nextEnd(TEXT, from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "...", "😀", "\uD83D", "e\u0301", "漢字かな", "ภาษาไทย"})
    void staysWithinAnyText(String text) {
        for (int at = 0; at <= text.length(); at++) {
            TextRange word = Words.at(text, at);
            assertTrue(word.end() <= text.length());
            assertEquals(text.isEmpty(), word.isEmpty());
            assertTrue(Words.nextStart(text, at) >= at);
            assertTrue(Words.previousStart(text, at) <= at);
            assertTrue(Words.nextEnd(text, at) >= at);
        }
    }

    @Test
    void walksThroughAnyTextThereAndBack() {
        Random random = new Random(3);
        String[] pieces = {
            "word",
            " ",
            "\n\n",
            "1,250.75",
            "é",
            "e\u0301",
            "👨‍👩‍👧",
            "漢字",
            "—",
            "“",
            "ภาษา",
            "\u00ad"
        };
        for (int round = 0; round < 200; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            for (int at = 0; at < text.length(); ) {
                int next = Words.nextStart(text, at);
                assertTrue(next > at, () -> "stuck in " + text);
                assertTrue(Graphemes.isBorder(text, next), () -> next + " in " + text);
                at = next;
            }
            for (int at = text.length(); at > 0; ) {
                int previous = Words.previousStart(text, at);
                assertTrue(previous < at, () -> "stuck in " + text);
                assertTrue(Graphemes.isBorder(text, previous), () -> previous + " in " + text);
                at = previous;
            }
        }
    }

    @Test
    void doesNotLookThroughALongText() {
        String text = "x".repeat(100_000);
        assertTrue(Words.at(text, 50_000).length() <= 2 * Words.REACH + 1);
        assertTrue(Words.at(text, 50_000).contains(50_000));
    }

    @Test
    void walksOverAMillionSignsAtOnce() {
        String dots = ".".repeat(1_000_000);
        assertEquals(1_000_004, Words.nextStart("word" + dots, 0));
        assertEquals(1_000_000, Words.nextStart(dots + "word", 0));
        assertEquals(0, Words.previousStart("word" + dots, 1_000_004));
        assertEquals(1_000_004, Words.nextEnd(dots + "word", 0));
    }
}
