package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2018              | 2018
                    0476              | 0476
                    2018-06           | 2018-06
                    2018-6            | 2018-06
                    2018-06-14        | 2018-06-14
                    2018-6-4          | 2018-06-04
                    14.6.2018         | 2018-06-14
                    3. 4. 2018        | 2018-04-03
                    14 June 2018      | 2018-06-14
                    14th of June 2018 | 2018-06-14
                    14. jun. 2018     | 2018-06-14
                    June 14, 2018     | 2018-06-14
                    Sept. 3rd 2018    | 2018-09-03
                    MAY 2018          | 2018-05
                    June, 2018        | 2018-06
                    14/6/2018         | 2018-06-14
                    6/14/2018         | 2018-06-14
                    4/4/2018          | 2018-04-04
                    29 February 2016  | 2016-02-29
                    """)
    void understandsDatesAsPeopleWriteThem(String written, String iso) {
        assertEquals(Optional.of(iso), WrittenDate.iso(written));
        assertEquals(Optional.of(iso), WrittenDate.iso("  " + written + "\n"));
        assertEquals(Optional.of(iso), WrittenDate.iso(iso));
    }

    @Test
    void takesAnySpaceForASpace() {
        assertEquals(Optional.of("2018-06-14"), WrittenDate.iso("14\u00a0 June\u202f2018"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3/4/2018",
                "13/14/2018",
                "0/0/2018",
                "29 February 2018",
                "31.4.2018",
                "2018-13",
                "2018-00",
                "2018-06-00",
                "0.6.2018",
                "0000",
                "14 Juni 2018",
                "14 Mayor 2018",
                "14.6.18",
                "18",
                "20180614",
                "June",
                "in 2018",
                "2018-06-14 or later",
                "last week",
                "\u0662\u0660\u0661\u0668",
            })
    void guessesNothing(String written) {
        assertEquals(Optional.empty(), WrittenDate.iso(written));
    }

    @Test
    void readsNothingIntoTextOfEndlessLength() {
        assertEquals(Optional.empty(), WrittenDate.iso("1".repeat(1_000_000)));
    }
}
