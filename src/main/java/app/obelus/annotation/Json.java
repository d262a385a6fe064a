package app.obelus.annotation;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How Obelus reads and writes JSON: within limits that no file of ours reaches, without loss of a
/// digit, and always the same bytes for the same content.
public final class Json {

    /// A file with more bytes than this is not read.
    public static final long MOST_BYTES = 512L << 20;

    /// Why a file is not read where Jackson throws an unchecked [NumberFormatException], as it does
    /// for exponents that no number can have.
    public static final String HUGE_NUMBER = "a number in it is too large";

    private static final int DEEPEST = 200;
    private static final int LONGEST_STRING = 128 << 20;
    private static final int LONGEST_NUMBER = 1000;

    /// Reads within the limits, refuses an object with a key twice, and keeps every digit.
    public static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST_STRING)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .maxDocumentLength(MOST_BYTES)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    /// Reads the value at which a parser stands, whatever comes behind it.
    public static final ObjectReader WITHIN_A_FILE =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final PrettyPrinter LAYOUT =
            new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES);

    private Json() {}

    /// An empty object.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Writes a file's text: two spaces a level, a line end behind the last line.
    public static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        writeHalves(text, content);
        return escapeHalves(text.append('\n').toString());
    }

    /// The same bit by bit, for a file that is too large to be held. The writer stays open.
    ///
    /// @throws tools.jackson.core.exc.JacksonIOException if the writer cannot be written to
    public static void write(Writer out, Consumer<JsonGenerator> content) {
        Writer escaping = new EscapingWriter(out);
        writeHalves(escaping, content);
        try {
            escaping.write('\n');
            escaping.flush();
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    private static void writeHalves(Writer out, Consumer<JsonGenerator> content) {
        try (JsonGenerator generator =
                MAPPER.writer()
                        .with(LAYOUT)
                        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .createGenerator(out)) {
            content.accept(generator);
        }
    }

    /// The same for one object.
    public static String write(ObjectNode content) {
        return write(generator -> MAPPER.writer().with(LAYOUT).writeValue(generator, content));
    }

    /// On one line, for keeping in a claim.
    public static String compact(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// An object written by [#compact]; an empty one for an empty text.
    public static ObjectNode parse(String compact) {
        return compact.isEmpty() ? object() : (ObjectNode) MAPPER.readTree(compact);
    }

    /// The text at a key; nothing where there is none, or something else.
    public static Optional<String> text(JsonNode parent, String key) {
        return parent.path(key).stringValueOpt();
    }

    /// The whole number at a key, however it is written (`1`, `1.0`, `0.1e1`); nothing where there
    /// is none that an `int` can hold.
    public static Optional<Integer> number(JsonNode parent, String key) {
        JsonNode node = parent.path(key);
        return node.isNumber() && node.canConvertToInt() && node.canConvertToExactIntegral()
                ? Optional.of(node.intValue())
                : Optional.empty();
    }

    /// Whether a value is this string, or an array that holds it.
    public static boolean has(JsonNode parent, String key, String value) {
        JsonNode node = parent.path(key);
        if (node.isArray()) {
            return node.values().stream().anyMatch(one -> value.equals(one.stringValue("")));
        }
        return value.equals(node.stringValue(""));
    }

    /// What may be one or an array of them.
    public static Collection<JsonNode> several(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? node.values() : List.of(node);
    }

    /// A half of a surrogate pair that lost its other half can be told in JSON, as `\\uD83D`, but
    /// not in UTF-8. It can stand within strings only, so it can be escaped in the finished text.
    public static String escapeHalves(String text) {
        StringBuilder escaped = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (!Character.isSurrogate(here)) {
                continue;
            }
            if (Character.isHighSurrogate(here)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped.append(text, copied, i).append("\\u%04X".formatted((int) here));
            copied = i + 1;
        }
        return copied == 0 ? text : escaped.append(text, copied, text.length()).toString();
    }
}
