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
final class Viewport extends Region {

    private static final double COMFORT = 0.12;

    private final List<Cell> live = new ArrayList<>();
    private final Cells cells = new Cells(getChildren());
    private final Head head = new Head();
    private final Standing standing = new Standing(piece -> cell(piece).height());
    private final Runnable whenLaidOut;

    private Pieces pieces = Pieces.NONE;
    private Typesetting setting;
    private Paint ink = Color.BLACK;
    private Paint muted = Color.GRAY;
    private double column = -1;
    private @Nullable Place anchor;
    private boolean moved = true;
    private @Nullable Place landing;
    private @Nullable TextRange revealing;

    /// Where a line is to be: `pixels` below a fraction of the view's height.
    private record Place(int offset, double fraction, double pixels) {}

    /// @param whenLaidOut what follows from where things are, in the same pass
    /// @param behind what lies behind the words
    /// @param before what lies before them
    Viewport(Typesetting setting, Runnable whenLaidOut, Node behind, Node... before) {
        this.setting = setting;
        this.whenLaidOut = whenLaidOut;
        getChildren().add(behind);
        getChildren().addAll(head.nodes());
        getChildren().addAll(before);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void showPieces(Pieces newPieces) {
        pieces = newPieces;
        standing.put(0, 0);
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
        standing.giveWay(pixels);
        scrollBy(pixels);
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

    Standing standing() {
        return standing;
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

    /// Where a piece begins in the view, its space above included.
    double topOf(int piece) {
        return Math.rint(standing.heights().top(piece) - standing.position());
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
        standing.goTo(position);
        moved();
    }

    void scrollBy(double pixels) {
        if (Math.abs(pixels) > 4 * getHeight()) {
            scrollTo(standing.position() + pixels);
            return;
        }
        standing.goBy(pixels);
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

    /// How far down the line of `offset` is from where [#show] would put it; about, where it is far
    /// from what is in sight, and out of all reach before anything is.
    double distance(int offset, double fraction) {
        return live.isEmpty() || column < 0
                ? Double.POSITIVE_INFINITY
                : lineY(offset) - getHeight() * fraction;
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
        standing.settle(getHeight());
        if (revealing != null) {
            revealNow(revealing);
            revealing = null;
        }
        double y = -standing.into();
        for (int i = standing.top(); i < pieces.size() && y < getHeight(); i++) {
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
        if (landing == null && !standing.isAtTheTop()) {
            landing = anchor;
        }
        column = newColumn;
        cells.forget();
        head.set(setting, newColumn, ink, muted);
        double[] estimates = new double[pieces.size()];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = headAbove(i) + setting.estimate(pieces, i, newColumn);
        }
        standing.estimated(estimates);
    }

    private void land(Place place) {
        int piece = pieces.at(place.offset());
        standing.measure(piece);
        Cell cell = cell(piece);
        double line = Lines.of(cell, new Position(place.offset(), false)).bounds().getMinY();
        double wanted = getHeight() * place.fraction() + place.pixels();
        boolean withHead = place.offset() == 0 && place.pixels() == 0;
        double ofHead = withHead ? head.height() : 0;
        standing.put(piece, cell.above() + line - wanted - ofHead);
    }

    private void revealNow(TextRange range) {
        double height = getHeight();
        double from = lineY(range.start());
        double last = lineY(range.end());
        double line = setting.body().line();
        double comfort = Math.min(COMFORT * height, 3 * line);
        boolean besideHead = from + standing.position() + line <= height - comfort;
        if (range.end() == 0 && besideHead) {
            scrollTo(0);
            standing.settle(getHeight());
            return;
        }
        boolean fits = last + line - from <= height - 2 * comfort;
        double to = fits ? last + line : from + line;
        if (from >= comfort && to <= height - comfort) {
            return;
        }
        boolean near = from > -height / 2 && to < 1.5 * height;
        if (near) {
            standing.goBy(from < comfort ? from - comfort : to - height + comfort);
        } else {
            land(new Place(range.start(), 0.3, 0));
        }
        moved = true;
        standing.settle(height);
    }

    /// Where the line of an offset begins in the view; about, where it is far from what is in
    /// sight.
    private double lineY(int offset) {
        int index = pieces.at(offset);
        Heights heights = standing.heights();
        double y = heights.top(index) - standing.position();
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
