package app.obelus.annotation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.function.Predicate;

/// What another program wrote and we do not understand: taken out of what we read, and put back
/// into what we write.
public final class Foreign {

    private Foreign() {}

    /// What `found` says beyond `ours`, or says differently; empty where it says nothing more.
    public static ObjectNode rest(ObjectNode found, ObjectNode ours) {
        ObjectNode rest = Json.object();
        for (Map.Entry<String, JsonNode> entry : found.properties()) {
            JsonNode other = ours.get(entry.getKey());
            if (entry.getValue() instanceof ObjectNode deeper && other instanceof ObjectNode same) {
                ObjectNode more = rest(deeper, same);
                if (!more.isEmpty()) {
                    rest.set(entry.getKey(), more);
                }
            } else if (other == null || !isSame(entry.getValue(), other)) {
                rest.set(entry.getKey(), entry.getValue());
            }
        }
        return rest;
    }

    /// Numbers are the same however they are written.
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals(other)
                || (one.isNumber()
                        && other.isNumber()
                        && one.decimalValue().compareTo(other.decimalValue()) == 0);
    }

    /// `ours` with the rest put back, but for what would make it say something else than it does.
    ///
    /// All is tried at once, and what would not do all at once is taken apart, so that very much
    /// that can be put back takes no longer than it is long.
    ///
    /// @param saysTheSame whether the whole still says what it should
    public static ObjectNode putBack(
            ObjectNode ours, ObjectNode rest, Predicate<ObjectNode> saysTheSame) {
        if (rest.isEmpty()) {
            return ours;
        }
        ObjectNode together = ours.deepCopy();
        overlay(together, rest);
        if (saysTheSame.test(together)) {
            return together;
        }
        ObjectNode whole = ours.deepCopy();
        putBack(whole, whole, rest, saysTheSame);
        return whole;
    }

    private static void overlay(ObjectNode here, ObjectNode rest) {
        for (Map.Entry<String, JsonNode> entry : rest.properties()) {
            if (here.get(entry.getKey()) instanceof ObjectNode deeper
                    && entry.getValue() instanceof ObjectNode more) {
                overlay(deeper, more);
            } else {
                here.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private static void putBack(
            ObjectNode whole, ObjectNode here, ObjectNode rest, Predicate<ObjectNode> saysTheSame) {
        for (Map.Entry<String, JsonNode> entry : rest.properties()) {
            JsonNode before = here.get(entry.getKey());
            if (before instanceof ObjectNode deeper
                    && entry.getValue() instanceof ObjectNode more) {
                ObjectNode together = deeper.deepCopy();
                overlay(together, more);
                here.set(entry.getKey(), together);
                if (!saysTheSame.test(whole)) {
                    here.set(entry.getKey(), deeper);
                    putBack(whole, deeper, more, saysTheSame);
                }
                continue;
            }
            here.set(entry.getKey(), entry.getValue());
            if (saysTheSame.test(whole)) {
                continue;
            }
            if (before == null) {
                here.remove(entry.getKey());
            } else {
                here.set(entry.getKey(), before);
            }
        }
    }
}
