package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.Block;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PlainTextTest {

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void readsTheSampleAsAParagraphALine() throws Exception {
        Path sample =
                Path.of(
                        "data/european-parliament-vote-on-kaspersky-lab-products/editions/1",
                        "source.txt");
        OpenedArticle opened = reader.read(sample);
        assertEquals(Files.readAllLines(sample), paragraphs(opened));
        assertEquals(12, opened.article().blocks().size());
        assertArrayEquals(Files.readAllBytes(sample), opened.bytes());
        assertEquals("txt", opened.extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"One.\nTwo.\n", "One.\r\nTwo.", "\r\rOne.\rTwo.\r", "\uFEFFOne.\n  Two."})
    void takesEachLineForAParagraphWhereNoLineIsBlank(String text) throws Exception {
        assertEquals(List.of("One.", "Two."), paragraphs(read(text)));
        assertEquals("One.\n\nTwo.", read(text).article().text());
    }

    @Test
    void joinsLinesThatAnEditorBrokeAtItsMargin() throws Exception {
        assertEquals(
                List.of(
                        "The resolution in question, which was passed by 476 votes to 151, focused"
                                + " on the foreign and security policy of the Union.",
                        "A short one."),
                paragraphs(
                        read(
                                """
                                The resolution in question, which was passed by
                                476 votes to 151, focused on the foreign and
                                security policy of the Union.

                                A short one.
                                """)));
    }

    @Test
    void leavesLinesThatTheirAuthorBroke() throws Exception {
        assertEquals(
                List.of(
                        "Tyger Tyger, burning bright,\nIn the forests of the night;",
                        "What immortal hand or eye,\nCould frame thy fearful symmetry?"),
                paragraphs(
                        read(
                                """
                                Tyger Tyger, burning bright,
                                In the forests of the night;

                                What immortal hand or eye,
                                Could frame thy fearful symmetry?
                                """)));
    }

    @Test
    void beginsAParagraphWithALineThatStandsIn() throws Exception {
        assertEquals(
                List.of(
                        "The resolution in question, which was passed by 476 votes to 151, focused"
                                + " on the Union.",
                        "It was adopted on a Wednesday in Strasbourg, after a debate that took two"
                                + " hours."),
                paragraphs(
                        read(
                                """
                                  The resolution in question, which was passed by
                                476 votes to 151, focused on the Union.
                                  It was adopted on a Wednesday in Strasbourg,
                                after a debate that took two hours.
                                """)));
    }

    @Test
    void endsAParagraphWithAShortLineWhereNothingElseDoes() throws Exception {
        assertEquals(
                List.of(
                        "The resolution in question, which was passed by 476 votes to 151 after a"
                                + " debate of two hours, focused on policy.",
                        "It was adopted on a Wednesday in the city of Strasbourg, where the"
                                + " Parliament sits."),
                paragraphs(
                        read(
                                """
                                The resolution in question, which was passed by
                                476 votes to 151 after a debate of two hours,
                                focused on policy.
                                It was adopted on a Wednesday in the city of
                                Strasbourg, where the Parliament sits.
                                """)));
    }

    @Test
    void knowsHeadingsThatAreBeyondDoubt() throws Exception {
        assertEquals(
                """
                HEADING 1: The vote
                PARAGRAPH 0: Before it, nobody knew.
                HEADING 2: What followed
                PARAGRAPH 0: Much.
                HEADING 2: THE WORDING
                PARAGRAPH 0: It was disputed.
                PARAGRAPH 0: WAS IT?
                Perhaps.
                PARAGRAPH 0: A short line""",
                blocks(
                        read(
                                """
                                The vote
                                ========

                                Before it, nobody knew.

                                What followed
                                -------------
                                Much.

                                THE WORDING

                                It was disputed.

                                WAS IT?
                                Perhaps.

                                A short line
                                """)));
    }

    @Test
    void takesTheHeadingThatItBeginsWithForItsTitle() throws Exception {
        assertEquals("The vote", read("The vote\n========\n\nWords.").article().title());
    }

    @Test
    void quotesNothingWhereThereAreNoWordsBehindTheMarks() throws Exception {
        assertEquals(
                "PARAGRAPH 0: Words.\nPARAGRAPH 0: >\nPARAGRAPH 0: > >",
                blocks(read("Words.\n\n>\n\n> >\n")));
    }

    @Test
    void takesCapitalsForNoHeadingsWhereAllIsInCapitals() throws Exception {
        assertEquals(
                "PARAGRAPH 0: THE VOTE\nPARAGRAPH 0: IT WAS PASSED.\nPARAGRAPH 0: SO THERE",
                blocks(read("THE VOTE\n\nIT WAS PASSED.\n\nSO THERE\n")));
    }

    @Test
    void knowsListsQuotedMailAndColumns() throws Exception {
        assertEquals(
                """
                PARAGRAPH 0: They asked for
                LIST_ITEM 1: votes that are counted by hand and kept for as long as it takes,
                LIST_ITEM 2: as before,
                LIST_ITEM 1: and minutes.
                LIST_ITEM 1: (3) Third
                LIST_ITEM 1: (4) Fourth
                PARAGRAPH 0: 1989. A year
                1990. Another, which is no list
                QUOTATION 1: He wrote this.
                PREFORMATTED 0: For       476
                Against   151
                PARAGRAPH 0: - a line of speech""",
                blocks(
                        read(
                                """
                                They asked for

                                - votes that are counted by hand and kept for as
                                  long as it takes,
                                  - as before,
                                - and minutes.

                                3. Third
                                4. Fourth

                                1989. A year
                                1990. Another, which is no list

                                > He wrote this.

                                For       476
                                Against   151

                                - a line of speech
                                """)));
    }

    @ParameterizedTest
    @CsvSource({
        "co-, operate, co-operate",
        "1-, 2, 1- 2",
        "word, next, word next",
        "日本, 語, 日本語",
        "한국, 말, 한국 말"
    })
    void joinsLinesAsTheirScriptDoes(String before, String behind, String joined) {
        StringBuilder text = new StringBuilder(before);
        Lines.join(text, behind);
        assertEquals(joined, text.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "rail-strike_2024-05-01.txt, Rail strike 2024-05-01",
        "Notes.TXT, Notes",
        ".txt, .txt",
        "___.txt, Untitled",
        "straße.md.txt, Straße.md",
        "😀.txt, 😀"
    })
    void makesATitleOfTheFileName(String name, String title) throws Exception {
        assertEquals(title, reader.read(name, bytes("Words.")).article().title());
    }

    @Test
    void makesATitleOfTheFirstWordsOfWhatIsPasted() throws Exception {
        assertEquals("Short words", reader.pasted("\n Short  words\nmore").article().title());
        assertEquals(
                "The resolution in question, which was passed by 476 votes…",
                reader.pasted(
                                "The resolution in question, which was passed by 476 votes to 151,"
                                        + " focused on policy.")
                        .article()
                        .title());
    }

    @Test
    void pastesHalfACharacterAsOneThatCannotBeShown() throws Exception {
        OpenedArticle opened = reader.pasted("a\uD83Db \uDE00");
        assertEquals("a\uFFFDb \uFFFD", opened.article().text());
        assertArrayEquals(bytes("a\uFFFDb \uFFFD"), opened.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, « La criminalité a augmenté de 40 % », dit-on à l’assemblée.",
        "ISO-8859-1, Über Käse: vierzig Käsereien schließen.",
        "windows-1251, Уровень преступности вырос на 40 процентов.",
        "KOI8-R, Уровень преступности вырос на 40 процентов. Это не подтверждается.",
        "IBM866, Уровень преступности вырос на 40 процентов. Это не подтверждается.",
        "Shift_JIS, 犯罪は昨年四十パーセント増加した。出典はこれを裏付けていない。",
        "EUC-JP, 犯罪は昨年四十パーセント増加した。出典はこれを裏付けていない。",
        "ISO-2022-JP, 犯罪は昨年四十パーセント増加した。",
        "GB18030, 去年犯罪率上升了百分之四十。来源并未证实这一点。",
        "EUC-KR, 범죄는 작년에 사십 퍼센트 증가했다. 출처는 이를 뒷받침하지 않는다.",
        "windows-1256, ارتفعت الجريمة بنسبة 40 في المئة العام الماضي.",
        "UTF-16BE, 去年犯罪率上升了百分之四十。来源并未证实这一点。",
        "IBM500, A resolution that was passed by 476 votes to 151.",
        "UTF-16LE, Über 😀 was it."
    })
    void readsTheEncodingsOfOldPrograms(String encoding, String words) throws Exception {
        byte[] bytes = (words + "\n").repeat(6).getBytes(Charset.forName(encoding));
        OpenedArticle opened = reader.read("a.txt", bytes);
        assertEquals(words, paragraphs(opened).getFirst());
        assertArrayEquals(bytes, opened.bytes());
    }

    @Test
    void readsUtf16WhereTheMarkSaysSo() throws Exception {
        byte[] bytes = "\uFEFFÜber 😀".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("Über 😀", reader.read("a.txt", bytes).article().text());
    }

    private static String blocks(OpenedArticle opened) {
        return String.join("\n", Shown.blocks(opened.article()));
    }

    private OpenedArticle read(String text) throws UnreadableArticleException {
        return reader.read("text.txt", bytes(text));
    }

    private static List<String> paragraphs(OpenedArticle opened) {
        return opened.article().blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .map(block -> block.range().in(opened.article().text()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
