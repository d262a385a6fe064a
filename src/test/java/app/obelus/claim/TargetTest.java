package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.Graphemes;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

class TargetTest {

    private static final String VOTE =
            "The resolution, which was passed by 476 votes to 151, focused on security policy.";

    @Test
    void remembersTheWordsTheirPlaceAndTheirSurroundings() {
        int start = VOTE.indexOf("476");
        var range = new TextRange(start, start + "476 votes to 151".length());

        assertEquals(
                new Target(
                        "urn:a",
                        1,
                        Sha256.of(VOTE),
                        List.of(
                                new TextQuote(
                                        "476 votes to 151",
                                        "resolution, which was passed by ",
                                        ", focused on security policy."),
                                new TextPosition(range)),
                        Optional.of(
                                new Surroundings(
                                        VOTE.substring(0, start),
                                        VOTE.substring(range.end()),
                                        1,
                                        1)),
                        false,
                        ""),
                Target.of("urn:a", 1, Sha256.of(VOTE), VOTE, range));
    }

    @Test
    void countsWhichOfTheOccurrencesItIs() {
        String text = "ban, ban; the ban";

        assertEquals(
                new Surroundings("ban, ", "; the ban", 3, 2),
                Surroundings.of(text, new TextRange(5, 8)));
    }

    @Test
    void refusesToRememberNoWords() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Target.of("urn:a", 1, "", VOTE, new TextRange(3, 3)));
    }

    @Test
    void neverCutsACharacterAtTheEdgeOfTheSurroundings() {
        var random = new Random(7);
        String[] pieces = {"a", " ", "e\u0301", "👩‍👩‍👧", "🇪🇺", "ש", "한", "\n\n"};
        for (int round = 0; round < 300; round++) {
            var words = new StringBuilder();
            while (words.length() < 400) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = words.toString();
            int middle = Graphemes.borderBefore(text, 150 + random.nextInt(100));
            var range = new TextRange(middle, Graphemes.next(text, middle + 5));
            var quote = TextQuote.of(text, range);
            int before = range.start() - quote.prefix().length();
            int behind = range.end() + quote.suffix().length();
            assertTrue(Graphemes.isBorder(text, before), "cut before, round " + round);
            assertTrue(Graphemes.isBorder(text, behind), "cut behind, round " + round);
            assertTrue(quote.prefix().length() <= TextQuote.CONTEXT);
            assertTrue(quote.suffix().length() <= TextQuote.CONTEXT);
        }
    }
}
