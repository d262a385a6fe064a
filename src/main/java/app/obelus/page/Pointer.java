package app.obelus.page;

import app.obelus.text.Article;
import app.obelus.text.Sentences;
import app.obelus.text.TextRange;
import app.obelus.text.Words;

import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the mouse does: selects words, selects marks, and drags the ends of the selected one.
final class Pointer {

    /// How near to the end of a mark counts as at it.
    private static final double GRIP = 7;

    /// Two clicks no further apart are in one place.
    private static final double STILL = 4;

    private static final double SCROLL_SPEED = 0.25;

    private final ArticleView view;
    private final Viewport viewport;
    private final Geometry geometry;
    private final Caret caret;
    private final MarginTags tags;
    private final AnimationTimer scrolling;

    private Unit unit = Unit.CHARACTER;
    private boolean selecting;
    private TextRange origin = new TextRange(0, 0);
    private @Nullable ExtentDrag drag;
    private @Nullable TextRange extent;
    private double x;
    private double y;
    private double clickedX = Double.NaN;
    private double clickedY = Double.NaN;

    private enum Unit {
        CHARACTER,
        WORD,
        SENTENCE
    }

    Pointer(ArticleView view, Viewport viewport, Geometry geometry, Caret caret, MarginTags tags) {
        this.view = view;
        this.viewport = viewport;
        this.geometry = geometry;
        this.caret = caret;
        this.tags = tags;
        this.scrolling =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        scrollAtEdge();
                    }
                };
        viewport.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        viewport.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        viewport.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        viewport.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    }

    /// The selected mark as it would be if the end that is being dragged were released now.
    Optional<Mark> preview() {
        ExtentDrag now = drag;
        TextRange to = extent;
        return now == null || to == null
                ? Optional.empty()
                : Optional.of(new Mark(now.mark().owner(), to, now.mark().style()));
    }

    Optional<Mark> dragged() {
        return Optional.ofNullable(drag).map(ExtentDrag::mark);
    }

    /// Ends what is going on without an effect: another article is shown.
    void forget() {
        scrolling.stop();
        selecting = false;
        drag = null;
        extent = null;
        clickedX = Double.NaN;
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        if (viewport.live().isEmpty()) {
            return;
        }
        remember(event);
        if (event.getButton() == MouseButton.SECONDARY) {
            pressedForMenu();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pressedToSelect(event);
        }
    }

    /// A menu that is to come is about what is under the pointer.
    private void pressedForMenu() {
        Position place = geometry.hit(x, y);
        if (!view.getSelection().contains(place.offset())) {
            caret.moveTo(place, false);
            List<Mark> marks = marksHere();
            Mark selected = view.getSelectedMark();
            if (!marks.isEmpty() && (selected == null || !marks.contains(selected))) {
                view.setSelectedMark(marks.getFirst());
            }
        }
    }

    private void pressedToSelect(MouseEvent event) {
        Optional<Mark> tagged = tags.at(x, y, view.getSelectedMark());
        if (tagged.isPresent()) {
            view.setSelectedMark(tagged.get());
            caret.moveTo(Position.at(tagged.get().range().start()), false);
            return;
        }
        drag = event.isShiftDown() && !isOnGrip() ? null : gripped();
        if (drag != null) {
            return;
        }
        selecting = true;
        unit =
                switch (Math.min(3, event.getClickCount())) {
                    case 3 -> Unit.SENTENCE;
                    case 2 -> Unit.WORD;
                    default -> Unit.CHARACTER;
                };
        if (event.isShiftDown()) {
            origin = new TextRange(caret.anchor(), caret.anchor());
            extendTo();
        } else {
            origin = unitHere();
            if (unit == Unit.CHARACTER) {
                caret.moveTo(geometry.hit(x, y), false);
            } else {
                caret.select(origin, false);
            }
        }
    }

    private boolean isOnGrip() {
        return gripped() != null;
    }

    private void dragged(MouseEvent event) {
        if (!selecting && drag == null) {
            return;
        }
        remember(event);
        follow(event.isAltDown() || event.isShiftDown());
        if (y < 0 || y > viewport.getHeight()) {
            scrolling.start();
        } else {
            scrolling.stop();
        }
    }

    private void follow(boolean freely) {
        ExtentDrag now = drag;
        if (now != null) {
            int offset = geometry.hit(x, y).offset();
            extent = now.extent(viewport.pieces().text(), offset, freely);
            viewport.requestLayout();
        } else {
            extendTo();
        }
    }

    private void scrollAtEdge() {
        double beyond = y < 0 ? y : y - viewport.getHeight();
        viewport.scrollBy(Math.signum(beyond) + beyond * SCROLL_SPEED);
        viewport.layout();
        follow(false);
    }

    private void released(MouseEvent event) {
        scrolling.stop();
        ExtentDrag ended = drag;
        TextRange to = extent;
        drag = null;
        extent = null;
        if (ended != null) {
            viewport.requestLayout();
            if (to != null && !to.equals(ended.mark().range())) {
                view.onMarkResized().accept(ended.mark(), to);
            }
        } else if (selecting && event.getClickCount() == 1 && view.getSelection().isEmpty()) {
            clicked();
        }
        selecting = false;
    }

    private void clicked() {
        List<Mark> marks = marksHere();
        Mark selected = view.getSelectedMark();
        boolean again = Math.hypot(x - clickedX, y - clickedY) <= STILL;
        if (marks.isEmpty()) {
            view.setSelectedMark(null);
        } else {
            int next = again && selected != null ? marks.indexOf(selected) + 1 : 0;
            view.setSelectedMark(marks.get(next % marks.size()));
        }
        clickedX = x;
        clickedY = y;
    }

    private List<Mark> marksHere() {
        OptionalInt character = geometry.character(x, y);
        return character.isPresent() ? view.marksAt(character.getAsInt()) : List.of();
    }

    private void remember(MouseEvent event) {
        x = event.getX();
        y = event.getY();
    }

    /// Selects from where the drag began to where the pointer is, in whole words or sentences if it
    /// began with one.
    private void extendTo() {
        if (unit == Unit.CHARACTER) {
            caret.moveTo(geometry.hit(x, y), true);
            return;
        }
        TextRange here = unitHere();
        TextRange both =
                new TextRange(
                        Math.min(origin.start(), here.start()), Math.max(origin.end(), here.end()));
        caret.select(both, here.start() < origin.start());
    }

    private TextRange unitHere() {
        Position place = geometry.hit(x, y);
        String text = viewport.pieces().text();
        TextRange piece = viewport.pieces().get(viewport.pieces().at(place.offset())).range();
        int character =
                Math.clamp(
                        geometry.character(x, y).orElse(place.offset()),
                        piece.start(),
                        piece.end() - 1);
        Article article = view.getArticle();
        return switch (unit) {
            case CHARACTER -> new TextRange(place.offset(), place.offset());
            case WORD -> Words.at(text, character);
            case SENTENCE -> article == null ? piece : Sentences.at(article, character);
        };
    }

    /// The end of the selected mark that is under the pointer.
    private @Nullable ExtentDrag gripped() {
        Mark selected = view.getSelectedMark();
        if (selected == null || !view.getMarks().contains(selected)) {
            return null;
        }
        List<Rectangle2D> parts = geometry.rectangles(selected.range());
        if (parts.isEmpty()) {
            return null;
        }
        TextRange inSight = view.getVisibleRange();
        Rectangle2D first = parts.getFirst();
        Rectangle2D last = parts.getLast();
        if (selected.range().end() <= inSight.end() && isAt(last.getMaxX(), last)) {
            return new ExtentDrag(selected, false);
        }
        if (selected.range().start() >= inSight.start() && isAt(first.getMinX(), first)) {
            return new ExtentDrag(selected, true);
        }
        return null;
    }

    private boolean isAt(double edge, Rectangle2D line) {
        return Math.abs(x - edge) <= GRIP
                && y >= line.getMinY() - GRIP
                && y <= line.getMaxY() + GRIP;
    }

    private void hovered(MouseEvent event) {
        remember(event);
        Optional<Mark> tagged = tags.at(x, y, view.getSelectedMark());
        if (tagged.isPresent()) {
            viewport.setCursor(Cursor.HAND);
        } else if (isOnGrip()) {
            viewport.setCursor(Cursor.H_RESIZE);
        } else {
            boolean inColumn =
                    x > viewport.columnX() - GRIP
                            && x < viewport.columnX() + viewport.columnWidth() + GRIP;
            viewport.setCursor(inColumn ? Cursor.TEXT : Cursor.DEFAULT);
        }
        List<Mark> marks = marksHere();
        view.hovers(tagged.or(() -> marks.stream().findFirst()));
    }
}
