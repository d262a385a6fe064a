package app.obelus.page;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The letters in the right margin, in the line where a mark begins; where more begin than there is
/// room for, the last says how many more.
final class MarginTags {

    private static final double SIZE = 14;
    private static final double STEP = SIZE + 2;
    private static final double FROM_COLUMN = 10;
    private static final int MOST = 4;
    private static final Font FONT = Font.font("System", FontWeight.BOLD, 10);

    private final List<Tag> tags = new ArrayList<>();

    /// @param marks the mark it stands for; several where it stands for those without room
    private record Tag(List<Mark> marks, Rectangle2D place) {}

    void clear() {
        tags.clear();
    }

    /// Places the tags of a page; forgets those of the page before.
    ///
    /// @param x the right edge of the column
    /// @param room how much paper lies beside it
    void place(List<Cell> cells, double x, double room) {
        tags.clear();
        int slots = (int) Math.clamp(Math.floor((room - FROM_COLUMN) / STEP), 1, MOST);
        double free = Double.NEGATIVE_INFINITY;
        for (Cell cell : cells) {
            List<Decoration.Start> starts = startsOf(cell);
            for (int i = 0; i < starts.size(); ) {
                Rectangle2D line = starts.get(i).line();
                List<Mark> marks = new ArrayList<>();
                for (; i < starts.size() && starts.get(i).line().equals(line); i++) {
                    marks.add(starts.get(i).mark());
                }
                double middle = cell.y() + (line.getMinY() + line.getMaxY()) / 2;
                double y = Math.max(free, Math.rint(middle - SIZE / 2));
                placeLine(marks, slots, x + FROM_COLUMN, y);
                free = y + SIZE + 1;
            }
        }
    }

    private static List<Decoration.Start> startsOf(Cell cell) {
        Decoration decoration = cell.decoration();
        return decoration == null ? List.of() : decoration.starts();
    }

    private void placeLine(List<Mark> marks, int slots, double x, double y) {
        int alone = marks.size() <= slots ? marks.size() : slots - 1;
        for (int i = 0; i < alone; i++) {
            tags.add(new Tag(List.of(marks.get(i)), tagAt(x, y, i)));
        }
        if (alone < marks.size()) {
            tags.add(new Tag(marks.subList(alone, marks.size()), tagAt(x, y, alone)));
        }
    }

    private static Rectangle2D tagAt(double x, double y, int slot) {
        return new Rectangle2D(x + slot * STEP, y, SIZE, SIZE);
    }

    void paint(GraphicsContext g, Picture picture) {
        g.setFont(FONT);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (Tag tag : tags) {
            MarkStyle style = picture.style(tag.marks().getFirst().style());
            boolean several = tag.marks().size() > 1;
            boolean selected =
                    picture.selected() != null && tag.marks().contains(picture.selected());
            Color ink = several ? picture.palette().muted.get() : style.ink();
            Color tint = several ? picture.palette().paper.get() : style.tint();
            String letter = several ? "+" + Math.min(99, tag.marks().size()) : style.letter();
            paintTag(
                    g,
                    tag.place(),
                    letter,
                    selected ? picture.palette().paper.get() : ink,
                    selected ? ink : tint,
                    ink);
        }
    }

    private static void paintTag(
            GraphicsContext g,
            Rectangle2D place,
            String letter,
            Color ink,
            Color tint,
            Color edge) {
        paintPlate(g, place, 0, edge);
        paintPlate(g, place, 1, tint);
        g.setFill(ink);
        g.fillText(letter, place.getMinX() + SIZE / 2, place.getMinY() + SIZE / 2, SIZE - 2);
    }

    /// A square without its corners, in whole pixels: a page may have a hundred, and true curves
    /// take the renderer many times as long.
    private static void paintPlate(
            GraphicsContext g, Rectangle2D place, double inset, Color colour) {
        double x = place.getMinX() + inset;
        double y = place.getMinY() + inset;
        double size = SIZE - 2 * inset;
        g.setFill(colour);
        g.fillRect(x, y + 1, size, size - 2);
        g.fillRect(x + 1, y, size - 2, 1);
        g.fillRect(x + 1, y + size - 1, size - 2, 1);
    }

    /// The mark whose tag is at a point; of several, the one behind the selected one.
    Optional<Mark> at(double x, double y, @Nullable Mark selected) {
        return tags.stream()
                .filter(tag -> tag.place().contains(x, y))
                .findFirst()
                .map(tag -> next(tag.marks(), selected));
    }

    private static Mark next(List<Mark> marks, @Nullable Mark selected) {
        int place = selected == null ? -1 : marks.indexOf(selected);
        return marks.get((place + 1) % marks.size());
    }

    /// Where the tag is that stands for a mark, or for it among others.
    Optional<Rectangle2D> placeOf(Mark mark) {
        return tags.stream().filter(t -> t.marks().contains(mark)).map(Tag::place).findFirst();
    }
}
