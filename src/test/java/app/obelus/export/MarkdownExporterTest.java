package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A page of Markdown, new and written again.
class MarkdownExporterTest {

    private static final String HEADING =
            """
            <!-- obelus a-00000000-0000-4000-8000-00000000000a -->
            # A Bridge

            Ada "A." Byline · 2026-11-01 · <https://example.org/bridge>

            <!-- /obelus a-00000000-0000-4000-8000-00000000000a -->
            """;
    private static final String SIZE =
            """
            <!-- obelus c-00000000-0000-4000-8000-000000000002 -->
            > [!success] Supported · Figure
            > > The bridge \uD83C\uDF09 cost 2.5

            ^c-00000000-0000-4000-8000-000000000002

            <!-- /obelus c-00000000-0000-4000-8000-000000000002 -->
            """;
    private static final String COST =
            """
            <!-- obelus c-00000000-0000-4000-8000-000000000001 -->
            > [!failure] Refuted · Figure
            > > 2.5 million
            >
            > > 2.5 million
            >
            > - **Claim:** The bridge cost 2.5 million.
            > - **Speaker:** The mayor
            > - **Said on:** 2026-11-02
            >
            > The *budget* says **3.1**.
            >
            > Ask again.
            >
            > **Evidence**
            >
            > - refutes: <https://example.org/budget>
            >   > 3.1 million
            >
            >   Page 4.
            >
            > Tags: #money, city hall

            ^c-00000000-0000-4000-8000-000000000001

            <!-- /obelus c-00000000-0000-4000-8000-000000000001 -->
            """;
    private static final String PROPERTIES =
            """
            ---
            title: "A Bridge"
            author: "Ada \\"A.\\" Byline"
            published: "2026-11-01"
            source: "https://example.org/bridge"
            tags:
              - "money"
            ---
            """;

    @Test
    void writesPropertiesAndACalloutAClaim() {
        assertEquals(
                PROPERTIES + "\n" + HEADING + "\n" + SIZE + "\n" + COST,
                write("", BridgeArticle.SIZE, BridgeArticle.COST));
    }

    @Test
    void keepsWhatAPersonWroteAroundTheRegions() {
        String page =
                """
                ---
                cssclasses: wide
                title: My own
                tags:
                - mine
                - "money"
                ---
                My thoughts.
                """
                        + HEADING
                        + "between <b>my</b> lines\n"
                        + COST
                        + "the end, without a line end";
        assertEquals(
                """
                ---
                cssclasses: wide
                title: "A Bridge"
                tags:
                - mine
                - "money"
                author: "Ada \\"A.\\" Byline"
                published: "2026-11-01"
                source: "https://example.org/bridge"
                ---
                My thoughts.
                """
                        + HEADING
                        + "\n"
                        + SIZE
                        + "between <b>my</b> lines\n"
                        + COST
                        + "the end, without a line end",
                write(page, BridgeArticle.SIZE, BridgeArticle.COST));
    }

    @Test
    void writesAKnownRegionAnewWhereItStandsAndANewOneBehindIt() {
        String page = PROPERTIES + COST.replace("Ask again", "Old words") + "mine\n" + HEADING;
        assertEquals(
                PROPERTIES + COST + "\n" + SIZE + "mine\n" + HEADING,
                write(page, BridgeArticle.COST, BridgeArticle.SIZE));
    }

    @Test
    void leavesRegionsOfClaimsThatAreNotExported() {
        String page = PROPERTIES + HEADING + COST + "mine\n" + SIZE;
        assertEquals(page, write(page, BridgeArticle.COST));
    }

    @Test
    void takesARegionThatSomebodyTookApartForTheirs() {
        String opened = COST.replace(MarkdownPage.end("c-" + tail(1)), "I took the end away");
        String page = PROPERTIES + HEADING + opened + SIZE;
        assertEquals(
                PROPERTIES + HEADING + opened + SIZE + "\n" + COST,
                write(page, BridgeArticle.SIZE, BridgeArticle.COST));
    }

    @Test
    void writesIntoAPageOfAnotherPersonBehindTheirWords() {
        assertEquals(
                PROPERTIES + "\nMy page" + "\n\n" + HEADING + "\n" + COST,
                write("My page", BridgeArticle.COST));
    }

    @Test
    void keepsTheLineEndsAndTheByteOrderMarkOfThePage() {
        String page = ("\uFEFF" + PROPERTIES + HEADING + COST).replace("\n", "\r\n");
        assertEquals(page, write(page, BridgeArticle.COST));
    }

    @Test
    void leavesTagsInAFormOfTheirOwn() {
        String page = "---\ntags: [mine, yours]\n---\n";
        String after = write(page, BridgeArticle.COST);
        assertTrue(after.startsWith("---\ntags: [mine, yours]\ntitle: "), after);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void keepsWhateverStandsBetweenRegions(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<String> regions = new ArrayList<>(List.of(HEADING, SIZE, COST));
            regions.removeIf(_ -> random.nextInt(4) == 0);
            List<String> own = new ArrayList<>();
            StringBuilder page = new StringBuilder(random.nextBoolean() ? PROPERTIES : "");
            for (String region : regions) {
                own.add(text(random) + "\n");
                page.append(own.getLast()).append(region);
            }
            own.add(text(random));
            page.append(own.getLast());
            String before = page.toString();

            String once = write(before, BridgeArticle.SIZE, BridgeArticle.COST);
            int from = 0;
            for (String words : own) {
                int at = once.indexOf(words, from);
                assertTrue(at >= from, () -> "lost: " + words + "\nin:\n" + once);
                from = at + words.length();
            }
            assertEquals(once, write(once, BridgeArticle.SIZE, BridgeArticle.COST));
        }
    }

