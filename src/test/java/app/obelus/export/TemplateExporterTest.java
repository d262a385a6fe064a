package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// A person's own templates, and those that come with the program.
class TemplateExporterTest {

    static final List<String> HOSTILE = Hostile.WORDS;

    private static final String CLAIM =
            """
            {{number}}|{{id}}|{{quote}}|{{#quotes}}{{.}};{{/quotes}}|{{hasPlace}}|{{link}}
            {{kind}}|{{letter}}|{{verdict}}|{{sign}}|{{rating}}|{{isDecided}}|{{isCorrection}}
            {{wording}}|{{speaker}}|{{saidOn}}|{{summary}}|{{note}}|{{richNote}}
            {{#tags}}{{.}};{{/tags}}|{{tagList}}|{{asOf}}|{{checkAgain}}|{{created}}|{{modified}}
            {{judged}}|{{by}}|{{hasEvidence}}
            {{#evidence}}
            {{source}}|{{address}}|{{quote}}|{{stance}}|{{isFor}}|{{isAgainst}}|{{note}}|{{richNote}}|{{taken}}
            {{/evidence}}
            """;

    private static final String ARTICLE =
            """
            {{title}}|{{byline}}|{{published}}|{{address}}|{{language}}|{{edition}}|{{captured}}
            """;

    private static final String NUMBERS =
            """
            {{count}}|{{decided}}|{{undecided}}|{{hasClaims}}|{{hasCorrections}}|{{hasOpen}}
            {{#verdicts}}{{sign}}{{name}}{{count}};{{/verdicts}}
            {{#kinds}}{{sign}}{{name}}{{count}};{{/kinds}}
            {{#corrections}}{{number}};{{/corrections}}
            {{#open}}{{number}};{{/open}}
            """;

    @Test
    void fillsEveryField() throws IOException {
        Claim first = Bridge.claims().get(1).withTags(List.of("cost", "euro"));
        List<Claim> claims = List.of(first, Bridge.claims().get(3));
        String everything =
                "{{several}}\n"
                        + NUMBERS
                        + "{{#articles}}\n"
                        + ARTICLE
                        + NUMBERS
                        + "{{#claims}}\n{{#-first}}\n"
                        + CLAIM
                        + "{{/-first}}\n{{/claims}}\n{{/articles}}\n"
                        + "{{#claims}}\n"
                        + ARTICLE
                        + "{{#-last}}\n"
                        + CLAIM
                        + "{{/-last}}\n{{/claims}}\n";
        String numbers =
                """
                2|1|1|true|true|true
                ○Undecided1;✕Refuted1;
                FFigure1;WWording1;
                1;
                2;
                """;
        String article =
                """
                A bridge for the next hundred years|Ines Okafor|2026-03-04|https://news.example.org/bridge?id=7|en|1|2026-11-23
                """;
        assertEquals(
                "false\n"
                        + numbers
                        + article
                        + numbers
                        + """
                        1|%s|It will cost 96 million euros at 412 euros a metre|It will cost 96 million euros at 412 euros a metre;|true|https://news.example.org/bridge?id=7#:~:text=It%%20will%%20cost%%2096%%20million%%20euros%%20at%%20412%%20euros%%20a%%20metre
                        Figure|F|Refuted|✕|1|true|true
                        96 million euros at 412 euros a metre cannot both be right.|The ministry||96 million euros at 412 euros a metre cannot both be right.|412 euros a metre for 2.1 km is less than a million.|412 euros a metre for 2.1 km is less than a million.
                        cost;euro;|cost, euro|||2026-11-23|2026-11-23
                        2026-11-24|Ada|true
                        https://ministry.example.org/budget|https://ministry.example.org/budget|45,700 euros a metre|Refutes|false|true|||2026-11-24
                        """
                                .formatted(first.id().iri())
                        + article.repeat(2)
                        + """
                        2|%s|412 euros|412 euros;|true|https://news.example.org/bridge?id=7#:~:text=will%%20cost%%2096%%20million%%20euros%%20at-,412%%20euros,-a%%20metre%%2C%%20less%%20than%%20half%%20of
                        Wording|W|Undecided|○||false|false
                        |||412 euros||
                        ||||2026-11-23|2026-11-23
                        |Ada|false
                        """
                                .formatted(claims.get(1).id().iri()),
                filled("all.txt", everything, Bridge.annotated(Bridge.ARTICLE, claims)));
    }

