package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

final class ExtentDragTest {

    private static final String TEXT = "Adopted by 476 votes to 151.";
    private static final Mark VOTES = new Mark("vote", new TextRange(11, 20), 0);

    @Test
    void endsWithTheNearestWord() {
        ExtentDrag drag = new ExtentDrag(VOTES, false);

        assertEquals("476 votes to", drag.extent(TEXT, 23, false).in(TEXT));
        assertEquals("476 votes to 151", drag.extent(TEXT, 26, false).in(TEXT));
    }

    @Test
    void endsAnywhereWhenHeldFreely() {
        assertEquals("476 votes t", new ExtentDrag(VOTES, false).extent(TEXT, 22, true).in(TEXT));
    }

    @Test
    void beginsWithTheNearestWord() {
        assertEquals("by 476 votes", new ExtentDrag(VOTES, true).extent(TEXT, 8, false).in(TEXT));
    }

    @Test
    void keepsACharacterHoweverFarAnEndIsDraggedPastTheOther() {
        assertEquals("s", new ExtentDrag(VOTES, true).extent(TEXT, 28, false).in(TEXT));
        assertEquals("4", new ExtentDrag(VOTES, false).extent(TEXT, 0, false).in(TEXT));
    }

    @Test
    void neverCutsALetterFromItsAccent() {
        String text = "cafe\u0301 noir";
        Mark mark = new Mark("claim", new TextRange(0, 3), 0);

        assertEquals("caf", new ExtentDrag(mark, false).extent(text, 4, true).in(text));
    }
}
