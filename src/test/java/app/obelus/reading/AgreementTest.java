package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Notebook;
import app.obelus.reading.Agreement.Doubt;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

class AgreementTest {

    private static final double TO_THREE_PLACES = 0.0005;

    private final List<Claim> claims = new ArrayList<>();

    /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C: nominal data of
    /// four observers with missing values, α 0.743.
    @Test
    void hasTheAlphaOfKrippendorffsExample() {
        String[] observers = {
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 ."
        };
        for (int unit = 0; unit < 12; unit++) {
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < observers.length; i++) {
                String value = observers[i].split(" ", -1)[unit];
                answers.add(answer("observer " + i, value.equals(".") ? Claim.NO_VERDICT : value));
            }
            claims.add(Claims.placeless("urn:test:" + unit).withAnswers(answers));
        }
        Agreement agreement = Agreement.of(Notebook.of(claims));
        assertEquals(0.743, agreement.alpha().orElseThrow(), TO_THREE_PLACES);
        assertEquals(11, agreement.items(), "the twelfth has one value only");
        assertEquals(6, agreement.pairs().size());
    }

    /// Krippendorff, the same, part A: binary data of two observers, α 0.095.
    @Test
    void hasTheAlphaOfTwoObserversWithBinaryData() {
        String one = "0100000000";
        String other = "1110010100";
        for (int i = 0; i < 10; i++) {
            both(1, one.substring(i, i + 1), other.substring(i, i + 1));
        }
        assertEquals(0.095, agreement().alpha().orElseThrow(), TO_THREE_PLACES);
        assertEquals(60, onlyPair().percent(), TO_THREE_PLACES);
    }

    /// Cohen, A Coefficient of Agreement for Nominal Scales (1960), table 1: 200 cases in
    /// proportions of .25 .13 .12, .12 .02 .16, .03 .15 .02, κ -.092 (.29 agree, .35 do by chance).
    @Test
    void isLessThanByChanceWhereReadersAvoidEachOther() {
        int[][] hundredths = {{25, 13, 12}, {12, 2, 16}, {3, 15, 2}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                both(2 * hundredths[row][column], "verdict " + row, "verdict " + column);
            }
        }
        assertEquals(-0.092, onlyPair().kappa().orElseThrow(), TO_THREE_PLACES);
        assertEquals(29, onlyPair().percent(), TO_THREE_PLACES);
    }

    /// The grant proposals in Wikipedia's article on Cohen's kappa: 20 and 15 of 50 alike, κ 0.4.
    @Test
    void countsWhatBothReadersGave() {
        both(20, "supported", "supported");
        both(5, "supported", "refuted");
        both(10, "refuted", "supported");
        both(15, "refuted", "refuted");
        Agreement.Pair pair = onlyPair();
        assertEquals(0.4, pair.kappa().orElseThrow(), TO_THREE_PLACES);
        assertEquals(70, pair.percent(), TO_THREE_PLACES);
        assertEquals(
                Map.of(
                        "supported", Map.of("supported", 20, "refuted", 5),
                        "refuted", Map.of("supported", 10, "refuted", 15)),
                pair.counts());
        assertEquals(Set.of(), agreement().doubts());
        assertEquals(15, Agreement.disputed(Notebook.of(claims)).size());
    }

    @Test
    void isNotDefinedWhereAllVerdictsAreTheSame() {
        both(40, "supported", "supported");
        Agreement agreement = agreement();
        assertEquals(OptionalDouble.empty(), agreement.alpha());
        assertEquals(OptionalDouble.empty(), onlyPair().kappa());
        assertEquals(100, onlyPair().percent(), TO_THREE_PLACES);
        assertEquals(Set.of(Doubt.ONE_DOMINATES), agreement.doubts());
    }

    @Test
    void warnsWhereThereAreFewClaims() {
        both(29, "supported", "refuted");
        assertEquals(Set.of(Doubt.FEW_ITEMS), agreement().doubts());
        both(1, "refuted", "refuted");
        assertEquals(Set.of(), agreement().doubts());
    }

    @Test
    void saysNothingWhereNobodyAnswered() {
        claims.add(Claims.placeless("urn:test:one"));
        claims.add(Claims.placeless("urn:test:two").withAnswers(List.of(answer("Ada", "refuted"))));
        assertEquals(
                new Agreement(
                        List.of(), 0, OptionalDouble.empty(), List.of(), Set.of(Doubt.FEW_ITEMS)),
                agreement());
    }

    @Test
    void takesTheLastOfSeveralAnswersOfOneReader() {
        Answer later = new Answer("Ada", "supported", "", Claims.MORNING.plusSeconds(60));
        claims.add(
                Claims.placeless("urn:test:one")
                        .withAnswers(
                                List.of(
                                        later,
                                        answer("Ada", "refuted"),
                                        answer("Ben", "supported"))));
        assertEquals(1, onlyPair().same());
        assertEquals(List.of(), Agreement.disputed(Notebook.of(claims)));
    }

    private Agreement agreement() {
        return Agreement.of(Notebook.of(claims));
    }

    private Agreement.Pair onlyPair() {
        List<Agreement.Pair> pairs = agreement().pairs();
        assertEquals(1, pairs.size());
        return pairs.getFirst();
    }

    private void both(int times, String ofAda, String ofBen) {
        for (int i = 0; i < times; i++) {
            claims.add(
                    Claims.placeless("urn:test:" + claims.size())
                            .withAnswers(List.of(answer("Ada", ofAda), answer("Ben", ofBen))));
        }
    }

    private static Answer answer(String reader, String verdict) {
        return new Answer(reader, verdict, "", Claims.MORNING);
    }
}
