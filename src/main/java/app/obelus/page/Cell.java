package app.obelus.page;

import app.obelus.page.Typesetting.Face;
import app.obelus.text.ComplexScripts;
import app.obelus.text.TextRange;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Paint;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/// One piece as it is set, and where it stands in the view. Cells are used again for other pieces.
///
/// All geometry here is in the coordinates of the words, whose first line begins at 0, 0.
final class Cell {

    /// The words go on in the next cell, and what is between needs no room.
    private static final Pattern BREAKS_AT_END = Pattern.compile("[\\n\\t]+$");

    private final TextFlow flow = new TextFlow();
    private int index = -1;
    private @Nullable Piece piece;
    private @Nullable LayoutInfo info;
    private @Nullable Stretches stretches;
    private @Nullable Decoration decoration;
    private double left;
    private double above;
    private double height;
    private double x;
    private double y;
    private long lastUsed;

    Cell() {
        flow.setMouseTransparent(true);
        flow.setFocusTraversable(false);
    }

    TextFlow node() {
        return flow;
    }

    /// Sets a piece in a column of some width.
    ///
    /// @param more space above it than pieces of its type have
    void set(
            Pieces pieces,
            int newIndex,
            Typesetting setting,
            double column,
            Paint ink,
            double more) {
        Piece newPiece = pieces.get(newIndex);
        index = newIndex;
        piece = newPiece;
        decoration = null;
        flow.setVisible(false);
        left = setting.left(newPiece);
        above = more + setting.above(pieces, newIndex);
        double width = setting.width(newPiece, column);
        Face face = setting.face(newPiece);
        String shown = Runs.shown(pieces.words(newIndex));
        if (!newPiece.closes()) {
            shown =
                    BREAKS_AT_END
                            .matcher(shown)
                            .replaceAll(found -> " ".repeat(found.end() - found.start()));
        }
        flow.setLineSpacing(face.spacing());
        flow.setTabStopPolicy(setting.tabStops(newPiece, width));
        flow.setTextAlignment(Runs.alignment(shown));
        double words = setSafely(shown, face, width, ink);
        stretches = new Stretches(info(), shown, !newPiece.closes());
        height = above + words + setting.below(pieces, newIndex);
    }

    /// Sets the words so that JavaFX survives them: see [Runs].
    private double setSafely(String shown, Face face, double width, Paint ink) {
        if (!ComplexScripts.areIn(shown)) {
            return set(List.of(shown), face, width, ink);
        }
        for (boolean single : new boolean[] {false, true}) {
            try {
                List<String> runs = single ? Runs.single(shown) : Runs.of(shown);
                double words = set(runs, face, width, ink);
                if (staysWithin(width + 2 * face.font().getSize())) {
                    return words;
                }
            } catch (RuntimeException unshapeable) {
                // The next way is plainer. There is nobody to tell: the words are right, only the
                // font machinery of this system cannot wrap them.
                flow.getChildren().clear();
            }
        }
        flow.setTextAlignment(TextAlignment.LEFT);
        return set(List.of(Runs.plain(shown)), face, width, ink);
    }

    private double set(List<String> runs, Face face, double width, Paint ink) {
        flow.getChildren().setAll(runs.stream().map(run -> text(run, face, ink)).toList());
        double words = flow.prefHeight(width);
        flow.resize(width, words);
        flow.layout();
        LayoutInfo laidOut = flow.getLayoutInfo();
        info = laidOut;
        laidOut.getTextLines(false);
        return words;
    }

    /// By the width of the lines and not by their place, which JavaFX 26 counts twice where they
    /// are set to the right.
    private boolean staysWithin(double width) {
        return lines().stream().allMatch(line -> line.bounds().getWidth() <= width);
    }

    private static Text text(String run, Face face, Paint ink) {
        Text text = new Text(run);
        text.setFont(face.font());
        text.setFill(ink);
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        return text;
    }

    void setInk(Paint ink) {
        flow.getChildren().forEach(run -> ((Text) run).setFill(ink));
    }

    /// Puts the cell where its piece belongs.
    ///
    /// @param columnX the left edge of the column
    /// @param top where the piece begins, its space above included
    void place(double columnX, double top) {
        x = columnX + left;
        y = top + above;
        flow.relocate(x, y);
        flow.setVisible(true);
    }

    int index() {
        return index;
    }

    Piece piece() {
        if (piece == null) {
            throw new IllegalStateException("an empty cell");
        }
        return piece;
    }

    TextRange range() {
        return piece().range();
    }

    LayoutInfo info() {
        if (info == null) {
            throw new IllegalStateException("an empty cell");
        }
        return info;
    }

    List<TextLineInfo> lines() {
        return info().getTextLines(false);
    }

    /// The rectangles of a stretch, one or more a line, without the white space that a line ends
    /// with where the words go on in the next; both counted from the piece's beginning.
    List<Rectangle2D> rectangles(int from, int to) {
        if (stretches == null) {
            throw new IllegalStateException("an empty cell");
        }
        return stretches.of(from, to);
    }

    /// The height of the piece with the space above and below.
    double height() {
        return height;
    }

    double above() {
        return above;
    }

    /// How wide its words are set.
    double width() {
        return flow.getWidth();
    }

    /// Where the words begin in the view, as [#y()].
    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double bottom() {
        return y - above + height;
    }

    @Nullable Decoration decoration() {
        return decoration;
    }

    void setDecoration(@Nullable Decoration value) {
        decoration = value;
    }

    long lastUsed() {
        return lastUsed;
    }

    void used(long pass) {
        lastUsed = pass;
    }
}
