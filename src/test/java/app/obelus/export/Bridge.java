package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Recheck;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// An article about a bridge with everything that a claim can have, for tests of formats.
final class Bridge {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Article ARTICLE = article();

    private Bridge() {}

    /// The words `at 412 euros a metre` lie in two other claims; one claim has two places, one has
    /// none.
    static List<Claim> claims() {
        return List.of(
                claim("The old bridge carried 31,000 vehicles a day", "figure", "supported")
                        .withWording("31,000 vehicles a day crossed the old bridge in 2025.")
                        .withSpeaker("Mara Lindqvist, head of roads")
                        .withSaidOn("2026-03-02")
                        .withTags(List.of("traffic", "2025"))
                        .withRecheck(
                                new Recheck(
                                        Optional.of(LocalDate.parse("2025-12-31")),
                                        Optional.of(LocalDate.parse("2027-01-15")),
                                        365))
                        .withNote(
                                "The counters were *off* for two weeks; the office"
                                        + " [says so](https://roads.example.org/count?a=1&b=2).\n\n"
                                        + "- May: none\n- June: repaired")
                        .withEvidence(
                                List.of(
                                        evidence(
                                                "https://roads.example.org/2025.csv",
                                                "ADT 31,004",
                                                Stance.SUPPORTS,
                                                "Average of **351** days."),
                                        evidence(
                                                "Interview with the office, 3 March 2026",
                                                "",
                                                Stance.CONTEXT,
                                                "")))
                        .withJudged(Optional.of(NOON)),
                claim("It will cost 96 million euros at 412 euros a metre", "figure", "refuted")
                        .withWording("96 million euros at 412 euros a metre cannot both be right.")
                        .withSpeaker("The ministry")
                        .withNote("412 euros a metre for 2.1 km is less than a million.")
                        .withEvidence(
                                List.of(
                                        evidence(
                                                "https://ministry.example.org/budget",
                                                "45,700 euros a metre",
                                                Stance.REFUTES,
                                                "")))
                        .withJudged(Optional.of(NOON)),
                claim("at 412 euros a metre, less than half", "comparison", "misleading"),
                claim("412 euros", "wording", "undecided"),
                claim("the largest of its kind", "comparison", "disputed")
                        .withTargets(
                                List.of(
                                        target("the largest of its kind"),
                                        target("the largest bridge of its kind"))),
                claim("“We shall not wait another winter,”", "attribution", "supported"),
                claim("will open in spring 2028", "prediction", "unverifiable"),
                claim("Steel\t41 %", "event", "supported"),
                Claims.placeless("urn:test:nowhere")
                        .withVerdict("refuted")
                        .withWording("The bridge is older than the town.")
                        .withTargets(
                                List.of(Claims.foreign("older than the town", Optional.empty()))));
    }

    static AnnotatedArticle annotated() {
        return annotated(ARTICLE, claims());
    }

    static AnnotatedArticle annotated(Article article, List<Claim> claims) {
        return AnnotatedArticle.of(
                article,
                "urn:test:article",
                List.of(
                        new Edition(
                                1,
                                Claims.MORNING,
                                "source.md",
                                "0".repeat(64),
                                Sha256.of(article.text()))),
                claims,
                Map.of());
    }

    static Export export(AnnotatedArticle... articles) {
        return new Export(List.of(articles), Codebook.initial(), Optional.empty());
    }

    private static Claim claim(String words, String kind, String verdict) {
        return Claims.on(words, ARTICLE.text()).withKind(kind).withVerdict(verdict);
    }

    private static Target target(String words) {
        return Claims.target(words, ARTICLE.text(), ARTICLE.text().indexOf(words));
    }

    private static Evidence evidence(String source, String quote, Stance stance, String note) {
        return new Evidence(
                "urn:test:" + source.hashCode(), source, quote, stance, note, NOON, "", "");
    }

    private static Article article() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 1, "A bridge for the next hundred years");
        text.add(
                Block.Type.PARAGRAPH,
                0,
                "The old bridge carried 31,000 vehicles a day when the engineers closed it, and"
                        + " nobody in the town had thought of it as something that could end. In"
                        + " March the council voted for a new one, the largest of its kind in the"
                        + " region, and the drawings have hung in the town hall since.");
        text.add(Block.Type.HEADING, 2, "What it costs");
        text.add(
                Block.Type.PARAGRAPH,
                0,
                "It will cost 96 million euros at 412 euros a metre, less than half of what the"
                        + " first design would have taken. The ministry pays two thirds, the county"
                        + " the rest, and the toll is to end after thirty years at the latest.");
        text.add(
                Block.Type.QUOTATION,
                1,
                "“We shall not wait another winter,” said the mayor, who had waited for nine.");
        text.add(Block.Type.HEADING, 4, "Materials");
        text.addItem(1, OptionalInt.empty(), "Piers of concrete from the county's own works");
        text.addItem(2, OptionalInt.empty(), "four of them in the river");
        text.addItem(1, OptionalInt.empty(), "A deck of steel");
        text.add(Block.Type.TABLE_ROW, 0, "Part\tShare");
        text.add(Block.Type.TABLE_ROW, 0, "Steel\t41 %");
        text.add(Block.Type.TABLE_ROW, 0, "Concrete\t38 %");
        text.add(Block.Type.HEADING, 2, "When");
        text.add(
                Block.Type.PARAGRAPH,
                0,
                "The bridge will open in spring 2028, if the river lets it. It would then be the"
                        + " largest bridge of its kind north of the lakes; the ferry goes on until"
                        + " then, every twenty minutes, for four euros a car.");
        return new Article(
                "A bridge for the next hundred years",
                "Ines Okafor",
                "2026-03-04",
                "https://news.example.org/bridge?id=7",
                "en",
                text.text(),
                text.blocks());
    }
}
