package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class FoldingTest {

    record Pair(String one, String other) {}

    static Stream<Pair> same() {
        return Stream.of(
                new Pair("“so”", "\"so\""),
                new Pair("« so »", "\"so\""),
                new Pair("«\u00A0so\u00A0», dit-il", "«so», dit-il"),
                new Pair("sagte »so« und", "sagte „so“ und"),
                new Pair("it’s", "it's"),
                new Pair("476–151", "476-151"),
                new Pair("−5", "-5"),
                new Pair("so — no", "so -- no"),
                new Pair("a\u00A0b", "a b"),
                new Pair("a\r\n b", "a b"),
                new Pair("ex\u00ADample", "example"),
                new Pair("exam-\nple", "example"),
                new Pair("well-\nknown", "well-known"),
                new Pair("o\uFB03ce", "office"),
                new Pair("caf\u00E9", "cafe\u0301"),
                new Pair("and…", "and..."),
                new Pair("中\n文", "中文"),
                new Pair(" so ", "so"));
    }

    static Stream<Pair> different() {
        return Stream.of(
                new Pair("-5", "5"),
                new Pair("+5", "5"),
                new Pair("10\u00B2", "102"),
                new Pair("1.5", "15"),
                new Pair("1,000", "1.000"),
                new Pair("476", "476\u0661"),
                new Pair("Team", "team"),
                new Pair("cafe", "caf\u00E9"),
                new Pair("not so", "so"),
                new Pair("an nul", "annul"),
                new Pair("well-known", "wellknown"),
                new Pair("", "so"));
    }

    @ParameterizedTest
    @MethodSource("same")
    void seesThroughTypography(Pair pair) {
        assertTrue(Folding.same(pair.one, pair.other));
        assertTrue(Folding.same(pair.other, pair.one));
    }

    @ParameterizedTest
    @MethodSource("different")
    void seesNothingElse(Pair pair) {
        assertFalse(Folding.same(pair.one, pair.other));
        assertFalse(Folding.same(pair.other, pair.one));
    }
}
