package app.obelus.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/// Gathers letters that an RTF file has as bytes and as numbers.
///
/// A letter may be two bytes, of which the second may look like a letter of its own, so bytes
/// become letters only when something else comes.
final class RtfWords {

    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset charset;

    RtfWords(Charset charset) {
        this.charset = charset;
    }

    void add(int value, Charset encoding) {
        if (!encoding.equals(charset)) {
            decode();
            charset = encoding;
        }
        bytes.write(value);
    }

    void add(String more) {
        decode();
        words.append(more);
    }

    int length() {
        return words.length() + bytes.size();
    }

    /// What has been gathered since this was asked last.
    String take() {
        decode();
        String taken = Encoding.withoutHalves(words.toString());
        words.setLength(0);
        return taken;
    }

    private void decode() {
        if (bytes.size() > 0) {
            words.append(bytes.toString(charset));
            bytes.reset();
        }
    }
}
