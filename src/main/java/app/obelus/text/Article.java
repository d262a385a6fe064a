package app.obelus.text;

import java.util.List;
import java.util.OptionalInt;

/// What a reader opens: what is known about it, its canonical text, and the blocks of that text.
///
/// The canonical text has LF line ends, blocks apart by one blank line, and is otherwise what the
/// source says, not normalised; all offsets into it are UTF-16 code units.
///
/// @param title never blank
/// @param byline who wrote it, as the source says it; empty where it does not
/// @param published when, as the source says it; empty where it does not
/// @param address where it was published, as an IRI; empty where that is not known
/// @param language a BCP 47 tag such as `en`; empty where it is not known
/// @param text the canonical text
/// @param blocks in order, apart from one another, each within the text
public record Article(
        String title,
        String byline,
        String published,
        String address,
        String language,
        String text,
        List<Block> blocks) {

    /// @throws IllegalArgumentException if the title is blank, the text has a carriage return, or a
    ///   block reaches into the one before it or beyond the text
    public Article {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article without a title");
        }
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a carriage return at " + text.indexOf('\r'));
        }
        blocks = List.copyOf(blocks);
        int reached = 0;
        for (Block block : blocks) {
            if (block.range().start() < reached || block.range().end() > text.length()) {
                throw new IllegalArgumentException(
                        "a block at %s behind %d in a text of %d"
                                .formatted(block.range(), reached, text.length()));
            }
            reached = block.range().end();
        }
    }

    /// The same article with another canonical text, as a later edition has it.
    public Article withText(String newText, List<Block> newBlocks) {
        return new Article(title, byline, published, address, language, newText, newBlocks);
    }

    /// The number of the block that holds the character at `offset`, or of the last one that begins
    /// before it where it stands between two; 0 before the first. O(log n).
    ///
    /// @throws IllegalStateException if the article has no blocks
    public int blockAt(int offset) {
        if (blocks.isEmpty()) {
            throw new IllegalStateException("an article without blocks");
        }
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The page of the source that the block begins on which holds the character at `offset`;
    /// nothing where the source has no pages. O(log n).
    public OptionalInt pageAt(int offset) {
        if (blocks.isEmpty()) {
            return OptionalInt.empty();
        }
        int page = blocks.get(blockAt(offset)).page();
        return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
    }
}
