package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

class NotesJsonTest {

    private static final Path FILE = Path.of("notes.json");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final StoredArticle article =
            Generated.stored("urn:test:article", "😀 passed by 476 votes to 151.", NOON);
    private final NotesJson json = Generated.json(article);

    @Test
    void readsBackWhateverItWrites() throws Exception {
        for (int seed = 0; seed < 1000; seed++) {
            Generated generated = new Generated(seed);
            StoredArticle any = generated.article();
            NotesJson itsJson = Generated.json(any);
            Notebook notebook = generated.notebook(any);

            byte[] once = itsJson.write(notebook, List.of(), Json.object());
            NotesJson.Page page = itsJson.read(FILE, once);
            byte[] twice = itsJson.write(page.notes().notebook(), List.of(), page.rest());

            assertEquals(new Notes(notebook, List.of()), page.notes(), "seed " + seed);
            assertEquals(text(once), text(twice), "seed " + seed);
        }
    }

    @Test
    void twoPiecesOfEvidenceWithOneIdStayTwo() throws Exception {
        Claim claim = on(new TextRange(13, 29));
        Evidence first = Evidence.blank("urn:e", NOON).withSource("The minutes, p. 3");
        Claim two = claim.withEvidence(first).withEvidence(first.withId("urn:f").withQuote("476"));
        String file =
                text(json.write(Notebook.of(List.of(two)), List.of(), Json.object()))
                        .replace("urn:f", "urn:e");

        NotesJson.Page page = json.read(FILE, file.getBytes(StandardCharsets.UTF_8));
        Claim read = page.notes().notebook().claims().getFirst();
        String own = claim.id().iri() + "#evidence-2";
        assertEquals(List.of("urn:e", own), read.evidence().stream().map(Evidence::id).toList());
        assertEquals(List.of("", "476"), read.evidence().stream().map(Evidence::quote).toList());

        byte[] again = json.write(page.notes().notebook(), List.of(), page.rest());
        assertEquals(page.notes(), json.read(FILE, again).notes());
    }

