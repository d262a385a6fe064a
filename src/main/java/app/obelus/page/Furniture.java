package app.obelus.page;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints what the setting of a text puts around its words: bars beside quotations, bullets and
/// numbers of items, rules below rows, numbers of paragraphs.
final class Furniture {

    private static final double BAR = 3;

    private final GraphicsContext g;

    Furniture(GraphicsContext g) {
        this.g = g;
    }

    /// Whether there is any around the words of a cell, besides the number of its paragraph.
    static boolean isAround(Cell cell) {
        return switch (cell.piece().type()) {
            case QUOTATION, LIST_ITEM, PREFORMATTED, TABLE_ROW -> true;
            case HEADING, PARAGRAPH, CAPTION -> false;
        };
    }

    void paint(Cell cell, Picture picture, Viewport viewport) {
        Piece piece = cell.piece();
        double em = viewport.setting().em();
        double words = cell.bottom() - cell.y();
        g.setFill(picture.palette().bar.get());
        switch (piece.type()) {
            case QUOTATION -> {
                for (int level = 0; level < Math.min(piece.block().level(), 6); level++) {
                    double x = viewport.columnX() + Math.rint(1.5 * em * level + em / 2);
                    g.fillRect(x, cell.y() - 2, BAR, words);
                }
            }
            case TABLE_ROW -> {
                if (piece.closes()) {
                    g.fillRect(viewport.columnX(), cell.y() + words, viewport.columnWidth(), 1);
                }
            }
            case PREFORMATTED -> g.fillRect(viewport.columnX(), cell.y(), 1, words);
            case LIST_ITEM -> {
                if (piece.ordinal().isEmpty()) {
                    paintBullet(cell, picture, em);
                } else {
                    paintOrdinal(cell, picture, viewport.setting());
                }
            }
            case HEADING, PARAGRAPH, CAPTION -> {}
        }
        if (picture.numbers() && piece.number() > 0 && piece.opens()) {
            paintNumber(cell, picture, viewport);
        }
    }

    private void paintBullet(Cell cell, Picture picture, double em) {
        if (!cell.piece().opens()) {
            return;
        }
        Rectangle2D line = cell.lines().getFirst().bounds();
        double size = Math.max(4, Math.rint(em * 0.3));
        double y = cell.y() + line.getMinY() + line.getHeight() * 0.58 - size / 2;
        boolean right = cell.node().getTextAlignment() == TextAlignment.RIGHT;
        double x = right ? cell.x() + cell.width() + em * 0.4 : cell.x() - em * 0.8;
        g.setFill(picture.palette().muted.get());
        g.fillOval(x, y, size, size);
    }

    /// In the letters of the words and on their line. Of a number that is wider than the paper
    /// beside it the letters are drawn narrower.
    private void paintOrdinal(Cell cell, Picture picture, Typesetting setting) {
        Rectangle2D line = cell.lines().getFirst().bounds();
        boolean right = cell.node().getTextAlignment() == TextAlignment.RIGHT;
        double gap = Math.rint(setting.em() * 0.4);
        double x = right ? cell.x() + cell.width() + gap : cell.x() - gap;
        Typesetting.Face face = setting.face(cell.piece());
        g.setFill(picture.palette().muted.get());
        g.setFont(face.font());
        g.setTextAlign(right ? TextAlignment.LEFT : TextAlignment.RIGHT);
        g.setTextBaseline(VPos.BASELINE);
        String number = cell.piece().ordinal();
        g.fillText(
                right ? "." + number.substring(0, number.length() - 1) : number,
                x,
                Math.rint(cell.y() + line.getMinY() + face.ascent()),
                right ? g.getCanvas().getWidth() - x : x);
    }

    private void paintNumber(Cell cell, Picture picture, Viewport viewport) {
        Rectangle2D line = cell.lines().getFirst().bounds();
        g.setFill(picture.palette().muted.get());
        g.setFont(Font.font("System", 11));
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(
                String.valueOf(cell.piece().number()),
                viewport.columnX() - 14,
                cell.y() + (line.getMinY() + line.getMaxY()) / 2 + 1);
    }
}
