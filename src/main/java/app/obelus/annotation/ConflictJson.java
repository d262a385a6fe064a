package app.obelus.annotation;

import app.obelus.claim.Conflict;
import app.obelus.claim.Conflict.Field;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// What two sides said differently, as a node under the private term [Terms#CONFLICT], because
/// neither standard has a word for it.
final class ConflictJson {

    private ConflictJson() {}

    static ObjectNode write(Conflict conflict) {
        ObjectNode node = Json.object();
        node.put(Terms.FIELD, word(conflict.field()));
        if (!conflict.piece().isEmpty()) {
            node.put(Terms.PIECE, conflict.piece());
        }
        node.put(Terms.OTHER, conflict.other());
        return node;
    }

    /// Nothing for a node that does not say about what the sides differ, or what the other says.
    static Optional<Conflict> read(JsonNode node) {
        Optional<String> other = Json.text(node, Terms.OTHER);
        String piece = Json.text(node, Terms.PIECE).orElse("");
        return field(Json.text(node, Terms.FIELD).orElse(""))
                .filter(field -> piece.isEmpty() != (field == Field.EVIDENCE))
                .flatMap(field -> other.map(said -> new Conflict(field, piece, said)));
    }

    /// Fixed here, so that no renaming in the program changes what old files say.
    private static String word(Field field) {
        return switch (field) {
            case REMOVED -> "removed";
            case KIND -> "kind";
            case VERDICT -> "verdict";
            case WORDING -> "wording";
            case SPEAKER -> "speaker";
            case SAID_ON -> "saidOn";
            case NOTE -> "note";
            case AS_OF -> "asOf";
            case CHECK_AGAIN -> "checkAgain";
            case EVIDENCE -> "evidence";
            case FOREIGN -> "foreign";
        };
    }

    private static Optional<Field> field(String word) {
        for (Field field : Field.values()) {
            if (word(field).equals(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
