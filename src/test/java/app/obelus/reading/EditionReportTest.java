package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class EditionReportTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    private static final String INTRODUCTION =
            "The resolution on cyber defence was debated in Strasbourg for three hours.";

    private final Article old =
            article(
                    INTRODUCTION,
                    "The motion was passed by 476 votes to 151 on Wednesday.",
                    "Its text calls the company's programs confirmed as malicious.",
                    "The firm said in a statement that it was disappointed by the vote.",
                    "Nobody from the Commission was there to answer the members' questions.");
    private final Article now =
            article(
                    "A correction was made to this article on Friday.",
                    INTRODUCTION,
                    "The motion was passed by 426 votes to 151 on Wednesday.",
                    "The firm stated that it was disappointed by the vote.",
                    "Nobody from the Commission was there to answer the members' questions.",
                    "The members from Poland abstained.");
    private final Claim debated = on("debated in Strasbourg for three hours");
    private final Claim vote = on("476 votes to 151");
    private final Claim malicious = on("confirmed as malicious");
    private final Claim disappointed = on("said in a statement that it was disappointed");
    private final Claim nobody = on("Nobody from the Commission");
    private final Notebook notebook =
            Notebook.of(List.of(debated, vote, malicious, disappointed, nobody));

    @Test
    void tellsWhatBecameOfEachClaimAndWhatIsNew() {
        EditionReport report = report(notebook);
        assertEquals(
                Map.of(
                        debated.id(),
                        Outcome.AS_IT_WAS,
                        vote.id(),
                        Outcome.VALUE_CHANGED,
                        malicious.id(),
                        Outcome.GONE,
                        disappointed.id(),
                        Outcome.REWORDED,
                        nobody.id(),
                        Outcome.AS_IT_WAS),
                report.outcomes());
        assertEquals(
                Map.of(
                        Outcome.AS_IT_WAS, 2,
                        Outcome.REWORDED, 1,
                        Outcome.VALUE_CHANGED, 1,
                        Outcome.GONE, 1),
                report.counts());
        assertEquals(
                List.of(vote.id(), malicious.id(), disappointed.id()),
                report.toBeDecided().stream().map(Place::claim).toList());
        assertEquals(
                List.of(
                        "A correction was made to this article on Friday.",
                        "The members from Poland abstained."),
                report.worthChecking().stream().map(range -> range.in(now.text())).toList());
    }

    @Test
    void carriesOnlyWhatIsThereWordForWord() {
        Notebook carried = carried(notebook);
        assertEquals(
                Notebook.of(
                        List.of(
                                inNewEdition(debated, "debated in Strasbourg for three hours"),
                                vote,
                                malicious,
                                disappointed,
                                inNewEdition(nobody, "Nobody from the Commission"))),
                carried);
    }

    @Test
    void rememberWhenACarriedVerdictWasGiven() {
        Claim judged = nobody.withVerdict("supported");
        Claim known = judged.withJudged(Optional.of(MORNING.plusSeconds(5)));
        assertEquals(
                Optional.of(judged.modified()),
                carried(Notebook.of(List.of(judged))).claims().getFirst().judged());
        assertEquals(
                known.judged(), carried(Notebook.of(List.of(known))).claims().getFirst().judged());
    }

    @Test
    void leavesAClaimWhereAReaderDecidedToKeepIt() {
        Claim kept = nobody.withTargets(List.of(nobody.targets().getFirst().withKept(true)));
        Notebook one = Notebook.of(List.of(kept));
        assertEquals(List.of(), report(one).places());
        assertEquals(one, carried(one));
    }

    @Test
    void judgesAClaimByTheGravestOfItsPlaces() {
        Claim both =
                nobody.withTargets(List.of(nobody.targets().getFirst(), vote.targets().getFirst()));
        assertEquals(
                Map.of(nobody.id(), Outcome.VALUE_CHANGED),
                report(Notebook.of(List.of(both))).outcomes());
    }

    @Test
    void asksForNoCheckOfWhatOnlySaysTheSameOtherwise() {
        EditionReport report = report(Notebook.empty());
        assertEquals(
                List.of(
                        "A correction was made to this article on Friday.",
                        "The motion was passed by 426 votes to 151 on Wednesday.",
                        "The members from Poland abstained."),
                report.worthChecking().stream().map(range -> range.in(now.text())).toList());
    }

    private EditionReport report(Notebook of) {
        String oldHash = Sha256.of(old.text());
        Anchoring anchoring =
                Anchoring.in(now.text(), Sha256.of(now.text())).withOld(old.text(), oldHash);
        return EditionReport.of(of, now, anchoring, oldHash);
    }

    private Notebook carried(Notebook of) {
        return report(of)
                .carried(of, "urn:test:article", 2, Sha256.of(now.text()), now.text(), NOON);
    }

    private Claim on(String words) {
        return Claims.placeless("urn:test:" + words.replace(' ', '-'))
                .withTargets(List.of(Claims.target(words, old.text(), old.text().indexOf(words))));
    }

    private Claim inNewEdition(Claim claim, String words) {
        int start = now.text().indexOf(words);
        Target there =
                Target.of(
                        "urn:test:article",
                        2,
                        Sha256.of(now.text()),
                        now.text(),
                        new TextRange(start, start + words.length()));
        return claim.withTargets(List.of(there)).withModified(NOON);
    }

    private static Article article(String... paragraphs) {
        var text = new CanonicalText();
        for (String paragraph : paragraphs) {
            text.add(Block.Type.PARAGRAPH, 0, paragraph);
        }
        return new Article("Vote", "", "", "", "en", text.text(), text.blocks());
    }
}