    @Test
    void showsANoteAsHtmlInHtmlOnly() throws IOException {
        String template = "{{#claims}}{{#-first}}{{richNote}}{{/-first}}{{/claims}}";
        assertTrue(
                filled("a.html", template, Bridge.annotated())
                        .startsWith("<p>The counters were <em>off</em> for two weeks;"));
        assertTrue(
                filled("a.txt", template, Bridge.annotated())
                        .startsWith("The counters were *off* for two weeks;"));
        assertTrue(
                filled("a.md.mustache", template, Bridge.annotated())
                        .startsWith("The counters were \\*off\\* for two weeks;"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void leavesHostileWordsWordsInHtml(String words) throws IOException {
        String template =
                "<!DOCTYPE html><title>x</title>"
                        + "{{#articles}}{{#claims}}<p title=\"{{{note}}}\">{{{note}}}{{&note}}{{note}}</p>"
                        + "<div>{{{richNote}}}</div>{{/claims}}{{/articles}}";
        StrictHtml page = StrictHtml.of(bytes("x.htm", template, Hostile.article(words)));
        assertOnlyWords(page);
        Set<String> attributes = new TreeSet<>();
        page.elements("p").forEach(it -> attributes.addAll(StrictHtml.attributes(it).keySet()));
        attributes.removeAll(Set.of("title", "class"));
        assertEquals(Set.of(), attributes);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void leavesHostileWordsWordsInTheHandout(String words) throws IOException {
        assertOnlyWords(StrictHtml.of(bytes("handout", Hostile.article(words))));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void leavesHostileWordsWordsInMarkdown(String words) throws IOException {
        String brief = new String(bytes("brief", Hostile.article(words)), StandardCharsets.UTF_8);
        Parser.builder()
                .build()
                .parse(brief)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlBlock block) {
                                throw new AssertionError(block.getLiteral());
                            }

                            @Override
                            public void visit(HtmlInline inline) {
                                throw new AssertionError(inline.getLiteral());
                            }

                            @Override
                            public void visit(Image image) {
                                throw new AssertionError(image.getDestination());
                            }

                            @Override
                            public void visit(Link link) {
                                assertTrue(
                                        link.getDestination().startsWith("https://"),
                                        link.getDestination());
                            }
                        });
        assertFalse(brief.contains("\0"), brief);
    }

    @Test
    void writesALetterThatAsksForCorrections() throws IOException {
        String letter =
                new String(
                        bytes(
                                "letter",
                                Bridge.annotated(Bridge.ARTICLE, Bridge.claims().subList(0, 2))),
                        StandardCharsets.UTF_8);
        assertTrue(
                letter.contains(
                        """
                        “A bridge for the next hundred years”, by Ines Okafor, 2026-03-04
                        https://news.example.org/bridge?id=7

                        1. You write, quoting The ministry:

                        “It will cost 96 million euros at 412 euros a metre”

                        What I found: Refuted.
                        412 euros a metre for 2.1 km is less than a million.

                        Sources:
                        - https://ministry.example.org/budget: “45,700 euros a metre”

                        The words on your page:
                        https://news.example.org/bridge?id=7#:~:text=It%20will%20cost%2096%20million%20euros%20at%20412%20euros%20a%20metre

                        I should be grateful"""),
                letter);
    }

    @Test
    void tellsInALetterWhichSourceSpeaksAgainstIt() throws IOException {
        Claim refuted = Bridge.claims().get(1);
        Claim supported = Bridge.claims().getFirst();
        String letter =
                new String(
                        bytes(
                                "letter",
                                Bridge.annotated(
                                        Bridge.ARTICLE,
                                        List.of(refuted.withEvidence(supported.evidence())))),
                        StandardCharsets.UTF_8);
        assertTrue(
                letter.contains(
                        """
                        Sources:
                        - https://roads.example.org/2025.csv: “ADT 31,004” (Average of **351** days.) [This one speaks for what they write.]
                        - Interview with the office, 3 March 2026
                        """),
                letter);
    }

    @Test
    void marksInMarkdownOnlyWhatCouldBeTakenForMarkup() throws IOException {
        String template = "{{#claims}}{{note}}{{/claims}}";
        Claim claim =
                Bridge.claims()
                        .get(1)
                        .withNote("2.4% of a=b & c, not %%this%%, ==that== or &lt; 1. Then");
        assertEquals(
                "2.4% of a=b & c, not \\%\\%this\\%\\%, \\=\\=that\\=\\= or \\&lt; 1. Then",
                filled("mine.md", template, Bridge.annotated(Bridge.ARTICLE, List.of(claim))));
        assertEquals(
                "3\\. of May",
                filled(
                        "mine.md",
                        template,
                        Bridge.annotated(Bridge.ARTICLE, List.of(claim.withNote("3. of May")))));
    }

    @Test
    void writesALetterWithNothingToCorrect() throws IOException {
        String letter =
                new String(
                        bytes("letter", Bridge.annotated(Bridge.ARTICLE, List.of())),
                        StandardCharsets.UTF_8);
        assertEquals(
                """
                [Place, day]

                To the editors

                Subject: On “A bridge for the next hundred years”

                Dear Sir or Madam,

                I have checked what follows and found nothing in it that has to be corrected.

                “A bridge for the next hundred years”, by Ines Okafor, 2026-03-04
                https://news.example.org/bridge?id=7

                Nothing to correct in this one.

                Yours faithfully,
                [name, address]
                """,
                letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "handout"})
    void saysThatThereAreNoClaims(String format) throws IOException {
        String page =
                new String(
                        bytes(format, Bridge.annotated(Bridge.ARTICLE, List.of())),
                        StandardCharsets.UTF_8);
        assertTrue(page.contains("No claims."), page);
        assertFalse(page.contains("What was found"), page);
        assertFalse(page.contains("All claims"), page);
        var none = new ByteArrayOutputStream();
        Exporters.named(format).orElseThrow().write(Bridge.export(), none);
        assertTrue(none.toString(StandardCharsets.UTF_8).contains("No claims."));
    }

    @Test
    void putsABriefOnOnePage() throws IOException {
        String brief =
                new String(
                        bytes(
                                "brief",
                                Bridge.annotated(Bridge.ARTICLE, Bridge.claims().subList(1, 4))),
                        StandardCharsets.UTF_8);
        assertEquals(
                """
                # A bridge for the next hundred years

                - By Ines Okafor
                - Published 2026-03-04
                - <https://news.example.org/bridge?id=7>

                **Claims checked: 3, decided: 2, open: 1.** ○ Undecided 1, ◐ Misleading 1, ✕ Refuted 1

                ## To be corrected

                - **No. 1, Refuted:** 96 million euros at 412 euros a metre cannot both be right. (The ministry)
                  412 euros a metre for 2.1 km is less than a million.
                  - Refutes: <https://ministry.example.org/budget>: “45,700 euros a metre”
                - **No. 2, Misleading:** at 412 euros a metre, less than half

                ## Still open

                - **No. 3:** 412 euros

                ## All claims

                | No. | Verdict | Claim | Who |
                |----:|---------|-------|-----|
                | 1 | ✕ Refuted | 96 million euros at 412 euros a metre cannot both be right. | The ministry |
                | 2 | ◐ Misleading | at 412 euros a metre, less than half |  |
                | 3 | ○ Undecided | 412 euros |  |

                """,
                brief);
    }

    @Test
    void namesTheLineOfAFieldThatThereIsNot() {
        assertEquals(
                "Line 3 of the template names “speeker”, which is not a field here.",
                broken("{{#claims}}\n{{quote}}\n{{speeker}}\n{{/claims}}"));
        assertEquals(
                "Line 2 of the template names “claimz”, which is not a field here.",
                broken("x\n{{#claimz}}\n{{/claimz}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n{{#claims}}\nb", "a\n{{/claims}}", "a\n{{#claims}}{{/articles}}"})
    void namesTheLineOfAFaultInATemplate(String template) {
        String message = refusal(() -> TemplateExporter.of("x.txt", template));
        assertTrue(message.matches("(?s)The template: .*line [12].*"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{>/etc/passwd}}", "{{<base}}{{/base}}", "{{=<% %>=}}<%> x %>"})
    void readsNoOtherFile(String template) {
        String message = refusal(() -> TemplateExporter.of("x.txt", "\n" + template));
        assertTrue(message.startsWith("Line 2 of the template asks for another"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{title.class}}",
                "{{title.length}}",
                "{{claims.class.name}}",
                "{{getClass}}",
                "{{#articles}}{{class}}{{/articles}}",
                "{{#claims}}{{quote.bytes}}{{/claims}}",
                "{{entrySet}}"
            })
    void seesNothingOfTheProgram(String template) {
        assertTrue(broken(template).contains("which is not a field here"), broken(template));
    }

    @Test
    void goesNotDeeperThanPeopleDo() {
        assertTrue(
                refusal(() -> TemplateExporter.of("x", "{{#claims}}".repeat(50_000)))
                        .matches("The template is too long.*|Line 1 .*within 40 others.*"));
        assertEquals(
                "Line 1 of the template begins a section within 40 others; up to 40 are read.",
                refusal(() -> TemplateExporter.of("x", "{{#claims}}".repeat(41))));
    }

    @Test
    void stopsWhereATemplateGoesRoundForEver() throws IOException {
        String empty = "{{#claims}}".repeat(9) + "{{/claims}}".repeat(9);
        assertEquals(
                "The template makes more than 1,000 rounds. Nothing is wrong with the claims; look"
                        + " for a list within itself.",
                stopped(empty, new TemplateLimits(1 << 20, 1_000)));
        String full = "{{#claims}}{{#claims}}word {{/claims}}{{/claims}}";
        assertEquals(
                "The template makes a file of more than 100 characters. Nothing is wrong with the"
                        + " claims; look for a list within itself.",
                stopped(full, new TemplateLimits(100, 1_000)));
    }

    private static String stopped(String template, TemplateLimits limits) throws IOException {
        TemplateExporter exporter = TemplateExporter.of("x.txt", template);
        Export export = Bridge.export(Bridge.annotated());
        return refusal(() -> exporter.write(export, limits, new ByteArrayOutputStream()));
    }

    private static String broken(String template) {
        return refusal(() -> bytes("x.txt", template, Bridge.annotated()));
    }

    private static String refusal(Executable attempt) {
        return Objects.toString(
                assertThrows(BrokenTemplateException.class, attempt).getMessage(), "");
    }

    private static void assertOnlyWords(StrictHtml page) {
        Set<String> elements = new TreeSet<>();
        for (Element element : page.elements()) {
            elements.add(element.getLocalName());
            String address = element.getAttribute("href");
            assertTrue(address.matches("((https?://|mailto:)[^\\s<>\"]*)?"), address);
            assertTrue(
                    StrictHtml.attributes(element).keySet().stream()
                            .noneMatch(it -> it.startsWith("on") || it.equals("src")),
                    StrictHtml.attributes(element).toString());
        }
        elements.removeAll(
                Set.of(
                        "html",
                        "head",
                        "title",
                        "meta",
                        "style",
                        "body",
                        "main",
                        "section",
                        "div",
                        "h1",
                        "h2",
                        "h3",
                        "p",
                        "span",
                        "a",
                        "table",
                        "caption",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "em",
                        "strong",
                        "code",
                        "pre",
                        "br",
                        "hr"));
        assertEquals(Set.of(), elements);
    }

    private static String filled(String name, String template, AnnotatedArticle article)
            throws IOException {
        return new String(bytes(name, template, article), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name, String template, AnnotatedArticle article)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateExporter.of(name, template).write(Bridge.export(article), out);
        return out.toByteArray();
    }

    private static byte[] bytes(String shipped, AnnotatedArticle article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.named(shipped).orElseThrow().write(Bridge.export(article), out);
        return out.toByteArray();
    }
}
