package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1", "- item"})
    void aFormulaBecomesText(String words) {
        assertEquals("'" + words, SafeCell.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {" =1", "\u00A0=1", "\uFEFF=1", "\u200B@x", " \u2003+1"})
    void whatDoesNotShowMakesNoDifference(String words) {
        assertEquals("'" + words, SafeCell.of(words));
    }

    /// So it is with semicolons as borders, and where lines are taken for rows.
    @ParameterizedTest
    @CsvSource({
        "a;=1, a;'=1",
        "a; @x, a; '@x",
        "a\\n=cmd|x!A0, a\\n'=cmd|x!A0",
        "a\\r\\n-1, a\\r\\n'-1",
        "a\\n- cmd|x!A0, a\\n'- cmd|x!A0",
        "a\\t\uFF1D1, a\\t'\uFF1D1",
    })
    void noFormulaIsLeftWhereAnotherProgramSeesACellBegin(String words, String safe) {
        assertEquals(unescaped(safe), SafeCell.of(unescaped(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "'quoted'", "it's =1", "a\n- item\n- another; + more\n", "5-4"})
    void whatIsNoFormulaStaysAsItIs(String words) {
        assertEquals(words, SafeCell.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "=1",
                "'=1",
                "''=1",
                "'",
                "'a",
                "'\tx",
                "a;'=1",
                "a;''@x; =1\n\n- x(1)\r\n'+2",
                "\r=1",
                "\n\n=1",
                "'\n'=1",
                "$1\\;=$2"
            })
    void comesBackAsItWas(String words) {
        assertEquals(words, SafeCell.read(SafeCell.of(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", ";", "\n", " ", ";'", ";=", "\n- ", "\u200B"})
    void anyLengthIsBearable(String repeated) {
        String words = repeated.repeat(1 << 20);
        assertEquals(words, SafeCell.read(SafeCell.of(words)));
    }

    private static String unescaped(String words) {
        return words.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
