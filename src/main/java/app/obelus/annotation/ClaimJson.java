package app.obelus.annotation;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Target;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.time.Instant;
import java.util.List;

/// A claim as a W3C annotation ([Web Annotation Data Model,
/// 3](https://www.w3.org/TR/annotation-model/#annotations)).
///
/// Bodies have no names and may come in any order, so both ways go over a sorted form ([Sorting]).
/// What a found sorted form says beyond the one we would write is the claim's foreign part.
public final class ClaimJson {

    private static final List<String> PARTS = List.of("note", "kind", "review");

    private final ReviewJson reviews;
    private final TargetJson targets;
    private final Places places;

    /// @param codebook names verdicts, and knows them by the names that others gave them
    /// @param places of the article that the claims are on
    public ClaimJson(Codebook codebook, Places places) {
        this.reviews = new ReviewJson(codebook);
        this.targets = new TargetJson(places);
        this.places = places;
    }

    /// The annotation of a claim, with what else was found in it put back.
    public ObjectNode write(Claim claim) {
        Said said = Said.by(claim);
        ObjectNode ours = sorted(said, claim.quote());
        ObjectNode sorted =
                Foreign.putBack(
                        ours,
                        Json.parse(claim.foreign()),
                        form -> said(form).equals(said) && hasOnlyPartsOf(ours, form));
        ObjectNode node = Json.object();
        node.setAll((ObjectNode) sorted.path("annotation"));
        ArrayNode conflicts = sorted.arrayNode();
        sorted.path("conflicts").forEach(conflicts::add);
        sorted.path("doubts").forEach(conflicts::add);
        if (!conflicts.isEmpty()) {
            node.set(Terms.CONFLICT, conflicts);
        }
        ArrayNode answers = sorted.arrayNode();
        sorted.path("answers").forEach(answers::add);
        sorted.path("unanswered").forEach(answers::add);
        if (!answers.isEmpty()) {
            node.set(Terms.ANSWER, answers);
        }
        ArrayNode bodies = bodies(sorted, claim.evidence());
        if (!bodies.isEmpty()) {
            node.set("body", bodies);
        }
        node.set("target", targets(sorted, claim.targets()));
        return node;
    }

    /// The claim that an annotation tells. What it says beyond that is kept in the claim.
    ///
    /// @throws MalformedClaimException if the item is no annotation, or none that says of what
    public Claim read(JsonNode item) throws MalformedClaimException {
        if (!(item instanceof ObjectNode node)) {
            throw new MalformedClaimException("it is not an object");
        }
        if (!Json.has(node, "type", "Annotation")) {
            throw new MalformedClaimException("it is not an Annotation");
        }
        if (Json.text(node, "id").filter(id -> !id.isBlank()).isEmpty()) {
            throw new MalformedClaimException("it has no id");
        }
        if (!node.hasNonNull("target")) {
            throw new MalformedClaimException("it has no target");
        }
        Sorting found = Sorting.of(node, reviews, targets, places);
        ObjectNode sorted = found.form();
        Said said = said(sorted);
        Claim claim =
                new Claim(
                        new ClaimId(said.id()),
                        said.kind(),
                        said.verdict(),
                        said.wording(),
                        said.speaker(),
                        said.saidOn(),
                        said.note(),
                        said.tags(),
                        found.evidence(),
                        found.targets(),
                        said.created(),
                        said.modified(),
                        said.judged(),
                        said.recheck(),
                        said.pinned(),
                        said.answers(),
                        said.creator(),
                        said.imported(),
                        "",
                        said.conflicts());
        if (sorted.get("review") instanceof ObjectNode review) {
            sorted.set("review", reviews.withoutDerived(review));
        }
        ObjectNode rest = Foreign.rest(sorted, sorted(said, claim.quote()));
        return rest.isEmpty() ? claim : claim.withForeign(Json.compact(rest));
    }

