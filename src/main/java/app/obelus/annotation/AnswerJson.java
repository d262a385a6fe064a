package app.obelus.annotation;

import app.obelus.claim.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Optional;

/// What one of several readers made of a claim, as a node under the private term [Terms#ANSWER]:
/// the review of the claim itself says only what holds.
final class AnswerJson {

    private AnswerJson() {}

    static ObjectNode write(Answer answer) {
        ObjectNode node = Json.object();
        node.put(Terms.READER, answer.reader());
        node.put(Terms.VERDICT, answer.verdict());
        if (!answer.note().isEmpty()) {
            node.put(Terms.NOTE, answer.note());
        }
        if (!answer.at().equals(Instant.EPOCH)) {
            node.put(Terms.AT, answer.at().toString());
        }
        return node;
    }

    /// Nothing for a node that does not say who answered, or what.
    static Optional<Answer> read(JsonNode node) {
        Optional<String> reader = Json.text(node, Terms.READER);
        Optional<String> verdict = Json.text(node, Terms.VERDICT).filter(id -> !id.isBlank());
        return reader.flatMap(
                name ->
                        verdict.map(
                                id ->
                                        new Answer(
                                                name,
                                                id,
                                                Json.text(node, Terms.NOTE).orElse(""),
                                                Terms.time(node, Terms.AT))));
    }
}
