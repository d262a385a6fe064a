package app.obelus.export;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The JSON that the Hypothesis client takes in. Positions count UTF-16 code units there. Kind and
/// verdict are tags, evidence is in the text.
final class HypothesisExporter implements Exporter {

    /// By which a file of ours is known.
    static final String CLIENT = "Obelus";

    /// The user of a claim of which nobody knows who made it.
    static final String NOBODY = "obelus";

    /// Stands before the name of a verdict in its tag.
    static final String VERDICT = "verdict: ";

    /// Stands before the name of a kind in its tag.
    static final String KIND = "kind: ";

    @Override
    public String id() {
        return "hypothesis";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Utf8.json(out, generator -> write(export, generator));
    }

    private static void write(Export export, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("export_date", last(export).toString());
        generator.writeStringProperty("export_userid", "acct:obelus@localhost");
        generator.writeStringProperty("client_version", CLIENT);
        generator.writeArrayPropertyStart("annotations");
        for (AnnotatedArticle article : export.articles()) {
            for (Claim claim : article.claims()) {
                generator.writeTree(annotation(claim, article, export.codebook()));
            }
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    /// When something was changed last, so that the same claims make the same file.
    private static Instant last(Export export) {
        return export.articles().stream()
                .flatMap(article -> article.claims().stream())
                .map(Claim::modified)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /// The annotation that stands for a claim.
    static ObjectNode annotation(Claim claim, AnnotatedArticle article, Codebook codebook) {
        String uri =
                article.article().address().isEmpty() ? article.iri() : article.article().address();
        ObjectNode node = Json.object();
        node.put("id", claim.id().iri());
        node.put("created", claim.created().toString());
        node.put("updated", claim.modified().toString());
        node.put("user", "acct:" + user(claim) + "@localhost");
        node.put("uri", uri);
        node.put("text", text(claim));
        ArrayNode tags = node.putArray("tags");
        tags(claim, codebook).forEach(tags::add);
        node.put("group", "__world__");
        ArrayNode targets = node.putArray("target");
        if (claim.targets().isEmpty()) {
            targets.addObject().put("source", uri);
        }
        for (Target target : claim.targets()) {
            targets.add(target(target, uri));
        }
        node.putObject("document").putArray("title").add(article.name());
        return node;
    }

    private static String user(Claim claim) {
        String name = claim.creator().replaceAll("[^A-Za-z0-9._]+", "_");
        return name.isEmpty() ? NOBODY : name;
    }

    private static List<String> tags(Claim claim, Codebook codebook) {
        List<String> tags = new ArrayList<>(claim.tags());
        if (!claim.kind().equals(Claim.NO_KIND)) {
            tags.add(KIND + codebook.kindName(claim.kind()));
        }
        if (claim.isJudged()) {
            tags.add(VERDICT + codebook.verdictName(claim.verdict()));
        }
        return tags;
    }

    private static ObjectNode target(Target target, String uri) {
        ObjectNode node = Json.object().put("source", uri);
        ArrayNode selectors = Json.object().arrayNode();
        target.position().map(HypothesisExporter::position).ifPresent(selectors::add);
        target.quote().map(HypothesisExporter::quote).ifPresent(selectors::add);
        if (!selectors.isEmpty()) {
            node.set("selector", selectors);
        }
        return node;
    }

    private static ObjectNode position(TextPosition position) {
        return Json.object()
                .put("type", "TextPositionSelector")
                .put("start", position.range().start())
                .put("end", position.range().end());
    }

    private static ObjectNode quote(TextQuote quote) {
        return Json.object()
                .put("type", "TextQuoteSelector")
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix());
    }

    private static String text(Claim claim) {
        List<String> parts = new ArrayList<>();
        if (!claim.wording().isEmpty()) {
            parts.add("**" + claim.wording() + "**");
        }
        String said =
                Stream.of(claim.speaker(), claim.saidOn())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        if (!said.isEmpty()) {
            parts.add("— " + said);
        }
        if (!claim.note().isEmpty()) {
            parts.add(claim.note());
        }
        for (Evidence piece : claim.evidence()) {
            parts.add("* " + EvidenceLine.of(piece));
        }
        return String.join("\n\n", parts);
    }
}
