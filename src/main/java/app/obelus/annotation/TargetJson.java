package app.obelus.annotation;

import app.obelus.claim.Selector;
import app.obelus.claim.Surroundings;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.text.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A target as a specific resource with selectors ([Web Annotation Data Model,
/// 4](https://www.w3.org/TR/annotation-model/#specific-resources)).
public final class TargetJson {

    public static final String STATE = "state";
    public static final String SOURCE_DATE = "sourceDate";

    private final Places places;

    TargetJson(Places places) {
        this.places = places;
    }

    ObjectNode write(Target target) {
        return Foreign.putBack(
                ours(target),
                Json.parse(target.foreign()),
                node -> ours(known(node)).equals(ours(target)));
    }

    /// Nothing for a node that is no place in a text, such as a whole page.
    Optional<Target> read(JsonNode node) {
        if (!(node instanceof ObjectNode found) || source(found).isEmpty()) {
            return Optional.empty();
        }
        Target known = known(found);
        ObjectNode rest = Foreign.rest(found, ours(known));
        return Optional.of(
                new Target(
                        known.source(),
                        known.edition(),
                        known.textHash(),
                        known.selectors(),
                        known.surroundings(),
                        known.kept(),
                        rest.isEmpty() ? "" : Json.compact(rest)));
    }

    /// The state of a target in an edition that was captured at this time.
    public static ArrayNode state(Instant captured) {
        ArrayNode state = Json.object().arrayNode();
        state.addObject().put("type", "TimeState").put(SOURCE_DATE, captured.toString());
        return state;
    }

    private ObjectNode ours(Target target) {
        ObjectNode node = Json.object();
        node.put("type", "SpecificResource");
        node.put("source", target.source());
        if (!target.selectors().isEmpty()) {
            ArrayNode selectors = node.putArray("selector");
            target.selectors().forEach(one -> selectors.add(selector(one, target.edition())));
        }
        places.captured(target.edition()).ifPresent(captured -> node.set(STATE, state(captured)));
        if (target.edition() > 0) {
            node.put(Terms.EDITION, target.edition());
        }
        if (!target.textHash().isEmpty()) {
            node.put(Terms.TEXT_HASH, target.textHash());
        }
        if (target.kept()) {
            node.put(Terms.KEPT, true);
        }
        target.surroundings()
                .ifPresent(
                        around -> {
                            node.put(Terms.BEFORE, around.before());
                            node.put(Terms.BEHIND, around.behind());
                            node.put(Terms.OCCURRENCES, around.occurrences());
                            node.put(Terms.OCCURRENCE, around.occurrence());
                        });
        return node;
    }

    private ObjectNode selector(Selector selector, int edition) {
        ObjectNode node = Json.object();
        switch (selector) {
            case TextQuote quote -> {
                node.put("type", "TextQuoteSelector").put("exact", quote.exact());
                if (!quote.prefix().isEmpty()) {
                    node.put("prefix", quote.prefix());
                }
                if (!quote.suffix().isEmpty()) {
                    node.put("suffix", quote.suffix());
                }
            }
            case TextPosition position -> {
                TextRange range = places.inFile(edition, position.range());
                node.put("type", "TextPositionSelector");
                node.put("start", range.start()).put("end", range.end());
            }
        }
        return node;
    }

    /// The target that a node tells, without the rest of it.
    private Target known(ObjectNode node) {
        int edition = Json.number(node, Terms.EDITION).filter(number -> number > 0).orElse(0);
        return new Target(
                source(node).orElse(""),
                edition,
                Json.text(node, Terms.TEXT_HASH).orElse(""),
                selectors(node.path("selector"), edition),
                surroundings(node),
                node.path(Terms.KEPT).booleanValue(false),
                "");
    }

    private static Optional<String> source(ObjectNode node) {
        JsonNode source = node.path("source");
        return (source.isObject() ? Json.text(source, "id") : source.stringValueOpt())
                .filter(iri -> !iri.isBlank());
    }

    private List<Selector> selectors(JsonNode node, int edition) {
        Collection<JsonNode> nodes = node.isArray() ? node.values() : List.of(node);
        List<Selector> selectors = new ArrayList<>();
        for (JsonNode one : nodes) {
            if (Json.has(one, "type", "TextQuoteSelector")) {
                quote(one).ifPresent(selectors::add);
            } else if (Json.has(one, "type", "TextPositionSelector")) {
                position(one, edition).ifPresent(selectors::add);
            }
        }
        return selectors;
    }

    private static Optional<TextQuote> quote(JsonNode node) {
        return Json.text(node, "exact")
                .map(
                        exact ->
                                new TextQuote(
                                        exact,
                                        Json.text(node, "prefix").orElse(""),
                                        Json.text(node, "suffix").orElse("")));
    }

    private Optional<TextPosition> position(JsonNode node, int edition) {
        int start = Json.number(node, "start").orElse(-1);
        int end = Json.number(node, "end").orElse(-1);
        return start < 0 || end < start
                ? Optional.empty()
                : Optional.of(
                        new TextPosition(places.inMemory(edition, new TextRange(start, end))));
    }

    private static Optional<Surroundings> surroundings(ObjectNode node) {
        int occurrences = Json.number(node, Terms.OCCURRENCES).orElse(0);
        int occurrence = Json.number(node, Terms.OCCURRENCE).orElse(0);
        return occurrence < 1 || occurrence > occurrences
                ? Optional.empty()
                : Optional.of(
                        new Surroundings(
                                Json.text(node, Terms.BEFORE).orElse(""),
                                Json.text(node, Terms.BEHIND).orElse(""),
                                occurrences,
                                occurrence));
    }
}