    @Test
    void countsInCodePoints() {
        Claim claim = on(new TextRange(13, 29));
        assertEquals("476 votes to 151", claim.quote());
        String written = text(json.write(Notebook.of(List.of(claim)), List.of(), Json.object()));
        assertEquals(
                List.of("\"start\": 12,", "\"end\": 28"),
                written.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("\"start\"") || line.startsWith("\"end\""))
                        .toList());
    }

    @Test
    void changesOnlyTheLinesOfTheClaimThatChanged() {
        Claim first = on(new TextRange(3, 9));
        Claim second = on(new TextRange(13, 16));
        Claim third = on(new TextRange(17, 22));
        List<String> before = lines(first, second, third);
        List<String> after = lines(first, second.withKind("event"), third);

        assertEquals(List.of("          \"value\": \"figure\""), changed(before, after));
        assertEquals(List.of("          \"value\": \"event\""), changed(after, before));
    }

    @Test
    void keepsAnOffsetBeyondTheText() throws Exception {
        Target beyond =
                new Target(
                        "urn:test:article",
                        1,
                        "",
                        List.of(new TextPosition(new TextRange(1000, 1010))),
                        Optional.empty(),
                        false,
                        "");
        Notebook notebook =
                Notebook.of(List.of(on(new TextRange(3, 9)).withTargets(List.of(beyond))));
        byte[] bytes = json.write(notebook, List.of(), Json.object());
        assertEquals(notebook, json.read(FILE, bytes).notes().notebook());
    }

    @Test
    void setsAsideWhatIsNoClaimAndKeepsItsBytes() throws Exception {
        String good =
                text(
                        json.write(
                                Notebook.of(List.of(on(new TextRange(3, 9)))),
                                List.of(),
                                Json.object()));
        String item =
                "{\"id\":\"urn:x\",   \"type\" : \"Highlight\", \"n\": 1.50e+02, \"s\":\"\\u00e9\"}";
        String twice = "{\"id\": \"urn:y\", \"id\": \"urn:z\", \"deep\": [[{\"a\": [1]}]]}";
        String bad =
                good.replaceFirst(
                        "\"items\": \\[",
                        "\"items\": ["
                                + Matcher.quoteReplacement(item + ", 17, \"é\", " + twice + ", "));

        Notes notes = json.read(FILE, bytes(bad)).notes();

        assertEquals(
                List.of(
                        new Notes.SetAside(1, item, "it is not an Annotation"),
                        new Notes.SetAside(2, "17", "it is not an object"),
                        new Notes.SetAside(3, "\"é\"", "it is not an object"),
                        new Notes.SetAside(4, twice, "a key stands twice in it")),
                notes.setAside());
        assertEquals(
                List.of("passed"), notes.notebook().claims().stream().map(Claim::quote).toList());

        byte[] once = json.write(notes.notebook(), notes.setAside(), Json.object());
        List<String> kept =
                json.read(FILE, once).notes().setAside().stream()
                        .map(Notes.SetAside::json)
                        .toList();
        assertEquals(List.of(item, "17", "\"é\"", twice), kept);
    }

    @Test
    void setsAsideTheSecondOfTwoClaimsWithOneId() throws Exception {
        Claim claim = on(new TextRange(3, 9));
        String one = text(json.write(Notebook.of(List.of(claim)), List.of(), Json.object()));
        String item = one.substring(one.indexOf("{\n      \"id\""), one.lastIndexOf("]") - 3);
        String two =
                one.replaceFirst(
                        "\"items\": \\[", "\"items\": [" + Matcher.quoteReplacement(item) + ",");
        Notes notes = json.read(FILE, bytes(two)).notes();
        assertEquals(Notebook.of(List.of(claim)), notes.notebook());
        assertEquals(
                List.of(new Notes.SetAside(2, item, "it has the id of an earlier one")),
                notes.setAside());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~                                                                  | NOT_JSON
                    {                                                                   | NOT_JSON
                    <html>                                                              | NOT_JSON
                    {"id":1e99999999999999}                                             | NOT_JSON
                    []                                                                  | FOREIGN
                    {}                                                                  | FOREIGN
                    null                                                                | FOREIGN
                    {"items": []}                                                       | FOREIGN
                    {"version": 99, "notes": []}                                        | FOREIGN
                    {"type":"AnnotationPage","items":[]}                                | FOREIGN
                    {"type":"AnnotationPage","obelus:formatVersion":1}                  | FOREIGN
                    {"type":"AnnotationPage","obelus:formatVersion":1,"items":{}}       | FOREIGN
                    {"type":"AnnotationPage","obelus:formatVersion":1,"items":[]} []    | FOREIGN
                    {"type":"AnnotationPage","obelus:formatVersion":2,"items":[]}       | UNKNOWN_VERSION
                    {"type":"AnnotationPage","obelus:formatVersion":"1","items":[]}     | UNKNOWN_VERSION
                    {"type":"AnnotationPage","obelus:formatVersion":1,"items":[]        | NOT_JSON
                    """)
    void refusesWhatIsNoFileOfNotes(String content, Reason reason) {
        UnreadableNotesException refusal =
                assertThrows(UnreadableNotesException.class, () -> json.read(FILE, bytes(content)));
        assertEquals(reason, refusal.reason());
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep =
                "{\"type\":\"AnnotationPage\",\"obelus:formatVersion\":1,\"items\":["
                        + "[".repeat(100_000);
        UnreadableNotesException refusal =
                assertThrows(UnreadableNotesException.class, () -> json.read(FILE, bytes(deep)));
        assertEquals(Reason.NOT_JSON, refusal.reason());
    }

    @Test
    void keepsWhatOthersWroteBesideTheItems() throws Exception {
        String page =
                """
                {
                  "type": ["AnnotationPage", "x:More"],
                  "obelus:formatVersion": 1,
                  "label": "Mine",
                  "partOf": {"id": "urn:x", "total": 1.50},
                  "items": []
                }
                """;
        NotesJson.Page read = json.read(FILE, bytes(page));
        String written = text(json.write(Notebook.empty(), List.of(), read.rest()));
        assertEquals(
                """
                {
                  "@context": [
                    "http://www.w3.org/ns/anno.jsonld",
                    {
                      "obelus": "urn:obelus:ns#"
                    }
                  ],
                  "id": "urn:test:article#notes",
                  "type": [
                    "AnnotationPage",
                    "x:More"
                  ],
                  "obelus:formatVersion": 1,
                  "label": "Mine",
                  "partOf": {
                    "id": "urn:x",
                    "total": 1.50
                  },
                  "items": []
                }
                """,
                written);
    }

    private Claim on(TextRange range) {
        Target target =
                Target.of(
                        article.iri(),
                        1,
                        article.edition().textHash(),
                        article.article().text(),
                        range);
        return Claim.of(
                new ClaimId("urn:test:claim-" + range.start()),
                "figure",
                "undecided",
                target,
                NOON,
                "Ada");
    }

    private List<String> lines(Claim... claims) {
        return text(json.write(Notebook.of(List.of(claims)), List.of(), Json.object()))
                .lines()
                .toList();
    }

    private static List<String> changed(List<String> from, List<String> to) {
        assertEquals(from.size(), to.size());
        return IntStream.range(0, from.size())
                .filter(i -> !from.get(i).equals(to.get(i)))
                .mapToObj(from::get)
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
