package app.obelus.export;

import app.obelus.annotation.Json;
import app.obelus.annotation.Terms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What other programs leave out of annotations and what can be had all the same, and how often one
/// had to.
final class JsonLdRemarks {

    private static final String CONTEXT = "Without a @context, and read as if it were the W3C’s";
    private static final String NO_ID = "Without an id, and known again by what they say";
    private static final String NO_IRI =
            "With an id that is only part of an IRI, and known again by one made of it";

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// Gives an annotation an id where it has none that tells it from those of all others: always
    /// the same for the same annotation, whenever it was changed.
    ///
    /// @param told whether a context holds already
    /// @return what was left out
    static List<String> complete(ObjectNode item, boolean told) {
        List<String> faults = new ArrayList<>();
        if (!told && !item.hasNonNull("@context")) {
            faults.add(CONTEXT);
        }
        String id = Json.text(item, "id").orElse("");
        if (id.isBlank()) {
            faults.add(NO_ID);
            String body = said(item.has("body") ? item.path("body") : item.path("bodyValue"));
            item.put("id", NewClaim.id("jsonld", said(item.path("target")), body).iri());
        } else if (!Terms.isIri(id)) {
            faults.add(NO_IRI);
            item.put("id", NewClaim.id("jsonld", id, JsonLdImporter.address(item)).iri());
        }
        return faults;
    }

    void add(List<String> faults) {
        faults.forEach(fault -> counts.merge(fault, 1, Integer::sum));
    }

    List<String> sentences() {
        return counts.entrySet().stream()
                .map(count -> "%s: %d.".formatted(count.getKey(), count.getValue()))
                .toList();
    }

    private static String said(JsonNode node) {
        return node.isMissingNode() ? "" : Json.compact(node);
    }
}
