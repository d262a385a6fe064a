package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import java.util.List;
import java.util.Optional;

/// Words that would like to be more than words, in every place where words can be.
final class Hostile {

    static final List<String> WORDS =
            List.of(
                    "<script>alert(1)</script>",
                    "</script><script>alert(1)</script>",
                    "</style></title></textarea><img src=x onerror=alert(1)>",
                    "\" onmouseover=\"alert(1)\" x=\"",
                    "' autofocus onfocus='alert(1)",
                    "=cmd|' /C calc'!A0",
                    "](javascript:alert(1))",
                    "[x](javascript:alert(1))",
                    "[x](java\nscript:alert(1)) ![y](https://evil.example/p.png \"t\")",
                    "<javascript:alert(1)> <https://evil.example/?a=\"b\">",
                    "```\" onclick=alert(1)\ncode\n```",
                    "# heading\n\n<iframe src=//evil.example></iframe>\n\n<!--",
                    "--> ]]> <![CDATA[ <?php ?>",
                    "{{#claims}}{{{note}}}{{/claims}} {{=<% %>=}}",
                    "a\0b \uD83D c \uDE00 d \uFFFE \u0085 \u0007",
                    "\u202Eright to left\u202C \u05D0\u05D1",
                    "one\r\ntwo\rthree",
                    "data:text/html,<script>alert(1)</script>",
                    "https://evil.example/\"><script>alert(1)</script>",
                    "> ".repeat(500) + "deep",
                    "*".repeat(3_000) + "x",
                    "[".repeat(3_000),
                    "é".repeat(1 << 15));

    private Hostile() {}

    /// An article whose claim says the same words everywhere.
    static AnnotatedArticle article(String words) {
        CanonicalText text = new CanonicalText();
        String line = words.replaceAll("[\r\n]+", " ");
        text.add(Block.Type.HEADING, 1, line);
        text.add(Block.Type.PARAGRAPH, 0, "Before " + line + " behind.");
        text.add(Block.Type.TABLE_ROW, 0, line + "\t" + line);
        Article article =
                new Article(words, words, words, words, words, text.text(), text.blocks());
        Claim claim =
                Claims.on("Before", article.text())
                        .withKind(words)
                        .withVerdict(words)
                        .withWording(words)
                        .withSpeaker(words)
                        .withSaidOn(words)
                        .withNote(words)
                        .withCreator(words)
                        .withTags(List.of(words))
                        .withEvidence(
                                List.of(
                                        new Evidence(
                                                words,
                                                words,
                                                words,
                                                Stance.REFUTES,
                                                words,
                                                Bridge.NOON,
                                                words,
                                                "")));
        Claim placeless =
                Claims.placeless("urn:test:placeless")
                        .withTargets(List.of(Claims.foreign(words, Optional.empty())));
        return Bridge.annotated(article, List.of(claim, placeless));
    }
}
