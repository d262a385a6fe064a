package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.store.JournalEntry.Step;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The lines of a journal: an entry a line, or a mark that `notes.json` has all entries before it.
final class JournalJson {

    private static final String SEQUENCE = "sequence";
    private static final String PREVIOUS = "previous";
    private static final String NOTES = "notes";
    private static final String BEFORE = "before";
    private static final String PUT = "put";
    private static final String REMOVED = "removed";

    private final ClaimJson claims;

    JournalJson(ClaimJson claims) {
        this.claims = claims;
    }

    /// What is known of every line without reading its claims.
    ///
    /// @param sequence its number
    /// @param previous the hash of the line before it; empty for the first of all
    /// @param notes the hash of the `notes.json` that has all entries before this line, where the
    ///   line is such a mark
    record Head(long sequence, String previous, Optional<String> notes) {}

    /// A line, with its line end, that says which `notes.json` has all entries before it.
    static byte[] mark(long sequence, String previous, String notesHash) {
        return line(
                Json.object()
                        .put(SEQUENCE, sequence)
                        .put(NOTES, notesHash)
                        .put(PREVIOUS, previous));
    }

    /// A line for an entry, with its line end.
    ///
    /// @param isTold whether a claim's state before it stands in an earlier line since the last
    ///   mark
    byte[] write(long sequence, String previous, JournalEntry entry, Predicate<ClaimId> isTold) {
        ObjectNode node = Json.object().put(SEQUENCE, sequence);
        node.put("at", entry.at().toString());
        if (!entry.by().isEmpty()) {
            node.put("by", entry.by());
        }
        node.put("edit", entry.name());
        if (entry.step() != Step.EDIT) {
            node.put("step", word(entry.step()));
        }
        put(
                node,
                BEFORE,
                entry.before().stream().filter(claim -> !isTold.test(claim.id())).toList());
        put(node, PUT, entry.put());
        if (!entry.removed().isEmpty()) {
            ArrayNode removed = node.putArray(REMOVED);
            entry.removed().forEach(id -> removed.add(id.iri()));
        }
        return line(node.put(PREVIOUS, previous));
    }

    /// Nothing for bytes that are no line of a journal. Reads every token, so that a line of which
    /// the head is good is good JSON altogether.
    static Optional<Head> head(byte[] bytes, int start, int end) {
        long sequence = -1;
        String previous = null;
        Optional<String> notes = Optional.empty();
        try (JsonParser parser = Json.MAPPER.createParser(bytes, start, end - start)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (key.equals(SEQUENCE) && value == JsonToken.VALUE_NUMBER_INT) {
                    sequence = parser.getLongValue();
                } else if (key.equals(PREVIOUS) && value == JsonToken.VALUE_STRING) {
                    previous = parser.getString();
                } else if (key.equals(NOTES) && value == JsonToken.VALUE_STRING) {
                    notes = Optional.of(parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            boolean whole = parser.nextToken() == null;
            return whole && sequence >= 0 && previous != null
                    ? Optional.of(new Head(sequence, previous, notes))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The entry in a line; nothing where it says what cannot be. Its claims before are those that
    /// the line has.
    Optional<JournalEntry> read(byte[] bytes, int start, int end) {
        return read(() -> Json.MAPPER.readTree(bytes, start, end - start));
    }

    /// The same without the claims before, which are half of a line and seldom needed.
    Optional<JournalEntry> readOutcome(byte[] bytes, int start, int end) {
        return read(() -> withoutBefore(bytes, start, end));
    }

    private Optional<JournalEntry> read(Supplier<JsonNode> line) {
        try {
            JsonNode node = line.get();
            List<ClaimId> removed = new ArrayList<>();
            for (JsonNode id : node.path(REMOVED)) {
                removed.add(new ClaimId(id.stringValue("")));
            }
            JournalEntry entry =
                    new JournalEntry(
                            Instant.parse(Json.text(node, "at").orElse("")),
                            Json.text(node, "by").orElse(""),
                            Json.text(node, "edit").orElse(""),
                            step(Json.text(node, "step").orElse("edit")),
                            claims(node.path(BEFORE)),
                            claims(node.path(PUT)),
                            removed);
            return Optional.of(entry).filter(it -> !it.isEmpty());
        } catch (MalformedClaimException
                | JacksonException
                | DateTimeException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode withoutBefore(byte[] bytes, int start, int end) {
        ObjectNode node = Json.object();
        try (JsonParser parser = Json.MAPPER.createParser(bytes, start, end - start)) {
            parser.nextToken();
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                parser.nextToken();
                if (key.equals(BEFORE)) {
                    parser.skipChildren();
                } else if (node.has(key)) {
                    throw new IllegalArgumentException("twice: " + key);
                } else {
                    node.set(key, Json.WITHIN_A_FILE.readTree(parser));
                }
            }
        }
        return node;
    }

    private void put(ObjectNode node, String key, List<Claim> put) {
        if (!put.isEmpty()) {
            ArrayNode array = node.putArray(key);
            put.forEach(claim -> array.add(claims.write(claim)));
        }
    }

    private List<Claim> claims(JsonNode nodes) throws MalformedClaimException {
        List<Claim> read = new ArrayList<>();
        for (JsonNode node : nodes) {
            read.add(claims.read(node));
        }
        return read;
    }

    private static byte[] line(ObjectNode node) {
        return (Json.escapeHalves(Json.compact(node)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Step step(String word) {
        return Step.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
