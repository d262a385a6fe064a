package app.obelus.annotation;

import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A piece of evidence as a body that links to its source.
final class EvidenceJson {

    private EvidenceJson() {}

    static ObjectNode write(Evidence evidence) {
        return Foreign.putBack(
                ours(evidence),
                Json.parse(evidence.foreign()),
                node -> ours(known(node, evidence.id())).equals(ours(evidence)));
    }

    /// Nothing for a body that is no evidence.
    ///
    /// @param id what it is to be known by where the file does not say
    static Optional<Evidence> read(JsonNode node, String id) {
        if (!(node instanceof ObjectNode found)
                || !Json.has(found, "purpose", "linking")
                || !found.has("source")) {
            return Optional.empty();
        }
        Evidence known = known(found, id);
        ObjectNode rest = Foreign.rest(found, ours(known));
        return Optional.of(
                new Evidence(
                        known.id(),
                        known.source(),
                        known.quote(),
                        known.stance(),
                        known.note(),
                        known.captured(),
                        known.origin(),
                        rest.isEmpty() ? "" : Json.compact(rest)));
    }

    private static ObjectNode ours(Evidence evidence) {
        ObjectNode node = Json.object();
        node.put("id", evidence.id());
        node.put("type", "SpecificResource");
        node.put("purpose", "linking");
        if (Terms.isIri(evidence.source())) {
            node.put("source", evidence.source());
        } else {
            ObjectNode work = node.putObject("source");
            work.put("id", workId(evidence.id())).put("type", "schema:CreativeWork");
            putUnlessEmpty(work, "schema:name", evidence.source());
        }
        if (evidence.stance() != Stance.UNCLEAR) {
            node.put(Terms.STANCE, evidence.stance().name().toLowerCase(Locale.ROOT));
        }
        putUnlessEmpty(node, Terms.QUOTE, evidence.quote());
        putUnlessEmpty(node, Terms.NOTE, evidence.note());
        if (!evidence.captured().equals(Instant.EPOCH)) {
            node.put(Terms.CAPTURED, evidence.captured().toString());
        }
        putUnlessEmpty(node, Terms.ORIGIN, evidence.origin());
        return node;
    }

    private static Evidence known(ObjectNode node, String idOtherwise) {
        String id = Json.text(node, "id").filter(own -> !own.isBlank()).orElse(idOtherwise);
        return new Evidence(
                id,
                source(node.path("source"), id),
                Json.text(node, Terms.QUOTE).orElse(""),
                stance(Json.text(node, Terms.STANCE).orElse("")),
                Json.text(node, Terms.NOTE).orElse(""),
                Terms.time(node, Terms.CAPTURED),
                Json.text(node, Terms.ORIGIN).orElse(""),
                "");
    }

    /// An address stands as it is; a citation is the name of a work that has no address, so the
    /// work gets an id made from the evidence's own.
    private static String source(JsonNode node, String evidenceId) {
        String id = Json.text(node, "id").orElse("");
        return id.isEmpty() || id.equals(workId(evidenceId))
                ? node.stringValueOpt().or(() -> Json.text(node, "schema:name")).orElse("")
                : id;
    }

    private static String workId(String evidenceId) {
        return evidenceId + "#source";
    }

    private static Stance stance(String word) {
        for (Stance stance : Stance.values()) {
            if (stance.name().toLowerCase(Locale.ROOT).equals(word)) {
                return stance;
            }
        }
        return Stance.UNCLEAR;
    }

    private static void putUnlessEmpty(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
