package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import java.util.List;

/// Paints everything but the words onto one canvas of the view's size, behind the words, in the
/// pass that places them, so that words and marks never part.
final class Painter {

    private static final double CHANGE_DASHES = 3;
    private static final double TINT_BELOW = 3;

    /// The first line below words begins where the longest letters end, so much above the space
    /// between the lines.
    private static final double LINE_ABOVE = 2;

    private static final double FRAME = 2;
    private static final double KIN_FRAME = 1;
    private static final double HANDLE = 4;

    private final Canvas canvas = new Canvas();
    private final GraphicsContext g = canvas.getGraphicsContext2D();
    private final Furniture furniture = new Furniture(g);
    private final MarginTags tags = new MarginTags();
    private Tints tints = Tints.NONE;

    Painter() {
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    MarginTags tags() {
        return tags;
    }

    void paint(Picture picture, Viewport viewport) {
        double width = viewport.getWidth();
        double height = viewport.getHeight();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        boolean wanted = isWanted(picture, viewport);
        if (wanted || canvas.isVisible()) {
            g.clearRect(0, 0, width, height);
        }
        canvas.setVisible(wanted);
        if (wanted) {
            paintAll(picture, viewport);
        } else {
            tags.clear();
        }
    }

    /// A canvas costs the renderer something even where it is empty.
    private static boolean isWanted(Picture picture, Viewport viewport) {
        return picture.marks().size() > 0
                || !picture.selection().isEmpty()
                || !picture.hits().isEmpty()
                || !picture.changes().isEmpty()
                || picture.numbers()
                || viewport.live().stream().anyMatch(Furniture::isAround);
    }

    private void paintAll(Picture picture, Viewport viewport) {
        if (!tints.areFor(picture)) {
            tints = new Tints(picture);
        }
        for (Cell cell : viewport.live()) {
            decorate(cell, picture.marks());
            furniture.paint(cell, picture, viewport);
            paintSelection(cell, picture);
            paintTints(cell, picture);
            paintChanges(cell, picture);
            paintHits(cell, picture);
            paintUnderlines(cell, picture, viewport.setting().face(cell.piece()).spacing());
            paintFrames(cell, picture);
        }
        double edge = viewport.columnX() + viewport.columnWidth();
        tags.place(viewport.live(), edge, viewport.getWidth() - edge);
        tags.paint(g, picture);
    }

    private static void decorate(Cell cell, Marks marks) {
        List<Mark> here = marks.in(cell.range());
        Decoration decoration = cell.decoration();
        if (decoration == null || !decoration.marks().equals(here)) {
            cell.setDecoration(Decoration.of(cell, here));
        }
    }

    private void paintTints(Cell cell, Picture picture) {
        Decoration decoration = cell.decoration();
        if (decoration == null) {
            return;
        }
        for (Decoration.Tint tint : decoration.tints()) {
            fillBands(cell, tint.place(), tints.of(tint));
        }
        List<Rectangle2D> selected = rectangles(cell, picture.selection());
        if (selected.isEmpty()) {
            return;
        }
        for (Decoration.Tint tint : decoration.tints()) {
            for (Rectangle2D part : selected) {
                fillShared(cell, tint.place(), part, tints.selected(tint));
            }
        }
    }

    private void fillShared(Cell cell, Rectangle2D one, Rectangle2D other, List<Color> bands) {
        if (one.intersects(other)) {
            double x = Math.max(one.getMinX(), other.getMinX());
            double y = Math.max(one.getMinY(), other.getMinY());
            double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
            double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
            fillBands(cell, new Rectangle2D(x, y, width, height), bands);
        }
    }

    private void paintHits(Cell cell, Picture picture) {
        TextRange range = cell.range();
        List<TextRange> hits = picture.hits();
        for (int i = Picture.firstBehind(hits, range.start());
                i < hits.size() && hits.get(i).start() < range.end();
                i++) {
            for (Rectangle2D r : rectangles(cell, hits.get(i))) {
                if (i == picture.currentHit()) {
                    g.setFill(picture.palette().currentHit.get());
                    fill(cell, r);
                }
                g.setStroke(picture.palette().hit.get());
                g.setLineWidth(1);
                g.strokeRect(
                        Math.rint(cell.x() + r.getMinX()) - 0.5,
                        Math.rint(cell.y() + r.getMinY()) - 0.5,
                        Math.rint(r.getWidth()) + 1,
                        Math.rint(r.getHeight() + TINT_BELOW) + 1);
            }
        }
    }

    /// A dotted line around each, which nothing else has.
    private void paintChanges(Cell cell, Picture picture) {
        TextRange range = cell.range();
        List<TextRange> changes = picture.changes();
        g.setStroke(picture.palette().change.get());
        g.setLineWidth(1);
        g.setLineDashes(CHANGE_DASHES);
        for (int i = Picture.firstBehind(changes, range.start());
                i < changes.size() && changes.get(i).start() < range.end();
                i++) {
            for (Rectangle2D r : rectangles(cell, changes.get(i))) {
                g.strokeRect(
                        Math.rint(cell.x() + r.getMinX()) - 0.5,
                        Math.rint(cell.y() + r.getMinY()) - 0.5,
                        Math.rint(r.getWidth()) + 1,
                        Math.rint(r.getHeight() + TINT_BELOW) + 1);
            }
        }
        g.setLineDashes();
    }

    private void paintSelection(Cell cell, Picture picture) {
        g.setFill(tints.selection());
        for (Rectangle2D r : rectangles(cell, picture.selection())) {
            fill(cell, r);
        }
    }

    private void paintUnderlines(Cell cell, Picture picture, double spacing) {
        Decoration decoration = cell.decoration();
        if (decoration == null) {
            return;
        }
        double lanes =
                decoration.underlines().stream()
                        .mapToInt(Decoration.Underline::lane)
                        .max()
                        .orElse(0);
        double lane = Math.clamp((spacing + LINE_ABOVE) / (lanes + 1), 2, 4);
        for (Decoration.Underline underline : decoration.underlines()) {
            MarkStyle style = picture.style(underline.style());
            Rectangle2D r = underline.below();
            Underlines.draw(
                    g,
                    style.line(),
                    style.ink(),
                    cell.x() + r.getMinX(),
                    Math.rint(cell.y() + r.getMaxY()) - LINE_ABOVE + lane * underline.lane(),
                    r.getWidth());
        }
    }

    private void paintFrames(Cell cell, Picture picture) {
        Mark selected = picture.selected();
        if (selected == null || cell.decoration() == null) {
            return;
        }
        for (Mark mark : cell.decoration().marks()) {
            if (mark.equals(selected)) {
                paintFrame(cell, mark.range(), picture.style(mark.style()).ink(), FRAME);
                paintHandles(cell, mark, picture);
            } else if (mark.owner().equals(selected.owner())) {
                paintFrame(cell, mark.range(), picture.style(mark.style()).ink(), KIN_FRAME);
            }
        }
    }

    /// A frame that is open at the side where the mark goes on in another line.
    private void paintFrame(Cell cell, TextRange range, Color ink, double width) {
        g.setFill(ink);
        List<Rectangle2D> parts = rectangles(cell, range);
        for (int i = 0; i < parts.size(); i++) {
            Rectangle2D r = parts.get(i);
            double x = Math.rint(cell.x() + r.getMinX());
            double y = Math.rint(cell.y() + r.getMinY());
            double w = Math.rint(cell.x() + r.getMaxX()) - x;
            double h = Math.rint(r.getHeight() + TINT_BELOW);
            g.fillRect(x, y - width, w, width);
            g.fillRect(x, y + h, w, width);
            if (i == 0 && range.start() >= cell.range().start()) {
                g.fillRect(x - width, y - width, width, h + 2 * width);
            }
            if (i == parts.size() - 1 && range.end() <= cell.range().end()) {
                g.fillRect(x + w, y - width, width, h + 2 * width);
            }
        }
    }

    private void paintHandles(Cell cell, Mark mark, Picture picture) {
        List<Rectangle2D> parts = rectangles(cell, mark.range());
        if (parts.isEmpty()) {
            return;
        }
        Color ink = picture.style(mark.style()).ink();
        if (mark.range().start() >= cell.range().start()) {
            Rectangle2D r = parts.getFirst();
            paintHandle(cell.x() + r.getMinX() - 1, cell.y() + r.getMinY() - 1, ink, picture);
        }
        if (mark.range().end() <= cell.range().end()) {
            Rectangle2D r = parts.getLast();
            paintHandle(cell.x() + r.getMaxX() + 1, cell.y() + r.getMaxY() + 3, ink, picture);
        }
    }

    private void paintHandle(double x, double y, Color ink, Picture picture) {
        g.setFill(picture.palette().paper.get());
        g.fillOval(x - HANDLE - 1, y - HANDLE - 1, 2 * HANDLE + 2, 2 * HANDLE + 2);
        g.setFill(ink);
        g.fillOval(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
    }

    /// One band for each colour, from the top down.
    private void fillBands(Cell cell, Rectangle2D r, List<Color> colours) {
        double top = Math.rint(cell.y() + r.getMinY());
        double bottom = Math.rint(cell.y() + r.getMaxY() + TINT_BELOW);
        double left = Math.rint(cell.x() + r.getMinX());
        double right = Math.rint(cell.x() + r.getMaxX());
        int count = colours.size();
        double from = top;
        for (int i = 0; i < count; i++) {
            double to = i == count - 1 ? bottom : Math.rint(top + (bottom - top) * (i + 1) / count);
            g.setFill(colours.get(i));
            g.fillRect(left, from, right - left, to - from);
            from = to;
        }
    }

    /// In whole pixels: edges between them take the renderer several times as long.
    private void fill(Cell cell, Rectangle2D r) {
        double x = Math.rint(cell.x() + r.getMinX());
        double y = Math.rint(cell.y() + r.getMinY());
        double right = Math.rint(cell.x() + r.getMaxX());
        double bottom = Math.rint(cell.y() + r.getMaxY() + TINT_BELOW);
        g.fillRect(x, y, right - x, bottom - y);
    }

    private static List<Rectangle2D> rectangles(Cell cell, TextRange range) {
        return cell.rectangles(cell.piece().local(range.start()), cell.piece().local(range.end()));
    }
}
