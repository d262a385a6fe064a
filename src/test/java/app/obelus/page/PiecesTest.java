package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Graphemes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

final class PiecesTest {

    private static Article paragraph(String words) {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.PARAGRAPH, 0, words);
        return new Article("Title", "", "", "", "", text.text(), text.blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A short sentence. ",
                "nospaceatall",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "e\u0301"
            })
    void ofALongBlockAreShortAndTogetherTheBlock(String again) {
        String text = again.repeat(20_000 / again.length()).strip();
        Pieces pieces = Pieces.of(paragraph(text));

        int reached = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            assertEquals(reached, piece.range().start());
            assertTrue(piece.range().length() <= Pieces.LONGEST);
            assertTrue(Graphemes.isBorder(text, piece.range().end()));
            reached = piece.range().end();
        }
        assertEquals(text.length(), reached);
    }

    @Test
    void ofALongBlockEndWithASentence() {
        Pieces pieces = Pieces.of(paragraph("One sentence, of six words, ends. ".repeat(500)));

        for (int i = 0; i < pieces.size() - 1; i++) {
            assertTrue(pieces.words(i).endsWith("ends. "));
            assertFalse(pieces.get(i).closes());
        }
    }

    @Test
    void areFoundByTheCharactersInThem() {
        Random random = new Random(6);
        Article article = Texts.article(7, 30_000);
        Pieces pieces = Pieces.of(article);
        for (int i = 0; i < 1000; i++) {
            int offset = random.nextInt(article.text().length());
            Piece piece = pieces.get(pieces.at(offset));
            assertTrue(piece.range().start() <= offset);
            assertTrue(offset <= piece.range().end() + 1);
        }
    }

    @Test
    void numberParagraphsAndQuotations() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 1, "Heading");
        text.add(Block.Type.PARAGRAPH, 0, "First.");
        text.add(Block.Type.TABLE_ROW, 0, "a\tb");
        text.add(Block.Type.TABLE_ROW, 0, "a\tb\tc");
        text.add(Block.Type.QUOTATION, 1, "Second.");
        Pieces pieces = Pieces.of(new Article("Title", "", "", "", "", text.text(), text.blocks()));

        assertEquals(
                List.of(0, 1, 0, 0, 2),
                List.of(0, 1, 2, 3, 4).stream().map(i -> pieces.get(i).number()).toList());
    }

    private static Pieces rows(String... rows) {
        CanonicalText text = new CanonicalText();
        for (String row : rows) {
            text.add(Block.Type.TABLE_ROW, 0, row);
        }
        return Pieces.of(new Article("Title", "", "", "", "", text.text(), text.blocks()));
    }

    private static List<String> words(Pieces pieces) {
        return IntStream.range(0, pieces.size()).mapToObj(pieces::words).toList();
    }

    @Test
    void ofATableWhoseCellsFitBesideEachOtherAreItsRows() {
        Pieces pieces = rows("Year\tPrice", "2022\t2.10\ta loaf of a pound");

        assertEquals(List.of("Year\tPrice", "2022\t2.10\ta loaf of a pound"), words(pieces));
        Table table = pieces.get(0).table();
        assertNotNull(table);
        assertEquals(List.of("Year", "Price", "a loaf of a pound"), table.sideBySide());
        assertSame(table, pieces.get(1).table());
    }

    @Test
    void ofATableOfManyFiguresAreItsRows() {
        String row = "Ashgabat" + "\t1,234".repeat(15);

        assertEquals(List.of(row, row), words(rows(row, row)));
    }

    @Test
    void measureNoColumnsThatDoNotStandBesideEachOther() {
        Table wide = rows("a" + "\tb".repeat(100_000)).get(0).table();
        assertNotNull(wide);
        assertEquals(100_001, wide.columns());
        assertEquals(List.of(), wide.sideBySide());
        Table talkative = rows("a\t" + "Said the mayor. ".repeat(100_000)).get(0).table();
        assertNotNull(talkative);
        assertEquals(List.of(), talkative.sideBySide());
    }

    @Test
    void ofATableWithSentencesAreItsCells() {
        String sentence = "The state and the two provinces, in equal parts, after the ruling.";
        Pieces pieces = rows("Year\t\tWho paid", "\t\t1963\t" + sentence + "\t\t", "1964");

        assertEquals(
                List.of("Year\t\t", "Who paid", "\t\t1963\t", sentence, "1964"), words(pieces));
        assertEquals(
                List.of(true, false, true, false, true),
                IntStream.range(0, 5).mapToObj(i -> pieces.get(i).opens()).toList());
        assertEquals(
                List.of(false, true, false, true, true),
                IntStream.range(0, 5).mapToObj(i -> pieces.get(i).closes()).toList());
    }

    @Test
    void haveTheNumbersOfListsAtTheBeginningOfTheirBlocks() {
        CanonicalText text = new CanonicalText();
        text.addItem(1, OptionalInt.of(0), "Nought.");
        text.addItem(1, OptionalInt.of(12), "One sentence, of six words, ends. ".repeat(150));
        text.addItem(1, OptionalInt.empty(), "No number.");
        Pieces pieces = Pieces.of(new Article("Title", "", "", "", "", text.text(), text.blocks()));

        assertEquals(
                List.of("0.", "12.", "", ""),
                List.of(0, 1, 2, 3).stream().map(i -> pieces.get(i).ordinal()).toList());
    }

    @Test
    void ofATextWithoutBlocksAreItsText() {
        Pieces pieces = Pieces.of(new Article("Title", "", "", "", "", "Words.", List.of()));

        assertEquals("Words.", pieces.words(0));
        assertEquals(0, Pieces.of(null).size());
    }
}
