package app.obelus.export;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A [schema:ClaimReview](https://schema.org/ClaimReview) for every decided claim, in one graph of
/// JSON-LD.
///
/// `url` is the claim's own id where nobody has published the review yet: its publisher puts the
/// page's address there. A verdict that says nothing about truth has a name and no number.
final class ClaimReviewExporter implements Exporter {

    /// A year, a month or a day as [ISO
    /// 8601](https://www.iso.org/iso-8601-date-and-time-format.html) has it.
    private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");

    private static final int BEST = 5;
    private static final int WORST = 1;

    @Override
    public String id() {
        return "claimreview";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public int count(Export export) {
        return export.articles().stream()
                .mapToInt(
                        article ->
                                (int)
                                        article.claims().stream()
                                                .filter(it -> isReviewed(it, export.codebook()))
                                                .count())
                .sum();
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Utf8.json(out, generator -> write(export, generator));
    }

    private static void write(Export export, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("@context", "https://schema.org");
        generator.writeArrayPropertyStart("@graph");
        for (AnnotatedArticle article : export.articles()) {
            for (Claim claim : article.claims()) {
                review(claim, article, export.codebook()).ifPresent(generator::writeTree);
            }
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static boolean isReviewed(Claim claim, Codebook codebook) {
        return claim.isJudged() && codebook.isDecided(claim.verdict());
    }

    /// The review of a claim; nothing for one that is not decided.
    static Optional<ObjectNode> review(Claim claim, AnnotatedArticle article, Codebook codebook) {
        if (!isReviewed(claim, codebook)) {
            return Optional.empty();
        }
        ObjectNode review = Json.object();
        review.put("@type", "ClaimReview");
        review.put("@id", claim.id().iri());
        review.put("url", claim.id().iri());
        review.put("claimReviewed", reviewed(claim, article));
        Instant published = claim.judged().orElse(claim.modified());
        if (!published.equals(Instant.EPOCH)) {
            review.put("datePublished", day(published));
        }
        if (!claim.creator().isEmpty()) {
            review.putObject("author").put("@type", "Person").put("name", claim.creator());
        }
        review.set("reviewRating", rating(claim.verdict(), codebook));
        review.set("itemReviewed", item(claim, article));
        if (!claim.note().isEmpty()) {
            review.put("reviewBody", claim.note());
        }
        ArrayNode citations = Json.object().arrayNode();
        claim.evidence().stream()
                .filter(piece -> !piece.source().isBlank())
                .map(Evidence::source)
                .distinct()
                .forEach(citations::add);
        if (!citations.isEmpty()) {
            review.set("citation", citations);
        }
        return Optional.of(review);
    }

    /// A claim that has no words of its own is about the article as a whole.
    private static String reviewed(Claim claim, AnnotatedArticle article) {
        String words = claim.wording().isBlank() ? claim.quote() : claim.wording();
        return words.isBlank() ? article.name() : words;
    }

    private static ObjectNode rating(String verdictId, Codebook codebook) {
        ObjectNode rating = Json.object().put("@type", "Rating");
        rating.put("alternateName", codebook.verdictName(verdictId));
        codebook.rating(verdictId)
                .ifPresent(
                        value ->
                                rating.put("ratingValue", value)
                                        .put("bestRating", BEST)
                                        .put("worstRating", WORST));
        return rating;
    }

    private static ObjectNode item(Claim claim, AnnotatedArticle article) {
        ObjectNode item = Json.object().put("@type", "Claim");
        if (!claim.speaker().isEmpty()) {
            item.putObject("author").put("@type", "Person").put("name", claim.speaker());
        }
        date(claim.saidOn()).ifPresent(day -> item.put("datePublished", day));
        ObjectNode appearance = item.putObject("appearance").put("@type", "Article");
        appearance.put("headline", article.name());
        if (!article.article().address().isEmpty()) {
            appearance.put("url", article.article().address());
        }
        if (!article.article().byline().isEmpty()) {
            appearance
                    .putObject("author")
                    .put("@type", "Person")
                    .put("name", article.article().byline());
        }
        date(article.article().published()).ifPresent(day -> appearance.put("datePublished", day));
        return item;
    }

    /// What people write may be no date at all, which a reader of the data would have to refuse; a
    /// time of day is left out.
    private static Optional<String> date(String words) {
        Matcher date = DATE.matcher(words.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        String day = date.group(1);
        try {
            LocalDate.parse(day + "-01-01".substring(day.length() - "2026".length()));
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
