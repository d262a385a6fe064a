package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claims;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AnchoringTest {

    private static final String VOTE =
            """
            The parliament met on Tuesday in Strasbourg.

            After a debate of three hours it passed the bill by 476 to 151, with 22 abstentions.

            The minister thanked the members for their patience.""";

    private static final String MALICIOUS =
            """
            The agency published its report in the evening.

            Two of the files were confirmed as malicious by the laboratory in Vienna.

            The company did not answer questions.""";

    /// What is known of a target: the selectors alone, what Obelus writes down, or that and the
    /// text it was made on.
    enum Told {
        SELECTORS,
        STORED,
        COMPARED
    }

    private String oldText = "";

    private Target target(Told told, String quote, String text) {
        int start = text.indexOf(quote);
        var range = new TextRange(start, start + quote.length());
        Target stored = Target.of("urn:a", 1, Sha256.of(text), text, range);
        oldText = told == Told.COMPARED ? text : "";
        return told == Told.SELECTORS
                ? new Target("urn:a", 0, "", stored.selectors(), Optional.empty(), false, "")
                : stored;
    }

    @ParameterizedTest
    @EnumSource
    void callsAnotherFigureAChangedValue(Told told) {
        assertEquals(
                "value changed to «426 to 151»: [476|426] to 151",
                told(target(told, "476 to 151", VOTE), VOTE.replace("476 to 151", "426 to 151")));
    }

    @ParameterizedTest
    @EnumSource
    void callsFiguresThatChangedPlacesAChangedValue(Told told) {
        assertEquals(
                "value changed to «151 to 476»: [476|151] to [151|476]",
                told(target(told, "476 to 151", VOTE), VOTE.replace("476 to 151", "151 to 476")));
    }

    @ParameterizedTest
    @EnumSource
    void callsAnotherFigureAChangedValueWhereTheFigureIsAll(Told told) {
        assertEquals(
                "value changed to «426»: [476|426]",
                told(target(told, "476", VOTE), VOTE.replace("476", "426")));
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatMovedFortyParagraphsOn(Told told) {
        String new40 = paragraphs(40) + VOTE;
        assertEquals("moved to «476 to 151»", told(target(told, "476 to 151", VOTE), new40));
        assertEquals(
                Optional.of(new40.indexOf("476 to 151")),
                locate(target(told, "476 to 151", VOTE), new40).place().map(TextRange::start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "never", "not yet", "not yet been"})
    void callsWordsThatAreNowDeniedAChangedValue(String denial) {
        String now =
                MALICIOUS.replace(
                        "were confirmed as malicious",
                        "were " + denial + " confirmed as malicious");
        for (Told told : Told.values()) {
            assertEquals(
                    "value changed to «confirmed as malicious»: [|"
                            + denial
                            + " ]confirmed as malicious",
                    told(target(told, "confirmed as malicious", MALICIOUS), now));
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsWordsThatAreNoLongerDeniedAChangedValue(Told told) {
        String before = MALICIOUS.replace("were confirmed", "were not confirmed");
        assertEquals(
                "value changed to «confirmed as malicious»: [not |]confirmed as malicious",
                told(target(told, "confirmed as malicious", before), MALICIOUS));
    }

    @ParameterizedTest
    @EnumSource
    void showsOfADenialOnlyTheWordsThatCame(Told told) {
        String before = MALICIOUS.replace("were confirmed", "have been confirmed");
        assertEquals(
                "value changed to «confirmed as malicious»: [|not ]been confirmed as malicious",
                told(
                        target(told, "confirmed as malicious", before),
                        before.replace("have been", "have not been")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zwei wurden [als schädlich bestätigt], hieß es.   | Zwei wurden nicht als schädlich bestätigt, hieß es.
                    Die Firma [bestätigte den Bericht].               | Die Firma bestätigte den Bericht nicht.
                    Deux ont été [confirmés comme malveillants] hier. | Deux n'ont pas été confirmés comme malveillants hier.
                    Due [sono stati confermati] ieri sera.            | Due non sono stati confermati ieri sera.
                    Twee zijn [als schadelijk bevestigd], bleek.      | Twee zijn niet als schadelijk bevestigd, bleek.
                    Två har [bekräftats som skadliga] i går.          | Två har inte bekräftats som skadliga i går.
                    Два [были признаны вредоносными] вечером.         | Два не были признаны вредоносными вечером.
                    其中两个[被确认为恶意软件]，晚间公布。                  | 其中两个未被确认为恶意软件，晚间公布。
                    二つは[悪質だと確認され]たと発表した。                  | 二つは悪質だと確認されなかったと発表した。
                    """)
    void callsWordsThatAreNowDeniedAChangedValueInOtherLanguages(String old, String now) {
        assertEquals(Anchor.ValueChanged.class, kind(old, now));
        assertEquals(Anchor.Exact.class, kind(old, plain(old) + " 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Growth reached [5 percent] in May, he said.     | Growth reached 2.5 percent in May, he said.
                    Growth reached [5 percent] in May, he said.     | Growth reached −5 percent in May, he said.
                    Growth reached [5 percent] in May, he said.     | Growth reached 3–5 percent in May, he said.
                    Growth reached [2] percent in May, he said.     | Growth reached 2.5 percent in May, he said.
                    Growth reached [2]% in May, the office said.    | Growth reached 2‰ in May, the office said.
                    They counted [234] people in all, he said.      | They counted 234,000 people in all, he said.
                    They counted [234] people in all, he said.      | They counted 234 million people in all, he said.
                    It cost them [234 million] in all, he said.     | It cost them 1,234 million in all, he said.
                    It cost them €[5 million] in all, he said.      | It cost them $5 million in all, he said.
                    Les dégâts : [234,56 euros], dit la police.     | Les dégâts : 1 234,56 euros, dit la police.
                    """)
    void callsAFigureThatIsNowPartOfAnotherAChangedValue(String old, String now) {
        assertEquals(Anchor.ValueChanged.class, kind(old, now));
        assertEquals(Anchor.Exact.class, kind(old, plain(old) + " It was 2 o'clock."));
    }

    private Class<? extends Anchor> kind(String old, String now) {
        String text = plain(old);
        String quote = old.substring(old.indexOf('[') + 1, old.indexOf(']'));
        List<Class<? extends Anchor>> kinds = new ArrayList<>();
        for (Told told : Told.values()) {
            kinds.add(locate(target(told, quote, text), now).getClass());
        }
        assertEquals(1, kinds.stream().distinct().count(), kinds::toString);
        return kinds.getFirst();
    }

    private static String plain(String marked) {
        return marked.replaceAll("[\\[\\]]", "");
    }

    @Test
    void saysThatAParagraphMovedThoughItIsNotFarWhereTheOldTextIsKept() {
        String vote = "After a debate of three hours it passed the bill by 476 to 151.";
        String old = "The house met.\n\n" + vote + "\n\n" + MALICIOUS;
        String now = "The house met.\n\n" + MALICIOUS + "\n\n" + vote;
        assertEquals("moved to «476 to 151»", told(target(Told.COMPARED, "476 to 151", old), now));
        assertEquals(
                "exact at «confirmed as malicious»",
                told(target(Told.COMPARED, "confirmed as malicious", old), now));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotMindADenialThatWasThere(Told told) {
        String before = MALICIOUS.replace("were confirmed", "were not confirmed");
        assertEquals(
                "exact at «confirmed as malicious»",
                told(
                        target(told, "confirmed as malicious", before),
                        before.replace("in the evening", "at noon")));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTakeTheSentenceOfAnotherTeam(Told told) {
        String alpha = "Team Alpha blocked 31 of the 40 attacks within an hour.";
        String beta = "Team Beta blocked 31 of the 40 attacks within an hour.";
        String before = "The exercise lasted two days.\n\n%s %s\n\nNobody slept much.";
        String both = before.formatted(alpha, beta);
        String onlyBeta = before.formatted("", beta).replace("\n\n ", "\n\n");
        assertEquals("lost: ONLY_LOOKALIKES", told(target(told, alpha, both), onlyBeta));
        assertEquals(
                "lost: ONLY_LOOKALIKES",
                told(target(told, beta, both), before.formatted(alpha, "")));
        assertEquals("exact at «" + beta + "»", told(target(told, beta, both), onlyBeta));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotFindAShortNameInsideAnotherWord(Told told) {
        String before = "The report names Ann and Bob as its authors.";
        String now = "The report names Annabel and Bobby as its authors.";
        assertEquals("lost", told(target(told, "Ann", before), now).replaceAll(":.*", ""));
        assertEquals(
                "lost", told(Claims.foreign("Ann", Optional.empty()), now).replaceAll(":.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We\u00A0won’t pay” – he said the office’s official figure was −5\u202F%…",
                "\"We won't pay\" - he said the o\uFB03ce's of\u00ADficial figure\nwas -5 %...",
                "\uD83D\uDE00\uD83D\uDE00 \"We won't pay\" - he said the office's official figure was -5 %...",
            })
    void seesThroughTypography(String line) {
        String quote = "\"We won't pay\" - he said the office's official figure was -5 %...";
        String around = "The minister was brief.\n\n%s\n\nThen he left.";
        String before = around.formatted(quote);
        for (Told told : Told.values()) {
            Anchor anchor = locate(target(told, quote, before), around.formatted(line));
            assertEquals("Exact", anchor.getClass().getSimpleName(), () -> anchor.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesComposedAndDecomposedLettersForTheSame(Told told) {
        String before = "The café in Besançon opened at noon, said the mayor.";
        String now = Normalizer.normalize(before, Normalizer.Form.NFD);
        assertEquals(
                "exact at «" + now.substring(0, now.indexOf(" opened")).substring(4) + "»",
                told(target(told, "café in Besançon", before), now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", "5", "−5.0", "−15"})
    void doesNotTakeOneSignOrFigureForAnother(String figure) {
        String before = "On the day the index closed at −5 points, the lowest of the year so far.";
        for (Told told : Told.values()) {
            Anchor anchor =
                    locate(
                            target(told, "closed at −5 points", before),
                            before.replace("−5", figure));
            assertEquals("ValueChanged", anchor.getClass().getSimpleName());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SELECTORS", "STORED"})
    void doesNotChooseBetweenPlacesAsGoodAsEachOther(Told told) {
        String twice = "He said the sky was blue. ";
        String before = "It was noon. " + twice + "Nobody answered for a while. " + twice;
        String now = twice + "The rest of the talk was about the weather. " + twice;
        assertEquals(
                "ambiguous: «the sky was blue» «the sky was blue»",
                told(target(told, "the sky was blue", before.substring(0, 40)), now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesATargetWithoutWords(String exact) {
        var quote = new TextQuote(exact, "the ", " is");
        var target = new Target("urn:a", 0, "", List.of(quote), Optional.empty(), false, "");
        assertEquals("lost: NOTHING_TOLD", told(target, "the sky is"));
    }

    @Test
    void refusesATargetThatSaysNothing() {
        var nothing = new Target("urn:a", 0, "", List.of(), Optional.empty(), false, "");
        assertEquals("lost: NOTHING_TOLD", told(nothing, "the sky"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsOtherWordsForTheSameValue(Told told) {
        assertEquals(
                "reworded to «it adopted the bill by 476 to 151»:"
                        + " it [passed|adopted] the bill by 476 to 151",
                told(
                        target(told, "it passed the bill by 476 to 151", VOTE),
                        VOTE.replace("passed", "adopted")));
    }

    @ParameterizedTest
    @EnumSource
    void losesWhatWasDeleted(Told told) {
        String now = VOTE.replaceAll("After.*\n\n", "");
        assertEquals("lost: GONE", told(target(told, "476 to 151", VOTE), now));
    }

    @Test
    void findsTheWordsWhereTheyWere() {
        String text = "passed by 476 votes to 151";
        assertEquals(
                new Anchor.Exact(new TextRange(10, 26)),
                locate(Claims.target("476 votes to 151", text, 10), text));
    }

    @ParameterizedTest
    @EnumSource
    void leavesWhereItWasWhatOnlyALittleWasPutInBefore(Told told) {
        assertEquals(
                "exact at «476 to 151»",
                told(target(told, "476 to 151", VOTE), "Corrected at noon. " + VOTE));
    }

    @Test
    void findsWordsOfWhichNobodyToldThePlace() {
        assertEquals("moved to «sky»", told(Claims.foreign("sky", Optional.empty()), "the sky"));
    }

    @Test
    void doesNotMindAPlaceBeyondTheText() {
        assertEquals(
                "moved to «sky»",
                told(Claims.foreign("sky", Optional.of(new TextRange(900, 903))), "the sky"));
    }

    @Test
    void trustsAPlaceWithoutWordsOnlyInTheTextItWasMadeOn() {
        String text = "the sky";
        var place = new TextPosition(new TextRange(4, 7));
        var onThis =
                new Target(
                        "urn:a", 1, Sha256.of(text), List.of(place), Optional.empty(), false, "");
        var onAnother =
                new Target(
                        "urn:a",
                        1,
                        Sha256.of("a sky"),
                        List.of(place),
                        Optional.empty(),
                        false,
                        "");

        assertEquals(new Anchor.Exact(new TextRange(4, 7)), locate(onThis, text));
        assertEquals("lost: NOTHING_TOLD", told(onAnother, text));
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Paragraph number %d tells of other things.\n\n".formatted(i))
                .collect(Collectors.joining());
    }

    private Anchor locate(Target target, String text) {
        Anchoring anchoring = Anchoring.in(text, Sha256.of(text));
        return oldText.isEmpty()
                ? anchoring.locate(target)
                : anchoring.withOld(oldText, Sha256.of(oldText)).locate(target);
    }

    private String told(Target target, String text) {
        return switch (locate(target, text)) {
            case Anchor.Exact one -> "exact at «" + one.range().in(text) + "»";
            case Anchor.Moved one -> "moved to «" + one.range().in(text) + "»";
            case Anchor.Reworded one ->
                    "reworded to «" + one.range().in(text) + "»: " + shown(one.diff());
            case Anchor.ValueChanged one ->
                    "value changed to «" + one.range().in(text) + "»: " + shown(one.diff());
            case Anchor.Ambiguous one ->
                    "ambiguous:"
                            + one.places().stream()
                                    .map(range -> " «" + range.in(text) + "»")
                                    .collect(Collectors.joining());
            case Anchor.Lost one -> "lost: " + one.reason();
        };
    }

    private static String shown(WordDiff diff) {
        return diff.pieces().stream()
                .map(
                        piece ->
                                switch (piece.fate()) {
                                    case KEPT -> piece.words();
                                    case TAKEN_OUT -> "[" + piece.words() + "|]";
                                    case PUT_IN -> "[|" + piece.words() + "]";
                                })
                .collect(Collectors.joining())
                .replace("|][|", "|");
    }
}
