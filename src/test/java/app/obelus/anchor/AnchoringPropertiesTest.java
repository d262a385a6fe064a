package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What holds for every text and every edit; the texts and edits are made up by chance, the same in
/// every run.
class AnchoringPropertiesTest {

    private static final String[] WORDS =
            ("the of and to a in is was for it with as his on at by from had which one were when"
                            + " there been has will out so said what up its into than them other time"
                            + " government parliament minister committee president country report"
                            + " decision according political economic representative company during"
                            + " between nevertheless figures river bridge school letter winter market"
                            + " engine window garden doctor teacher village harbour railway newspaper")
                    .split(" ");

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Random random = new Random(20261124);

    @ParameterizedTest
    @CsvSource({
        "1, false",
        "2, false",
        "8, false",
        "25, false",
        "1, true",
        "2, true",
        "8, true",
        "25, true"
    })
    void attachesToTheRightPlaceWhateverIsEditedOutsideTheQuote(int edits, boolean stored) {
        for (int round = 0; round < 150; round++) {
            String before = prose(40 + random.nextInt(60));
            String quote =
                    "passed the bill by "
                            + (100 + random.nextInt(900))
                            + " votes to "
                            + (100 + random.nextInt(900));
            String behind = prose(40 + random.nextInt(60));
            String old = before + " " + quote + " " + behind;
            String now1 = edited(before, edits);
            String now2 = edited(behind, edits);
            String now = now1 + " " + quote + " " + now2;

            Anchor anchor = locate(target(old, before.length() + 1, quote, stored), now);

            var expected = new TextRange(now1.length() + 1, now1.length() + 1 + quote.length());
            assertEquals(Optional.of(expected), anchor.place(), () -> anchor + "\n" + now);
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void neverAttachesToAnEditedHardToken(boolean stored) {
        String[][] edits = {
            {"476", "426"}, {"476", "4760"}, {"476", "47.6"}, {"March", "May"}, {"km", "miles"},
            {"Vienna", "Geneva"}, {"not", "now"}, {"not ", ""}, {"may", "will"}, {"all", "most"},
            {"−5", "5"}, {"−5", "+5"}, {"percent", "points"}, {"Ms Weber", "Ms Huber"},
        };
        String quote =
                "Ms Weber said on 3 March that all 476 km to Vienna may not have cooled by −5 percent";
        for (String[] edit : edits) {
            for (int round = 0; round < 20; round++) {
                String before = prose(30);
                String behind = prose(30);
                String old = before + " " + quote + " " + behind;
                String changed = quote.replace(edit[0], edit[1]);
                String now = edited(before, round % 4) + " " + changed + " " + behind;

                Anchor anchor = locate(target(old, before.length() + 1, quote, stored), now);

                assertTrue(
                        anchor instanceof Anchor.ValueChanged || anchor instanceof Anchor.Lost,
                        () -> edit[0] + " to " + edit[1] + ": " + anchor);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void neverAttachesWordsThatAreNotThoseOfTheQuote(boolean stored) {
        for (int round = 0; round < 400; round++) {
            String old = prose(200);
            int start = old.indexOf(' ', random.nextInt(old.length() / 2)) + 1;
            int end = old.indexOf(' ', start + 1 + random.nextInt(80));
            String quote = old.substring(start, end);
            String now = edited(old, random.nextInt(60));
            Anchor anchor = locate(target(old, start, quote, stored), now);
            anchor.place()
                    .ifPresent(range -> assertTrue(Folding.same(quote, range.in(now)), quote));
        }
    }

    @Test
    void findsFiveThousandClaimsInAMegabyte() {
        String old = prose(180_000);
        String now =
                "A word of correction. "
                        + old.substring(0, 500_000)
                        + " "
                        + prose(30)
                        + old.substring(500_000);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int start = old.indexOf(' ', random.nextInt(old.length() - 2_000)) + 1;
            int end = old.indexOf(' ', start + 40 + random.nextInt(150));
            targets.add(target(old, start, old.substring(start, end), true));
        }
        Anchoring anchoring = Anchoring.in(now, Sha256.of(now));
        long placed =
                assertTimeoutPreemptively(
                        LONG,
                        () ->
                                targets.stream()
                                        .filter(one -> anchoring.locate(one).place().isPresent())
                                        .count());
        assertTrue(placed > 4_950, () -> placed + " of 5000");
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "a".repeat(1_000_000),
                "a ".repeat(500_000),
                "a b ".repeat(250_000),
                "not ".repeat(250_000),
                "-\n".repeat(500_000),
                "\u0301".repeat(1_000_000),
                "\u00AD".repeat(1_000_000),
                "\uD83D".repeat(1_000_000),
                "中".repeat(1_000_000),
                "1".repeat(1_000_000),
                "\n\n".repeat(500_000),
                " ".repeat(1_000_000),
                "“".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void staysWithinItsLimitsOnTextsMadeToBeSlow(String text) {
        List<String> quotes =
                List.of(
                        "a",
                        "a a a",
                        "a".repeat(300),
                        "a ".repeat(2_000),
                        "a ".repeat(50_000) + "b",
                        "a".repeat(100_000) + "b",
                        "中".repeat(4_000),
                        "\u0301",
                        "“",
                        "-\n-\n",
                        "1",
                        text.substring(1_000, 500_000));
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    Anchoring anchoring = Anchoring.in(text, "");
                    for (String quote : quotes) {
                        var position = new TextRange(10, 10 + quote.length());
                        anchoring.locate(
                                new Target(
                                        "urn:a",
                                        0,
                                        "other",
                                        List.of(
                                                new TextQuote(
                                                        quote, "a ".repeat(16), " a".repeat(16)),
                                                new TextPosition(position)),
                                        Optional.empty(),
                                        false,
                                        ""));
                    }
                });
    }

    private static Anchor locate(Target target, String text) {
        return Anchoring.in(text, Sha256.of(text)).locate(target);
    }

    private static Target target(String text, int start, String quote, boolean stored) {
        var range = new TextRange(start, start + quote.length());
        Target target = Target.of("urn:a", 1, Sha256.of(text), text, range);
        return stored
                ? target
                : new Target("urn:a", 0, "", target.selectors(), Optional.empty(), false, "");
    }

    private String prose(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            if (i + 1 < words) {
                text.append(
                        random.nextInt(12) == 0 ? ". " : random.nextInt(60) == 0 ? "\n\n" : " ");
            }
        }
        return text.toString();
    }

    /// With words and sentences taken out, put in, replaced and repeated here and there.
    private String edited(String text, int edits) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        IntStream.range(0, edits).forEach(_ -> edit(words));
        return String.join(" ", words);
    }

    private void edit(List<String> words) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
            case 0 -> words.add(at, prose(1 + random.nextInt(12)));
            case 1 -> words.set(at, WORDS[random.nextInt(WORDS.length)]);
            case 2 -> words.add(words.get(random.nextInt(words.size())));
            default -> {
                if (words.size() > 5) {
                    words.remove(at);
                }
            }
        }
    }
}
