package app.obelus.page;

import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/// Texts that are hard to set: those that people write, and those that nobody should.
@ExtendWith(ApplicationExtension.class)
final class ArticleViewScriptsTest {

    private static final List<String> SCRIPTS =
            List.of(
                    "Plain words of a paragraph that is long enough to be wrapped. ".repeat(4),
                    "Cafe\u0301 and re\u0301publique and a\u0308ndern in a longer text. ".repeat(6),
                    "\u05D4\u05E9\u05E8 \u05D0\u05DE\u05E8 \u05DB\u05D9 476 \u05D7\u05D1\u05E8\u05D9\u05DD (151 \u05D4\u05EA\u05E0\u05D2\u05D3\u05D5). "
                            .repeat(8),
                    "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0646 476 \u0639\u0636\u0648\u0627 \u0623\u064A\u062F\u0648\u0627. "
                            .repeat(8),
                    "English with \u05E2\u05D1\u05E8\u05D9\u05EA words and 12.5 \u05D0\u05D7\u05D5\u05D6 in it. "
                            .repeat(6),
                    "\u65E5\u672C\u8A9E\u306E\u6587\u7AE0\u3082\u3053\u3053\u306B\u3042\u308A\u307E\u3059\u3002"
                            .repeat(20),
                    "\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22\u0E01\u0E47\u0E21\u0E35\u0E2D\u0E22\u0E39\u0E48\u0E17\u0E35\u0E48\u0E19\u0E35\u0E48\u0E14\u0E49\u0E27\u0E22 "
                            .repeat(8),
                    "\uD83D\uDE00 and \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and \uD83C\uDDE9\uD83C\uDDEA and 1\uFE0F\u20E3. "
                            .repeat(8),
                    "soft\u00ADhyphens and zero\u200Bwidth\u200Bspaces in a long paragraph. "
                            .repeat(5));

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
    }

    @Test
    void areHitWhereTheyAreDrawn() {
        onFx(() -> SCRIPTS.forEach(this::areHitWhereTheyAreDrawn));
    }

    private void areHitWhereTheyAreDrawn(String paragraph) {
        shown.show(Texts.paragraphs(paragraph));
        String text = shown.text();
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            TextRange cluster = new TextRange(at, Graphemes.next(text, at));
            List<Rectangle2D> places = shown.view.geometry().rectangles(cluster);
            if (places.size() != 1 || places.getFirst().getWidth() < 2) {
                continue;
            }
            Rectangle2D place = places.getFirst();
            double y = (place.getMinY() + place.getMaxY()) / 2;
            double middle = (place.getMinX() + place.getMaxX()) / 2;
            int before = hit(middle - place.getWidth() / 4, y);
            int behind = hit(middle + place.getWidth() / 4, y);
            assertTrue(before >= at && before <= cluster.end(), "left half of " + at);
            assertTrue(behind >= at && behind <= cluster.end(), "right half of " + at);
        }
    }

    private int hit(double x, double y) {
        return shown.view.geometry().hit(x, y).offset();
    }

    @Test
    void stayWithinTheColumn() {
        onFx(() -> SCRIPTS.forEach(this::stayWithinTheColumn));
    }

    private void stayWithinTheColumn(String paragraph) {
        shown.show(Texts.paragraphs(paragraph));
        Viewport viewport = shown.view.viewport();
        double left = viewport.columnX() - 8;
        double right = viewport.columnX() + viewport.columnWidth() + 8;
        TextRange all = new TextRange(0, shown.text().length());
        for (Rectangle2D place : shown.view.geometry().rectangles(all)) {
            assertTrue(place.getMinX() >= left, place + " begins in the column");
            assertTrue(place.getMaxX() <= right, place + " ends in the column");
        }
    }

    @Test
    void letTheCaretThroughFromEndToEnd() {
        onFx(() -> SCRIPTS.forEach(this::letTheCaretThroughFromEndToEnd));
    }

    private void letTheCaretThroughFromEndToEnd(String paragraph) {
        shown.show(Texts.paragraphs(paragraph));
        String text = shown.text();
        Caret caret = new Caret(shown.view.viewport(), shown.view.geometry(), this);
        boolean fromRight = Runs.alignment(text).name().equals("RIGHT");
        int steps = 0;
        while (caret.position().offset() < text.length() && steps++ < 2000) {
            caret.arrow(fromRight ? -1 : 1, false, false);
            assertTrue(Graphemes.isBorder(text, caret.position().offset()));
        }
        assertEquals(text.length(), caret.position().offset());
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "a" + "\u0301".repeat(100_000),
                "\uD83D".repeat(5000) + "x" + "\uDE00".repeat(5000),
                "word".repeat(250_000),
                "\u05D0".repeat(100_000),
                "A \u202E reversed \u202D and \u2066 isolated " + "\u202E".repeat(2000) + "end",
                "NUL \u0000 BEL \u0007 DEL \u007F \uFFFE \uFFFF \u0000".repeat(100),
                "a\u2028b\u2029c\u0085d\te\u000Bf\fg\n\n\nh".repeat(200),
                "\u200D".repeat(3000) + "\uFE0F".repeat(3000),
                "\uD83D\uDC69\u200D".repeat(3000),
                "\u0E49".repeat(5000),
                " \u00A0\u3000\t".repeat(3000) + ".",
                "\u1100\u1161\u11A8".repeat(3000),
                "\u0628\u0651\u064E".repeat(20_000),
                "\uDB40\uDC67".repeat(3000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileTexts")
    void areShownWithoutHarm(String words) {
        onFx(
                () -> {
                    Block whole =
                            new Block(Block.Type.PARAGRAPH, 0, new TextRange(0, words.length()));
                    shown.show(new Article("Title", "", "", "", "", words, List.of(whole)));
                    shown.view.setMarks(Texts.marks(41, words.length(), 50, 7));
                    shown.lay();
                    shown.resize(500, 400);
                    for (double place : new double[] {0.3, 0.99}) {
                        shown.view.show((int) (place * words.length()), 0);
                        shown.lay();
                        assertTrue(shown.view.getVisibleRange().length() > 0, "something shown");
                        shown.drag(100, 50, 300, 350);
                        assertTrue(isWhole(words, shown.view.getSelection()), "no half pair");
                        shown.clickOn(shown.view.getTopOffset(), 2);
                    }
                });
    }

    private static boolean isWhole(String text, TextRange range) {
        return isWhole(text, range.start()) && isWhole(text, range.end());
    }

    private static boolean isWhole(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
