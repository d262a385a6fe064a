package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.TextQuote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/// Addresses that open a live page at some words.
class TextFragmentTest {

    private static final String LONG_END =
            "one word and many more words that go on and on and on and on and on b1 b2 b3 b4 b5";
    private static final String PAGE = "https://news.example.org/a?b=1";

    @Test
    void encodesWhatMeansSomethingInADirective() {
        assertEquals(
                Optional.of(
                        PAGE
                                + "#:~:text=well%2Dknown%2C%20R%26D%20costs%20rose%20by%207%E2%80%AF%25"),
                link("well-known, R&D costs rose by 7\u202F%"));
    }

    @Test
    void tellsWholeWordsAroundAShortQuote() {
        assertEquals(
                Optional.of(PAGE + "#:~:text=the%20vote%20was-,476%20to%20151,-and%20the%20chair"),
                TextFragment.link(
                        PAGE,
                        new TextQuote("476 to 151", "nce the vote was ", " and the chair abst")));
    }

    @Test
    void tellsNothingAroundAQuoteThatBeginsOrEndsWithinAWord() {
        assertEquals(
                Optional.of(PAGE + "#:~:text=476%20votes"),
                TextFragment.link(PAGE, new TextQuote("476 votes", "about “", ", and so")));
    }

    @Test
    void looksAroundAQuoteInItsOwnParagraphOnly() {
        assertEquals(
                Optional.of(PAGE + "#:~:text=It%20said-,no%20more"),
                TextFragment.link(
                        PAGE, new TextQuote("no more", "A heading\n\nIt said ", "\n\nThen")));
    }

    @Test
    void tellsHowALongQuoteBeginsAndEnds() {
        assertEquals(
                Optional.of(PAGE + "#:~:text=a1%20a2%20a3%20a4%20a5,b1%20b2%20b3%20b4%20b5"),
                link("a1 a2 a3 a4 a5 " + "word ".repeat(40) + "b1 b2 b3 b4 b5"));
    }

    /// What stands in two blocks is no run of words for a browser.
    @ParameterizedTest
    @CsvSource({
        "'in May.\n\nNobody was hurt', 'in%20May.,Nobody%20was%20hurt'",
        "'a1 a2 a3 a4 a5 a6\n\nand\n\nb0 b1 b2 b3 b4 b5',"
                + " 'a1%20a2%20a3%20a4%20a5,b1%20b2%20b3%20b4%20b5'",
        "'a\n\n" + LONG_END + "', 'a,b1%20b2%20b3%20b4%20b5'",
        "'Votes\t476', 'Votes,476'",
    })
    void tellsWhereAQuoteInSeveralBlocksBeginsAndEnds(String exact, String directive) {
        assertEquals(Optional.of(PAGE + "#:~:text=" + directive), link(exact));
    }

    @Test
    void takesThePlaceOfAnotherFragment() {
        assertEquals(
                Optional.of("https://a.example/#:~:text=one%20two%20three%20four%20five%20six"),
                TextFragment.link(
                        "https://a.example/#top",
                        new TextQuote("one two three four five six", "", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "mailto:a@b.example",
                "file:///etc/passwd",
                "a b"
            })
    void opensPagesOfTheWebOnly(String address) {
        assertEquals(
                Optional.empty(), TextFragment.link(address, new TextQuote("six words", "", "")));
    }

    private static Optional<String> link(String exact) {
        return TextFragment.link(PAGE, new TextQuote(exact, "", ""));
    }
}
