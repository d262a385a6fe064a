package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A small article with all sorts of blocks, and claims that overlap, nest and stand nowhere.
final class BridgeArticle {

    static final String IRI = "urn:uuid:00000000-0000-4000-8000-00000000000a";

    private static final Article ARTICLE = article();
    static final String TEXT = ARTICLE.text();

    /// The first of two places, and all that a claim can say.
    static final Claim COST =
            on("2.5 million", TEXT)
                    .withId(id(1))
                    .withVerdict("refuted")
                    .withWording("The bridge cost 2.5 million.")
                    .withSpeaker("The mayor")
                    .withSaidOn("2026-11-02")
                    .withNote("The *budget* says **3.1**.\n\nAsk again.")
                    .withTags(List.of("money", "city hall"))
                    .withEvidence(
                            List.of(
                                    new Evidence(
                                            "urn:uuid:00000000-0000-4000-8000-0000000000e1",
                                            "https://example.org/budget",
                                            "3.1 million",
                                            Stance.REFUTES,
                                            "Page 4.",
                                            Claims.MORNING,
                                            "",
                                            "")))
                    .withTargets(
                            List.of(
                                    at("2.5 million", TEXT, TEXT.indexOf("2.5")),
                                    at("2.5 million", TEXT, TEXT.lastIndexOf("2.5"))));

    /// It reaches into the claim on the cost, and over an emoji.
    static final Claim SIZE =
            on("The bridge \uD83C\uDF09 cost 2.5", TEXT).withId(id(2)).withVerdict("supported");

    /// It goes from one paragraph into the next.
    static final Claim ACROSS =
            on("in May.\n\nNobody was hurt", TEXT).withId(id(3)).withKind("event");

    static final Claim NOWHERE =
            Claims.placeless(id(4).iri())
                    .withTargets(List.of(NewClaim.quoted(IRI, "It fell down.")))
                    .withNote("Gone.");

    private BridgeArticle() {}

    static ClaimId id(int number) {
        return new ClaimId("urn:uuid:00000000-0000-4000-8000-%012d".formatted(number));
    }

    static AnnotatedArticle with(Claim... claims) {
        return of(ARTICLE, claims);
    }

    static AnnotatedArticle of(Article article, Claim... claims) {
        String hash = Sha256.of(article.text());
        return AnnotatedArticle.of(
                article,
                IRI,
                List.of(new Edition(1, Claims.MORNING, "source.txt", hash, hash)),
                List.of(claims),
                Map.of());
    }

    static Export export(Claim... claims) {
        return export(with(claims));
    }

    static Export export(AnnotatedArticle article) {
        return new Export(List.of(article), Codebook.initial(), Optional.empty());
    }

    static Export whole() {
        return export(SIZE, COST, ACROSS, NOWHERE);
    }

    /// Text that tries to come out live or to break a file.
    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\\<script>alert(1)</script> \\\\<b>",
                "=cmd|' /C calc'!A0",
                "[see](javascript:alert(1)) and [this]( <JaVaScRiPt:alert(1)>)",
                "[see](&#106;avascript:alert(1)) [a](java&#115;cript&colon;alert(1))",
                "[a]\n\n[a]: javascript:alert(1)\n[a]: data:text/html,x",
                "<javascript:alert(1)> <data:text/html,x>",
                "--> <!-- /obelus c-00000000-0000-4000-8000-000000000001 -->",
                "x\n<!-- /obelus c-00000000-0000-4000-8000-000000000001 -->\n<script>",
                "]]> &xxe; <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                "a\u0000b\u0001c\u000Cd\uFFFEe\uFFFF",
                "half \uD83C and \uDF09 of a pair",
                "{{#each}} {{{raw}}} <% tp.file %> ${x}",
                "\u202Eright to left\u202C \u05D0\u05D1",
                "one\r\ntwo\rthree\u2028four\u2029five\u0085six",
                "```dataviewjs\nfetch('x')\n```\n~~~js-engine\nx",
                "` ``\n- ` `<b>live</b>` ``` <i>",
                "%%hidden ==mark== [[link]] #tag ^c-1\n^c-2",
                "---\n# heading\n===\n    code\n1. one\n- two\n> three\n| a | b |\n|---|---|",
                "$$x$$ \\(y\\) &lt;b&gt; &amp;",
                "[".repeat(2000) + "](".repeat(2000),
                "*".repeat(3000) + "<".repeat(3000) + "`".repeat(3000),
                "word ".repeat(200_000));
    }

    /// Everything of a claim that is text says this.
    static Claim saying(String text) {
        return COST.withKind(text + " k")
                .withVerdict(text + " v")
                .withWording(text)
                .withSpeaker(text)
                .withSaidOn(text)
                .withNote(text)
                .withTags(List.of(text))
                .withEvidence(
                        List.of(
                                new Evidence(
                                        "urn:e",
                                        text,
                                        text,
                                        Stance.CONTEXT,
                                        text,
                                        Claims.MORNING,
                                        text,
                                        "")))
                .withTargets(
                        Stream.concat(
                                        COST.targets().stream().limit(1),
                                        Stream.of(NewClaim.quoted(IRI, text)))
                                .toList());
    }

    /// An article whose words and names all say this.
    static AnnotatedArticle articleSaying(String text) {
        String shown = text.substring(0, Math.min(text.length(), 20_000));
        CanonicalText canonical = new CanonicalText();
        for (Block.Type type : Block.Type.values()) {
            int level =
                    switch (type) {
                        case HEADING, QUOTATION, LIST_ITEM -> 1;
                        case PARAGRAPH, PREFORMATTED, TABLE_ROW, CAPTION -> 0;
                    };
            canonical.add(type, level, shown);
        }
        Article article =
                new Article(text, text, text, text, "en", canonical.text(), canonical.blocks());
        String words = article.text().substring(0, Math.min(article.text().length(), 40)).strip();
        return of(article, saying(text).withId(id(1)), on(words, article.text()).withId(id(2)));
    }

    private static Claim on(String words, String text) {
        return Claims.on(words, text).withTargets(List.of(at(words, text, text.indexOf(words))));
    }

    private static Target at(String words, String text, int start) {
        return Target.of(
                IRI, 1, Sha256.of(text), text, new TextRange(start, start + words.length()));
    }

    private static Article article() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 1, "A bridge opens");
        text.add(
                Block.Type.PARAGRAPH,
                0,
                "The bridge \uD83C\uDF09 cost 2.5 million, and opened in May.");
        text.add(Block.Type.PARAGRAPH, 0, "Nobody was hurt.\nIt is <red> & long.");
        text.add(Block.Type.QUOTATION, 1, "We paid 2.5 million.");
        text.addItem(1, OptionalInt.empty(), "steel");
        text.addItem(1, OptionalInt.of(3), "third");
        text.addItem(1, OptionalInt.of(4), "fourth");
        text.add(Block.Type.PREFORMATTED, 0, "a\n  b");
        return new Article(
                "A Bridge",
                "Ada \"A.\" Byline",
                "2026-11-01",
                "https://example.org/bridge",
                "en",
                text.text(),
                text.blocks());
    }
}
