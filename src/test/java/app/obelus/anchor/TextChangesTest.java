package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class TextChangesTest {

    private static final String OLD =
            "The parliament met on Tuesday. It passed the bill by 476 to 151. Nobody spoke against it.";

    @Test
    void saysNothingOfWhatStayed() {
        var changes = TextChanges.between(OLD, OLD.replace(' ', '\n'));
        assertEquals(List.of(), changes.takenOut());
        assertEquals(List.of(), changes.putIn());
    }

    @Test
    void tellsWhatWasTakenOutAndPutIn() {
        String now = OLD.replace("476", "426").replace("Nobody", "Hardly anybody");
        var changes = TextChanges.between(OLD, now);
        assertEquals(List.of("476", "Nobody"), in(OLD, changes.takenOut()));
        assertEquals(List.of("426", "Hardly anybody"), in(now, changes.putIn()));
    }

    @Test
    void takesAMovedPassageForTheSame() {
        String vote = "It passed the bill by 476 to 151. ";
        var changes = TextChanges.between(OLD, vote + OLD.replace(vote, ""));
        assertEquals(List.of(), changes.takenOut());
        assertEquals(List.of(), changes.putIn());
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', a b", "a b, ''", "'. .', '! !'"})
    void doesNotMindTextsWithoutWords(String old, String now) {
        var changes = TextChanges.between(old, now);
        assertEquals(old.contains("a") ? List.of("a b") : List.of(), in(old, changes.takenOut()));
        assertEquals(now.contains("a") ? List.of("a b") : List.of(), in(now, changes.putIn()));
    }

    @ParameterizedTest
    @CsvSource({"a", "a b", "a b c d e f g h i"})
    void staysWithinItsLimitsOnTextsThatRepeatThemselves(String words) {
        String old = (words + " ").repeat(400_000 / words.length());
        String now = "x " + old.substring(0, old.length() / 2) + " y " + old + " z";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertTrue(!TextChanges.between(old, now).putIn().isEmpty()));
    }

    @Test
    void comparesTwoRewrittenBooks() {
        Random random = new Random(7);
        String old = book(random, 150_000);
        String now = book(random, 150_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertTrue(!TextChanges.between(old, now).takenOut().isEmpty()));
    }

    private static String book(Random random, int words) {
        return random.ints(words, 0, 3_000)
                .mapToObj(word -> "w" + Integer.toString(word * word, 36).replaceAll("\\d", "q"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> in(String text, List<TextRange> ranges) {
        return ranges.stream().map(range -> range.in(text)).toList();
    }
}
