package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void numberParagraphsAndQuotationsAndCountColumns() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 1, "Heading");
        text.add(Block.Type.PARAGRAPH, 0, "First.");
        text.add(Block.Type.TABLE_ROW, 0, "a\tb");
        text.add(Block.Type.TABLE_ROW, 0, "a\tb\tc");
        text.add(Block.Type.QUOTATION, 1, "Second.");
        Pieces pieces = Pieces.of(new Article("Title", "", "", "", "", text.text(), text.blocks()));

        assertEquals(
                List.of("0 0", "1 0", "0 3", "0 3", "2 0"),
                List.of(0, 1, 2, 3, 4).stream()
                        .map(i -> pieces.get(i).number() + " " + pieces.get(i).columns())
                        .toList());
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
