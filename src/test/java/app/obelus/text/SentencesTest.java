package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

class SentencesTest {

    /// Sentences apart by `|`, which is not in the text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It passed. |Nobody objected.",
                "Did it pass? |Yes! |It did.",
                "Dr. Smith said so. |He was right.",
                "J. R. Smith said so. |He was right.",
                "The U.S. Senate met. |It agreed.",
                "See No. 7 of the list. |It is short.",
                "He said no. |Then he left.",
                "He said No. |Then he left.",
                "So did I. |Nobody minded.",
                "It rose by 1.5 percent. |That is much.",
                "“It passed.” |He left.",
                "One line without an end",
                "e.g. Berlin and Mr. Jones. |The end.",
                "これは文です。|次の文です。"
            })
    void endWhereAReaderSaysTheyEnd(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = Arrays.stream(marked.split("\\|", -1)).map(String::strip).toList();
        assertEquals(
                expected,
                Sentences.of(text, new TextRange(0, text.length())).stream()
                        .map(it -> it.in(text))
                        .toList());
    }

    @Test
    void areTakenWithTheOneBeforeAndTheOneBehind() {
        Article article = article("Heading here", "First one. Second one.  Third.");
        assertEquals("Heading here\n\nFirst one. Second one.", around(article, "First one."));
        assertEquals("Heading here\n\nFirst one.", around(article, "Heading"));
        assertEquals("First one. Second one.  Third.", around(article, "ond"));
        assertEquals(article.text(), around(article, "one. Second"));
    }

    private static String around(Article article, String words) {
        int start = article.text().indexOf(words);
        return Sentences.around(article, new TextRange(start, start + words.length()))
                .in(article.text());
    }

    @Test
    void areFoundWhereTheReaderPoints() {
        Article article = article("Heading here", "First one. Second one.  Third.");
        assertEquals("Heading here", at(article, 3));
        assertEquals("Heading here", at(article, 13));
        assertEquals("First one.", at(article, 14));
        assertEquals("First one.", at(article, 24));
        assertEquals("Second one.", at(article, 25));
        assertEquals("Third.", at(article, 38));
        assertEquals("Third.", at(article, 4_000));
        assertEquals(
                new TextRange(3, 3),
                Sentences.at(new Article("T", "", "", "", "", "", List.of()), 3));
    }

    @Test
    void coverEveryVisibleCharacterOnce() {
        Random random = new Random(4);
        String[] pieces = {
            "It ",
            "passed. ",
            "Dr. ",
            "Smith ",
            "U.S. ",
            "7 ",
            "No. ",
            "? ",
            "! ",
            "“",
            "” ",
            "…",
            "é",
            "😀 ",
            "。",
            "\n",
            "I. "
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder built = new StringBuilder("x");
            for (int i = random.nextInt(30); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            int reached = 0;
            for (TextRange sentence : Sentences.of(text, new TextRange(0, text.length()))) {
                assertTrue(text.substring(reached, sentence.start()).isBlank(), text);
                assertEquals(sentence.in(text).strip(), sentence.in(text));
                reached = sentence.end();
            }
            assertTrue(text.substring(reached).isBlank(), text);
        }
    }

    private static String at(Article article, int offset) {
        return Sentences.at(article, offset).in(article.text());
    }

    private static Article article(String... paragraphs) {
        CanonicalText text = new CanonicalText();
        for (String paragraph : paragraphs) {
            text.add(Block.Type.PARAGRAPH, 0, paragraph);
        }
        return new Article("A title", "", "", "", "", text.text(), text.blocks());
    }
}
