package app.obelus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TextSearchTest {

    private static final String LONG =
            "He said that 476 voted for it, and 151 did not. ".repeat(210_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    476-151            | by 476–151 today              | 476–151
                    476-151            | by 476 − 151 today            | 476 − 151
                    476-151            | by 476 votes to 151 today     | 476 votes to 151
                    476–151            | by 476 to 151 today           | 476 to 151
                    well-known         | a well‑known man              | well‑known
                    "confirmed"        | was “confirmed” by            | “confirmed”
                    “confirmed”        | was "confirmed" by            | "confirmed"
                    "oui"              | dit «oui» à                   | «oui»
                    it's               | and it’s so                   | it’s
                    it’s               | and it's so                   | it's
                    two words          | here two \u00a0 words are     | two \u00a0 words
                    two words          | here two\\n\\nwords are       | two\\n\\nwords
                    two   words        | here two words are            | two words
                    coordinate         | to co\u00ador\u00addinate it  | co\u00ador\u00addinate
                    co\u00adordinate   | to coordinate it              | coordinate
                    ÉTÉ                | un été chaud                  | été
                    Straße             | die STRAßE dort               | STRAßE
                    """)
    void findsWhatIsMeantHoweverItIsSet(String query, String text, String found) {
        assertEquals(List.of(unescaped(found)), find(text, SearchQuery.of(unescaped(query))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    476-151     | by 476–151 today
                    476-151     | by 476 votes to 151 today
                    "confirmed" | was “confirmed” by
                    it's        | and it’s so
                    two words   | here two \u00a0 words are
                    coordinate  | to co\u00adordinate it
                    """)
    void findsOnlyTheVeryCharactersWhenExact(String query, String text) {
        SearchQuery exact = new SearchQuery(query, false, false, false, true);
        assertEquals(List.of(), find(text, exact));
        assertEquals(List.of(query), find("so " + query + " it is", exact));
    }

    @ParameterizedTest
    @CsvSource({
        "476-151, by 476 votes of those who came to 151",
        "476-151, by 4760–151",
        "476-151, by 476",
        "a-b, a to b",
        "476 151, by 476–151"
    })
    void findsNothingThatIsNotMeant(String query, String text) {
        boolean within = text.contains("4760");
        assertEquals(List.of(), find(text, new SearchQuery(query, false, within, false, false)));
    }

    @Test
    void tellsCapitalsApartWhenAskedTo() {
        String text = "May may MAY";
        assertEquals(List.of("May", "may", "MAY"), find(text, SearchQuery.of("may")));
        assertEquals(List.of("may"), find(text, new SearchQuery("may", true, false, false, false)));
    }

    @Test
    void leavesOutPartsOfWordsWhenAskedTo() {
        String text = "vote, voter, devote, vote9, vote_x, (vote) vote\u0301";
        assertEquals(
                new SearchResult.Hits(List.of(new TextRange(0, 4), new TextRange(37, 41)), true),
                TextSearch.search(text, new SearchQuery("vote", false, true, false, false)));
    }

    @Test
    void findsWholeWordsByExpressionToo() {
        assertEquals(
                List.of("cat", "dog"),
                find("cat dogs dog", new SearchQuery("cat|dog", false, true, true, false)));
    }

    @Test
    void findsByExpressionLineByLine() {
        assertEquals(List.of("Two", "three"), find("one\nTwo\nthree", regex("^T\\w+$")));
        assertEquals(List.of("1,250", "30"), find("1,250 of 30", regex("\\d[\\d,]*")));
    }

    @Test
    void leavesOutEmptyMatches() {
        assertEquals(List.of("aa"), find("b aa b", regex("a*")));
        assertEquals(List.of(), find("words", regex("\\b")));
        assertEquals(List.of(), find("words", SearchQuery.of("")));
    }

    @ParameterizedTest
    @CsvSource({"(the, Unclosed group, 4", "'a**+*', 'Dangling meta character ''*''', 2"})
    void tellsWhatIsWrongWithAnExpressionAndWhere(String words, String problem, int index) {
        SearchResult broken = new SearchResult.Broken(problem, index);
        assertEquals(broken, TextSearch.search("text", regex(words)));
        assertEquals(
                broken,
                TextSearch.search("text", new SearchQuery(words, false, true, true, false)));
    }

    @Test
    void doesNotLetAWholeWordExpressionCloseItsBrackets() {
        assertEquals(
                new SearchResult.Broken("Unmatched closing ')'", 0),
                TextSearch.search("text", new SearchQuery("a)(b", false, true, true, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(.*a){12}b", "(a*)*b"})
    void givesUpOnAnExpressionThatTakesTooLong(String words) {
        String text = "a".repeat(5_000) + "!";
        assertTimeout(
                Duration.ofSeconds(10),
                () ->
                        assertEquals(
                                new SearchResult.TooSlow(), TextSearch.search(text, regex(words))));
    }

    @Test
    void staysBoundedInALongText() {
        assertTimeout(
                Duration.ofSeconds(20), () -> TextSearch.search(LONG, regex("(\\w+\\s?)+:$")));
    }

    @Test
    void findsInTenMegabytesWhileOneTypes() {
        TextSearch.search(LONG, SearchQuery.of("nowhere to be found"));
        assertTimeout(
                Duration.ofSeconds(2),
                () ->
                        assertEquals(
                                new SearchResult.Hits(List.of(), true),
                                TextSearch.search(LONG, SearchQuery.of("nowhere to be found"))));
    }

    @Test
    void findsThousandsOfHits() {
        String text = "476-151 ".repeat(6_000);
        assertEquals(6_000, find(text, SearchQuery.of("476–151")).size());
    }

    @Test
    void saysWhenThereAreMoreThanItGives() {
        SearchResult result =
                TextSearch.search("a".repeat(TextSearch.MOST_HITS + 1), SearchQuery.of("a"));
        List<TextRange> first = new ArrayList<>();
        for (int i = 0; i < TextSearch.MOST_HITS; i++) {
            first.add(new TextRange(i, i + 1));
        }
        assertEquals(new SearchResult.Hits(first, false), result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\E",
                "\\Q",
                "\\Qa\\E",
                "[",
                "]",
                "(",
                "a{2}",
                "$",
                "^",
                ".",
                "|",
                "\\",
                "*",
                "+?",
                "a\\Eb",
                "&&",
                "[^a]",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "#",
                "\\d",
                "()"
            })
    void takesEverySignForItselfWithoutExpressions(String words) {
        for (boolean exact : new boolean[] {false, true}) {
            SearchQuery query = new SearchQuery(words, false, false, false, exact);
            assertEquals(List.of(words), find("xy " + words + " yx", query));
            assertEquals(List.of(), find("nothing here", query));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00ad", "-", "--", "'", "\"", "\u00a0 ", "\u200b", "`"})
    void survivesQueriesOfTypographyOnly(String words) {
        assertEquals(List.of(), find("plain", SearchQuery.of(words)));
    }

    @Test
    void neverFindsHalfACharacter() {
        assertEquals(List.of(), find("a \uD83D\uDE00 b", SearchQuery.of("\uD83D")));
        assertEquals(List.of(), find("a \uD83D\uDE00 b", SearchQuery.of("\uDE00")));
    }

    @Test
    void agreesWithTheSlowWayOnRandomTexts() {
        Random random = new Random(476_151);
        String alphabet = "ab -–'’\"“\u00a0\u00ad\n1";
        for (int round = 0; round < 3_000; round++) {
            String text = randomText(random, alphabet, 30);
            String query = randomText(random, "ab '\"", 3);
            if (query.isBlank() || !query.equals(query.strip())) {
                continue;
            }
            List<TextRange> expected = new ArrayList<>();
            for (int start = 0; start < text.length(); ) {
                int end = slowEnd(text, start, query);
                if (end > start) {
                    expected.add(new TextRange(start, end));
                    start = end;
                } else {
                    start++;
                }
            }
            assertEquals(
                    new SearchResult.Hits(expected, true),
                    TextSearch.search(text, SearchQuery.of(query)),
                    () -> "[" + query + "] in [" + text + "]");
        }
    }

    /// Where a match of the query at `start` ends; -1 where there is none.
    private static int slowEnd(String text, int start, String query) {
        int at = start;
        for (int q = 0; q < query.length(); q++) {
            while (q > 0 && at < text.length() && text.charAt(at) == '\u00ad') {
                at++;
            }
            if (at >= text.length()) {
                return -1;
            }
            char wanted = query.charAt(q);
            if (wanted == ' ') {
                while (q + 1 < query.length() && query.charAt(q + 1) == ' ') {
                    q++;
                }
                if (!isSpace(text.charAt(at))) {
                    return -1;
                }
                while (at < text.length() && isSpace(text.charAt(at))) {
                    at++;
                }
            } else if (folded(text.charAt(at)) == wanted) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\u00a0';
    }

    private static char folded(char c) {
        return switch (c) {
            case '’' -> '\'';
            case '“' -> '"';
            default -> c;
        };
    }

    private static String randomText(Random random, String alphabet, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest) + 1; i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static SearchQuery regex(String words) {
        return new SearchQuery(words, false, false, true, false);
    }

    private static List<String> find(String text, SearchQuery query) {
        String shown = unescaped(text);
        return switch (TextSearch.search(shown, query)) {
            case SearchResult.Hits hits ->
                    hits.ranges().stream().map(range -> range.in(shown)).toList();
            case SearchResult.Broken broken -> throw new AssertionError(broken);
            case SearchResult.TooSlow slow -> throw new AssertionError(slow);
        };
    }

    private static String unescaped(String row) {
        return row.replace("\\n", "\n");
    }
}
