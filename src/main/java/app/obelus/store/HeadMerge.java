package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.annotation.Terms;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What two sides made of the keys of a file that are not ours, brought together key by key.
///
/// Where both changed a key differently it has what ours says, or theirs where ours removed it, and
/// what theirs says stands under [Terms#CONFLICT], as in a claim.
///
/// @param merged the keys, with the conflicts among them
/// @param clashes the keys that both changed, those within others behind a dot
record HeadMerge(ObjectNode merged, List<String> clashes) {

    /// What a conflict among the keys of a file says that it is about.
    static final String FIELD = "foreign";

    HeadMerge {
        clashes = List.copyOf(clashes);
    }

    static HeadMerge of(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        Level whole = Level.of(base, ours, theirs);
        ObjectNode merged = whole.merged;
        List<JsonNode> conflicts = conflicts(base, ours, theirs);
        if (!whole.other.isEmpty()) {
            JsonNode conflict =
                    Json.object()
                            .put(Terms.FIELD, FIELD)
                            .put(Terms.OTHER, Json.compact(whole.other));
            if (!conflicts.contains(conflict)) {
                conflicts.add(conflict);
            }
        }
        if (!conflicts.isEmpty()) {
            ArrayNode array = merged.putArray(Terms.CONFLICT);
            conflicts.forEach(array::add);
        }
        return new HeadMerge(merged, whole.clashes);
    }

    /// The conflicts that either side has, but for those that one side has settled.
    private static List<JsonNode> conflicts(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        Set<JsonNode> before = conflictsIn(base);
        Set<JsonNode> own = conflictsIn(ours);
        Set<JsonNode> other = conflictsIn(theirs);
        Set<JsonNode> all = new LinkedHashSet<>(own);
        all.addAll(other);
        all.removeIf(it -> before.contains(it) && !(own.contains(it) && other.contains(it)));
        return new ArrayList<>(all);
    }

    /// All that stands under [Terms#CONFLICT].
    static Set<JsonNode> conflictsIn(ObjectNode head) {
        JsonNode node = head.path(Terms.CONFLICT);
        if (node.isMissingNode()) {
            return Set.of();
        }
        return new LinkedHashSet<>(node.isArray() ? node.values() : List.of(node));
    }

    /// An object in the three versions.
    private static final class Level {

        private final ObjectNode merged = Json.object();
        private final ObjectNode other = Json.object();
        private final List<String> clashes = new ArrayList<>();

        static Level of(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
            Level level = new Level();
            Set<String> keys = new LinkedHashSet<>(ours.propertyNames());
            keys.addAll(theirs.propertyNames());
            keys.remove(Terms.CONFLICT);
            keys.forEach(key -> level.add(key, base.get(key), ours.get(key), theirs.get(key)));
            return level;
        }

        private void add(
                String key,
                @Nullable JsonNode before,
                @Nullable JsonNode own,
                @Nullable JsonNode theirs) {
            if (own instanceof ObjectNode ownDeep && theirs instanceof ObjectNode theirsDeep) {
                ObjectNode deepBefore = before instanceof ObjectNode node ? node : Json.object();
                Level within = of(deepBefore, ownDeep, theirsDeep);
                merged.set(key, within.merged);
                within.clashes.forEach(clash -> clashes.add(key + "." + clash));
                if (!within.other.isEmpty()) {
                    other.set(key, within.other);
                }
            } else if (isClash(before, own, theirs)) {
                merged.set(key, own == null ? theirs : own);
                clashes.add(key);
                if (own != null && theirs != null) {
                    other.set(key, theirs);
                }
            } else {
                JsonNode changed = Objects.equals(own, before) ? theirs : own;
                if (changed != null) {
                    merged.set(key, changed);
                }
            }
        }

        private static boolean isClash(
                @Nullable JsonNode before, @Nullable JsonNode own, @Nullable JsonNode theirs) {
            return !Objects.equals(own, theirs)
                    && !Objects.equals(own, before)
                    && !Objects.equals(theirs, before);
        }
    }
}
