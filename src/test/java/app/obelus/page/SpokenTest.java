package app.obelus.page;

import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class SpokenTest {

    private static final String FIRST =
            "The law was adopted by 476 votes to 151, after a debate that members called the"
                    + " longest of this term.";
    private static final String SECOND = "Nobody said why.";

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
        shown.show(Texts.paragraphs(FIRST, SECOND));
    }

    private @Nullable Object ask(AccessibleAttribute attribute, Object... parameters) {
        return shown.view.queryAccessibleAttribute(attribute, parameters);
    }

    @Test
    void isAReadOnlyTextWithACaretAndASelection() {
        onFx(
                () -> {
                    shown.view.select(new TextRange(4, 7));
                    assertEquals(AccessibleRole.TEXT_AREA, shown.view.getAccessibleRole());
                    assertEquals(shown.text(), ask(AccessibleAttribute.TEXT));
                    assertEquals(false, ask(AccessibleAttribute.EDITABLE));
                    assertEquals(4, ask(AccessibleAttribute.SELECTION_START));
                    assertEquals(7, ask(AccessibleAttribute.SELECTION_END));
                    assertEquals(7, ask(AccessibleAttribute.CARET_OFFSET));
                    assertTrue(ask(AccessibleAttribute.FONT) instanceof Font);
                });
    }

    @Test
    void saysAMarkOnceWhereItBegins() {
        onFx(
                () -> {
                    Mark mark = new Mark("vote", shown.find("476 votes to 151"), 0);
                    shown.view.setMarkText(_ -> "Figure, undecided");
                    shown.view.setMarks(Marks.of(List.of(mark)));
                    assertEquals(
                            shown.text().replace("476", "[Figure, undecided] 476"),
                            ask(AccessibleAttribute.TEXT));
                });
    }

    @Test
    void knowsTheLinesOfTheText() {
        onFx(
                () -> {
                    TextRange line = shown.view.geometry().line(Position.at(0));
                    int second = FIRST.length() + 2;
                    assertEquals(0, ask(AccessibleAttribute.LINE_FOR_OFFSET, 5));
                    assertEquals(1, ask(AccessibleAttribute.LINE_FOR_OFFSET, line.end() + 1));
                    assertEquals(2, ask(AccessibleAttribute.LINE_FOR_OFFSET, second));
                    assertEquals(0, ask(AccessibleAttribute.LINE_START, 0));
                    assertEquals(line.end(), ask(AccessibleAttribute.LINE_END, 0));
                    assertEquals(second, ask(AccessibleAttribute.LINE_START, 2));
                    assertEquals(shown.text().length(), ask(AccessibleAttribute.LINE_END, 2));
                });
    }

    @Test
    void knowsWhatIsAtAPointAndWhereAStretchIs() {
        onFx(
                () -> {
                    Rectangle2D place = shown.caretAt(20);
                    Point2D point =
                            shown.view.localToScreen(place.getMinX() + 1, place.getMinY() + 5);
                    assertEquals(20, ask(AccessibleAttribute.OFFSET_AT_POINT, point));
                    if (ask(AccessibleAttribute.BOUNDS_FOR_RANGE, 20, 22) instanceof Bounds[] all) {
                        assertEquals(1, all.length);
                        assertTrue(all[0].contains(point));
                    } else {
                        throw new AssertionError("no bounds");
                    }
                });
    }

    @Test
    void canBeToldWhatToSelect() {
        onFx(
                () -> {
                    shown.view.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 4, 7);
                    assertEquals("law", shown.view.selectedText());
                });
    }

    @Test
    void tellsOnlyThePartOfALongTextThatTheCaretIsIn() {
        onFx(
                () -> {
                    shown.show(Texts.article(51, 500_000));
                    shown.view.moveCaret(250_000);
                    if (ask(AccessibleAttribute.TEXT) instanceof String told
                            && ask(AccessibleAttribute.CARET_OFFSET) instanceof Integer caret) {
                        assertTrue(told.length() < 60_000, "a part");
                        assertEquals(
                                shown.text().substring(250_000, 250_100),
                                told.substring(caret, caret + 100));
                    } else {
                        throw new AssertionError("nothing told");
                    }
                });
    }

    @Test
    void answersForNoArticle() {
        onFx(
                () -> {
                    shown.view.setArticle(null);
                    assertEquals("", ask(AccessibleAttribute.TEXT));
                    assertEquals(0, ask(AccessibleAttribute.CARET_OFFSET));
                    assertEquals(0, ask(AccessibleAttribute.LINE_FOR_OFFSET, 3));
                    assertEquals(0, ask(AccessibleAttribute.LINE_END, 0));
                });
    }
}
