package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.export.CorrectionLog.Correction;
import app.obelus.export.CorrectionLog.Version;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CorrectionLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    private final Version first =
            version(
                    1,
                    "The motion was passed by 476 votes to 151 on Wednesday. Nobody spoke.",
                    "Its critics left the room before the vote, the minutes say.");
    private final Version second =
            version(
                    2,
                    "The motion was passed by 426 votes to 151 on Wednesday. Nobody spoke.",
                    "=2+2 is what [the speaker](https://example.org) wrote, \"twice\".");
    private final Version third =
            version(
                    3,
                    "The motion was passed by 426 votes to 151 on Wednesday.",
                    "=2+2 is what [the speaker](https://example.org) wrote, \"twice\".");
    private final Claim vote = on("476 votes to 151").withVerdict("supported");
    private final Notebook notebook = Notebook.of(List.of(vote));

    @Test
    void tellsWhatChangedWhenItWasSeenAndWhichClaimsItTouches() {
        assertEquals(
                List.of(
                        new Correction(
                                second.edition(),
                                "The motion was passed by 476 votes to 151 on Wednesday.",
                                "The motion was passed by 426 votes to 151 on Wednesday.",
                                List.of(vote)),
                        new Correction(
                                second.edition(),
                                "Its critics left the room before the vote, the minutes say.",
                                "",
                                List.of()),
                        new Correction(
                                second.edition(),
                                "",
                                "=2+2 is what [the speaker](https://example.org) wrote, \"twice\".",
                                List.of()),
                        new Correction(third.edition(), "Nobody spoke.", "", List.of())),
                log().corrections());
    }

    @Test
    void writesMarkdownInWhichTheArticleMakesNoMarkup() {
        assertEquals(
                """
                # Corrections: A \\*motion\\*

                ## Edition 2, seen 2026-11-23T09:02:00Z

                > The motion was passed by ~~476~~**426** votes to 151 on Wednesday.

                - Touches “476 votes to 151” (Supported)

                > ~~Its critics left the room before the vote, the minutes say.~~

                > **=2+2 is what \\[the speaker\\](https://example.org) wrote, "twice".**

                ## Edition 3, seen 2026-11-23T09:03:00Z

                > ~~Nobody spoke.~~
                """,
                CorrectionWriter.markdown(log(), Codebook.initial()));
    }

    @Test
    void writesCsvThatASpreadsheetTakesForNoFormula() {
        assertEquals(
                "edition,seen,change,before,after,claims,claimIds\r\n"
                        + "2,2026-11-23T09:02:00Z,changed,The motion was passed by 476 votes to 151 on"
                        + " Wednesday.,The motion was passed by 426 votes to 151 on Wednesday.,"
                        + "476 votes to 151,"
                        + vote.id().iri()
                        + "\r\n"
                        + "2,2026-11-23T09:02:00Z,removed,\"Its critics left the room before the vote,"
                        + " the minutes say.\",,,\r\n"
                        + "2,2026-11-23T09:02:00Z,added,,\"'=2+2 is what [the"
                        + " speaker](https://example.org) wrote, \"\"twice\"\".\",,\r\n"
                        + "3,2026-11-23T09:03:00Z,removed,Nobody spoke.,,,\r\n",
                CorrectionWriter.csv(log()));
    }

    @Test
    void saysSoWhereNoWordsDiffer() {
        CorrectionLog log = CorrectionLog.of(List.of(first), notebook);
        assertEquals(List.of(), log.corrections());
        assertEquals(
                "# Corrections: A \\*motion\\*\n\nNo words differ between the editions.\n",
                CorrectionWriter.markdown(log, Codebook.initial()));
    }

    /// Whatever is put in, taken out or changed, a sentence that only one edition has is told, and
    /// one that both have is not.
    @Test
    void tellsOfExactlyTheSentencesThatOneEditionHasAndTheOtherNot() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            List<String> old = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                old.add(sentence(random, i));
            }
            List<String> now = new ArrayList<>(old);
            for (int i = 0; i < 5; i++) {
                int at = random.nextInt(now.size());
                switch (random.nextInt(3)) {
                    case 0 -> now.add(at, sentence(random, 100 + i));
                    case 1 -> now.remove(at);
                    default -> now.set(at, now.get(at).replaceFirst("saw \\w+", "met w" + seed));
                }
            }
            CorrectionLog log =
                    CorrectionLog.of(
                            List.of(
                                    version(1, old.toArray(String[]::new)),
                                    version(2, now.toArray(String[]::new))),
                            Notebook.empty());
            List<String> gone = new ArrayList<>(old);
            gone.removeAll(now);
            List<String> come = new ArrayList<>(now);
            come.removeAll(old);
            List<String> before =
                    log.corrections().stream()
                            .map(Correction::before)
                            .filter(it -> !it.isEmpty())
                            .toList();
            List<String> after =
                    log.corrections().stream()
                            .map(Correction::after)
                            .filter(it -> !it.isEmpty())
                            .toList();
            assertTrue(before.containsAll(gone), "seed " + seed + ": " + gone + " in " + before);
            assertTrue(after.containsAll(come), "seed " + seed + ": " + come + " in " + after);
        }
    }

    private static String sentence(Random random, int number) {
        StringBuilder words = new StringBuilder("Person" + number);
        for (int i = 0; i < 6; i++) {
            words.append(" saw x").append(random.nextInt(100_000));
        }
        return words + ".";
    }

    private CorrectionLog log() {
        return CorrectionLog.of(List.of(first, second, third), notebook);
    }

    private Claim on(String words) {
        String text = first.article().text();
        return Claims.placeless("urn:test:vote")
                .withTargets(List.of(Claims.target(words, text, text.indexOf(words))));
    }

    private static Version version(int number, String... paragraphs) {
        var text = new CanonicalText();
        for (String paragraph : paragraphs) {
            text.add(Block.Type.PARAGRAPH, 0, paragraph);
        }
        var article = new Article("A *motion*", "", "", "", "en", text.text(), text.blocks());
        return new Version(
                new Edition(
                        number,
                        MORNING.plusSeconds(60L * number),
                        "source.txt",
                        Sha256.of("source"),
                        Sha256.of(text.text())),
                article);
    }
}
