package app.obelus.page;

import static app.obelus.page.Shown.Modifier.CONTROL;
import static app.obelus.page.Shown.Modifier.SHIFT;
import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ArticleViewKeysTest {

    private static final String FIRST = "The law was adopted by 476 votes to 151.";
    private static final String SECOND = "Cafe\u0301s \uD83D\uDE00 and more were open all night.";
    private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631";

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
        shown.show(Texts.paragraphs(FIRST, SECOND, ARABIC));
    }

    private int caretAfter(int from, KeyCode code, Shown.Modifier... modifiers) {
        return onFx(
                () -> {
                    shown.view.moveCaret(from);
                    shown.press(code, modifiers);
                    return shown.view.getCaret();
                });
    }

    private String selectedAfter(int from, KeyCode code, Shown.Modifier... modifiers) {
        return onFx(
                () -> {
                    shown.view.moveCaret(from);
                    shown.press(code, modifiers);
                    return shown.view.selectedText();
                });
    }

    @Test
    void movesByCharactersAndOverTheBlankLineBetweenParagraphs() {
        assertEquals(1, caretAfter(0, KeyCode.RIGHT));
        assertEquals(0, caretAfter(1, KeyCode.LEFT));
        assertEquals(0, caretAfter(0, KeyCode.LEFT));
        assertEquals(FIRST.length() + 2, caretAfter(FIRST.length(), KeyCode.RIGHT));
        assertEquals(FIRST.length(), caretAfter(FIRST.length() + 2, KeyCode.LEFT));
    }

    @Test
    void neverStopsWithinAnAccentedLetterOrAnEmoji() {
        int second = FIRST.length() + 2;

        assertEquals(second + 5, caretAfter(second + 3, KeyCode.RIGHT));
        assertEquals(second + 3, caretAfter(second + 5, KeyCode.LEFT));
        assertEquals(second + 9, caretAfter(second + 7, KeyCode.RIGHT));
        assertEquals("e\u0301", selectedAfter(second + 3, KeyCode.RIGHT, SHIFT));
    }

    @Test
    void movesWithTheArrowAlsoWhereTheTextRunsFromTheRight() {
        int third = FIRST.length() + SECOND.length() + 4;

        assertEquals(third + 1, caretAfter(third, KeyCode.LEFT));
        assertEquals(third, caretAfter(third + 1, KeyCode.RIGHT));
    }

    @Test
    void movesByWordsParagraphsAndToTheEnds() {
        int end = FIRST.length() + SECOND.length() + ARABIC.length() + 4;

        assertEquals(4, caretAfter(0, KeyCode.RIGHT, CONTROL));
        assertEquals(4, caretAfter(7, KeyCode.LEFT, CONTROL));
        assertEquals(FIRST.length() + 2, caretAfter(3, KeyCode.DOWN, CONTROL));
        assertEquals(0, caretAfter(3, KeyCode.UP, CONTROL));
        assertEquals(0, caretAfter(FIRST.length() + 2, KeyCode.UP, CONTROL));
        assertEquals(end, caretAfter(3, KeyCode.END, CONTROL));
        assertEquals(0, caretAfter(30, KeyCode.HOME, CONTROL));
        assertEquals(FIRST.length(), caretAfter(3, KeyCode.END));
        assertEquals(0, caretAfter(30, KeyCode.HOME));
    }

    @Test
    void keepsTheColumnThroughShortLines() {
        String wide = "A paragraph that is wider than the one below it by far, it is.";
        int caret =
                onFx(
                        () -> {
                            shown.show(Texts.paragraphs(wide, "Short.", wide));
                            shown.view.moveCaret(40);
                            shown.press(KeyCode.DOWN);
                            shown.press(KeyCode.DOWN);
                            return shown.view.getCaret();
                        });

        assertEquals(40 + wide.length() + 2 + "Short.".length() + 2, caret);
    }

    @Test
    void goesThroughAllLinesOfALongParagraphAndBack() {
        onFx(
                () -> {
                    shown.show(Texts.article(11, 6000));
                    int lines = 0;
                    int last = -1;
                    while (shown.view.getCaret() != last) {
                        last = shown.view.getCaret();
                        shown.press(KeyCode.DOWN);
                        lines++;
                    }
                    assertEquals(shown.text().length(), shown.view.getCaret());
                    for (; lines > 0; lines--) {
                        shown.press(KeyCode.UP);
                    }
                    assertEquals(0, shown.view.getCaret());
                    assertEquals(0, shown.view.getTopOffset());
                });
    }

    @Test
    void selectsWithShift() {
        assertEquals("The ", selectedAfter(0, KeyCode.RIGHT, CONTROL, SHIFT));
        assertEquals("law was adopted by 476 votes to 151.", selectedAfter(4, KeyCode.END, SHIFT));
        assertEquals("The", selectedAfter(3, KeyCode.HOME, SHIFT));
        assertEquals(
                SECOND + "\n\n" + ARABIC,
                selectedAfter(FIRST.length() + 2, KeyCode.END, CONTROL, SHIFT));
        assertEquals(FIRST + "\n\n", selectedAfter(0, KeyCode.DOWN, CONTROL, SHIFT));
    }

    @Test
    void leavesTheSelectionAtTheSideOfTheArrow() {
        onFx(
                () -> {
                    shown.view.select(new TextRange(4, 7));
                    shown.press(KeyCode.LEFT);
                    assertEquals(4, shown.view.getCaret());
                    shown.view.select(new TextRange(4, 7));
                    shown.press(KeyCode.RIGHT);
                    assertEquals(7, shown.view.getCaret());
                });
    }

    @Test
    void turnsPagesForthAndBackAndSelectsThem() {
        onFx(
                () -> {
                    shown.show(Texts.article(12, 40_000));
                    shown.press(KeyCode.PAGE_DOWN);
                    int down = shown.view.getCaret();
                    assertTrue(down > 300, "caret moved");
                    assertTrue(shown.view.getTopOffset() > 0, "view moved");
                    assertTrue(shown.view.getVisibleRange().contains(down), "caret in sight");
                    shown.press(KeyCode.PAGE_UP);
                    assertEquals(0, shown.view.getTopOffset());
                    shown.view.moveCaret(0);
                    shown.press(KeyCode.PAGE_DOWN, SHIFT);
                    assertEquals(down, shown.view.getSelection().length());
                });
    }

    @Test
    void copiesWhatTheArticleSays() {
        onFx(
                () -> {
                    shown.show(Texts.paragraphs("soft\u00ADhyphen \u202Eand\u202C", "next"));
                    shown.press(KeyCode.A, CONTROL);
                    shown.press(KeyCode.C, CONTROL);
                    assertEquals(shown.text(), Clipboard.getSystemClipboard().getString());
                    assertEquals(shown.text(), shown.view.selectedText());
                });
    }

    @Test
    void copiesNothingWhereNothingIsSelected() {
        onFx(
                () -> {
                    shown.view.select(new TextRange(0, 3));
                    shown.view.copy();
                    shown.view.moveCaret(7);
                    shown.press(KeyCode.C, CONTROL);
                    assertEquals("The", Clipboard.getSystemClipboard().getString());
                });
    }

    @Test
    void leavesOtherKeysToTheProgram() {
        onFx(
                () -> {
                    for (KeyCode code :
                            new KeyCode[] {KeyCode.SPACE, KeyCode.ENTER, KeyCode.F, KeyCode.F8}) {
                        boolean[] passed = {false};
                        shown.view.setOnKeyPressed(_ -> passed[0] = true);
                        shown.press(code);
                        assertTrue(passed[0], code + " is left");
                    }
                });
    }
}
