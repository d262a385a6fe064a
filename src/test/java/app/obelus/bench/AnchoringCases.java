package app.obelus.bench;

import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folder of edits with their true answers: `cases.jsonl`, a case a line, and `texts/ID.txt`.
public final class AnchoringCases {

    /// One quote of an old text, and where it is in the new one.
    ///
    /// @param group the documents it comes from, for validation across groups
    /// @param place in the old text
    /// @param answer in the new text; empty where the quote is gone
    public record Case(
            String id,
            String stratum,
            String group,
            String oldText,
            String newText,
            TextQuote quote,
            TextRange place,
            Optional<TextRange> answer) {

        /// What another program's file says of the place.
        public Target asForeign() {
            return new Target(
                    "urn:a",
                    0,
                    "",
                    List.of(quote, new TextPosition(place)),
                    Optional.empty(),
                    false,
                    "");
        }

        /// What Obelus writes down of the place.
        public Target asStored(String old) {
            return Target.of("urn:a", 1, Sha256.of(old), old, place);
        }
    }

    private final Path folder;
    private final List<Case> cases;
    private final Map<String, String> texts = new HashMap<>();

    private AnchoringCases(Path folder, List<Case> cases) {
        this.folder = folder;
        this.cases = cases;
    }

    /// @throws IOException if it cannot be read
    public static AnchoringCases in(Path folder) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Case> cases =
                Files.readAllLines(folder.resolve("cases.jsonl")).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> read(mapper.readTree(line)))
                        .toList();
        return new AnchoringCases(folder, cases);
    }

    private static Case read(JsonNode node) {
        JsonNode answer = node.path("expect");
        return new Case(
                node.path("id").asString(),
                node.path("stratum").asString(""),
                node.path("repo").asString(""),
                node.path("old_text_id").asString(),
                node.path("new_text_id").asString(),
                new TextQuote(
                        node.path("exact").asString(),
                        node.path("prefix").asString(""),
                        node.path("suffix").asString("")),
                new TextRange(node.path("start").asInt(), node.path("end").asInt()),
                answer.isObject()
                        ? Optional.of(
                                new TextRange(
                                        answer.path("start").asInt(), answer.path("end").asInt()))
                        : Optional.empty());
    }

    public List<Case> all() {
        return cases;
    }

    /// @throws IOException if it cannot be read
    public String text(String id) throws IOException {
        String text = texts.get(id);
        if (text == null) {
            text = Files.readString(folder.resolve("texts").resolve(id + ".txt"));
            texts.put(id, text);
        }
        return text;
    }

    /// What two ranges share of what they cover together, white space at the ends of the one found
    /// not counted.
    public static double overlap(String text, TextRange found, TextRange answer) {
        int start = found.start();
        int end = found.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int shared = Math.min(end, answer.end()) - Math.max(start, answer.start());
        return shared <= 0
                ? 0
                : (double) shared / (Math.max(end, answer.end()) - Math.min(start, answer.start()));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\u2060';
    }
}
