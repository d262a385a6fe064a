package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Sets those pieces that are in sight, and no more.
///
/// Its position is a piece and the pixels into it, never a height from the top of the text: the
/// heights above are estimates, and get better while one reads.
final class Viewport extends Region {

    private static final double COMFORT = 0.12;

    private final List<Cell> live = new ArrayList<>();
    private final Cells cells = new Cells(getChildren());
    private final Head head = new Head();
    private final Runnable whenLaidOut;

    private Pieces pieces = Pieces.NONE;
    private Typesetting setting;
    private Heights heights = new Heights(new double[0]);
    private Paint ink = Color.BLACK;
    private Paint muted = Color.GRAY;
    private int top;
    private double into;
    private double column = -1;
    private double given;
    private @Nullable Place anchor;
    private boolean moved = true;
    private @Nullable Place landing;
    private @Nullable TextRange revealing;

    /// Where a line is to be: `pixels` below a fraction of the view's height.
    private record Place(int offset, double fraction, double pixels) {}

    /// @param whenLaidOut what follows from where things are, in the same pass
    /// @param behind what lies behind the words
    /// @param before what lies before them
    Viewport(Typesetting setting, Runnable whenLaidOut, Node behind, Node before) {
        this.setting = setting;
        this.whenLaidOut = whenLaidOut;
        getChildren().add(behind);
        getChildren().addAll(head.nodes());
        getChildren().add(before);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void showPieces(Pieces newPieces) {
        pieces = newPieces;
        top = 0;
        into = 0;
        anchor = null;
        moved = true;
        landing = null;
        revealing = null;
        setAgain();
    }

    void setTypesetting(Typesetting newSetting) {
        setting = newSetting;
        setAgain();
    }

    void setInk(Paint newInk, Paint newMuted) {
        ink = newInk;
        muted = newMuted;
        cells.setInk(newInk);
        head.setInk(newInk, newMuted);
    }

    /// Shows a title, and a line beneath it, above the text; empty for none.
    void setHead(String title, String note) {
        head.show(title, note);
        setAgain();
    }

    Head head() {
        return head;
    }

    boolean isInHead(double y) {
        return isLive(0) && head.height() > 0 && y < topOf(0) + head.height();
    }

    /// Something has come to lie above the view and taken `pixels` more of its height, or fewer
    /// where negative: the words stay where they are on the screen, for which even a text that is
    /// all in sight may be scrolled so far.
    void giveWay(double pixels) {
        given = Math.max(0, given + pixels);
        scrollBy(pixels);
    }

    /// How far the reader has scrolled through what there is to scroll, 0 to 1; 1 where all is in
    /// sight.
    double scrolled() {
        double rest = heights.total() - getHeight() - given;
        return rest <= 0 ? 1 : Math.clamp((position() - given) / rest, 0, 1);
    }

    /// How far the position can go.
    double furthest() {
        return Math.max(given, heights.total() - getHeight());
    }

    private void setAgain() {
        column = -1;
        requestLayout();
    }

    Pieces pieces() {
        return pieces;
    }

    Typesetting setting() {
        return setting;
    }

    Heights heights() {
        return heights;
    }

    /// The cells in sight, from top to bottom.
    List<Cell> live() {
        return Collections.unmodifiableList(live);
    }

    double columnWidth() {
        return column;
    }

    double columnX() {
        return Math.floor((getWidth() - column) / 2);
    }

    boolean isLive(int piece) {
        return !live.isEmpty()
                && piece >= live.getFirst().index()
                && piece <= live.getLast().index();
    }

    /// Where the view stands, in the heights as known.
    double position() {
        return heights.top(top) + into;
    }

    /// Where a piece begins in the view, its space above included.
    double topOf(int piece) {
        return Math.rint(heights.top(piece) - position());
    }

    /// The first visible character. Stays the same while the text is set in other widths and fonts,
    /// even where another character begins its line.
    int topOffset() {
        return anchor == null ? 0 : anchor.offset();
    }

    void scrollTo(double position) {
        if (pieces.size() == 0) {
            return;
        }
        top = heights.at(position);
        into = position - heights.top(top);
        moved();
    }

    void scrollBy(double pixels) {
        if (Math.abs(pixels) > 4 * getHeight()) {
            scrollTo(position() + pixels);
            return;
        }
        into += pixels;
        moved();
    }

    private void moved() {
        moved = true;
        landing = null;
        requestLayout();
    }

    void show(int offset, double fraction) {
        moved();
        landing = new Place(offset, fraction, 0);
    }

    void reveal(TextRange range) {
        revealing = range;
        requestLayout();
    }

    /// The piece, set; in sight or not.
    Cell cell(int index) {
        return cells.get(
                index, cell -> cell.set(pieces, index, setting, column, ink, headAbove(index)));
    }

    private double headAbove(int piece) {
        return piece == 0 ? head.height() : 0;
    }

    private double lay(int index) {
        double height = cell(index).height();
        heights.measured(index, height);
        return height;
    }

    @Override
    protected void layoutChildren() {
        cells.nextPass();
        live.clear();
        if (getWidth() > 0 && getHeight() > 0) {
            layOut();
        }
        cells.hideAllBut(this::isLive);
        head.place(columnX(), topOf(0), isLive(0));
        whenLaidOut.run();
    }

    private void layOut() {
        double newColumn = setting.column(getWidth());
        if (newColumn != column) {
            wrapAgain(newColumn);
        }
        if (pieces.size() == 0) {
            return;
        }
        if (landing != null) {
            land(landing);
            landing = null;
        }
        settle();
        if (revealing != null) {
            revealNow(revealing);
            revealing = null;
        }
        double y = -into;
        for (int i = top; i < pieces.size() && y < getHeight(); i++) {
            Cell cell = cell(i);
            cell.place(columnX(), Math.rint(y));
            live.add(cell);
            y += cell.height();
        }
        if (moved) {
            anchor = topLine();
            moved = false;
        }
    }

    /// Everything is to be set in another width or font; the line at the top stays there.
    private void wrapAgain(double newColumn) {
        boolean atTheTop = top == 0 && into == 0;
        if (landing == null && !atTheTop) {
            landing = anchor;
        }
        column = newColumn;
        cells.forget();
        head.set(setting, newColumn, ink, muted);
        double[] estimates = new double[pieces.size()];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = headAbove(i) + setting.estimate(pieces, i, newColumn);
        }
        heights = new Heights(estimates);
        top = Math.min(top, Math.max(0, pieces.size() - 1));
    }

