package app.obelus.page;

import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextLineInfo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Where the characters are in the view, and which one is at a point. Asks for pieces that are not
/// in sight too, which are set for it.
final class Geometry {

    private final Viewport viewport;

    Geometry(Viewport viewport) {
        this.viewport = viewport;
    }

    private Pieces pieces() {
        return viewport.pieces();
    }

    /// The place of the caret that is nearest to a point; the text's beginning where there is none.
    Position hit(double x, double y) {
        if (viewport.live().isEmpty()) {
            return Position.at(0);
        }
        Cell nearest = viewport.live().getFirst();
        if (viewport.isInHead(y)) {
            return Position.at(nearest.range().start());
        }
        for (Cell cell : viewport.live()) {
            if (y >= cell.y() - cell.above()) {
                nearest = cell;
            }
        }
        return hit(nearest, x - nearest.x(), y - nearest.y());
    }

    /// The character whose box a point lies in; nothing in the margins and between blocks.
    OptionalInt character(double x, double y) {
        for (Cell cell : viewport.live()) {
            double inX = x - cell.x();
            double inY = y - cell.y();
            Rectangle2D line = cell.lines().get(Lines.at(cell, inY)).bounds();
            double below = line.getMaxY() + viewport.setting().face(cell.piece()).spacing();
            if (inY >= line.getMinY() && inY < below) {
                double within = Math.min(inY, line.getMaxY() - 1);
                int local = cell.node().getHitInfo(new Point2D(inX, within)).getCharIndex();
                boolean inside =
                        cell.rectangles(local, Math.min(local + 1, cell.range().length())).stream()
                                .anyMatch(r -> inX >= r.getMinX() - 1 && inX <= r.getMaxX() + 1);
                return inside ? OptionalInt.of(cell.range().start() + local) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// The same in one cell, in the coordinates of its words.
    Position hit(Cell cell, double x, double y) {
        TextLineInfo line = cell.lines().get(Lines.at(cell, y));
        double within = Math.clamp(y, line.bounds().getMinY() + 1, line.bounds().getMaxY() - 1);
        HitInfo hit = cell.node().getHitInfo(new Point2D(x, within));
        int start = cell.range().start();
        int offset = start + Math.clamp(hit.getCharIndex(), line.start(), line.end());
        int end = start + line.end();
        if (hit.isLeading() || offset >= cell.range().end()) {
            int border = Graphemes.borderBefore(pieces().text(), offset);
            return Position.at(Math.max(border, start));
        }
        int behind = Math.min(Graphemes.next(pieces().text(), offset), cell.range().end());
        boolean endsLine = behind >= end && end < cell.range().end();
        if (endsLine && isLineEnd(cell, line)) {
            return Position.at(end - 1);
        }
        return new Position(behind, endsLine);
    }

    /// Whether a line ends because the text says so, and not for want of room.
    private boolean isLineEnd(Cell cell, TextLineInfo line) {
        int last = cell.range().start() + line.end() - 1;
        return line.end() > line.start()
                && Runs.shown(pieces().text().substring(last, last + 1)).equals("\n");
    }

    /// Where the caret stands, in view coordinates.
    Rectangle2D caret(Position position) {
        int index = pieceOf(position);
        Cell cell = viewport.cell(index);
        Rectangle2D place = caretIn(cell, position);
        double y = viewport.topOf(index) + cell.above();
        double x = viewport.columnX() + viewport.setting().left(cell.piece());
        return new Rectangle2D(
                x + place.getMinX(), y + place.getMinY(), place.getWidth(), place.getHeight());
    }

    private static Rectangle2D caretIn(Cell cell, Position position) {
        int local = cell.piece().local(position.offset());
        boolean behind = local > 0 && (position.behind() || local == cell.range().length());
        return behind
                ? cell.info().caretInfoAt(local - 1, false).getSegmentAt(0)
                : cell.info().caretInfoAt(local, true).getSegmentAt(0);
    }

    private int pieceOf(Position position) {
        int index = pieces().at(position.offset());
        boolean endsPieceBefore =
                position.behind()
                        && index > 0
                        && position.offset() == pieces().get(index - 1).range().end();
        return endsPieceBefore ? index - 1 : index;
    }

    /// The visual line that a place stands in.
    TextRange line(Position position) {
        Cell cell = viewport.cell(pieceOf(position));
        TextLineInfo line = Lines.of(cell, position);
        return new TextRange(line.start(), line.end()).shiftedBy(cell.range().start());
    }

    /// The last place of the visual line that a place stands in.
    Position lineEnd(Position position) {
        Cell cell = viewport.cell(pieceOf(position));
        TextLineInfo line = Lines.of(cell, position);
        int end = cell.range().start() + line.end();
        if (end >= cell.range().end()) {
            return new Position(end, !cell.piece().closes());
        }
        if (Character.isWhitespace(pieces().text().charAt(end - 1))) {
            return Position.at(end - 1);
        }
        return new Position(end, true);
    }

    /// The place in the next visual line, or the one before, that is nearest to `x`.
    ///
    /// @param direction 1 for the next line, -1 for the one before
    Position vertically(Position position, double x, int direction) {
        int index = pieceOf(position);
        Cell cell = viewport.cell(index);
        int line = Lines.indexOf(cell, position) + direction;
        if (line < 0 || line >= cell.lines().size()) {
            index += direction;
            if (index < 0 || index >= pieces().size()) {
                return Position.at(direction < 0 ? 0 : pieces().text().length());
            }
            cell = viewport.cell(index);
            line = direction > 0 ? 0 : cell.lines().size() - 1;
        }
        double left = viewport.columnX() + viewport.setting().left(cell.piece());
        return hit(cell, x - left, cell.lines().get(line).bounds().getMinY() + 1);
    }

    /// The place about as many pixels further down, or up where negative, that is nearest to `x`.
    Position further(Position position, double x, double pixels) {
        double goal = caret(position).getMinY() + pixels;
        int direction = pixels < 0 ? -1 : 1;
        Position place = position;
        while (direction * (goal - caret(place).getMinY()) > 0) {
            Position next = vertically(place, x, direction);
            if (next.offset() == place.offset()) {
                break;
            }
            place = next;
        }
        return place;
    }

    /// The rectangles of the visible part of a range in view coordinates, one or more a line.
    List<Rectangle2D> rectangles(TextRange range) {
        return viewport.live().stream()
                .flatMap(
                        cell ->
                                cell
                                        .rectangles(
                                                cell.piece().local(range.start()),
                                                cell.piece().local(range.end()))
                                        .stream()
                                        .map(r -> shifted(r, cell.x(), cell.y())))
                .filter(r -> r.getMaxY() > 0 && r.getMinY() < viewport.getHeight())
                .toList();
    }

    /// What encloses the visible part of a range; the caret's place where the range is empty.
    Optional<Bounds> bounds(TextRange range) {
        if (viewport.live().isEmpty()) {
            return Optional.empty();
        }
        List<Rectangle2D> parts =
                range.isEmpty() && isLive(Position.at(range.start()))
                        ? List.of(caret(Position.at(range.start())))
                        : rectangles(range);
        return parts.stream()
                .filter(r -> r.getMaxY() > 0 && r.getMinY() < viewport.getHeight())
                .map(r -> (Bounds) bounds(r))
                .reduce(Geometry::enclosing);
    }

    /// Whether the piece of a place is in sight.
    boolean isLive(Position position) {
        return viewport.isLive(pieceOf(position));
    }

    /// From the first visible line to the last, those that are half in sight among them.
    TextRange visible() {
        if (viewport.live().isEmpty()) {
            return new TextRange(0, 0);
        }
        Cell last = viewport.live().getLast();
        int end = last.range().start();
        for (TextLineInfo line : last.lines()) {
            Rectangle2D bounds = line.bounds();
            if (last.y() + (bounds.getMinY() + bounds.getMaxY()) / 2 <= viewport.getHeight()) {
                end = last.range().start() + line.end();
            }
        }
        int start = viewport.topOffset();
        return new TextRange(start, Math.max(start, end));
    }

    private static Rectangle2D shifted(Rectangle2D r, double x, double y) {
        return new Rectangle2D(r.getMinX() + x, r.getMinY() + y, r.getWidth(), r.getHeight());
    }

    static BoundingBox bounds(Rectangle2D r) {
        return new BoundingBox(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight());
    }

    private static Bounds enclosing(Bounds one, Bounds other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(one.getMaxX(), other.getMaxX()) - x,
                Math.max(one.getMaxY(), other.getMaxY()) - y);
    }
}
