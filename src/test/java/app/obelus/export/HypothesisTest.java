package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the Hypothesis client writes and takes in.
class HypothesisTest {

    private static final Path SHARED = Path.of("../shared/standards/hypothesis/html-baselines");
    private static final String TEXT = "\uD835\uDCB3: The resolution passed with 476 votes to 151.";
    private static final String ID = "urn:uuid:11111111-2222-4333-8444-555555555555";

    @Test
    void hasTheShapeThatTheClientTakesIn() {
        Claim claim =
                Claims.on("476 votes", TEXT)
                        .withId(new ClaimId(ID))
                        .withKind("figure")
                        .withVerdict("refuted")
                        .withWording("476 voted for it")
                        .withSpeaker("The minister")
                        .withSaidOn("2026-11-20")
                        .withNote("Check the minutes.")
                        .withTags(List.of("vote"))
                        .withModified(Instant.parse("2026-11-24T09:00:00Z"))
                        .withEvidence(
                                List.of(
                                        new Evidence(
                                                "urn:test:source",
                                                "https://example.org/minutes",
                                                "467",
                                                Stance.REFUTES,
                                                "p. 4",
                                                Claims.MORNING,
                                                "",
                                                "")));
        assertEquals(
                Json.MAPPER.readTree(
                        """
                        {
                          "export_date": "2026-11-24T09:00:00Z",
                          "export_userid": "acct:obelus@localhost",
                          "client_version": "Obelus",
                          "annotations": [{
                            "id": "urn:uuid:11111111-2222-4333-8444-555555555555",
                            "created": "2026-11-23T09:00:00Z",
                            "updated": "2026-11-24T09:00:00Z",
                            "user": "acct:Ada@localhost",
                            "uri": "https://example.org/vote",
                            "text": "**476 voted for it**\\n\\n— The minister, 2026-11-20\\n\\nCheck the minutes.\\n\\n* https://example.org/minutes — “467” — p. 4",
                            "tags": ["vote", "kind: Figure", "verdict: Refuted"],
                            "group": "__world__",
                            "target": [{
                              "source": "https://example.org/vote",
                              "selector": [
                                {"type": "TextPositionSelector", "start": 31, "end": 40},
                                {"type": "TextQuoteSelector", "exact": "476 votes",
                                  "prefix": "𝒳: The resolution passed with ", "suffix": " to 151."}
                              ]
                            }],
                            "document": {"title": ["The Vote"]}
                          }]
                        }
                        """),
                Json.MAPPER.readTree(Formats.written("hypothesis", Formats.article(TEXT, claim))));
    }

    @Test
    void comesBackAsItWas() throws Exception {
        Claim claim =
                Claims.on("476 votes", TEXT)
                        .withId(new ClaimId(ID))
                        .withKind("figure")
                        .withVerdict("refuted")
                        .withNote("Check the *minutes*.")
                        .withTags(List.of("vote", "two words"));
        AnnotatedArticle article = Formats.article(TEXT, claim);
        AnnotatedArticle empty = article.with(List.of());
        byte[] written = Formats.written("hypothesis", article);
        Import read = Formats.read("hypothesis", written, empty);
        assertEquals(
                List.of(claim),
                Formats.takenIn(read, empty).stream()
                        .map(one -> one.withImported(List.of()))
                        .toList());
        assertEquals(List.of(), ImportPlan.of(read, article).changed());
    }

    @Test
    void readsWhatIsAClaimAndSaysWhatIsNone() throws Exception {
        Import read =
                Formats.read(
                        "hypothesis",
                        """
                        {"client_version": "1.2", "annotations": [
                          {"id": "a", "user": "acct:eve@hypothes.is", "text": "Really?",
                            "created": "2026-11-23T09:00:00.000000+00:00",
                            "uri": "https://example.org/vote", "tags": ["vote", null, "Verdict"],
                            "document": {"title": ["The Vote"]},
                            "target": [{"source": "https://example.org/vote", "selector": [
                              {"type": "RangeSelector"}, null,
                              {"type": "TextPositionSelector", "start": 900, "end": 909},
                              {"type": "TextQuoteSelector", "exact": "476 votes"}]}]},
                          {"id": "b", "text": "A page note.", "document": {"title": "The Vote"},
                            "target": [{"selector": [
                              {"type": "TextQuoteSelector", "exact": null}]}]},
                          {"id": "c", "text": "No.", "references": ["a"]},
                          {"id": "d", "text": "", "target": [{"selector": [
                            {"type": "TextQuoteSelector", "exact": null}]}]},
                          null
                        ]}
                        """,
                        Formats.article(TEXT));
        Claim first =
                Claim.unsaid(
                                NewClaim.id("hypothesis", "a"),
                                List.of(Claims.target("476 votes", TEXT, 31)),
                                Claims.MORNING,
                                "eve")
                        .withNote("Really?")
                        .withTags(List.of("vote", "Verdict"));
        Claim second =
                Claim.unsaid(NewClaim.id("hypothesis", "b"), List.of(), Instant.EPOCH, "")
                        .withNote("A page note.");
        assertEquals(
                List.of(first, second),
                Formats.takenIn(read, Formats.article(TEXT)).stream()
                        .map(one -> one.withImported(List.of()))
                        .toList());
        assertEquals(
                List.of("The Vote", "The Vote"),
                read.found().stream().map(Import.Found::title).toList());
        assertEquals(
                List.of(
                        new Import.Refused(3, "it is a reply to another annotation"),
                        new Import.Refused(4, "it has neither a quote nor a text"),
                        new Import.Refused(5, "it is not an object")),
                read.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "wikipedia-regression-testing"})
    void placesTheAnnotationsOfARealPage(String page) throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "needs " + SHARED);
        byte[] json = Files.readAllBytes(SHARED.resolve(page + ".json"));
        JsonNode rows = Json.MAPPER.readTree(json).path("rows");
        List<String> quotes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (JsonNode selector : rows.findParents("exact")) {
            quotes.add(selector.path("exact").stringValue());
            List.of("prefix", "exact", "suffix")
                    .forEach(part -> text.append(selector.path(part).stringValue()));
            text.append("\n\n");
        }
        AnnotatedArticle article = Formats.article(text.toString());
        ImportPlan plan = ImportPlan.of(Formats.read("hypothesis", json, article), article);
        assertEquals(List.of(), plan.skipped());
        assertEquals(List.of(), plan.unplaced());
        assertEquals(
                quotes.stream().sorted().toList(),
                plan.added().stream()
                        .flatMap(claim -> claim.targets().stream())
                        .map(Target::exact)
                        .sorted()
                        .toList());
    }

    @Test
    void refusesAFileWithoutAnnotations() {
        assertEquals(
                "it has no list of annotations",
                assertThrows(
                                UnreadableImportException.class,
                                () -> Formats.read("hypothesis", "{}", Formats.article(TEXT)))
                        .problem());
    }
}
