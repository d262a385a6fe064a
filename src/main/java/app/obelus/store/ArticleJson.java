package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CodePoints;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.util.RawValue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// `article.json`: what is known about an article, and its editions with their blocks. Blocks are
/// counted in code points, one a line.
final class ArticleJson {

    static final String FORMAT = "obelus-article";
    static final int VERSION = 1;

    private ArticleJson() {}

    /// An article whose one edition is `edition`.
    static byte[] write(String iri, Article article, Edition edition) {
        ObjectNode root = Json.object().put("format", FORMAT).put("version", VERSION);
        root.put("id", iri);
        root.put("title", article.title());
        root.put("byline", article.byline());
        root.put("published", article.published());
        root.put("address", article.address());
        root.put("language", article.language());
        root.putArray("editions").add(node(edition, article));
        return Json.write(root).getBytes(StandardCharsets.UTF_8);
    }

    /// An `article.json` with one more edition, and with whatever else it held. What it says about
    /// the article stays: a title made of a file's name or of pasted words is none of its own.
    ///
    /// @param article the text and blocks of the new edition
    /// @throws UnreadableNotesException if it is no `article.json` of this version
    static byte[] withEdition(Path file, byte[] bytes, Article article, Edition edition)
            throws UnreadableNotesException {
        ObjectNode root = LibraryJson.readRoot(file, bytes, FORMAT, VERSION);
        ArrayNode editions = root.withArrayProperty("editions");
        for (JsonNode earlier : editions) {
            if (earlier instanceof ObjectNode node && node.get("blocks") instanceof ArrayNode old) {
                ArrayNode lines = node.putArray("blocks");
                old.forEach(block -> lines.addRawValue(new RawValue(line(block))));
            }
        }
        editions.add(node(edition, article));
        return Json.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode node(Edition edition, Article article) {
        ObjectNode node = Json.object();
        node.put("number", edition.number());
        node.put("captured", edition.captured().toString());
        node.put("source", edition.source());
        node.put("sourceHash", edition.sourceHash());
        node.put("textHash", edition.textHash());
        if (!edition.address().isEmpty()) {
            node.put("address", edition.address());
        }
        ArrayNode blocks = node.putArray("blocks");
        CodePoints points = CodePoints.of(article.text());
        article.blocks().forEach(block -> blocks.addRawValue(new RawValue(line(block, points))));
        return node;
    }

    /// What stands in an `article.json`, but for the blocks, which need the text.
    ///
    /// @param blocks of each edition, as they stand there
    record Content(String iri, Article withoutText, List<Edition> editions, List<JsonNode> blocks) {

        Edition edition() {
            return editions.getLast();
        }
    }

    /// @throws UnreadableNotesException if it is no `article.json` of this version
    static Content read(Path file, byte[] bytes) throws UnreadableNotesException {
        ObjectNode root = LibraryJson.readRoot(file, bytes, FORMAT, VERSION);
        try {
            List<Edition> editions = new ArrayList<>();
            List<JsonNode> blocks = new ArrayList<>();
            for (JsonNode node : root.path("editions")) {
                editions.add(edition(node));
                blocks.add(node.path("blocks"));
            }
            if (editions.isEmpty()) {
                throw new IllegalArgumentException("it has no editions");
            }
            Article article =
                    new Article(
                            string(root, "title"),
                            Json.text(root, "byline").orElse(""),
                            Json.text(root, "published").orElse(""),
                            Json.text(root, "address").orElse(""),
                            Json.text(root, "language").orElse(""),
                            "",
                            List.of());
            return new Content(string(root, "id"), article, editions, blocks);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableNotesException(
                    file, Reason.FOREIGN, String.valueOf(e.getMessage()), e);
        }
    }

    /// The article as one of its editions has it.
    ///
    /// @throws UnreadableNotesException if the edition's blocks are not those of this text
    static Article article(Path file, Content content, Edition edition, String text)
            throws UnreadableNotesException {
        CodePoints points = CodePoints.of(text);
        List<Block> blocks = new ArrayList<>();
        try {
            content.blocks()
                    .get(content.editions().indexOf(edition))
                    .forEach(node -> blocks.add(block(node, points)));
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("it has no blocks");
            }
            return content.withoutText().withText(text, blocks);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableNotesException(
                    file, Reason.FOREIGN, String.valueOf(e.getMessage()), e);
        }
    }

    private static String line(Block block, CodePoints points) {
        String level = block.level() == 0 ? "" : "\"level\": " + block.level() + ", ";
        String ordinal =
                block.ordinal().isEmpty()
                        ? ""
                        : "\"ordinal\": " + block.ordinal().getAsInt() + ", ";
        String page = block.page() == 0 ? "" : "\"page\": " + block.page() + ", ";
        return "{\"type\": \"%s\", %s%s%s\"start\": %d, \"end\": %d}"
                .formatted(
                        block.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        level,
                        ordinal,
                        page,
                        points.fromUtf16(block.range().start()),
                        points.fromUtf16(block.range().end()));
    }

    /// A block as it stands in a file, on one line.
    private static String line(JsonNode block) {
        return block.propertyStream()
                .map(
                        one ->
                                Json.compact(StringNode.valueOf(one.getKey()))
                                        + ": "
                                        + Json.compact(one.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Block block(JsonNode node, CodePoints points) {
        String type = string(node, "type").toUpperCase(Locale.ROOT).replace('-', '_');
        return new Block(
                Block.Type.valueOf(type),
                Json.number(node, "level").orElse(0),
                Json.number(node, "ordinal").map(OptionalInt::of).orElse(OptionalInt.empty()),
                Json.number(node, "page").orElse(0),
                new TextRange(
                        points.toUtf16(number(node, "start")),
                        points.toUtf16(number(node, "end"))));
    }

    private static Edition edition(JsonNode node) {
        String source = string(node, "source");
        if (source.contains("/") || source.contains("\\") || source.startsWith(".")) {
            throw new IllegalArgumentException("not a file name: " + source);
        }
        return new Edition(
                number(node, "number"),
                Instant.parse(string(node, "captured")),
                source,
                string(node, "sourceHash"),
                string(node, "textHash"),
                Json.text(node, "address").orElse(""));
    }

    private static String string(JsonNode node, String key) {
        return Json.text(node, key)
                .orElseThrow(() -> new IllegalArgumentException("it has no " + key));
    }

    private static int number(JsonNode node, String key) {
        return Json.number(node, key)
                .orElseThrow(() -> new IllegalArgumentException("it has no " + key));
    }
}
