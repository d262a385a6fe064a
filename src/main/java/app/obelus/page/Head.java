package app.obelus.page;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import javafx.scene.Node;
import javafx.scene.paint.Paint;

import java.util.ArrayList;
import java.util.List;

/// What stands above the text in its column and scrolls away with it: a title, and a line that says
/// where the text comes from. It is no part of the text, so it has no offsets, and neither the
/// caret nor a selection gets there.
///
/// Its words are set as those of the text are, in cells, so that no script stops the layout.
final class Head {

    /// The size of the line beneath the title, as a share of the text's.
    private static final double NOTE_SIZE = 0.8;

    private static final int NOTE = 1;

    private final Cell[] cells = {new Cell(), new Cell()};
    private String[] words = {"", ""};
    private double height;

    List<Node> nodes() {
        return List.of(cells[0].node(), cells[NOTE].node());
    }

    /// @param title empty for none, as `note`
    void show(String title, String note) {
        words = new String[] {onOneLine(title), onOneLine(note)};
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// How much it moves the text down.
    double height() {
        return height;
    }

    /// Sets the words in a column of some width.
    void set(Typesetting setting, double column, Paint ink, Paint muted) {
        Typesetting small = setting.scaled(NOTE_SIZE);
        height = 0;
        Pieces pieces = pieces();
        for (int i = 0, piece = 0; i < cells.length; i++) {
            cells[i].node().setVisible(false);
            if (!words[i].isEmpty()) {
                cells[i].set(
                        pieces,
                        piece++,
                        i == NOTE ? small : setting,
                        column,
                        i == NOTE ? muted : ink,
                        0);
                height += cells[i].height();
            }
        }
        height = Math.rint(Math.max(0, height - Typesetting.BELOW_ALL));
    }

    private Pieces pieces() {
        List<Block> blocks = new ArrayList<>();
        var text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                var range = new TextRange(text.length(), text.length() + words[i].length());
                blocks.add(
                        i == NOTE
                                ? new Block(Block.Type.PARAGRAPH, 0, range)
                                : new Block(Block.Type.HEADING, 1, range));
                text.append(words[i]).append("\n\n");
            }
        }
        return Pieces.of(new Article("Head", "", "", "", "", text.toString(), blocks));
    }

    /// Puts it where it belongs.
    ///
    /// @param columnX the left edge of the column
    /// @param y where it begins
    void place(double columnX, double y, boolean inSight) {
        double top = y;
        for (int i = 0; i < cells.length; i++) {
            if (!words[i].isEmpty()) {
                cells[i].place(columnX, top);
                top += cells[i].height();
            }
            cells[i].node().setVisible(inSight && !words[i].isEmpty());
        }
    }

    void setInk(Paint ink, Paint muted) {
        cells[0].setInk(ink);
        cells[NOTE].setInk(muted);
    }
}
