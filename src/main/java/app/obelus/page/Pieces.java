package app.obelus.page;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A text, cut into pieces small enough to be set at once, in order of place.
///
/// JavaFX sets a paragraph as a whole however little of it is in sight, and looks for a line by
/// counting from the first; a paragraph of a megabyte would stop every scroll for a second. Cut at
/// the ends of sentences, its only trace is a short line every sixty or so.
final class Pieces {

    /// A longer block is cut, if it can be at a sentence, from [#SHORTEST] characters on.
    static final int LONGEST = 4000;

    static final int SHORTEST = 3000;

    static final Pieces NONE = new Pieces("", List.of());

    private final String text;
    private final List<Piece> pieces;

    private Pieces(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /// The pieces of an article; of nothing, none. A text without blocks is shown as one paragraph.
    static Pieces of(@Nullable Article article) {
        if (article == null || article.text().isEmpty()) {
            return NONE;
        }
        String text = article.text();
        List<Block> blocks = article.blocks();
        if (blocks.isEmpty()) {
            TextRange all = new TextRange(0, text.length());
            blocks = List.of(new Block(Block.Type.PARAGRAPH, 0, all));
        }
        List<Piece> pieces = new ArrayList<>(blocks.size());
        int number = 0;
        Table table = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean numbered =
                    block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.QUOTATION;
            if (block.type() != Block.Type.TABLE_ROW) {
                table = null;
            } else if (table == null) {
                table = Table.from(text, blocks, i);
            }
            cut(text, block, numbered ? ++number : 0, table, pieces);
        }
        return new Pieces(text, pieces);
    }

    String text() {
        return text;
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    String words(int index) {
        return pieces.get(index).range().in(text);
    }

    /// The index of the piece that holds the character at `offset`, or of the last one that begins
    /// before it where it stands between two; 0 before the first.
    int at(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void cut(
            String text, Block block, int number, @Nullable Table table, List<Piece> pieces) {
        int from = block.range().start();
        List<Integer> ends =
                table == null ? List.of(block.range().end()) : table.ends(text, block.range());
        for (int end : ends) {
            while (end - from > LONGEST) {
                int to = cutBetween(text, from + SHORTEST, from + LONGEST);
                pieces.add(new Piece(block, new TextRange(from, to), number, table));
                from = to;
            }
            pieces.add(new Piece(block, new TextRange(from, end), number, table));
            from = end;
        }
    }

    /// The best place to cut: behind a line end, else a sentence, else a word, else a cluster.
    private static int cutBetween(String text, int from, int to) {
        int sentence = 0;
        int word = 0;
        for (int i = to; i > from; i--) {
            char before = text.charAt(i - 1);
            if (before == '\n') {
                return i;
            }
            if (before == ' ' || before == '\u3000') {
                word = Math.max(word, i);
                if (".!?\u2026\u201D\"".indexOf(text.charAt(i - 2)) >= 0) {
                    sentence = Math.max(sentence, i);
                }
            } else if ("\u3002\uFF01\uFF1F\u0964".indexOf(before) >= 0) {
                sentence = Math.max(sentence, i);
            }
        }
        int best = sentence > 0 ? sentence : word > 0 ? word : to;
        int border = Graphemes.borderBefore(text, best);
        return border > from ? border : best;
    }
}
