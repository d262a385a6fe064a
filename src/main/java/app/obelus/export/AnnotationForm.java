package app.obelus.export;

import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.annotation.Terms;
import app.obelus.text.Edition;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The forms in which other programs write the same annotations, brought to the one that claims are
/// read from.
final class AnnotationForm {

    private static final Map<String, String> ALIASES = Map.of("@id", "id", "@type", "type");
    private static final List<String> PREFIXES = List.of("oa:", "http://www.w3.org/ns/oa#");
    private static final List<String> CONTEXTS =
            List.of(Terms.CONTEXT, Terms.CONTEXT.replace("http:", "https:"));

    /// Any IRI, also one that counts from the address of its file, such as `#a1`.
    private static final Pattern RELATIVE_IRI =
            Pattern.compile("[^\\s\\p{Cntrl}\\p{Cs}<>\"{}|\\\\^`]*");

    private AnnotationForm() {}

    /// The same with `id` and `type` for `@id` and `@type`, and types without prefix.
    static JsonNode plain(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode plain = array.arrayNode();
            array.forEach(one -> plain.add(plain(one)));
            return plain;
        }
        JsonNode plain = plainHead(node);
        if (plain instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
                object.set(entry.getKey(), plain(entry.getValue()));
            }
        }
        return plain;
    }

    /// The same for one object, without what is in it, which may be large.
    static JsonNode plainHead(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode plain = Json.object();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String alias = ALIASES.getOrDefault(entry.getKey(), entry.getKey());
            String key = object.has(alias) ? entry.getKey() : alias;
            JsonNode value = entry.getValue();
            plain.set(key, key.equals("type") ? withoutPrefix(value) : value);
        }
        return plain;
    }

    private static JsonNode withoutPrefix(JsonNode type) {
        if (type instanceof ArrayNode array) {
            ArrayNode plain = array.arrayNode();
            array.forEach(one -> plain.add(withoutPrefix(one)));
            return plain;
        }
        String text = type.stringValue("");
        return PREFIXES.stream()
                .filter(text::startsWith)
                .findFirst()
                .<JsonNode>map(prefix -> StringNode.valueOf(text.substring(prefix.length())))
                .orElse(type);
    }

    /// Collects what is said to be annotations.
    ///
    /// @return what cannot be had, a phrase in plain English
    /// @throws UnreadableImportException if there can be no annotations in the file
    static Optional<String> items(JsonNode root, List<JsonNode> items)
            throws UnreadableImportException {
        if (root.isArray()) {
            items.addAll(root.values());
            return Optional.empty();
        }
        if (!root.isObject()) {
            throw new UnreadableImportException("it is neither an object nor an array");
        }
        if (Json.has(root, "type", "AnnotationCollection")) {
            JsonNode first = plainHead(root.path("first"));
            if (!first.isObject()) {
                return Optional.of("its annotations are on pages elsewhere, which are not fetched");
            }
            return page(first, items);
        }
        if (Json.has(root, "type", "AnnotationPage")) {
            return page(root, items);
        }
        if (root.path("@graph").isArray()) {
            items.addAll(root.path("@graph").values());
            return Optional.empty();
        }
        if (!root.has("type") && !root.has("target")) {
            throw new UnreadableImportException("it has no type, and so is no annotation");
        }
        items.add(root);
        return Optional.empty();
    }

    private static Optional<String> page(JsonNode page, List<JsonNode> items)
            throws UnreadableImportException {
        if (!page.path("items").isArray()) {
            throw new UnreadableImportException("its items are not one array");
        }
        items.addAll(page.path("items").values());
        return Optional.empty();
    }

    /// What the words of a page's annotations mean, as far as it is said around them; the object
    /// itself may be the page.
    static List<JsonNode> contexts(JsonNode root) {
        List<JsonNode> contexts = new ArrayList<>(Json.several(root.path("@context")));
        contexts.addAll(Json.several(root.path("first").path("@context")));
        return contexts;
    }

    /// Takes out the context where it says no more than that of every file of ours.
    static void removeContext(ObjectNode item) {
        if (Json.several(item.path("@context")).stream()
                .allMatch(one -> CONTEXTS.contains(one.stringValue("")))) {
            item.remove("@context");
        }
    }

    /// Checks what [app.obelus.annotation.ClaimJson] takes for granted of our own files.
    ///
    /// @param around the contexts that hold already
    /// @throws MalformedClaimException if it is no annotation, with the fault
    static void require(JsonNode item, List<JsonNode> around) throws MalformedClaimException {
        if (!item.isObject()) {
            throw new MalformedClaimException("it is not an object");
        }
        Set<JsonNode> contexts = new LinkedHashSet<>(around);
        contexts.addAll(Json.several(item.path("@context")));
        if (!contexts.isEmpty()
                && contexts.stream().noneMatch(it -> CONTEXTS.contains(it.stringValue("")))) {
            throw new MalformedClaimException(
                    "its @context is not "
                            + Terms.CONTEXT
                            + ": "
                            + shortly(Json.object().arrayNode().addAll(contexts)));
        }
        requireType(item.path("type"));
        requireId(item.path("id"));
        for (JsonNode target : Json.several(item.path("target"))) {
            if (!target.isString() && !target.isObject()) {
                throw new MalformedClaimException(
                        "its target is neither an address nor an object: " + shortly(target));
            }
        }
    }

    private static void requireType(JsonNode type) throws MalformedClaimException {
        if (type.isMissingNode()) {
            throw new MalformedClaimException("it has no type");
        }
        if (Json.several(type).stream()
                .noneMatch(one -> one.stringValue("").equals("Annotation"))) {
            throw new MalformedClaimException("its type is not Annotation: " + shortly(type));
        }
    }

    /// None, or a relative one, can be had again.
    private static void requireId(JsonNode id) throws MalformedClaimException {
        if (id.isArray()) {
            throw new MalformedClaimException("it has not one id but several: " + shortly(id));
        }
        boolean none = id.isMissingNode() || id.isNull();
        if (!none && !RELATIVE_IRI.matcher(id.stringValue(" ")).matches()) {
            throw new MalformedClaimException("its id is not an IRI: " + shortly(id));
        }
    }

    /// Gives a target the number under which the article has the text that it was made on; none
    /// where the article does not have it.
    static void putEdition(ObjectNode target, List<Edition> editions) {
        Optional<Integer> number =
                Json.text(target, Terms.TEXT_HASH)
                        .flatMap(
                                hash ->
                                        editions.stream()
                                                .filter(one -> one.textHash().equals(hash))
                                                .map(Edition::number)
                                                .findFirst());
        if (number.isPresent()) {
            target.put(Terms.EDITION, number.get());
        } else {
            target.remove(Terms.EDITION);
        }
    }

    /// Puts quotes that only refine a selector of another kind beside it, where they are read.
    static void putRefinements(ObjectNode target) {
        ArrayNode selectors = target.arrayNode();
        for (JsonNode selector : Json.several(target.path("selector"))) {
            selectors.add(selector);
            JsonNode finer = selector.path("refinedBy");
            while (finer.isObject()) {
                if (Json.has(finer, "type", "TextQuoteSelector")) {
                    selectors.add(finer);
                }
                finer = finer.path("refinedBy");
            }
        }
        if (selectors.size() > Json.several(target.path("selector")).size()) {
            target.set("selector", selectors);
        }
    }

    private static String shortly(JsonNode node) {
        String text =
                Json.several(node).stream()
                        .map(one -> one.isString() ? one.stringValue() : Json.compact(one))
                        .limit(3)
                        .collect(Collectors.joining(", "));
        return ImportText.shortly(text);
    }
}
