package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.claim.Codebook;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Scale;
import app.obelus.claim.Tones;
import app.obelus.claim.Verdict;
import app.obelus.store.UnreadableNotesException.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// `library.json`: the format's version, the kinds and verdicts of the library, and how long
/// verdicts are good for.
final class LibraryJson {

    static final String FILE = "library.json";

    private static final String FORMAT = "obelus-library";
    private static final int VERSION = 1;
    private static final String HALF_LIVES = "halfLives";

    private LibraryJson() {}

    /// @param before the file's content so far, from which keys that are not ours stay; may be
    ///   empty
    static byte[] write(Codebook codebook, ObjectNode before) {
        ObjectNode root = Json.object().put("format", FORMAT).put("version", VERSION);
        ArrayNode kinds = root.putArray("kinds");
        codebook.kinds()
                .forEach(kind -> kinds.add(withRest(kind(kind), kind.id(), before.path("kinds"))));
        ArrayNode verdicts = root.putArray("verdicts");
        for (Verdict verdict : codebook.scale().verdicts()) {
            verdicts.add(withRest(verdict(verdict), verdict.id(), before.path("verdicts")));
        }
        ObjectNode halfLives = root.putObject(HALF_LIVES);
        codebook.halfLives().byTag().forEach(halfLives::put);
        addMissing(root, before);
        return Json.write(root).getBytes(StandardCharsets.UTF_8);
    }

    /// The file's content, which [#codebook] understands.
    ///
    /// @throws UnreadableNotesException if it is no `library.json` of this version
    static ObjectNode read(Path file, byte[] bytes) throws UnreadableNotesException {
        ObjectNode root = readRoot(file, bytes, FORMAT, VERSION);
        try {
            codebook(root);
        } catch (IllegalArgumentException e) {
            throw new UnreadableNotesException(
                    file, Reason.FOREIGN, String.valueOf(e.getMessage()), e);
        }
        return root;
    }

    /// @throws IllegalArgumentException if something in it is no kind or no verdict
    static Codebook codebook(ObjectNode root) {
        List<Kind> kinds = new ArrayList<>();
        root.path("kinds").forEach(node -> kinds.add(kind(node)));
        List<Verdict> verdicts = new ArrayList<>();
        root.path("verdicts").forEach(node -> verdicts.add(verdict(node)));
        return new Codebook(kinds, new Scale(verdicts), halfLives(root));
    }

    /// A library that says nothing of half-lives has what new ones begin with.
    private static HalfLives halfLives(ObjectNode root) {
        if (!(root.get(HALF_LIVES) instanceof ObjectNode byTag)) {
            return HalfLives.initial();
        }
        Map<String, Integer> days = new LinkedHashMap<>();
        byTag.propertyNames()
                .forEach(
                        tag ->
                                days.put(
                                        tag,
                                        Json.number(byTag, tag)
                                                .orElseThrow(
                                                        () ->
                                                                new IllegalArgumentException(
                                                                        "no number of days for "
                                                                                + tag))));
        return new HalfLives(days);
    }

    /// Reads an object that says its format and version, as every file of a library but the notes
    /// does.
    static ObjectNode readRoot(Path file, byte[] bytes, String format, int version)
            throws UnreadableNotesException {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new UnreadableNotesException(file, Reason.NOT_JSON, e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            throw new UnreadableNotesException(file, Reason.NOT_JSON, Json.HUGE_NUMBER, e);
        }
        if (!(root instanceof ObjectNode object)
                || !Json.text(root, "format").orElse("").equals(format)) {
            throw new UnreadableNotesException(
                    file, Reason.FOREIGN, "its format is not " + format, null);
        }
        if (Json.number(root, "version").orElse(0) != version) {
            throw new UnreadableNotesException(
                    file,
                    Reason.UNKNOWN_VERSION,
                    "version " + root.path("version") + ", not " + version,
                    null);
        }
        return object;
    }

    private static ObjectNode kind(Kind kind) {
        ObjectNode node = Json.object();
        node.put("id", kind.id());
        node.put("name", kind.name());
        node.put("letter", kind.letter());
        node.put("line", word(kind.lineStyle()));
        node.set("light", tones(kind.light()));
        node.set("sepia", tones(kind.sepia()));
        node.set("dark", tones(kind.dark()));
        return node;
    }

    private static Kind kind(JsonNode node) {
        return new Kind(
                string(node, "id"),
                string(node, "name"),
                string(node, "letter"),
                lineStyle(string(node, "line")),
                tones(node.path("light")),
                tones(node.path("sepia")),
                tones(node.path("dark")));
    }

    private static ObjectNode tones(Tones tones) {
        return Json.object().put("tint", tones.tint()).put("line", tones.line());
    }

    private static Tones tones(JsonNode node) {
        return new Tones(string(node, "tint"), string(node, "line"));
    }

    private static ObjectNode verdict(Verdict verdict) {
        ObjectNode node = Json.object();
        node.put("id", verdict.id());
        node.put("name", verdict.name());
        node.put("sign", verdict.sign());
        node.put("decided", verdict.decided());
        verdict.rating().ifPresent(rating -> node.put("rating", rating));
        node.put("light", verdict.light());
        node.put("sepia", verdict.sepia());
        node.put("dark", verdict.dark());
        return node;
    }

    private static Verdict verdict(JsonNode node) {
        return new Verdict(
                string(node, "id"),
                string(node, "name"),
                string(node, "sign"),
                node.path("decided").booleanValue(true),
                Json.number(node, "rating").map(OptionalInt::of).orElse(OptionalInt.empty()),
                string(node, "light"),
                string(node, "sepia"),
                string(node, "dark"));
    }

    private static String string(JsonNode node, String key) {
        return Json.text(node, key)
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + node));
    }

    private static String word(LineStyle style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LineStyle lineStyle(String word) {
        return LineStyle.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static ObjectNode withRest(ObjectNode node, String id, JsonNode before) {
        for (JsonNode old : before) {
            if (old instanceof ObjectNode same && Json.text(old, "id").orElse("").equals(id)) {
                addMissing(node, same);
            }
        }
        return node;
    }

    private static void addMissing(ObjectNode node, ObjectNode before) {
        before.properties()
                .forEach(
                        entry -> {
                            if (!node.has(entry.getKey()) && !entry.getKey().equals("rating")) {
                                node.set(entry.getKey(), entry.getValue());
                            }
                        });
    }
}
