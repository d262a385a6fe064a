package app.obelus.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message or a part of one, as [RFC 2045](https://www.rfc-editor.org/rfc/rfc2045) has it: lines
/// of headers, an empty line, and a body.
///
/// @param headers by their names in lower case, the first of each name
/// @param bytes of the whole message, where the body is from `start` to `end`
@SuppressWarnings("ArrayRecordComponent") // Parts are not compared.
record MimePart(Map<String, String> headers, byte[] bytes, int start, int end) {

    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_HEADERS = 64 << 10;
    private static final int LONGEST_BOUNDARY = 200;

    static MimePart of(byte[] bytes, int from, int to) {
        Map<String, String> headers = new HashMap<>();
        StringBuilder header = new StringBuilder();
        int at = from;
        int most = Math.min(to, from + LONGEST_HEADERS);
        while (at < most) {
            int end = lineEnd(bytes, at, to);
            String line =
                    new String(bytes, at, Math.min(end, most) - at, StandardCharsets.ISO_8859_1)
                            .stripTrailing();
            at = end;
            if (line.isEmpty()) {
                break;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                put(header, headers);
            }
            header.append(line);
        }
        put(header, headers);
        return new MimePart(headers, bytes, at, to);
    }

    private static void put(StringBuilder header, Map<String, String> headers) {
        int colon = header.indexOf(":");
        if (colon > 0) {
            headers.putIfAbsent(
                    header.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        header.setLength(0);
    }

    /// Behind the line feed.
    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return Math.min(to, at + 1);
    }

    /// Empty where there is none.
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The type without parameters, in lower case: `text/html`.
    String type() {
        return header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// A parameter of the type, such as `charset`; empty where there is none.
    String parameter(String name) {
        Matcher found =
                Pattern.compile(
                                ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(header("content-type"));
        if (!found.find()) {
            return "";
        }
        String quoted = found.group(1);
        String plain = found.group(2);
        return quoted != null ? quoted : plain == null ? "" : plain;
    }

    /// The parts that the body has; none where it is no multipart.
    List<MimePart> parts() {
        String boundary = parameter("boundary");
        List<MimePart> parts = new ArrayList<>();
        if (!type().startsWith("multipart/")
                || boundary.isEmpty()
                || boundary.length() > LONGEST_BOUNDARY) {
            return parts;
        }
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int begun = -1;
        for (int at = start; at < end && parts.size() < MOST_PARTS; ) {
            int next = lineEnd(bytes, at, end);
            if (isAt(mark, at)) {
                if (begun >= 0) {
                    parts.add(of(bytes, begun, at));
                }
                begun = next;
            }
            at = next;
        }
        if (begun >= 0 && begun < end && parts.size() < MOST_PARTS) {
            parts.add(of(bytes, begun, end));
        }
        return parts;
    }

    private boolean isAt(byte[] mark, int at) {
        if (at + mark.length > end) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The body as it was before it was made ready for sending. What is damaged in it stays as it
    /// is.
    byte[] content() {
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted();
            case "base64" -> unpacked();
            default -> Arrays.copyOfRange(bytes, start, end);
        };
    }

    private byte[] unpacked() {
        byte[] body = new byte[end - start];
        int length = 0;
        for (int i = start; i < end && bytes[i] != '='; i++) {
            if (Character.isLetterOrDigit(bytes[i]) || bytes[i] == '+' || bytes[i] == '/') {
                body[length++] = bytes[i];
            }
        }
        int whole = length % 4 == 1 ? length - 1 : length;
        return Base64.getDecoder().decode(Arrays.copyOf(body, whole));
    }

    private byte[] unquoted() {
        ByteArrayOutputStream content = new ByteArrayOutputStream(end - start);
        int at = start;
        while (at < end) {
            int here = bytes[at++];
            if (here != '=') {
                content.write(here);
                continue;
            }
            int lineEnd = at;
            while (lineEnd < end && (bytes[lineEnd] == ' ' || bytes[lineEnd] == '\r')) {
                lineEnd++;
            }
            int high = at + 1 < end ? Character.digit(bytes[at], 16) : -1;
            int low = at + 1 < end ? Character.digit(bytes[at + 1], 16) : -1;
            if (high >= 0 && low >= 0) {
                content.write(high * 16 + low);
                at += 2;
            } else if (lineEnd < end && bytes[lineEnd] == '\n') {
                at = lineEnd + 1;
            } else {
                content.write(here);
            }
        }
        return content.toByteArray();
    }
}
