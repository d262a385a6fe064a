package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.Block;

import java.util.List;

/// Blocks of an article as lines, so that tests can compare all of them at once.
final class OpenedBlocks {

    private OpenedBlocks() {}

    /// `LIST_ITEM 1: (3) three` for the third item of a numbered list.
    static List<String> of(Article article) {
        return article.blocks().stream().map(block -> line(block, article)).toList();
    }

    private static String line(Block block, Article article) {
        String ordinal = block.ordinal().isPresent() ? "(" + block.ordinal().getAsInt() + ") " : "";
        return "%s %d: %s%s"
                .formatted(block.type(), block.level(), ordinal, block.range().in(article.text()));
    }
}
