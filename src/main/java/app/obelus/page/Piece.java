package app.obelus.page;

import app.obelus.text.Block;
import app.obelus.text.TextRange;

import org.jspecify.annotations.Nullable;

/// A block of the article, or a part of a long one: what is set at once.
///
/// @param block the block that it is, or is a part of
/// @param range where its words stand in the text
/// @param number what stands beside it when paragraphs are numbered; 0 where nothing does
/// @param table the one that it is a row of, or a cell
record Piece(Block block, TextRange range, int number, @Nullable Table table) {

    /// Whether its first word is the block's first.
    boolean opens() {
        return range.start() == block.range().start();
    }

    /// Whether its last word is the block's last.
    boolean closes() {
        return range.end() == block.range().end();
    }

    /// The number that stands beside its first line as an item of a numbered list; empty where none
    /// does.
    String ordinal() {
        return opens() && block.ordinal().isPresent() ? block.ordinal().getAsInt() + "." : "";
    }

    Block.Type type() {
        return block.type();
    }

    /// Where in the piece an offset of the text is, cut to the piece.
    int local(int offset) {
        return Math.clamp(offset, range.start(), range.end()) - range.start();
    }
}
