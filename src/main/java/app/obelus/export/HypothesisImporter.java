package app.obelus.export;

import app.obelus.annotation.Json;
import app.obelus.annotation.Terms;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.claim.Selector;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The JSON that the Hypothesis client exports, or its search answers. Positions count UTF-16 code
/// units of the page's whole text, so that they say little about the article's; the quote is what
/// counts. Replies and page notes without words are not claims.
final class HypothesisImporter implements Importer {

    @Override
    public String id() {
        return "hypothesis";
    }

    @Override
    public boolean recognises(String name, byte[] bytes) {
        String beginning = ImportText.beginning(bytes).stripLeading();
        return beginning.startsWith("{")
                && Stream.of("client_version", "export_userid", "annotations", "rows")
                        .anyMatch(key -> beginning.contains("\"" + key + "\""));
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        JsonNode root = ImportJson.of(bytes);
        JsonNode annotations = root.has("rows") ? root.path("rows") : root.path("annotations");
        if (!annotations.isArray()) {
            throw new UnreadableImportException("it has no list of annotations");
        }
        List<Import.Found> found = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        boolean ours = Json.has(root, "client_version", HypothesisExporter.CLIENT);
        Notebook here = Notebook.of(ours ? article.claims() : List.of());
        int number = 0;
        for (JsonNode annotation : annotations) {
            number++;
            String problem = problem(annotation);
            if (problem.isEmpty()) {
                Claim claim = claim(annotation, ours, article, codebook);
                Claim asFarAsNew =
                        here.find(claim.id())
                                .map(now -> asFarAsNew(claim, annotation, now, article, codebook))
                                .orElse(claim);
                found.add(
                        new Import.Found(
                                asFarAsNew,
                                title(annotation.path("document").path("title")),
                                Json.text(annotation, "uri").orElse("")));
            } else {
                refused.add(new Import.Refused(number, problem));
            }
        }
        return new Import(found, refused);
    }

    private static String problem(JsonNode annotation) {
        if (!annotation.isObject()) {
            return "it is not an object";
        }
        if (!annotation.path("references").isEmpty()) {
            return "it is a reply to another annotation";
        }
        if (targets(annotation, "").isEmpty()
                && Json.text(annotation, "text").orElse("").isBlank()) {
            return "it has neither a quote nor a text";
        }
        return "";
    }

    /// What we wrote about a claim says nothing new where we would write the same now. The text is
    /// more than the note, and tags are more than tags, so they could not be told apart again.
    private static Claim asFarAsNew(
            Claim read,
            JsonNode annotation,
            Claim here,
            AnnotatedArticle article,
            Codebook codebook) {
        JsonNode now = HypothesisExporter.annotation(here, article, codebook);
        Claim claim = read;
        if (annotation.path("text").equals(now.path("text"))) {
            claim = claim.withNote(here.note());
        }
        if (annotation.path("tags").equals(now.path("tags"))) {
            claim = claim.withTags(here.tags()).withKind(here.kind()).withVerdict(here.verdict());
        }
        if (annotation.path("target").equals(now.path("target"))) {
            claim = claim.withTargets(here.targets());
        }
        return claim;
    }

    private static Claim claim(
            JsonNode annotation, boolean ours, AnnotatedArticle article, Codebook codebook) {
        String key = Json.text(annotation, "id").orElseGet(() -> Json.compact(annotation));
        boolean known = key.startsWith("urn:uuid:") || (ours && !key.isBlank());
        ClaimId id = known ? new ClaimId(key) : NewClaim.id("hypothesis", key);
        List<String> tags = new ArrayList<>();
        String kind = Claim.NO_KIND;
        String verdict = Claim.NO_VERDICT;
        for (JsonNode node : Json.several(annotation.path("tags"))) {
            String tag = node.stringValue("");
            if (tag.startsWith(HypothesisExporter.KIND)) {
                kind = NewClaim.kind(tag.substring(HypothesisExporter.KIND.length()), codebook);
            } else if (tag.startsWith(HypothesisExporter.VERDICT)) {
                verdict =
                        NewClaim.verdict(
                                tag.substring(HypothesisExporter.VERDICT.length()), codebook);
            } else if (!tag.isBlank()) {
                tags.add(tag);
            }
        }
        String user = user(Json.text(annotation, "user").orElse(""));
        return Claim.unsaid(
                        id,
                        targets(annotation, article.iri()),
                        Terms.time(annotation, "created"),
                        ours && user.equals(HypothesisExporter.NOBODY) ? "" : user)
                .withNote(Json.text(annotation, "text").orElse(""))
                .withTags(tags)
                .withKind(kind)
                .withVerdict(verdict)
                .withModified(updated(annotation));
    }

    private static Instant updated(JsonNode annotation) {
        Instant updated = Terms.time(annotation, "updated");
        return updated.equals(Instant.EPOCH) ? Terms.time(annotation, "created") : updated;
    }

    private static String title(JsonNode node) {
        return (node.isArray() ? node.path(0) : node).stringValue("");
    }

    /// `acct:ada@hypothes.is` is Ada.
    private static String user(String account) {
        String name = account.startsWith("acct:") ? account.substring(5) : account;
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private static List<Target> targets(JsonNode annotation, String source) {
        List<Target> targets = new ArrayList<>();
        for (JsonNode target : Json.several(annotation.path("target"))) {
            List<Selector> selectors = new ArrayList<>();
            for (JsonNode selector : Json.several(target.path("selector"))) {
                quote(selector).ifPresent(selectors::add);
            }
            for (JsonNode selector : Json.several(target.path("selector"))) {
                position(selector).ifPresent(selectors::add);
            }
            if (selectors.stream().anyMatch(TextQuote.class::isInstance)) {
                targets.add(NewClaim.told(source, selectors));
            }
        }
        return targets;
    }

    /// A quote may be null, which would mean the whole page.
    private static Optional<Selector> quote(JsonNode selector) {
        if (!Json.has(selector, "type", "TextQuoteSelector")) {
            return Optional.empty();
        }
        return Json.text(selector, "exact")
                .filter(exact -> !exact.isBlank())
                .map(
                        exact ->
                                new TextQuote(
                                        exact,
                                        Json.text(selector, "prefix").orElse(""),
                                        Json.text(selector, "suffix").orElse("")));
    }

    private static Optional<Selector> position(JsonNode selector) {
        if (!Json.has(selector, "type", "TextPositionSelector")) {
            return Optional.empty();
        }
        int start = Json.number(selector, "start").orElse(-1);
        int end = Json.number(selector, "end").orElse(-1);
        return start < 0 || end < start
                ? Optional.empty()
                : Optional.of(new TextPosition(new TextRange(start, end)));
    }
}
