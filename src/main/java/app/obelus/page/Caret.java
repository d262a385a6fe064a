package app.obelus.page;

import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;
import app.obelus.text.Words;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.text.TextAlignment;

/// Where the caret is, what is selected, and where each key takes it.
///
/// The caret is always between two grapheme clusters.
final class Caret {

    private static final double NO_GOAL = Double.NaN;

    private final Viewport viewport;
    private final Geometry geometry;
    private final ReadOnlyObjectWrapper<TextRange> selection;
    private final ReadOnlyIntegerWrapper caret;

    private Position position = Position.at(0);
    private int anchor;

    /// The x that Up and Down keep to while lines are shorter than it.
    private double goal = NO_GOAL;

    Caret(Viewport viewport, Geometry geometry, Object bean) {
        this.viewport = viewport;
        this.geometry = geometry;
        this.selection = new ReadOnlyObjectWrapper<>(bean, "selection", new TextRange(0, 0));
        this.caret = new ReadOnlyIntegerWrapper(bean, "caret");
    }

    ReadOnlyObjectWrapper<TextRange> selection() {
        return selection;
    }

    ReadOnlyIntegerWrapper offset() {
        return caret;
    }

    Position position() {
        return position;
    }

    /// The end of the selection that stays when the caret moves on.
    int anchor() {
        return anchor;
    }

    /// Whether there is no text to be in.
    boolean isNowhere() {
        return viewport.pieces().size() == 0;
    }

    void forget() {
        anchor = 0;
        goal = NO_GOAL;
        put(Position.at(0));
    }

    /// Moves the caret; what is selected follows from where it came from if `extending`, and is
    /// nothing if not.
    void moveTo(Position to, boolean extending) {
        goal = NO_GOAL;
        String text = text();
        int border = Graphemes.borderBefore(text, to.offset());
        Position within = border == to.offset() ? to : Position.at(border);
        if (!extending) {
            anchor = border;
        }
        put(within);
    }

    /// @param caretFirst whether the caret is to stand at the beginning
    void select(TextRange range, boolean caretFirst) {
        goal = NO_GOAL;
        TextRange whole = Graphemes.covering(text(), range);
        anchor = caretFirst ? whole.end() : whole.start();
        boolean behind = !caretFirst && !whole.isEmpty();
        put(new Position(caretFirst ? whole.start() : whole.end(), behind));
    }

    void selectAll() {
        select(new TextRange(0, text().length()), false);
    }

    private void put(Position to) {
        position = to;
        selection.set(TextRange.between(anchor, to.offset()));
        caret.set(to.offset());
        viewport.requestLayout();
    }

    private void go(Position to, boolean extending) {
        moveTo(to, extending);
        viewport.reveal(new TextRange(caret.get(), caret.get()));
    }

    void start(boolean extending) {
        go(Position.at(0), extending);
    }

    void end(boolean extending) {
        go(Position.at(text().length()), extending);
    }

    void lineStart(boolean extending) {
        go(Position.at(geometry.line(position).start()), extending);
    }

    void lineEnd(boolean extending) {
        go(geometry.lineEnd(position), extending);
    }

    /// Moves to the next cluster in the direction of an arrow; against the order of the text where
    /// the paragraph runs from right to left.
    void arrow(int direction, boolean byWord, boolean extending) {
        int logical = isRightToLeft() ? -direction : direction;
        TextRange selected = selection.get();
        if (!extending && !byWord && !selected.isEmpty()) {
            go(Position.at(logical < 0 ? selected.start() : selected.end()), false);
            return;
        }
        int from = caret.get();
        int to;
        if (byWord) {
            to = logical < 0 ? Words.previousStart(text(), from) : Words.nextStart(text(), from);
        } else {
            to = logical < 0 ? Graphemes.previous(text(), from) : Graphemes.next(text(), from);
        }
        go(Position.at(outOfGap(to, logical)), extending);
    }

    /// Out of the blank line between two blocks, where nothing is shown.
    private int outOfGap(int offset, int direction) {
        Pieces pieces = viewport.pieces();
        int index = pieces.at(offset);
        int end = pieces.get(index).range().end();
        if (offset <= end) {
            return Math.max(offset, pieces.get(index).range().start());
        }
        return direction < 0 || index == pieces.size() - 1
                ? end
                : pieces.get(index + 1).range().start();
    }

    private boolean isRightToLeft() {
        Cell cell = viewport.cell(viewport.pieces().at(caret.get()));
        return cell.node().getTextAlignment() == TextAlignment.RIGHT;
    }

    /// Moves to the beginning of the block, or to the block before; or to the next one.
    void paragraph(int direction, boolean extending) {
        Pieces pieces = viewport.pieces();
        int from = caret.get();
        int index = pieces.at(from);
        if (direction < 0) {
            while (index > 0 && !(pieces.get(index).opens() && start(index) < from)) {
                index--;
            }
            go(Position.at(start(index)), extending);
            return;
        }
        do {
            index++;
        } while (index < pieces.size() && !pieces.get(index).opens());
        go(Position.at(index < pieces.size() ? start(index) : text().length()), extending);
    }

    private int start(int index) {
        return viewport.pieces().get(index).range().start();
    }

    /// Moves to the next line or the one before; from what is in sight where the caret is not.
    void line(int direction, boolean extending) {
        double y = geometry.caret(position).getMinY();
        boolean inSight = y > -viewport.setting().body().line() && y < viewport.getHeight();
        double x = goalX();
        Position to =
                inSight || extending
                        ? geometry.vertically(position, x, direction)
                        : geometry.hit(x, direction > 0 ? 0 : viewport.getHeight());
        go(to, extending);
        goal = x;
    }

    /// Turns the page: what is in sight moves, and the caret with it.
    void page(int direction, boolean extending) {
        double pixels = direction * Math.max(1, viewport.getHeight() - 2 * lineHeight());
        double x = goalX();
        double y = geometry.caret(position).getMinY();
        boolean inSight = y >= 0 && y < viewport.getHeight();
        Position from = inSight || extending ? position : geometry.hit(x, viewport.getHeight() / 2);
        Position to = geometry.further(from, x, pixels);
        viewport.scrollBy(pixels);
        go(to, extending);
        goal = x;
    }

    private double lineHeight() {
        return viewport.setting().body().line();
    }

    private double goalX() {
        return Double.isNaN(goal) ? geometry.caret(position).getMinX() : goal;
    }

    private String text() {
        return viewport.pieces().text();
    }
}
