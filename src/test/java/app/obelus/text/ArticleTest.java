package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

class ArticleTest {

    @Test
    void hasATitle() {
        assertThrows(IllegalArgumentException.class, () -> article(" ", "text", List.of()));
    }

    @Test
    void hasLineFeedsOnly() {
        assertThrows(IllegalArgumentException.class, () -> article("T", "a\r\nb", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 3, 6", "2, 4, 0, 2", "0, 4, 4, 8"})
    void hasBlocksInOrderAndWithinTheText(int start, int end, int otherStart, int otherEnd) {
        List<Block> blocks = List.of(paragraph(start, end), paragraph(otherStart, otherEnd));
        assertThrows(IllegalArgumentException.class, () -> article("T", "abc\nde", blocks));
    }

    @ParameterizedTest
    @CsvSource({
        "HEADING, 0",
        "HEADING, 7",
        "PARAGRAPH, 1",
        "LIST_ITEM, 0",
        "QUOTATION, 0",
        "PREFORMATTED, 1",
        "TABLE_ROW, 2"
    })
    void hasBlocksOfLevelsThatFit(Block.Type type, int level) {
        assertThrows(
                IllegalArgumentException.class, () -> new Block(type, level, new TextRange(0, 1)));
    }

    @ParameterizedTest
    @CsvSource({"PARAGRAPH, 0, 1", "HEADING, 1, 1", "LIST_ITEM, 1, -1"})
    void hasNumbersOnItemsOfListsOnly(Block.Type type, int level, int ordinal) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Block(type, level, OptionalInt.of(ordinal), new TextRange(0, 1)));
    }

    @Test
    void hasNoEmptyBlocks() {
        assertThrows(IllegalArgumentException.class, () -> paragraph(3, 3));
    }

    @Test
    void knowsTheBlockOfEveryPlace() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Block> blocks = new ArrayList<>();
            int at = random.nextInt(3);
            for (int i = random.nextInt(20); i >= 0; i--) {
                int end = at + 1 + random.nextInt(5);
                blocks.add(paragraph(at, end));
                at = end + random.nextInt(3);
            }
            Article article = article("T", "x".repeat(at + 2), blocks);
            for (int offset = 0; offset <= at + 2; offset++) {
                assertEquals(slowBlockAt(blocks, offset), article.blockAt(offset));
            }
        }
    }

    @Test
    void withoutBlocksHasNoBlockAnywhere() {
        assertThrows(IllegalStateException.class, () -> article("T", "", List.of()).blockAt(0));
    }

    @Test
    void isTheSameArticleWithAnotherText() {
        Article before = new Article("T", "By me", "May", "urn:x", "en", "a", List.of());
        List<Block> blocks = List.of(paragraph(0, 2));
        assertEquals(
                new Article("T", "By me", "May", "urn:x", "en", "bc", blocks),
                before.withText("bc", blocks));
    }

    private static int slowBlockAt(List<Block> blocks, int offset) {
        int found = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).range().start() <= offset) {
                found = i;
            }
        }
        return found;
    }

    private static Block paragraph(int start, int end) {
        return new Block(Block.Type.PARAGRAPH, 0, new TextRange(start, end));
    }

    private static Article article(String title, String text, List<Block> blocks) {
        return new Article(title, "", "", "", "", text, blocks);
    }
}
