package app.obelus.page;

import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// What is drawn ends with the last letter of a line.
@ExtendWith(ApplicationExtension.class)
final class StretchesTest {

    private static final String ENGLISH = "The vote was 476 to 151 in the end,  they said. ";
    private static final String HEBREW =
            "\u05D4\u05E9\u05E8 \u05D0\u05DE\u05E8 \u05DB\u05D9 \u05D7\u05D1\u05E8\u05D9\u05DD ";

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, HEBREW})
    void endWithTheLastLetterOfEachLine(String words) {
        onFx(
                () -> {
                    Cell cell = show(words.repeat(20).strip());
                    int length = cell.range().length();
                    List<Rectangle2D> lines = byLine(cell.rectangles(0, length));
                    assertEquals(expected(cell, 0, length), lines);
                    assertTrue(lines.size() > 3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, HEBREW})
    void beginAndEndWithinALineWhereTheStretchDoes(String words) {
        onFx(
                () -> {
                    Cell cell = show(words.repeat(20).strip());
                    int from = cell.lines().get(1).start() + 2;
                    int to = cell.lines().get(3).start() + 4;
                    List<Rectangle2D> lines = byLine(cell.rectangles(from, to));
                    assertEquals(expected(cell, from, to), lines);
                    assertEquals(3, lines.size());
                });
    }

    @Test
    void areNothingWhereOnlyTheSpaceAtTheEndOfALineIsMeant() {
        onFx(
                () -> {
                    Cell cell = show(ENGLISH.repeat(20).strip());
                    int next = cell.lines().get(1).start();
                    assertEquals(List.of(), cell.rectangles(next - 1, next));
                    assertEquals(
                            cell.rectangles(next, next + 1), cell.rectangles(next - 1, next + 1));
                    assertEquals(
                            cell.rectangles(next - 3, next - 1), cell.rectangles(next - 3, next));
                });
    }

    @Test
    void holdTheSpaceBehindTheLastWordOfATextAndBetweenWords() {
        onFx(
                () -> {
                    Cell cell =
                            show(
                                    new Article(
                                            "Title",
                                            "",
                                            "",
                                            "",
                                            "",
                                            "two words  ",
                                            List.of(
                                                    new Block(
                                                            Block.Type.PREFORMATTED,
                                                            0,
                                                            new TextRange(0, 11)))));
                    double width = cell.rectangles(3, 4).getFirst().getWidth();
                    assertTrue(width > 2);
                    assertEquals(width, cell.rectangles(10, 11).getFirst().getWidth(), 0.001);
                });
    }

    @Test
    void boundTheTintAndTheLineOfAMark() {
        onFx(
                () -> {
                    Cell cell = show(ENGLISH.repeat(20).strip());
                    int to = cell.lines().get(1).start() + 9;
                    Mark mark = new Mark("a", new TextRange(4, to), 0);
                    Decoration drawn = Decoration.of(cell, List.of(mark));
                    List<Rectangle2D> words = expected(cell, 4, to);
                    assertEquals(
                            words, drawn.tints().stream().map(Decoration.Tint::place).toList());
                    assertEquals(
                            words,
                            drawn.underlines().stream().map(Decoration.Underline::below).toList());
                });
    }

    private Cell show(String words) {
        return show(Texts.paragraphs(words));
    }

    private Cell show(Article article) {
        shown.show(article);
        return shown.view.viewport().live().getFirst();
    }

    /// From where the caret stands at the first letter to where it stands at the last.
    private static List<Rectangle2D> expected(Cell cell, int from, int to) {
        String words = wordsOf(cell);
        List<Rectangle2D> expected = new ArrayList<>();
        for (TextLineInfo line : cell.lines()) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            if (start < end) {
                if (end == line.end()) {
                    end = start + words.substring(start, end).stripTrailing().length();
                }
                Rectangle2D first = cell.info().caretInfoAt(start, true).getSegmentAt(0);
                Rectangle2D last = cell.info().caretInfoAt(end - 1, false).getSegmentAt(0);
                double left = Math.min(first.getMinX(), last.getMinX());
                double right = Math.max(first.getMinX(), last.getMinX());
                expected.add(
                        new Rectangle2D(
                                left, first.getMinY(), right - left, line.bounds().getHeight()));
            }
        }
        return expected;
    }

    private static String wordsOf(Cell cell) {
        StringBuilder words = new StringBuilder();
        cell.node().getChildren().forEach(run -> words.append(((Text) run).getText()));
        return words.toString();
    }

    /// Neighbours in a line as one.
    private static List<Rectangle2D> byLine(List<Rectangle2D> parts) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (Rectangle2D part : parts) {
            if (!lines.isEmpty() && lines.getLast().getMinY() == part.getMinY()) {
                Rectangle2D last = lines.removeLast();
                double left = Math.min(last.getMinX(), part.getMinX());
                double right = Math.max(last.getMaxX(), part.getMaxX());
                lines.add(new Rectangle2D(left, part.getMinY(), right - left, part.getHeight()));
            } else {
                lines.add(part);
            }
        }
        return lines;
    }
}
