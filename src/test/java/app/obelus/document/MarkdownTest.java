package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

class MarkdownTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void makesBlocksOfAllThatMarkdownHas() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: A title with code",
                        "PARAGRAPH 0: Some strong words, a link and an image.",
                        "HEADING 2: Second",
                        "QUOTATION 1: Quoted words",
                        "QUOTATION 2: quoted again",
                        "LIST_ITEM 1: (1) one",
                        "LIST_ITEM 2: inner one",
                        "PARAGRAPH 0: more about it",
                        "LIST_ITEM 1: (2) two",
                        "PREFORMATTED 0:     x = 1\n\n  y",
                        "PREFORMATTED 0: indented",
                        "TABLE_ROW 0: For\tAgainst",
                        "TABLE_ROW 0: 476\t151",
                        "PARAGRAPH 0: first\nsecond third[1]",
                        "PARAGRAPH 0: [1] a footnote"),
                blocks(
                        """
                        # A *title* with `code`

                        Some **strong** words, a [link](https://example.org "x")
                        and an ![image](a.png).

                        Second
                        ---

                        > Quoted
                        > words
                        > > quoted again

                        1. one
                           - inner *one*

                             more about it
                        2. two

                        ```java
                            x = 1

                          y
                        ```

                            indented

                        For | Against
                        --- | ---
                        476 | *151*

                        first\\
                        second
                        third[^1]

                        [^1]: a footnote
                        """));
    }

    @Test
    void countsTheItemsOfEachNumberedListFromItsFirstNumber() throws Exception {
        assertEquals(
                List.of(
                        "LIST_ITEM 1: (7) seven",
                        "LIST_ITEM 2: (0) nought",
                        "LIST_ITEM 2: (1) one",
                        "LIST_ITEM 1: (8) eight",
                        "PARAGRAPH 0: still eight",
                        "LIST_ITEM 2: bullet",
                        "LIST_ITEM 1: (10) ten, behind an empty one",
                        "LIST_ITEM 1: (999999999) another list"),
                blocks(
                        """
                        7. seven

                           0. nought
                           5. one
                        1. eight

                           still eight
                           - bullet
                        1.
                        2. ten, behind an empty one

                        999999999) another list
                        """));
        assertEquals("one\n\ntwo", read("1. one\n2. two\n").text());
    }

    @Test
    void takesWhatTheFrontMatterSays() throws Exception {
        Article article =
                read(
                        """
                        ---
                        title: "A title: with a colon"
                        author:
                          - Ada
                          - Grace
                        date: 2026-11-23
                        url: https://example.org/käse
                        lang: de_CH
                        ---
                        # Another title
                        """);
        assertEquals(
                new Article(
                        "A title: with a colon",
                        "Ada, Grace",
                        "2026-11-23",
                        "https://example.org/käse",
                        "de-CH",
                        article.text(),
                        article.blocks()),
                article);
        assertEquals("Another title", article.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Ada, Grace] | Ada, Grace",
                "[\"Ada\", 'Grace', ] | Ada, Grace",
                "[Ada](https://example.org) of [Ex] | [Ada](https://example.org) of [Ex]",
                "[] | ``"
            })
    void namesAuthorsWhoAreListedOnOneLine(String said, String byline) throws Exception {
        assertEquals(byline, read("---\nauthor: " + said + "\n---\n\nText\n").byline());
    }

    @Test
    void believesNoAddressAndNoLanguageThatCanBeNone() throws Exception {
        Article article =
                read("---\nurl: javascript:alert(1)\nlang: <b>\n---\n\nText\n\n# The *heading*\n");
        assertEquals("", article.address());
        assertEquals("", article.language());
        assertEquals("The heading", article.title());
    }

    @Test
    void showsTheWordsInHtmlButNothingElseOfIt() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: One & two < three",
                        "PARAGRAPH 0: four",
                        "PARAGRAPH 0: Inline words and\nmore."),
                blocks(
                        """
                        <div onclick="x()"><p>One &amp; two &#60; three</p><script>
                        alert("no")
                        </script><p>four<!-- no --></p></div>

                        Inline <b>words</b> <script>alert(1)</script>and<br>more.
                        """));
    }

    @Test
    void takesForFrontMatterOnlyWhatEndsAndSaysSomething() throws Exception {
        assertEquals(List.of("PARAGRAPH 0: a: b c: d"), blocks("---\na: b\nc: d\n"));
        assertEquals(
                List.of("HEADING 2: Foo", "HEADING 2: Bar", "PARAGRAPH 0: Baz"),
                blocks("---\nFoo\n---\nBar\n---\nBaz"));
    }

    @Test
    void refusesWhatShowsNoWords() {
        assertEquals(
                List.of(Reason.EMPTY, Reason.EMPTY, Reason.EMPTY),
                Stream.of("[a]: https://b", "---\n---", "<div id=\"x\">")
                        .map(
                                text ->
                                        assertThrows(
                                                        UnreadableArticleException.class,
                                                        () -> blocks(text))
                                                .reason())
                        .toList());
    }

    /// Whatever the text is, reading it ends soon, within a small stack, with an article.
    @TestFactory
    Stream<DynamicTest> endsSoonWhateverTheTextIs() {
        int n = 1_000_000;
        return Stream.of(
                        ">".repeat(n),
                        (">".repeat(10_000) + "x\n").repeat(10),
                        "- ".repeat(n) + "x",
                        "[".repeat(n),
                        "![a".repeat(n) + "](b)".repeat(n),
                        "**a ".repeat(n) + "b** ".repeat(n),
                        "*a **a ".repeat(330) + "b** b* ".repeat(330),
                        "*".repeat(n) + "a" + "*".repeat(n),
                        "_a ".repeat(1_000) + "b_ ".repeat(1_000),
                        "<".repeat(n),
                        "a <!-- ".repeat(n / 10),
                        "a <b c=\"".repeat(n / 10),
                        "<a@".repeat(n / 10),
                        "&".repeat(n),
                        "`a``b```c".repeat(n / 10),
                        "a\n:-\n".repeat(n / 10),
                        "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|x\n".repeat(n / 10),
                        "[a]: b 'x\n".repeat(n / 10),
                        "---\na: |\n" + "  c\n".repeat(n / 10),
                        "<script>".repeat(n / 10),
                        "> <a" + " b=c d".repeat(n / 10),
                        "  ".repeat(n) + "x",
                        "\u0300".repeat(n))
                .map(
                        text ->
                                DynamicTest.dynamicTest(
                                        "begins with: " + text.substring(0, 20),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        LONG_ENOUGH,
                                                        () -> readInASmallStack(text))));
    }

    private void readInASmallStack(String text) throws InterruptedException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread thread =
                new Thread(
                        null,
                        () -> {
                            try {
                                read(text);
                            } catch (UnreadableArticleException | StackOverflowError e) {
                                failures.add(e);
                            }
                        },
                        "reader",
                        512 << 10);
        thread.start();
        thread.join();
        assertEquals(List.of(), failures);
    }

    private List<String> blocks(String markdown) throws UnreadableArticleException {
        return Shown.blocks(read(markdown));
    }

    private Article read(String markdown) throws UnreadableArticleException {
        return reader.read("text.md", markdown.getBytes(StandardCharsets.UTF_8)).article();
    }
}