    @ParameterizedTest
    @MethodSource("app.obelus.export.BridgeArticle#hostile")
    void nothingThatANoteSaysComesOutLive(String hostile) {
        Export export = BridgeArticle.export(BridgeArticle.articleSaying(hostile));
        String page = write(export, "");
        assertEquals(page, write(export, page));
        int matter = MarkdownProperties.length(page);
        assertEquals(List.of(), live(page.substring(matter)));
        List<MarkdownPage.Part> parts =
                MarkdownPage.parts(page.substring(matter), List.of("c-" + tail(1), "c-" + tail(2)));
        assertEquals(
                List.of("c-" + tail(1), "c-" + tail(2)),
                parts.stream()
                        .filter(MarkdownPage.Part.Region.class::isInstance)
                        .map(part -> ((MarkdownPage.Part.Region) part).id())
                        .toList());
        assertEquals(
                List.of("^c-" + tail(1), "^c-" + tail(2)),
                page.lines().filter(line -> line.matches("(.*\\s)?\\^[A-Za-z0-9-]+\\s*")).toList());
    }

    @Test
    void leavesTheMarkdownOfANote() {
        String note = "# Head\n\n- [a](https://a.org) **b** `c < d` <https://e.org>\n\n> q";
        assertEquals(List.of(note.split("\n", -1)), MarkdownText.note(note));
    }

    /// Templater's commands, Dataview's queries, and pictures, which Obsidian fetches.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <% tp.file.title %>          | \\<\\% tp.file.title %>      | \\<\\% tp.file.title %\\>
                    `$= dv.pages()`              | `\\$= dv.pages()`           | \\`\\$= dv.pages()\\`
                    ` $=x`                       | ` \\$=x`                    | \\` \\$=x\\`
                    ![a](https://a.org/p.png)    | \\![a](https://a.org/p.png) | !\\[a\\](https://a.org/p.png)
                    \\![a]                       | \\![a]                      | \\\\!\\[a\\]
                    \\\\![a]                     | \\\\\\![a]                  | \\\\\\\\!\\[a\\]
                    5 < 6 % of $=               | 5 < 6 % of $=             | 5 \\< 6 % of \\$=
                    """)
    void nothingIsLeftThatAProgramRunsOrFetches(String words, String note, String plain) {
        assertEquals(List.of(note), MarkdownText.note(words));
        assertEquals(List.of(plain), MarkdownText.plain(words));
    }

    @Test
    void writesAPropertyOfSeveralLinesAnewAsAWhole() {
        String page = "---\ntitle: |\n  My\n\n  own\n\nmine: x\n---\n";
        String after = write(page, BridgeArticle.COST);
        assertTrue(after.startsWith("---\ntitle: \"A Bridge\"\n\nmine: x\nauthor: "), after);
    }

    @Test
    void noPropertyIsACommand() {
        assertEquals(
                "---\ntitle: \"<\\x25 x %>\"\n---\n",
                MarkdownProperties.update("", Map.of("title", "<% x %>"), List.of(), "\n"));
    }

    @Test
    void saysEveryRatingByACallout() {
        assertEquals(
                List.of("quote", "success", "question", "warning", "failure", "info", "info"),
                Codebook.initial().scale().verdicts().stream()
                        .map(verdict -> MarkdownClaim.callout(Optional.of(verdict)))
                        .toList());
    }

    private static String tail(int number) {
        return BridgeArticle.id(number).iri().substring("urn:uuid:".length());
    }

    /// HTML and links that do more than lead to a page, as CommonMark understands the page.
    private static List<String> live(String page) {
        List<String> live = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(page)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlBlock block) {
                                if (!block.getLiteral()
                                        .matches("<!-- /?obelus [ac]-[0-9a-f-]{36} -->")) {
                                    live.add(block.getLiteral());
                                }
                            }

                            @Override
                            public void visit(HtmlInline inline) {
                                live.add(inline.getLiteral());
                            }

                            @Override
                            public void visit(Link link) {
                                addUnsafe(link.getDestination());
                                visitChildren(link);
                            }

                            @Override
                            public void visit(Image image) {
                                addUnsafe(image.getDestination());
                            }

                            private void addUnsafe(String address) {
                                if (!address.matches("https?://.*|mailto:.*|[^:]*")) {
                                    live.add(address);
                                }
                            }
                        });
        return live;
    }

    /// Lines of which some look like parts of a page.
    private static String text(Random random) {
        List<String> lines =
                List.of(
                        "words",
                        "",
                        "---",
                        "# heading",
                        "<!-- obelus c-x -->",
                        "<!-- /obelus c-x -->",
                        " <!-- obelus c-" + tail(1) + " -->",
                        "> [!quote] mine",
                        "```",
                        "windows\r",
                        "\uFEFF\u2028\uD83C\uDF09 ^c-1",
                        "<b>\t</b>  ");
        StringBuilder text = new StringBuilder("own " + random.nextInt());
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append('\n').append(lines.get(random.nextInt(lines.size())));
        }
        return text.toString();
    }

    private static String write(String before, Claim... claims) {
        return write(BridgeArticle.export(claims), before);
    }

    private static String write(Export export, String before) {
        try {
            var out = new ByteArrayOutputStream();
            new MarkdownExporter()
                    .write(
                            new Export(
                                    export.articles(),
                                    export.codebook(),
                                    before.isEmpty() ? Optional.empty() : Optional.of(before)),
                            out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
