package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.Notes.SetAside;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CodePoints;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class BadClaimTest {

    private static final Path FILE = Path.of("notes.json");
    private static final String TEXT = "The 😀 sky is green.";

    @ParameterizedTest
    @ValueSource(strings = {"0", "2147483646", "2147483647"})
    void keepsAPlaceFarBeyondATextWithAnEmoji(String start) throws Exception {
        String place = "\"start\": %s, \"end\": 2147483647".formatted(start);
        Notes notes = read(page(item("urn:a", 1, place), item("urn:b", 1, "")));
        assertEquals(List.of(), notes.setAside());
        assertEquals(2, notes.notebook().size());
        String written = written(notes).replaceAll("\\s+", " ");
        assertEquals(true, written.contains(place), written);
    }

    @Test
    void setsAsideAClaimThatSaysWhatCannotBe() throws Exception {
        String bad = item("urn:bad", 13, "\"start\": 0, \"end\": 3");
        Notes notes = read(page(item("urn:a", 1, ""), bad, item("urn:b", 1, "")));
        assertEquals(
                List.of(new SetAside(2, bad, "it says what cannot be (no edition 13)")),
                notes.setAside());
        assertEquals(
                List.of("urn:a", "urn:b"),
                notes.notebook().claims().stream().map(claim -> claim.id().iri()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void refusesNotesThatAreNotInUtf8(String charset) {
        byte[] bytes = page("{}", item("urn:a", 1, "")).getBytes(Charset.forName(charset));
        assertEquals(Reason.NOT_JSON, refusal(bytes));
    }

    @Test
    void refusesNotesInUtf16WithAByteOrderMark() {
        String page = "\uFEFF" + page("{}");
        assertEquals(Reason.NOT_JSON, refusal(page.getBytes(UTF_16LE)));
        assertEquals(Reason.NOT_JSON, refusal(page.getBytes(UTF_16BE)));
    }

    @Test
    void setsAsideTheVeryBytesBehindAByteOrderMark() throws Exception {
        Notes notes = read("\uFEFF" + page("{\"no\": \"😀\"}", item("urn:a", 1, "")));
        assertEquals(
                List.of("{\"no\": \"😀\"}"),
                notes.setAside().stream().map(SetAside::json).toList());
    }

    private static Reason refusal(byte[] bytes) {
        return assertThrows(UnreadableNotesException.class, () -> json().read(FILE, bytes))
                .reason();
    }

    private static Notes read(String page) throws UnreadableNotesException {
        return json().read(FILE, page.getBytes(UTF_8)).notes();
    }

    private static String written(Notes notes) {
        Notebook notebook = notes.notebook();
        return new String(json().write(notebook, List.of(), Json.object()), UTF_8);
    }

    /// Of an article with one edition; there cannot be a thirteenth.
    private static NotesJson json() {
        Article article =
                new Article(
                        "Sky",
                        "",
                        "",
                        "",
                        "",
                        TEXT,
                        List.of(
                                new Block(
                                        Block.Type.PARAGRAPH, 0, new TextRange(0, TEXT.length()))));
        Edition first = new Edition(1, Instant.EPOCH, "source.txt", "", "");
        StoredArticle stored = new StoredArticle("sky", "urn:sky", article, List.of(first));
        Places places =
                new Places(
                        stored.iri(),
                        stored.editions(),
                        number -> {
                            if (number == 13) {
                                throw new IllegalArgumentException("no edition 13");
                            }
                            return Optional.of(CodePoints.of(TEXT));
                        });
        return new NotesJson(new ClaimJson(Codebook.initial(), places), places);
    }

    private static String page(String... items) {
        return "{\"type\": \"AnnotationPage\", \"obelus:formatVersion\": 1, \"items\": [%s]}"
                .formatted(String.join(", ", items));
    }

    private static String item(String id, int edition, String place) {
        String selector =
                place.isEmpty()
                        ? ""
                        : ", \"selector\": {\"type\": \"TextPositionSelector\", %s}"
                                .formatted(place);
        return ("{\"id\": \"%s\", \"type\": \"Annotation\", \"target\":"
                        + " {\"source\": \"urn:sky\", \"obelus:edition\": %d%s}}")
                .formatted(id, edition, selector);
    }
}
