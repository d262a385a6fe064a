package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

class GraphemesTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "é",
                "e\u0301",
                "e\u0301\u0323",
                "😀",
                "👍🏽",
                FAMILY,
                "🇫🇷",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "각",
                "\u1100\u1161\u11a8",
                "กำ",
                "क्षि",
                "\r\n",
                "\uD83D",
                "❤️",
                "1️⃣"
            })
    void neverCutsWhatAReaderTakesForOneCharacter(String cluster) {
        String text = "ab" + cluster + "cd";
        int end = Graphemes.next(text, 2);
        assertEquals(platformNext(text, 2), end);
        assertEquals(2, Graphemes.previous(text, end));
        for (int inside = 3; inside < end; inside++) {
            assertFalse(Graphemes.isBorder(text, inside));
            assertEquals(2, Graphemes.borderBefore(text, inside));
            assertEquals(end, Graphemes.next(text, inside));
        }
        assertTrue(Graphemes.isBorder(text, 2));
        assertTrue(Graphemes.isBorder(text, 2 + cluster.length()));
    }

    @Test
    void keepsFamiliesFlagsAndAccentsWhole() {
        assertEquals(FAMILY.length(), Graphemes.next(FAMILY + "!", 0));
        assertEquals(4, Graphemes.next("🇫🇷🇩🇪", 0));
        assertEquals(4, Graphemes.previous("🇫🇷🇩🇪", 8));
        assertEquals(2, Graphemes.next("e\u0301t", 0));
    }

    @Test
    void widensARangeToWholeCharacters() {
        String text = "x" + FAMILY + "y";
        assertEquals(
                new TextRange(1, 1 + FAMILY.length()),
                Graphemes.covering(text, new TextRange(3, 4)));
        assertEquals(new TextRange(0, 1), Graphemes.covering(text, new TextRange(0, 1)));
        assertEquals(
                new TextRange(text.length(), text.length()),
                Graphemes.covering("x" + FAMILY + "y", new TextRange(90, 99)));
    }

    @Test
    void keepsWithinTheText() {
        assertEquals(0, Graphemes.previous("ab", -3));
        assertEquals(2, Graphemes.next("ab", 9));
        assertFalse(Graphemes.isBorder("ab", 9));
        assertFalse(Graphemes.isBorder("ab", -1));
        assertEquals(0, Graphemes.next("", 0));
        assertTrue(Graphemes.isBorder("", 0));
    }

    @Test
    void findsTheSameBordersAsOneLookAtTheWholeText() {
        Random random = new Random(2);
        String[] pieces = {
            "a", "b", " ", "\n", "\r\n", "é", "e\u0301", FAMILY, "🇫🇷", "🇩🇪", "각", "\u1100",
            "\u1161", "\u11a8", "😀", "🏽", "\u200d", "กำ", "क्षि", "漢", "1️⃣", "\u00ad", "ש", "ً"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            assertBordersOf(built.toString());
        }
    }

    @Test
    void findsTheSameBordersFarIntoAText() {
        assertBordersOf((FAMILY + "e\u0301 각. ").repeat(60));
        assertBordersOf("🇫🇷".repeat(40));
    }

    @Test
    void goesOnThroughTextMadeToHurt() {
        String text = "a" + "\u0301".repeat(20_000) + "b";
        int steps = 0;
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            steps++;
        }
        assertTrue(steps < 200, "steps: " + steps);
        for (int at = text.length(); at > 0; at = Graphemes.previous(text, at)) {
            steps--;
        }
        assertTrue(steps > -200, "steps: " + steps);
    }

    private static void assertBordersOf(String text) {
        TreeSet<Integer> borders = new TreeSet<>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            borders.add(at);
        }
        for (int at = 0; at <= text.length(); at++) {
            int place = at;
            assertEquals(
                    borders.contains(at),
                    Graphemes.isBorder(text, at),
                    () -> place + " in " + text);
            if (at < text.length()) {
                assertEquals(borders.higher(at), Graphemes.next(text, at), () -> place + text);
            }
            if (at > 0) {
                assertEquals(borders.lower(at), Graphemes.previous(text, at), () -> place + text);
            }
        }
    }

    private static int platformNext(String text, int offset) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks.following(offset);
    }
}
