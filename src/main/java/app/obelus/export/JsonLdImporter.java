package app.obelus.export;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// W3C annotations as JSON-LD, whoever wrote them: one, an array of them, a page such as a
/// library's own `notes.json`, or a collection with its first page in it ([Web Annotation Data
/// Model, 3 and 5](https://www.w3.org/TR/annotation-model/)).
///
/// The words mean what the W3C's context says, which is never fetched; nor are pages that stand
/// elsewhere. A file that names another context is not understood, one that names none is read as
/// if it named the W3C's.
final class JsonLdImporter implements Importer {

    private static final Pattern TYPE =
            Pattern.compile("\"@?type\"\\s*:\\s*\\[?\\s*\"(?:oa:)?Annotation");

    @Override
    public String id() {
        return "jsonld";
    }

    @Override
    public boolean recognises(String name, byte[] bytes) {
        String beginning = ImportText.beginning(bytes).stripLeading();
        boolean json = beginning.startsWith("{") || beginning.startsWith("[");
        return json
                && (beginning.contains("\"@context\"")
                        || TYPE.matcher(beginning).find()
                        || name.toLowerCase(Locale.ROOT).endsWith(".jsonld"));
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        JsonNode root = AnnotationForm.plainHead(ImportJson.of(bytes));
        List<JsonNode> items = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        AnnotationForm.items(root, items)
                .map(problem -> new Import.Refused(1, problem))
                .ifPresent(refused::add);
        List<JsonNode> around = AnnotationForm.contexts(root);
        JsonLdRemarks remarks = new JsonLdRemarks();
        ClaimJson json = new ClaimJson(codebook, article.places());
        List<Import.Found> found = new ArrayList<>();
        int number = 0;
        for (JsonNode packed : items) {
            number++;
            JsonNode item = AnnotationForm.plain(packed);
            try {
                AnnotationForm.require(item, around);
                ObjectNode annotation = (ObjectNode) item;
                List<String> faults = JsonLdRemarks.complete(annotation, !around.isEmpty());
                AnnotationForm.removeContext(annotation);
                Claim claim = json.read(withTargetsIn(article, annotation));
                found.add(new Import.Found(claim, "", address(annotation)));
                remarks.add(faults);
            } catch (MalformedClaimException e) {
                refused.add(new Import.Refused(number, e.problem()));
            }
        }
        return new Import(found, refused, remarks.sentences());
    }

    /// With targets as they are understood here: another library may have given the same text
    /// another number.
    private static ObjectNode withTargetsIn(AnnotatedArticle article, ObjectNode item) {
        for (JsonNode node : Json.several(item.path("target"))) {
            if (node instanceof ObjectNode target) {
                AnnotationForm.putEdition(target, article.editions());
                AnnotationForm.putRefinements(target);
            }
        }
        return item;
    }

    /// Of the first target.
    static String address(JsonNode item) {
        return Json.several(item.path("target")).stream()
                .findFirst()
                .flatMap(JsonLdImporter::source)
                .orElse("");
    }

    private static Optional<String> source(JsonNode target) {
        JsonNode source = target.path("source");
        return target.stringValueOpt()
                .or(source::stringValueOpt)
                .or(() -> Json.text(source, "id"))
                .or(() -> Json.text(target, "id"));
    }
}
