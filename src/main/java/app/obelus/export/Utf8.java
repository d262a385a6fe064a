package app.obelus.export;

import app.obelus.annotation.Json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Text on its way into a file.
final class Utf8 {

    private Utf8() {}

    /// Writes UTF-8. Half a surrogate pair, which UTF-8 cannot tell, becomes U+FFFD.
    static Writer writer(OutputStream out) {
        return new BufferedWriter(
                new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))));
    }

    /// Writes JSON bit by bit; the stream stays open.
    static void json(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        Writer writer = writer(out);
        try {
            Json.write(writer, content);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /// The same text without what XML 1.0, and so most formats made of it, cannot hold: control
    /// characters but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF. Each becomes
    /// U+FFFD, so that offsets stay as they are.
    static String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)
                    || c >= '\uFFFE'
                    || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
