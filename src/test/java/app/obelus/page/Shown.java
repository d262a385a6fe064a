package app.obelus.page;

import app.obelus.text.Article;
import app.obelus.text.TextRange;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;

/// A view on a real stage, and hands for it. Everything happens on the JavaFX thread, and each
/// layout pass at once, so that nothing has to be waited for.
final class Shown {

    final ArticleView view = new ArticleView();
    private final Stage stage;

    Shown(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(view, 900, 700));
        stage.show();
        resize(900, 700);
        view.requestFocus();
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    }

    static void onFx(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    }

    void show(Article article) {
        view.setArticle(article);
        lay();
    }

    void lay() {
        view.applyCss();
        view.layout();
    }

    void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        view.resize(width, height);
        lay();
    }

    String text() {
        Article article = view.getArticle();
        return article == null ? "" : article.text();
    }

    TextRange find(String words) {
        int start = text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new TextRange(start, start + words.length());
    }

    /// Where the caret would stand before a character.
    Rectangle2D caretAt(int offset) {
        return view.geometry().caret(Position.at(offset));
    }

    void press(KeyCode code, Modifier... modifiers) {
        Event.fireEvent(view, key(code, modifiers));
        lay();
    }

    static KeyEvent key(KeyCode code, Modifier... modifiers) {
        boolean shift = Modifier.SHIFT.isIn(modifiers);
        boolean control = Modifier.CONTROL.isIn(modifiers);
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    enum Modifier {
        SHIFT,
        CONTROL,
        ALT;

        boolean isIn(Modifier... modifiers) {
            return List.of(modifiers).contains(this);
        }
    }

    void click(double x, double y, int count, Modifier... modifiers) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, count, modifiers);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, count, modifiers);
    }

    /// Clicks on the left half of a character.
    void clickOn(int offset, int count, Modifier... modifiers) {
        Rectangle2D place = caretAt(offset);
        click(place.getMinX() + 2, place.getMinY() + place.getHeight() / 2, count, modifiers);
    }

    void drag(double fromX, double fromY, double toX, double toY, Modifier... modifiers) {
        mouse(MouseEvent.MOUSE_PRESSED, fromX, fromY, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2, 1, modifiers);
        mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, 1, modifiers);
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY, 1, modifiers);
    }

    void drag(int from, int to) {
        Rectangle2D start = caretAt(from);
        Rectangle2D end = caretAt(to);
        drag(start.getMinX() + 1, start.getMinY() + 5, end.getMinX() + 1, end.getMinY() + 5);
    }

    void mouse(EventType<MouseEvent> type, double x, double y, int count, Modifier... modifiers) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(
                view.viewport(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        count,
                        Modifier.SHIFT.isIn(modifiers),
                        Modifier.CONTROL.isIn(modifiers),
                        Modifier.ALT.isIn(modifiers),
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(view.viewport(), x, y)));
        lay();
    }
}
