package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Paper that lies half transparent over all words but one stretch, so that the eye rests there.
///
/// A few plain rectangles: they cost the renderer hardly anything, where words of another colour
/// would have to be set anew.
final class Veil {

    /// What is left of the contrast beneath it is 55 %.
    private static final double THICKNESS = 0.45;

    /// So far below a line reach its tints and lines.
    private static final double BELOW = 3;

    /// So far above it reaches the frame of a mark.
    private static final double ABOVE = 3;

    private final Group parts = new Group();
    private final ObservableValue<? extends Paint> paper;
    private final List<Rectangle> rectangles = new ArrayList<>();
    private int used;

    Veil(ObservableValue<? extends Paint> paper) {
        this.paper = paper;
        parts.setManaged(false);
        parts.setMouseTransparent(true);
        // Over the words, wherever they come to be among the children.
        parts.setViewOrder(-1);
    }

    Node node() {
        return parts;
    }

    /// @param bright what it leaves open; nothing where it is not there
    void place(@Nullable TextRange bright, Viewport viewport) {
        used = 0;
        if (bright != null && !viewport.live().isEmpty()) {
            above(bright.start(), viewport);
            below(bright.end(), viewport);
        }
        for (int i = used; i < rectangles.size(); i++) {
            rectangles.get(i).setVisible(false);
        }
    }

    private void above(int start, Viewport viewport) {
        int piece = viewport.pieces().at(start);
        if (piece > viewport.live().getLast().index()) {
            cover(0, 0, viewport.getWidth(), viewport.getHeight());
        } else if (viewport.isLive(piece)) {
            Cell cell = viewport.cell(piece);
            TextLineInfo line = Lines.of(cell, Position.at(start));
            double top = Math.rint(cell.y() + line.bounds().getMinY()) - ABOVE;
            cover(0, 0, viewport.getWidth(), top);
            cover(cell, line, line.start(), cell.piece().local(start));
        }
    }

    private void below(int end, Viewport viewport) {
        Position last = new Position(end, true);
        int piece = viewport.pieces().at(Math.max(0, end - 1));
        if (piece < viewport.live().getFirst().index()) {
            cover(0, 0, viewport.getWidth(), viewport.getHeight());
        } else if (viewport.isLive(piece)) {
            Cell cell = viewport.cell(piece);
            TextLineInfo line = Lines.of(cell, last);
            double bottom = Math.rint(cell.y() + line.bounds().getMaxY()) + BELOW;
            cover(0, bottom, viewport.getWidth(), viewport.getHeight() - bottom);
            cover(cell, line, cell.piece().local(end), line.end());
        }
    }

    /// A part of one line, with what is drawn below its words.
    private void cover(Cell cell, TextLineInfo line, int from, int to) {
        if (from >= to) {
            return;
        }
        double top = Math.rint(cell.y() + line.bounds().getMinY()) - ABOVE;
        double bottom = Math.rint(cell.y() + line.bounds().getMaxY()) + BELOW;
        for (Rectangle2D part : cell.rectangles(from, to)) {
            double left = Math.rint(cell.x() + part.getMinX());
            double right = Math.rint(cell.x() + part.getMaxX());
            cover(left, top, right - left, bottom - top);
        }
    }

    private void cover(double x, double y, double width, double height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        if (used == rectangles.size()) {
            Rectangle added = new Rectangle();
            added.fillProperty().bind(paper);
            // Each by itself: to make a group transparent takes another picture of all the view.
            added.setOpacity(THICKNESS);
            rectangles.add(added);
            parts.getChildren().add(added);
        }
        Rectangle rectangle = rectangles.get(used++);
        rectangle.setX(x);
        rectangle.setY(y);
        rectangle.setWidth(width);
        rectangle.setHeight(height);
        rectangle.setVisible(true);
    }
}
