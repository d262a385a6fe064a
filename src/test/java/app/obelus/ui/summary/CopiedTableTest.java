package app.obelus.ui.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class CopiedTableTest {

    private static final CopiedTable TABLE =
            new CopiedTable(
                    Map.of(
                            "Said by",
                            List.of(bar("=HYPERLINK(\"x\")", 2), bar("A\tB\n<C> & D", 1))));

    @Test
    void aSpreadsheetGetsNoFormulaAndNoCellTooMany() {
        assertEquals(
                """
                By\tValue\tClaims
                Said by\t'=HYPERLINK("x")\t2
                Said by\tA B <C> & D\t1
                """,
                TABLE.text());
    }

    @Test
    void whatIsMarkupIsShownAsItIs() {
        assertEquals(
                "<table><thead><tr><th>By</th><th>Value</th><th>Claims</th></tr></thead><tbody>"
                        + "<tr><td>Said by</td><td>=HYPERLINK(&quot;x&quot;)</td><td>2</td></tr>"
                        + "<tr><td>Said by</td><td>A\tB\n&lt;C&gt; &amp; D</td><td>1</td></tr>"
                        + "</tbody></table>",
                TABLE.html());
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "4,1", "5,2", "8,2", "9,5", "20,5", "21,10", "200,50", "5000,2000"})
    void theAxisCountsInWholeNumbersThatPeopleReadEasily(int most, int step) {
        assertEquals(step, Bars.step(most));
    }

    private static Bar bar(String name, int claims) {
        return new Bar(
                name,
                "",
                name,
                List.of(new Bar.Piece("", "", "#000000", true, claims)),
                false,
                true);
    }
}