    /// The sorted form that we write.
    private ObjectNode sorted(Said said, String quote) {
        ObjectNode sorted = Json.object();
        ObjectNode annotation = sorted.putObject("annotation");
        annotation.put("id", said.id());
        annotation.put("type", "Annotation");
        annotation.putArray("motivation").add("highlighting").add("oa:assessing");
        putTime(annotation, "created", said.created());
        putTime(annotation, "modified", said.modified());
        if (!said.creator().isEmpty()) {
            annotation.putObject("creator").put("type", "Person").put("name", said.creator());
        }
        RecheckJson.write(said.recheck(), annotation);
        if (said.pinned()) {
            annotation.put(Terms.PINNED, true);
        }
        if (!said.imported().isEmpty()) {
            ArrayNode digests = annotation.putArray(Terms.IMPORTED);
            said.imported().forEach(digests::add);
        }
        if (!said.note().isEmpty()) {
            sorted.set(
                    "note",
                    textualBody("commenting")
                            .put("format", "text/markdown")
                            .put("value", said.note()));
        }
        if (!said.tags().isEmpty()) {
            ObjectNode tags = sorted.putObject("tags");
            said.tags().forEach(tag -> tags.set(tag, textualBody("tagging").put("value", tag)));
        }
        if (!said.kind().equals(Claim.NO_KIND)) {
            sorted.set("kind", textualBody("classifying").put("value", said.kind()));
        }
        reviews.write(said, quote).ifPresent(review -> sorted.set("review", review));
        if (!said.conflicts().isEmpty()) {
            ObjectNode conflicts = sorted.putObject("conflicts");
            said.conflicts().forEach(it -> putUnderItself(conflicts, ConflictJson.write(it)));
        }
        if (!said.answers().isEmpty()) {
            ObjectNode answers = sorted.putObject("answers");
            said.answers().forEach(it -> putUnderItself(answers, AnswerJson.write(it)));
        }
        return sorted;
    }

    /// Something found beside a note, a review, a conflict or an answer goes when these go.
    private static boolean hasOnlyPartsOf(ObjectNode ours, ObjectNode form) {
        return PARTS.stream().allMatch(part -> ours.has(part) || !form.has(part))
                && ours.path("conflicts").size() == form.path("conflicts").size()
                && ours.path("answers").size() == form.path("answers").size();
    }

    /// Under what it says, so that what is found beside it is put back beside it.
    private static void putUnderItself(ObjectNode nodes, ObjectNode node) {
        nodes.set(Json.compact(node), node);
    }

    private Said said(ObjectNode sorted) {
        JsonNode annotation = sorted.path("annotation");
        JsonNode review = sorted.path("review");
        return new Said(
                Json.text(annotation, "id").orElse(""),
                Json.text(sorted.path("kind"), "value").orElse(Claim.NO_KIND),
                reviews.verdict(review),
                reviews.wording(review),
                reviews.speaker(review),
                reviews.saidOn(review),
                Json.text(sorted.path("note"), "value").orElse(""),
                List.copyOf(sorted.path("tags").propertyNames()),
                Terms.time(annotation, "created"),
                Terms.time(annotation, "modified"),
                reviews.judged(review),
                RecheckJson.read(annotation),
                annotation.path(Terms.PINNED).booleanValue(false),
                sorted.path("answers").values().stream()
                        .flatMap(node -> AnswerJson.read(node).stream())
                        .toList(),
                creator(annotation.path("creator")),
                Json.several(annotation.path(Terms.IMPORTED)).stream()
                        .flatMap(digest -> digest.stringValueOpt().stream())
                        .distinct()
                        .toList(),
                sorted.path("conflicts").values().stream()
                        .flatMap(node -> ConflictJson.read(node).stream())
                        .toList());
    }

    private static String creator(JsonNode node) {
        JsonNode first = node.isArray() ? node.path(0) : node;
        return first.stringValueOpt()
                .or(() -> Json.text(first, "name"))
                .or(() -> Json.text(first, "id"))
                .orElse("");
    }

    private static ArrayNode bodies(ObjectNode sorted, List<Evidence> evidence) {
        ArrayNode bodies = sorted.arrayNode();
        sorted.optional("note").ifPresent(bodies::add);
        sorted.path("tags").forEach(bodies::add);
        sorted.optional("kind").ifPresent(bodies::add);
        sorted.optional("review").ifPresent(bodies::add);
        evidence.forEach(piece -> bodies.add(EvidenceJson.write(piece)));
        sorted.path("bodies").forEach(bodies::add);
        return bodies;
    }

    /// A claim that stands nowhere is about the article as a whole, since an annotation has to be
    /// about something.
    private JsonNode targets(ObjectNode sorted, List<Target> targetsOfClaim) {
        ArrayNode nodes = sorted.arrayNode();
        targetsOfClaim.forEach(target -> nodes.add(targets.write(target)));
        sorted.path("targets").forEach(nodes::add);
        return nodes.isEmpty() ? StringNode.valueOf(places.articleIri()) : nodes;
    }

    private static ObjectNode textualBody(String purpose) {
        return Json.object().put("type", "TextualBody").put("purpose", purpose);
    }

    private static void putTime(ObjectNode node, String key, Instant time) {
        if (!time.equals(Instant.EPOCH)) {
            node.put(key, time.toString());
        }
    }
}
