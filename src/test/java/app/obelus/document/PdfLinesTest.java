package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// Characters at places become the text of lines.
class PdfLinesTest {

    private static final float SIZE = 10;
    private static final float WIDTH = 5;

    private final List<PdfGlyph> glyphs = new ArrayList<>();

    @Test
    void findsSpacesInGapsAndNoneInLettersSetApart() {
        draw("of", 0, 100);
        draw("the", 12.5f, 100);
        draw("V", 40, 100);
        draw("A", 46, 100);
        assertEquals(List.of("of the VA"), lines());
    }

    @Test
    void ordersWordsByTheirPlace() {
        draw("below", 0, 112);
        draw("right", 40, 100);
        draw("left", 0, 100);
        assertEquals(List.of("left right", "below"), lines());
    }

    @Test
    void readsHebrewFromRightToLeftAndNumbersInItFromLeftToRight() {
        // As it is seen: the first word stands to the right.
        draw("םולש", 50, 100);
        draw("42", 35, 100);
        draw("םלוע", 10, 100);
        assertEquals(List.of("שלום 42 עולם"), lines());
    }

    @Test
    void makesArabicLettersOfTheShapesTheyHaveInAWord() {
        assertEquals("سلام", PdfCharacters.of("ﺳﻼﻡ"));
    }

    @ParameterizedTest
    @CsvSource({"ﬁ, fi", "ﬄ, ffl", "\uF0B7, •", "a\u0007b, ab", "\u00A0, \u00A0"})
    void makesCharactersOfWhatFontsHave(String drawn, String meant) {
        assertEquals(meant, PdfCharacters.of(drawn));
    }

    @Test
    void putsNoSpacesIntoJapanese() {
        float x = 0;
        for (String character : List.of("犯", "罪", "は", "昨", "年")) {
            glyphs.add(glyph(character, x, 100, SIZE));
            x += 7;
        }
        assertEquals(List.of("犯罪は昨年"), lines());
    }

    @Test
    void putsAccentsOntoTheirLetters() {
        draw("na", 0, 100);
        glyphs.add(glyph("¨", 10, 100, SIZE));
        glyphs.add(glyph("ı", 10, 100, SIZE));
        draw("ve", 15, 100);
        assertEquals(List.of("naïve"), lines());
    }

    @Test
    void joinsAnIndexToItsWord() {
        draw("H", 0, 100);
        glyphs.add(glyph("2", 5, 102, 6));
        draw("O", 8.5f, 100);
        assertEquals(List.of("H2O"), lines());
    }

    private void draw(String word, float x, float y) {
        float next = x;
        for (int i = 0; i < word.length(); i++) {
            glyphs.add(glyph(word.substring(i, i + 1), next, y, SIZE));
            next += WIDTH;
        }
    }

    private static PdfGlyph glyph(String character, float x, float y, float size) {
        float width = WIDTH * size / SIZE;
        return new PdfGlyph(character, x, y, width, size, PdfStyle.PLAIN, 0);
    }

    private List<String> lines() {
        return PdfLines.of(1, PdfWords.of(glyphs)).stream().map(PdfLine::text).toList();
    }
}
