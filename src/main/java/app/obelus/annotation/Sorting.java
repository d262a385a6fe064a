package app.obelus.annotation;

import app.obelus.claim.Evidence;
import app.obelus.claim.Target;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A found annotation with each of its parts where it belongs.
///
/// The *sorted form* is an object with the keys `annotation`, `note`, `tags`, `kind`, `review`,
/// `conflicts`, `answers`, and for what is not ours, `bodies`, `targets`, `doubts` and
/// `unanswered`. Evidence and places are beside it.
final class Sorting {

    private final ReviewJson reviews;
    private final TargetJson targetJson;
    private final Places places;
    private final ObjectNode form = Json.object();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> evidenceIds = new HashSet<>();
    private final List<Target> targets = new ArrayList<>();

    private Sorting(ReviewJson reviews, TargetJson targetJson, Places places) {
        this.reviews = reviews;
        this.targetJson = targetJson;
        this.places = places;
    }

    static Sorting of(
            ObjectNode annotation, ReviewJson reviews, TargetJson targetJson, Places places) {
        Sorting sorting = new Sorting(reviews, targetJson, places);
        sorting.sort(annotation);
        return sorting;
    }

    ObjectNode form() {
        return form;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<Target> targets() {
        return targets;
    }

    private void sort(ObjectNode node) {
        ObjectNode annotation = form.putObject("annotation");
        annotation.setAll(node);
        annotation.remove(List.of("body", "bodyValue", "target", Terms.CONFLICT, Terms.ANSWER));
        Json.several(node.path(Terms.CONFLICT)).forEach(this::sortConflict);
        Json.several(node.path(Terms.ANSWER)).forEach(this::sortAnswer);
        bodies(node).forEach(this::sortBody);
        Json.several(node.path("target")).forEach(this::sortTarget);
    }

    private void sortBody(JsonNode body) {
        String text = Json.text(body, "value").orElse("");
        if (reviews.isReview(body) && !form.has("review")) {
            form.set("review", body);
        } else if (isText(body, "commenting") && !text.isEmpty() && !form.has("note")) {
            form.set("note", body);
        } else if (isText(body, "tagging") && !form.path("tags").has(text)) {
            form.withObjectProperty("tags").set(text, body);
        } else if (isText(body, "classifying") && !text.isBlank() && !form.has("kind")) {
            form.set("kind", body);
        } else {
            sortEvidence(body);
        }
    }

    private void sortEvidence(JsonNode body) {
        String own = freeId(Json.text(form.path("annotation"), "id").orElse(""));
        Optional<Evidence> piece = EvidenceJson.read(body, own);
        if (piece.isEmpty()) {
            form.withArrayProperty("bodies").add(body);
        } else if (evidenceIds.add(piece.get().id())) {
            evidence.add(piece.get());
        } else {
            evidenceIds.add(own);
            evidence.add(piece.get().withId(own));
        }
    }

    /// An id for a piece of evidence that has none, or that of an earlier one.
    private String freeId(String claim) {
        int number = evidence.size() + 1;
        while (evidenceIds.contains(claim + "#evidence-" + number)) {
            number++;
        }
        return claim + "#evidence-" + number;
    }

    private void sortConflict(JsonNode node) {
        sortUnderItself(
                node, ConflictJson.read(node).map(ConflictJson::write), "conflicts", "doubts");
    }

    private void sortAnswer(JsonNode node) {
        sortUnderItself(
                node, AnswerJson.read(node).map(AnswerJson::write), "answers", "unanswered");
    }

    /// @param known what we would write for the node; nothing where it is not understood
    private void sortUnderItself(
            JsonNode node, Optional<ObjectNode> known, String ours, String others) {
        Optional<String> key = known.map(Json::compact);
        if (key.isPresent() && !form.path(ours).has(key.get())) {
            form.withObjectProperty(ours).set(key.get(), node);
        } else {
            form.withArrayProperty(others).add(node);
        }
    }

    private void sortTarget(JsonNode target) {
        if (target.isString() && target.stringValue().equals(places.articleIri())) {
            return;
        }
        targetJson
                .read(target)
                .ifPresentOrElse(targets::add, () -> form.withArrayProperty("targets").add(target));
    }

    private static Collection<JsonNode> bodies(ObjectNode node) {
        Optional<String> only = Json.text(node, "bodyValue");
        if (only.isPresent() && !node.has("body")) {
            return List.of(
                    Json.object()
                            .put("type", "TextualBody")
                            .put("format", "text/plain")
                            .put("value", only.get()));
        }
        return Json.several(node.path("body"));
    }

    private static boolean isText(JsonNode body, String purpose) {
        boolean textual = !body.has("type") || Json.has(body, "type", "TextualBody");
        boolean meant =
                Json.has(body, "purpose", purpose)
                        || (purpose.equals("commenting") && !body.has("purpose"));
        return textual && meant && body.path("value").isString();
    }
}
