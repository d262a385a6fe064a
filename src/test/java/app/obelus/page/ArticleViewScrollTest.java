package app.obelus.page;

import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Random;

@ExtendWith(ApplicationExtension.class)
final class ArticleViewScrollTest {

    private static final Article ARTICLE = Texts.article(31, 1_000_000);

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
        shown.show(ARTICLE);
    }

    @Test
    void landsOnAnyBlockToThePixel() {
        onFx(
                () -> {
                    Random random = new Random(32);
                    List<Block> blocks = ARTICLE.blocks();
                    for (int i = 0; i < 1000; i++) {
                        int block = 20 + random.nextInt(blocks.size() - 40);
                        int place = blocks.get(block).range().start();
                        double fraction = random.nextInt(3) * 0.3;
                        shown.view.show(place, fraction);
                        shown.lay();
                        assertEquals(fraction * 700, shown.caretAt(place).getMinY(), 1);
                    }
                });
    }

    @Test
    void keepsTheTopCharacterThroughEveryWidthAndFont() {
        onFx(
                () -> {
                    Random random = new Random(33);
                    for (int i = 0; i < 20; i++) {
                        int place = random.nextInt(shown.text().length() - 5000);
                        shown.view.show(place, 0);
                        shown.lay();
                        int top = shown.view.getTopOffset();
                        for (int width : new int[] {500, 760, 430, 900}) {
                            shown.resize(width, 700);
                            assertEquals(top, shown.view.getTopOffset());
                            double size = 12 + random.nextInt(12);
                            shown.view.setTypography(new Typography("", size, 1.4, 60));
                            shown.lay();
                            assertEquals(top, shown.view.getTopOffset());
                            assertEquals(0, shown.caretAt(top).getMinY(), 24);
                        }
                        shown.view.setTypography(Typography.DEFAULT);
                        shown.lay();
                        assertEquals(0, shown.caretAt(top).getMinY(), 2);
                    }
                });
    }

    @Test
    void findsTheReadingPositionAgain() {
        onFx(
                () -> {
                    shown.view.show(500_000, 0.5);
                    shown.lay();
                    int place = shown.view.getTopOffset();
                    shown.view.setArticle(null);
                    shown.lay();
                    shown.view.setArticle(ARTICLE);
                    shown.view.show(place, 0);
                    shown.lay();
                    assertEquals(place, shown.view.getTopOffset());
                });
    }

    @Test
    void revealsOnlyWhatIsNotInSight() {
        onFx(
                () -> {
                    TextRange far = new TextRange(700_000, 700_050);
                    shown.view.reveal(far);
                    shown.lay();
                    int top = shown.view.getTopOffset();
                    assertTrue(shown.view.getVisibleRange().contains(far), "in sight");
                    shown.view.reveal(new TextRange(700_060, 700_070));
                    shown.lay();
                    assertEquals(top, shown.view.getTopOffset());
                });
    }

    @Test
    void endsAtTheEndAndBeginsAtTheBeginning() {
        onFx(
                () -> {
                    shown.view.show(shown.text().length(), 0);
                    shown.lay();
                    assertEquals(1, shown.view.getReadFraction(), 1e-9);
                    double last = shown.caretAt(shown.text().length()).getMaxY();
                    assertTrue(last < 700 && last > 500, "the end is near the lower edge");
                    shown.view.viewport().scrollBy(-1e9);
                    shown.lay();
                    assertEquals(0, shown.view.getTopOffset());
                    assertEquals(0, shown.view.viewport().standing().position(), 1e-9);
                });
    }

    @Test
    void followsTheScrollBarAndMovesIt() {
        onFx(
                () -> {
                    ScrollBar bar = (ScrollBar) shown.view.lookup(".scroll-bar");
                    bar.setValue(bar.getMax() / 2);
                    shown.lay();
                    double read = shown.view.getReadFraction();
                    assertEquals(0.5, read, 0.05);
                    shown.view.show(0, 0);
                    shown.lay();
                    assertEquals(0, bar.getValue(), 60);
                });
    }

    @Test
    void knowsWhereAVisibleRangeIsAndNothingOfOneOutOfSight() {
        onFx(
                () -> {
                    shown.view.show(300_000, 0.5);
                    shown.lay();
                    TextRange inSight = new TextRange(300_000, 300_004);
                    Bounds bounds = shown.view.boundsOf(inSight).orElseThrow();
                    assertEquals(350, bounds.getMinY(), 1);
                    assertTrue(bounds.getWidth() > 5 && bounds.getWidth() < 800);
                    assertTrue(shown.view.boundsOf(new TextRange(0, 9)).isEmpty());
                });
    }

    @Test
    void showsNothingWithoutAnArticleAndWithAnEmptyOne() {
        onFx(
                () -> {
                    shown.show(new Article("Title", "", "", "", "", "", List.of()));
                    shown.view.setArticle(null);
                    shown.view.moveCaret(7);
                    shown.view.select(new TextRange(3, 9));
                    shown.view.reveal(new TextRange(3, 9));
                    shown.view.show(3, 0.5);
                    shown.view.selectNextMark();
                    for (var code : KeyCode.values()) {
                        shown.press(code);
                        shown.press(code, Shown.Modifier.CONTROL);
                    }
                    shown.click(300, 300, 1);
                    assertEquals(new TextRange(0, 0), shown.view.getSelection());
                    assertEquals(0, shown.view.getReadFraction());
                });
    }
}
