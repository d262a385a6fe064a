package app.obelus.page;

import static app.obelus.page.Shown.Modifier.ALT;
import static app.obelus.page.Shown.Modifier.SHIFT;
import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class ArticleViewMouseTest {

    private static final String FIRST =
            "The law was adopted by 476 votes to 151. Nobody said why it had to be at night.";
    private static final String SECOND = "Dr. Smith said so. Others said nothing at all.";

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
        shown.show(Texts.paragraphs(FIRST, SECOND, "A third paragraph."));
        shown.view.setMarkStyles(Texts.styles());
    }

    private Mark mark(String owner, String words) {
        return new Mark(owner, shown.find(words), 0);
    }

    @Test
    void selectsByADragOverParagraphs() {
        onFx(
                () -> {
                    int from = shown.find("476").start();
                    int to = shown.find("third").end();
                    shown.drag(from, to);
                    assertEquals(shown.text().substring(from, to), shown.view.selectedText());
                    shown.drag(to, from);
                    assertEquals(shown.text().substring(from, to), shown.view.selectedText());
                    assertEquals(from, shown.view.getCaret());
                });
    }

    @Test
    void selectsByTheHandOfARobot(FxRobot robot) {
        Point2D[] ends =
                onFx(
                        () -> {
                            Rectangle2D from = shown.caretAt(shown.find("adopted").start());
                            Rectangle2D to = shown.caretAt(shown.find("Others").end());
                            return new Point2D[] {
                                shown.view.localToScreen(from.getMinX() + 1, from.getMinY() + 8),
                                shown.view.localToScreen(to.getMinX() + 1, to.getMinY() + 8)
                            };
                        });

        robot.drag(ends[0]).dropTo(ends[1]);
        WaitForAsyncUtils.waitForFxEvents();

        String selected = onFx(() -> shown.view.selectedText());
        assertTrue(selected.startsWith("adopted by 476"), selected);
        assertTrue(selected.endsWith("Dr. Smith said so. Others"), selected);
    }

    @Test
    void selectsAWordByTwoClicksAndASentenceByThree() {
        onFx(
                () -> {
                    int place = shown.find("adopted").start() + 3;
                    shown.clickOn(place, 1);
                    shown.clickOn(place, 2);
                    assertEquals("adopted", shown.view.selectedText());
                    shown.clickOn(place, 3);
                    assertEquals(
                            "The law was adopted by 476 votes to 151.", shown.view.selectedText());
                });
    }

    @Test
    void goesOnInWholeWordsAfterTwoClicks() {
        onFx(
                () -> {
                    Rectangle2D from = shown.caretAt(shown.find("adopted").start() + 2);
                    Rectangle2D to = shown.caretAt(shown.find("votes").start() + 2);
                    double y = from.getMinY() + 5;
                    shown.mouse(MouseEvent.MOUSE_PRESSED, from.getMinX() + 1, y, 2);
                    shown.mouse(MouseEvent.MOUSE_DRAGGED, to.getMinX() + 1, y, 2);
                    shown.mouse(MouseEvent.MOUSE_RELEASED, to.getMinX() + 1, y, 2);
                    assertEquals("adopted by 476 votes", shown.view.selectedText());
                });
    }

    @Test
    void extendsTheSelectionByAClickWithShift() {
        onFx(
                () -> {
                    shown.clickOn(4, 1);
                    shown.clickOn(19, 1, SHIFT);
                    assertEquals("law was adopted", shown.view.selectedText());
                    shown.clickOn(8, 1, SHIFT);
                    assertEquals("law ", shown.view.selectedText());
                });
    }

    @Test
    void walksThroughOverlappingMarksByClicksInOnePlace() {
        onFx(
                () -> {
                    Mark outer = mark("outer", "adopted by 476 votes to 151");
                    Mark inner = mark("inner", "476 votes");
                    shown.view.setMarks(Marks.of(List.of(outer, inner)));
                    int place = shown.find("votes").start() + 1;
                    List<Mark> selected = new ArrayList<>();
                    for (int i = 0; i < 3; i++) {
                        shown.clickOn(place, 1);
                        selected.add(shown.view.getSelectedMark());
                    }
                    assertEquals(List.of(inner, outer, inner), selected);
                    shown.clickOn(2, 1);
                    assertNull(shown.view.getSelectedMark());
                });
    }

    @Test
    void selectsAMarkByItsLetterInTheMargin() {
        onFx(
                () -> {
                    Mark mark = mark("claim", "476 votes");
                    shown.view.setMarks(Marks.of(List.of(mark)));
                    shown.lay();
                    Rectangle2D tag = shown.view.tags().placeOf(mark).orElseThrow();
                    shown.click(tag.getMinX() + 3, tag.getMinY() + 3, 1);
                    assertEquals(mark, shown.view.getSelectedMark());
                });
    }

    @Test
    void reachesEveryMarkThatBeginsInALineFromTheMargin() {
        onFx(
                () -> {
                    List<Mark> marks = new ArrayList<>();
                    for (int i = 0; i < 9; i++) {
                        marks.add(new Mark(i, new TextRange(i, 40), i % 7));
                    }
                    shown.view.setMarks(Marks.of(marks));
                    shown.lay();
                    Rectangle2D more = shown.view.tags().placeOf(marks.getLast()).orElseThrow();
                    List<Mark> reached = new ArrayList<>();
                    for (int i = 0; i < 6; i++) {
                        shown.click(more.getMinX() + 3, more.getMinY() + 3, 1);
                        reached.add(shown.view.getSelectedMark());
                    }
                    assertEquals(marks.subList(3, 9), reached);
                });
    }

    private TextRange dragEnd(Mark mark, boolean first, String to, Shown.Modifier... modifiers) {
        return onFx(
                () -> {
                    List<TextRange> resized = new ArrayList<>();
                    shown.view.setMarks(Marks.of(List.of(mark)));
                    shown.view.setSelectedMark(mark);
                    shown.view.setOnMarkResized((_, range) -> resized.add(range));
                    shown.lay();
                    int end = first ? mark.range().start() : mark.range().end();
                    Rectangle2D from = shown.caretAt(end);
                    Rectangle2D goal = shown.caretAt(shown.find(to).start());
                    double y = from.getMinY() + 8;
                    shown.drag(from.getMinX(), y, goal.getMinX() + 1, y, modifiers);
                    assertEquals(1, resized.size());
                    return resized.getFirst();
                });
    }

    @Test
    void drawsTheEndsOfTheSelectedMarkToWords() {
        Mark mark = onFx(() -> mark("claim", "476 votes"));

        assertEquals("476 votes to", dragEnd(mark, false, " 151").in(FIRST));
        assertEquals("adopted by 476 votes", dragEnd(mark, true, "dopted").in(FIRST));
    }

    @Test
    void drawsThemAnywhereWithAlt() {
        Mark mark = onFx(() -> mark("claim", "476 votes"));

        assertEquals("476 votes to 1", dragEnd(mark, false, "51. N", ALT).in(FIRST));
    }

    @Test
    void scrollsWhileADragIsBelowItsEdge() {
        onFx(
                () -> {
                    shown.show(Texts.article(21, 60_000));
                    Rectangle2D from = shown.caretAt(30);
                    double x = from.getMinX();
                    shown.mouse(MouseEvent.MOUSE_PRESSED, x, from.getMinY() + 5, 1);
                    shown.mouse(MouseEvent.MOUSE_DRAGGED, x, 900, 1);
                });
        WaitForAsyncUtils.waitForFxEvents(20);
        onFx(
                () -> {
                    shown.mouse(MouseEvent.MOUSE_DRAGGED, 300, 900, 1);
                    shown.mouse(MouseEvent.MOUSE_RELEASED, 300, 900, 1);
                    assertTrue(shown.view.getTopOffset() > 0, "scrolled");
                    assertTrue(shown.view.getSelection().length() > 1000, "selected further");
                });
    }
}
