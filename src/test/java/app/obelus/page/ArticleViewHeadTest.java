package app.obelus.page;

import static app.obelus.page.Shown.onFx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Collectors;

/// What stands above the text, and what lies over the view.
@ExtendWith(ApplicationExtension.class)
final class ArticleViewHeadTest {

    private static final Article ARTICLE = Texts.article(7, 20_000);
    private static final String NOTE = "Ada Lovelace · 2017-06-13";

    private Shown shown;

    @Start
    void show(Stage stage) {
        shown = new Shown(stage);
        shown.show(ARTICLE);
    }

    @Test
    void showsTheTitleAboveTheTextUntilItIsScrolledAway() {
        onFx(
                () -> {
                    double without = shown.caretAt(0).getMinY();
                    shown.view.setHead("A vote", NOTE);
                    shown.lay();
                    assertEquals(List.of("A vote", NOTE), headInSight());
                    assertTrue(shown.caretAt(0).getMinY() > without + 40, "the text makes room");
                    assertEquals(0, shown.view.getTopOffset());
                    shown.view.viewport().scrollBy(600);
                    shown.lay();
                    assertEquals(List.of(), headInSight());
                    shown.press(KeyCode.HOME, Shown.Modifier.CONTROL);
                    assertEquals(List.of("A vote", NOTE), headInSight());
                    assertEquals(0, shown.view.viewport().standing().position());
                });
    }

    @Test
    void selectsAndCopiesNothingOfTheTitle() {
        onFx(
                () -> {
                    shown.view.setHead("A vote", NOTE);
                    shown.lay();
                    shown.drag(300, 50, 500, 60);
                    assertEquals("", shown.view.selectedText());
                    shown.press(KeyCode.A, Shown.Modifier.CONTROL);
                    assertEquals(ARTICLE.text(), shown.view.selectedText());
                });
    }

    @Test
    void hasNoTitleWithAnotherArticle() {
        onFx(
                () -> {
                    shown.view.setHead("A vote", NOTE);
                    shown.lay();
                    shown.show(Texts.paragraphs("Other words."));
                    assertEquals(List.of(), headInSight());
                    assertEquals(0, shown.view.viewport().standing().position());
                });
    }

    @Test
    void staysAtTheTitleInEveryWidthAndFont() {
        onFx(
                () -> {
                    shown.view.setHead("A long title of an article ".repeat(4), NOTE);
                    for (int width : new int[] {500, 760, 430, 900}) {
                        shown.resize(width, 700);
                        shown.view.setTypography(new Typography("", 10 + width / 50, 1.4, 60));
                        shown.lay();
                        assertEquals(0, shown.view.viewport().standing().position());
                        assertEquals(2, headInSight().size());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "כותרת ארוכה מאוד של מאמר שאינה נכנסת בשורה אחת של הרשימה",
                "عنوان طويل جدا لا يدخل في سطر واحد من القائمة أبدا",
                "e\u0301e\u0301\u0301\u0301 a\u0308 title with marks\r\nin two lines"
            })
    void showsTitlesInEveryScript(String title) {
        onFx(
                () -> {
                    shown.resize(460, 700);
                    shown.view.setHead(title.repeat(3), "");
                    shown.lay();
                    assertFalse(headInSight().isEmpty());
                });
    }

    @Test
    void hasReadNothingAtTheBeginningAndAllAtTheEnd() {
        onFx(
                () -> {
                    assertEquals(0, shown.view.getReadFraction());
                    double before = 0;
                    for (int i = 0; i < 400 && shown.view.getReadFraction() < 1; i++) {
                        shown.view.viewport().scrollBy(40);
                        shown.lay();
                        double read = shown.view.getReadFraction();
                        assertTrue(read >= before, "more is read the further one scrolls");
                        assertTrue(read - before < 0.1, "a little at a time");
                        before = read;
                    }
                    assertEquals(1, before);
                    shown.show(Texts.paragraphs("All of it is in sight."));
                    assertEquals(1, shown.view.getReadFraction());
                });
    }

    @Test
    void keepsTheWordsInPlaceWhenSomethingComesToLieAboveIt() {
        onFx(
                () -> {
                    for (Article article : List.of(ARTICLE, Texts.paragraphs("Few words."))) {
                        shown.show(article);
                        double y = shown.caretAt(0).getMinY();
                        shown.view.giveWay(70);
                        shown.view.resize(900, 630);
                        shown.lay();
                        assertEquals(y - 70, shown.caretAt(0).getMinY(), 1);
                        assertEquals(article.equals(ARTICLE) ? 0 : 1, read(), 0.05);
                        shown.view.giveWay(-70);
                        shown.resize(900, 700);
                        assertEquals(y, shown.caretAt(0).getMinY(), 1);
                    }
                });
    }

    private double read() {
        return shown.view.getReadFraction();
    }

    private List<String> headInSight() {
        return shown.view.viewport().head().nodes().stream()
                .filter(node -> node.isVisible() && node.getBoundsInParent().getMaxY() > 0)
                .map(TextFlow.class::cast)
                .map(ArticleViewHeadTest::words)
                .toList();
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream()
                .map(run -> ((Text) run).getText())
                .collect(Collectors.joining());
    }
}
