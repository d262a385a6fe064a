package app.obelus.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.annotation.Json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What can befall a file's bytes.
enum Corruption {
    BIT_FLIP,
    SEVERAL_BIT_FLIPS,
    TRUNCATION,
    DUPLICATED_LINE,
    REORDERED_LINES,
    SHUFFLED_LINES,
    FOREIGN_FILE,
    FOREIGN_LINE,
    DEEP_NESTING,
    LONG_STRING,
    ONE_VALUE_TWICE,
    HUGE_NUMBER,
    WRONG_TYPE;

    private static final String[] FOREIGN = {
        "",
        "null",
        "7",
        "[]",
        "{}",
        "\"notes\"",
        "{\"hello\": [1, 2, {\"world\": null}]}",
        "<html></html>",
        "{\"sequence\": \"one\", \"previous\": 7, \"notes\": []}",
        "{\"sequence\":1,\"previous\":\"\",\"notes\":\"\"}",
        "{\"sequence\":7,\"previous\":\"\",\"put\":{\"id\":{}}}",
        "{\"type\":\"AnnotationPage\",\"obelus:formatVersion\":1,\"items\":[null,7,[],{}]}",
        "\u0000\u0000\u0000\u0000",
        "\uFEFF{}"
    };

    private static final String[] NUMBERS = {
        "-1",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "2147483647",
        "2147483648",
        "1e999999999",
        "1e-999999999",
        "1e99999999999999",
        "0.1e1",
        "9".repeat(900),
        "9".repeat(20_000)
    };

    private static final String[] OTHERS = {
        "null",
        "true",
        "0",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\uD83D\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "{\"\": null}",
        "[{\"type\": \"Annotation\"}]"
    };

    byte[] of(byte[] bytes, Random random, int longString) {
        return switch (this) {
            case BIT_FLIP -> flipped(bytes, 1, random);
            case SEVERAL_BIT_FLIPS -> flipped(bytes, 2 + random.nextInt(30), random);
            case TRUNCATION -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case DUPLICATED_LINE -> duplicated(bytes, random);
            case REORDERED_LINES -> reordered(bytes, random);
            case SHUFFLED_LINES -> shuffled(bytes, random);
            case FOREIGN_FILE -> one(FOREIGN, random).getBytes(UTF_8);
            case FOREIGN_LINE -> foreignLine(bytes, random);
            case DEEP_NESTING -> replaced(bytes, nested(random), random);
            case LONG_STRING -> replaced(bytes, "\"" + "x".repeat(longString) + "\"", random);
            case ONE_VALUE_TWICE -> oneTwice(bytes, random);
            case HUGE_NUMBER -> replaced(bytes, one(NUMBERS, random), random);
            case WRONG_TYPE -> replaced(bytes, one(OTHERS, random), random);
        };
    }

    private static byte[] flipped(byte[] bytes, int times, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < times; i++) {
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] duplicated(byte[] bytes, Random random) {
        List<byte[]> lines = lines(bytes);
        byte[] line = lines.get(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        return joined(lines);
    }

    private static byte[] reordered(byte[] bytes, Random random) {
        List<byte[]> lines = lines(bytes);
        byte[] line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        return joined(lines);
    }

    private static byte[] shuffled(byte[] bytes, Random random) {
        List<byte[]> lines = lines(bytes);
        Collections.shuffle(lines, random);
        return joined(lines);
    }

    private static byte[] foreignLine(byte[] bytes, Random random) {
        List<byte[]> lines = lines(bytes);
        byte[] foreign = (one(FOREIGN, random) + "\n").getBytes(UTF_8);
        if (random.nextBoolean()) {
            lines.set(random.nextInt(lines.size()), foreign);
        } else {
            lines.add(random.nextInt(lines.size() + 1), foreign);
        }
        return joined(lines);
    }

    private static String nested(Random random) {
        int depth = random.nextBoolean() ? 185 + random.nextInt(20) : 1 << random.nextInt(18);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private static byte[] replaced(byte[] bytes, String value, Random random) {
        int[] values = values(bytes, random);
        int place = 2 * random.nextInt(values.length / 2);
        return replaced(bytes, values[place], values[place + 1], value.getBytes(UTF_8));
    }

    /// Often an id then, since everything has one.
    private static byte[] oneTwice(byte[] bytes, Random random) {
        int[] values = values(bytes, random);
        int from = 2 * random.nextInt(values.length / 2);
        int to = 2 * random.nextInt(values.length / 2);
        byte[] value = Arrays.copyOfRange(bytes, values[from], values[from + 1]);
        return replaced(bytes, values[to], values[to + 1], value);
    }

    private static byte[] replaced(byte[] bytes, int start, int end, byte[] value) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, start);
        changed.writeBytes(value);
        changed.write(bytes, end, bytes.length - end);
        return changed.toByteArray();
    }

    /// Where simple values begin and end: those of the whole file, or those of one line where each
    /// line is a document.
    private static int[] values(byte[] bytes, Random random) {
        List<byte[]> lines = lines(bytes);
        int from = 0;
        int to = bytes.length;
        if (lines.getFirst().length > 3) {
            int line = random.nextInt(lines.size());
            from = lines.subList(0, line).stream().mapToInt(one -> one.length).sum();
            to = from + lines.get(line).length;
        }
        List<Integer> values = new ArrayList<>();
        try (JsonParser parser = Json.MAPPER.createParser(bytes, from, to - from)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    parser.finishToken();
                    values.add((int) parser.currentTokenLocation().getByteOffset());
                    values.add(
                            token.isNumeric()
                                    ? values.getLast() + parser.getString().length()
                                    : (int) parser.currentLocation().getByteOffset());
                }
            }
        }
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                lines.add(Arrays.copyOfRange(bytes, start, i + 1));
                start = i + 1;
            }
        }
        return lines;
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static String one(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
