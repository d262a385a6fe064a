package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class CanonicalTextTest {

    @Test
    void setsBlocksApartByOneBlankLine() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 1, " The vote\n");
        text.add(Block.Type.PARAGRAPH, 0, "476 to 151.\r\nNo more.\r");
        assertEquals("The vote\n\n476 to 151.\nNo more.", text.text());
        assertEquals(
                List.of(
                        new Block(Block.Type.HEADING, 1, new TextRange(0, 8)),
                        new Block(Block.Type.PARAGRAPH, 0, new TextRange(10, 30))),
                text.blocks());
    }

    @Test
    void leavesOutBlocksWithoutAVisibleCharacter() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.PARAGRAPH, 0, "");
        text.add(Block.Type.PARAGRAPH, 0, " \r\n\t");
        text.add(Block.Type.PARAGRAPH, 0, "\u0000");
        assertEquals("", text.text());
        assertEquals(List.of(), text.blocks());
    }

    @Test
    void changesNothingElse() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.PARAGRAPH, 0, "e\u0301  “two\u00a0spaces”\u00ad a\u0000b");
        assertEquals("e\u0301  “two\u00a0spaces”\u00ad ab", text.text());
    }

    @Test
    void keepsTheIndentOfPreformattedLines() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.PREFORMATTED, 0, "\n  \n    if (a)\r\n      b\n\n");
        assertEquals("    if (a)\n      b", text.text());
    }

    @Test
    void keepsTheCellsOfTablesInTheirColumns() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.TABLE_ROW, 0, " \t2022\t2023\n");
        text.add(Block.Type.TABLE_ROW, 0, "Milk\t\t1.40\t");
        text.add(Block.Type.TABLE_ROW, 0, "\t \t");
        assertEquals("\t2022\t2023\n\nMilk\t\t1.40", text.text());
    }
}
