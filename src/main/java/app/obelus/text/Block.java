package app.obelus.text;

import java.util.OptionalInt;

/// One block of an article: a heading, a paragraph, an item of a list.
///
/// @param type what it is
/// @param level 1 to 6 for a heading; how deep it is nested, from 1, for a list item or a
///   quotation; 0 for the others
/// @param ordinal the number of an item of a numbered list, from 0, as the source counts; none for
///   all others. It is no part of the text
/// @param page the number of the page that it begins on, from 1, as the source counts its pages; 0
///   where the source has none
/// @param range where it stands in the canonical text, without the blank line behind it; never
///   empty
public record Block(Type type, int level, OptionalInt ordinal, int page, TextRange range) {

    /// What a block is. The order is no rank.
    public enum Type {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        LIST_ITEM,
        PREFORMATTED,
        TABLE_ROW,

        /// What is said about a picture or a table beside the text.
        CAPTION
    }

    /// A block without a number, of a source without pages.
    public Block(Type type, int level, TextRange range) {
        this(type, level, OptionalInt.empty(), range);
    }

    /// A block of a source without pages.
    public Block(Type type, int level, OptionalInt ordinal, TextRange range) {
        this(type, level, ordinal, 0, range);
    }

    /// @throws IllegalArgumentException if the range is empty, the page is negative, or the level
    ///   or the number does not fit the type
    public Block {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("a block without text at " + range.start());
        }
        boolean levelled =
                switch (type) {
                    case HEADING -> level >= 1 && level <= 6;
                    case LIST_ITEM, QUOTATION -> level >= 1;
                    case PARAGRAPH, PREFORMATTED, TABLE_ROW, CAPTION -> level == 0;
                };
        if (!levelled) {
            throw new IllegalArgumentException("no level " + level + " for a " + type);
        }
        if (page < 0) {
            throw new IllegalArgumentException("no page " + page);
        }
        if (ordinal.isPresent() && (type != Type.LIST_ITEM || ordinal.getAsInt() < 0)) {
            throw new IllegalArgumentException(
                    "no number " + ordinal.getAsInt() + " for a " + type);
        }
    }
}