    private void land(Place place) {
        top = pieces.at(place.offset());
        lay(top);
        Cell cell = cell(top);
        double line = Lines.of(cell, new Position(place.offset(), false)).bounds().getMinY();
        double wanted = getHeight() * place.fraction() + place.pixels();
        boolean withHead = place.offset() == 0 && place.pixels() == 0;
        into = cell.above() + line - wanted - (withHead ? head.height() : 0);
    }

    /// Makes the position one that exists: within a piece, and not beyond either end of the text.
    private void settle() {
        upwards();
        double height = lay(top);
        while (top < pieces.size() - 1 && into >= height) {
            into -= height;
            height = lay(++top);
        }
        double y = -into;
        for (int i = top; i < pieces.size() && y < getHeight(); i++) {
            y += lay(i);
        }
        double back = Math.min(getHeight() - y, position() - given);
        if (y < getHeight() && back > 0) {
            into -= back;
            upwards();
        }
    }

    private void upwards() {
        while (into < 0 && top > 0) {
            into += lay(--top);
        }
        into = Math.max(0, into);
    }

    private void revealNow(TextRange range) {
        double height = getHeight();
        double from = lineY(range.start());
        double last = lineY(range.end());
        double line = setting.body().line();
        double comfort = Math.min(COMFORT * height, 3 * line);
        boolean besideHead = from + position() + line <= height - comfort;
        if (range.end() == 0 && besideHead) {
            scrollTo(0);
            settle();
            return;
        }
        boolean fits = last + line - from <= height - 2 * comfort;
        double to = fits ? last + line : from + line;
        if (from >= comfort && to <= height - comfort) {
            return;
        }
        boolean near = from > -height / 2 && to < 1.5 * height;
        if (near) {
            into += from < comfort ? from - comfort : to - height + comfort;
        } else {
            land(new Place(range.start(), 0.3, 0));
        }
        moved = true;
        settle();
    }

    /// Where the line of an offset begins in the view; about, where it is far from what is in
    /// sight.
    private double lineY(int offset) {
        int index = pieces.at(offset);
        double y = heights.top(index) - position();
        if (y > 2 * getHeight() || y + heights.of(index) < -getHeight()) {
            return y;
        }
        Cell cell = cell(index);
        return y + cell.above() + Lines.of(cell, new Position(offset, false)).bounds().getMinY();
    }

    private Place topLine() {
        for (Cell cell : live) {
            for (var line : cell.lines()) {
                double y = cell.y() + line.bounds().getMinY();
                if (y + line.bounds().getHeight() / 2 >= 0) {
                    return new Place(cell.range().start() + line.start(), 0, y);
                }
            }
        }
        return new Place(live.isEmpty() ? 0 : live.getFirst().range().start(), 0, 0);
    }
}
