package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class CodePointsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 2", "4, 3", "6, 4", "7, 5"})
    void countsAPairOfSurrogatesAsOne(int utf16, int codePoint) {
        CodePoints places = CodePoints.of("a😀b😀c");
        assertEquals(codePoint, places.fromUtf16(utf16));
        assertEquals(utf16, places.toUtf16(codePoint));
    }

    @Test
    void takesAPlaceInsideAPairForTheOneBehindItsFirstHalf() {
        assertEquals(2, CodePoints.of("a😀b").fromUtf16(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "😀", "\uD83D", "\uDE00\uD83D"})
    void refusesPlacesBeyondTheText(String text) {
        CodePoints places = CodePoints.of(text);
        assertThrows(IndexOutOfBoundsException.class, () -> places.fromUtf16(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> places.fromUtf16(text.length() + 1));
        assertThrows(IndexOutOfBoundsException.class, () -> places.toUtf16(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> places.toUtf16(places.count() + 1));
    }

    @Test
    void agreesWithThePlatformEverywhereInRandomTexts() {
        Random random = new Random(1);
        for (int round = 0; round < 60; round++) {
            String text = randomText(random, random.nextInt(4_200));
            CodePoints places = CodePoints.of(text);
            assertEquals(text.codePointCount(0, text.length()), places.count());
            for (int codePoint = 0; codePoint <= places.count(); codePoint++) {
                int utf16 = text.offsetByCodePoints(0, codePoint);
                assertEquals(utf16, places.toUtf16(codePoint));
                assertEquals(codePoint, places.fromUtf16(utf16));
            }
        }
    }

    private static String randomText(Random random, int length) {
        String[] pieces = {"a", "é", "😀", "\uD83D", "\uDE00", "漢", "\n"};
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
