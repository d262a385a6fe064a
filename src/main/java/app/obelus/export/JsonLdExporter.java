package app.obelus.export;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Terms;
import app.obelus.claim.Claim;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// An `AnnotationCollection` with all annotations in its first and only page ([Web Annotation Data
/// Model, 5](https://www.w3.org/TR/annotation-model/#collections)): the same annotations as in the
/// library's files of notes, but for what they remember of files taken in. Offsets count code
/// points.
final class JsonLdExporter implements Exporter {

    @Override
    public String id() {
        return "jsonld";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Utf8.json(out, generator -> writeCollection(export, generator));
    }

    private static void writeCollection(Export export, JsonGenerator generator) {
        String iri = export.articles().isEmpty() ? "urn:obelus:none" : iri(export);
        int total = export.articles().stream().mapToInt(one -> one.claims().size()).sum();
        generator.writeStartObject();
        generator.writeArrayPropertyStart("@context");
        generator.writeString(Terms.CONTEXT);
        generator.writeStartObject();
        generator.writeStringProperty("obelus", Terms.NAMESPACE);
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeStringProperty("id", iri + "#collection");
        generator.writeStringProperty("type", "AnnotationCollection");
        generator.writeStringProperty("label", label(export));
        generator.writeNumberProperty("total", total);
        generator.writeObjectPropertyStart("first");
        generator.writeStringProperty("id", iri + "#page");
        generator.writeStringProperty("type", "AnnotationPage");
        generator.writeObjectPropertyStart("partOf");
        generator.writeStringProperty("id", iri + "#collection");
        generator.writeStringProperty("type", "AnnotationCollection");
        generator.writeEndObject();
        generator.writeNumberProperty("startIndex", 0);
        generator.writeArrayPropertyStart("items");
        for (AnnotatedArticle article : export.articles()) {
            ClaimJson json = new ClaimJson(export.codebook(), article.places());
            for (Claim claim : article.claims()) {
                generator.writeTree(json.write(claim.withImported(List.of())));
            }
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static String iri(Export export) {
        return export.articles().getFirst().iri();
    }

    private static String label(Export export) {
        return export.articles().size() == 1
                ? export.articles().getFirst().name()
                : "%d articles".formatted(export.articles().size());
    }
}
