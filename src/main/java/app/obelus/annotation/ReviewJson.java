package app.obelus.annotation;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Verdict;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The verdict on a claim, its wording and who said it when, as a body that is a
/// [schema:ClaimReview](https://schema.org/ClaimReview).
///
/// The body is a `TextualBody` too, with the verdict's name as its text, because the W3C's model
/// lets a body have a purpose only if it is a textual body or a specific resource, and because a
/// program that knows no reviews then shows the verdict at least.
final class ReviewJson {

    private static final String WORDING = "schema:claimReviewed";
    private static final String RATING = "schema:reviewRating";
    private static final String VERDICT_NAME = "schema:alternateName";
    private static final String JUDGED = "schema:dateModified";
    private static final String ITEM = "schema:itemReviewed";
    private static final List<String> FROM_THE_CODEBOOK =
            List.of(VERDICT_NAME, "schema:ratingValue", "schema:bestRating", "schema:worstRating");

    private final Codebook codebook;

    ReviewJson(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Whether a body is a review that says something which a claim can hold.
    boolean isReview(JsonNode body) {
        return body.isObject()
                && Json.has(body, "type", "schema:ClaimReview")
                && !(verdict(body).equals(Claim.NO_VERDICT)
                        && wording(body).isEmpty()
                        && speaker(body).isEmpty()
                        && saidOn(body).isEmpty());
    }

    /// The body for what was said; none where nobody has judged or reworded anything yet.
    Optional<ObjectNode> write(Said said, String quote) {
        if (said.verdict().equals(Claim.NO_VERDICT)
                && said.wording().isEmpty()
                && said.speaker().isEmpty()
                && said.saidOn().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode review = Json.object();
        review.putArray("type").add("TextualBody").add("schema:ClaimReview");
        review.put("purpose", "oa:assessing");
        review.put("value", codebook.verdictName(said.verdict()));
        review.put(Terms.VERDICT, said.verdict());
        review.put(WORDING, said.wording().isEmpty() ? quote : said.wording());
        review.put(Terms.OWN_WORDING, !said.wording().isEmpty());
        review.set(RATING, rating(said.verdict()));
        said.judged().ifPresent(at -> review.put(JUDGED, at.toString()));
        if (!said.speaker().isEmpty() || !said.saidOn().isEmpty()) {
            ObjectNode item = review.putObject(ITEM).put("type", "schema:Claim");
            if (!said.speaker().isEmpty()) {
                item.putObject("schema:author").put("schema:name", said.speaker());
            }
            if (!said.saidOn().isEmpty()) {
                item.put("schema:datePublished", said.saidOn());
            }
        }
        return Optional.of(review);
    }

    String verdict(JsonNode review) {
        Optional<String> own = Json.text(review, Terms.VERDICT).filter(id -> !id.isBlank());
        return own.orElseGet(() -> verdictByName(review.path(RATING)));
    }

    /// When the verdict was given or last confirmed; nothing where there is none.
    Optional<Instant> judged(JsonNode review) {
        return verdict(review).equals(Claim.NO_VERDICT)
                ? Optional.empty()
                : Optional.of(Terms.time(review, JUDGED)).filter(at -> !at.equals(Instant.EPOCH));
    }

    String wording(JsonNode review) {
        return review.path(Terms.OWN_WORDING).booleanValue(true)
                ? Json.text(review, WORDING).orElse("")
                : "";
    }

    String speaker(JsonNode review) {
        JsonNode author = review.path(ITEM).path("schema:author");
        return author.stringValueOpt().or(() -> Json.text(author, "schema:name")).orElse("");
    }

    String saidOn(JsonNode review) {
        return Json.text(review.path(ITEM), "schema:datePublished").orElse("");
    }

    /// The review without what follows from the codebook and the quote, which may have changed
    /// since the file was written and are not worth keeping as they were.
    ObjectNode withoutDerived(ObjectNode review) {
        ObjectNode bare = review.deepCopy();
        if (!review.path(Terms.OWN_WORDING).booleanValue(true)) {
            bare.remove(WORDING);
        }
        if (Json.text(review, Terms.VERDICT).flatMap(codebook::verdict).isPresent()) {
            bare.remove("value");
            if (bare.get(RATING) instanceof ObjectNode rating) {
                rating.remove(FROM_THE_CODEBOOK);
            }
        }
        return bare;
    }

    private ObjectNode rating(String verdictId) {
        ObjectNode rating = Json.object().put("type", "schema:Rating");
        rating.put(VERDICT_NAME, codebook.verdictName(verdictId));
        codebook.rating(verdictId)
                .ifPresent(
                        value ->
                                rating.put("schema:ratingValue", value)
                                        .put("schema:bestRating", 5)
                                        .put("schema:worstRating", 1));
        return rating;
    }

    /// A review that another program wrote: the verdict that we would write in the same way, else
    /// the name they gave it, which is then a verdict that the codebook does not have.
    private String verdictByName(JsonNode rating) {
        if (rating.isMissingNode()) {
            return Claim.NO_VERDICT;
        }
        return codebook.scale().verdicts().stream()
                .map(Verdict::id)
                .filter(id -> rating(id).equals(rating))
                .findFirst()
                .or(() -> Json.text(rating, VERDICT_NAME).filter(name -> !name.isBlank()))
                .orElse(Claim.NO_VERDICT);
    }
}
