package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.annotation.Terms;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The conflicts that [HeadMerge] left among the keys of a file.
final class HeadConflicts {

    /// Without which the file would be no file of notes.
    private static final Set<String> FIXED =
            Set.of("type", "items", Terms.FORMAT_VERSION, Terms.CONFLICT);

    private HeadConflicts() {}

    /// One for each key that the other side has otherwise.
    ///
    /// @param head the keys of a file that are not ours
    static List<PageConflict> of(ObjectNode head) {
        List<PageConflict> conflicts = new ArrayList<>();
        for (JsonNode conflict : HeadMerge.conflictsIn(head)) {
            other(conflict).ifPresent(other -> add(conflicts, "", head, other));
        }
        return List.copyOf(conflicts);
    }

    private static void add(
            List<PageConflict> conflicts, String above, ObjectNode ours, ObjectNode other) {
        for (Map.Entry<String, JsonNode> entry : other.properties()) {
            String key = above + entry.getKey();
            JsonNode own = ours.get(entry.getKey());
            if (own instanceof ObjectNode deeper && entry.getValue() instanceof ObjectNode theirs) {
                add(conflicts, key + ".", deeper, theirs);
            } else {
                conflicts.add(new PageConflict(key, words(own), words(entry.getValue())));
            }
        }
    }

    /// The same keys without the conflicts.
    ///
    /// @param takeOther whether they are to say what the other side says
    static ObjectNode settled(ObjectNode head, boolean takeOther) {
        ObjectNode settled = head.deepCopy();
        ArrayNode left = settled.arrayNode();
        for (JsonNode conflict : HeadMerge.conflictsIn(head)) {
            Optional<ObjectNode> other = other(conflict);
            if (other.isEmpty()) {
                left.add(conflict);
            } else if (takeOther) {
                put(settled, other.get());
            }
        }
        settled.remove(Terms.CONFLICT);
        if (!left.isEmpty()) {
            settled.set(Terms.CONFLICT, left);
        }
        return settled;
    }

    private static void put(ObjectNode into, ObjectNode other) {
        for (Map.Entry<String, JsonNode> entry : other.properties()) {
            if (into.get(entry.getKey()) instanceof ObjectNode deeper
                    && entry.getValue() instanceof ObjectNode theirs) {
                put(deeper, theirs);
            } else {
                into.set(entry.getKey(), entry.getValue());
            }
        }
    }

    /// What the other side says; nothing where the node is none of ours, or not to be taken.
    private static Optional<ObjectNode> other(JsonNode conflict) {
        String said = Json.text(conflict, Terms.OTHER).orElse("");
        if (said.isEmpty() || !Json.has(conflict, Terms.FIELD, HeadMerge.FIELD)) {
            return Optional.empty();
        }
        try {
            return Json.MAPPER.readTree(said) instanceof ObjectNode other
                            && FIXED.stream().noneMatch(other::has)
                    ? Optional.of(other)
                    : Optional.empty();
        } catch (JacksonException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String words(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        return node.stringValueOpt().orElseGet(() -> Json.compact(node));
    }
}
