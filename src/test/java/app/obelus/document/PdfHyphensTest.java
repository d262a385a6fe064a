package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class PdfHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "the govern-, ment said, the government said",
        "a well-, known man, a well-known man",
        "the Trace-, Monkey runs, the TraceMonkey runs",
        "an Anglo-, Saxon word, an Anglo-Saxon word",
        "the govern\u00AD, ment said, the government said",
        "the gov\u00ADernment, said, the government said",
        "from 1998-, 2004 on, from 1998-2004 on",
        "here — or, there, here — or there",
        "here—, there, here—there",
        "he or, she, he or she",
        "犯罪は, 昨年, 犯罪は昨年",
        "and/, or, and/or"
    })
    void joinsWhatTheEndOfALineHasParted(String line, String next, String joined) {
        PdfHyphens hyphens = learned("so well-known and TraceMonkey are words of it");
        assertEquals(joined, hyphens.join(List.of(line, next)).text());
    }

    @Test
    void keepsEveryHyphenWhereWordsAreNeverBroken() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add("a line of a text with a ragged margin");
        }
        PdfHyphens hyphens = learned(lines.toArray(String[]::new));
        assertEquals("paradigm-wrecking", hyphens.join(List.of("paradigm-", "wrecking")).text());
    }

    @Test
    void tellsTheHyphenOfTheLineFromThatOfTheWord() {
        PdfHyphens hyphens = learned("gov\u2010", "mar\u2010", "min\u2010", "a mid-line word");
        assertEquals("government", hyphens.join(List.of("gov\u2010", "ernment")).text());
        assertEquals("long-term", hyphens.join(List.of("long-", "term")).text());
    }

    @Test
    void setsNotesAsTheRestOfTheDocumentDoes() {
        List<String> lines = List.of("He said so.", "[12] She did not.");
        assertEquals(
                "He said so.[12] She did not.",
                learned("It is so.[3] And so is this.").join(lines).text());
        assertEquals(
                "He said so. [12] She did not.",
                learned("It is so. [3] And so is this.").join(lines).text());
    }

    @Test
    void saysWhereEachLineBegins() {
        PdfHyphens.Joined joined = learned().join(List.of("the govern-", "ment", "said"));
        assertEquals("the government said", joined.text());
        assertEquals(List.of(0, 10, 15), joined.starts());
    }

    private static PdfHyphens learned(String... lines) {
        List<PdfLine> learned = new ArrayList<>();
        for (String line : lines) {
            PdfWord word = new PdfWord(line, 0, 100, 10, 10, PdfStyle.PLAIN, false);
            learned.add(new PdfLine(1, List.of(word), line, 0, 100, 10, 10, PdfStyle.PLAIN));
        }
        return new PdfHyphens(learned);
    }
}
