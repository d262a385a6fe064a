package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Answers a screen reader. It is told the part of the text around the caret, in whole pieces, and
/// counts in offsets of that part, in which what there is to say of marks has its place:
/// [Announced].
final class Spoken {

    /// The caret may move within as many pieces before another part is told.
    private static final int STEP = 16;

    private final ArticleView view;
    private final Viewport viewport;
    private final Geometry geometry;
    private @Nullable Announced told;
    private Marks toldMarks = Marks.NONE;
    private Pieces toldPieces = Pieces.NONE;

    Spoken(ArticleView view, Viewport viewport, Geometry geometry) {
        this.view = view;
        this.viewport = viewport;
        this.geometry = geometry;
    }

    /// Has a screen reader ask again: the caret, the selection or the text changed.
    void changed() {
        if (told != null && told != announced()) {
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    /// The answer; null for what is no matter of text.
    @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> announced().text();
            case EDITABLE -> false;
            case FONT -> viewport.setting().body().font();
            case CARET_OFFSET -> announced().heardAt(view.getCaret());
            case SELECTION_START -> announced().heardAt(view.getSelection().start());
            case SELECTION_END -> announced().heardAt(view.getSelection().end());
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case LINE_FOR_OFFSET -> lineFor((Integer) parameters[0]);
            case LINE_START -> lineAt((Integer) parameters[0]).start();
            case LINE_END -> lineAt((Integer) parameters[0]).end();
            case BOUNDS_FOR_RANGE ->
                    boundsOf(range((Integer) parameters[0], (Integer) parameters[1]));
            default -> null;
        };
    }

    void select(int start, int end) {
        view.select(range(start, end));
    }

    void show(int start, int end) {
        view.reveal(range(start, end));
    }

    private TextRange range(int heardFrom, int heardTo) {
        Announced now = announced();
        return TextRange.between(now.offsetOf(heardFrom), now.offsetOf(heardTo));
    }

    private Announced announced() {
        TextRange range = rangeToTell();
        Announced before = told;
        if (before != null
                && before.range().equals(range)
                && toldMarks.equals(view.getMarks())
                && toldPieces.equals(viewport.pieces())) {
            return before;
        }
        toldMarks = view.getMarks();
        toldPieces = viewport.pieces();
        Announced now =
                Announced.of(toldPieces.text(), range, toldMarks.in(range), view.markText());
        told = now;
        return now;
    }

    private TextRange rangeToTell() {
        Pieces pieces = viewport.pieces();
        if (pieces.size() == 0) {
            return new TextRange(0, 0);
        }
        return new TextRange(
                pieces.get(firstPiece()).range().start(), pieces.get(lastPiece()).range().end());
    }

    private int firstPiece() {
        int step = viewport.pieces().at(view.getCaret()) / STEP;
        return Math.max(0, (step - 1) * STEP);
    }

    private int lastPiece() {
        int step = viewport.pieces().at(view.getCaret()) / STEP;
        return Math.min(viewport.pieces().size(), (step + 2) * STEP) - 1;
    }

    private Integer offsetAt(Point2D onScreen) {
        Point2D point = viewport.screenToLocal(onScreen);
        int offset = point == null ? 0 : geometry.hit(point.getX(), point.getY()).offset();
        return announced().heardAt(offset);
    }

    private Integer lineFor(int heard) {
        int offset = announced().offsetOf(heard);
        List<TextRange> lines = lines();
        int line = 0;
        while (line < lines.size() - 1 && lines.get(line + 1).start() <= offset) {
            line++;
        }
        return line;
    }

    /// A line of what is told, in the offsets of what is heard; an empty one beyond the last.
    private TextRange lineAt(int line) {
        List<TextRange> lines = lines();
        Announced now = announced();
        if (line < 0 || line >= lines.size()) {
            int end = now.text().length();
            return new TextRange(end, end);
        }
        TextRange range = lines.get(line);
        int from = line == 0 ? 0 : now.heardAt(range.start() - 1) + 1;
        int to = line == lines.size() - 1 ? now.text().length() : now.heardAt(range.end() - 1) + 1;
        return TextRange.between(from, to);
    }

    private List<TextRange> lines() {
        List<TextRange> lines = new ArrayList<>();
        if (viewport.pieces().size() > 0) {
            for (int i = firstPiece(); i <= lastPiece(); i++) {
                Cell cell = viewport.cell(i);
                for (TextLineInfo line : cell.lines()) {
                    TextRange local = new TextRange(line.start(), line.end());
                    lines.add(local.shiftedBy(cell.range().start()));
                }
            }
        }
        return lines;
    }

    private Bounds[] boundsOf(TextRange range) {
        List<Bounds> bounds = new ArrayList<>();
        for (Rectangle2D r : geometry.rectangles(range)) {
            Bounds onScreen = viewport.localToScreen(Geometry.bounds(r));
            if (onScreen != null) {
                bounds.add(onScreen);
            }
        }
        return bounds.toArray(Bounds[]::new);
    }
}
