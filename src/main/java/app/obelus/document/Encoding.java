package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes characters of the bytes of a text that says nothing about itself. Refuses where no
/// encoding makes words of them, because a wrong guess shows words that nobody wrote.
final class Encoding {

    /// As many as any document may have; the longest books have four million.
    private static final int MOST_CHARACTERS = 16 << 20;

    private static final int MOST_LINES = 1_000_000;

    private static final int SAMPLE = 8192;
    private static final byte ESCAPE = 0x1B;

    /// So many of the characters beyond ASCII may not go with their neighbours. Measured: text in
    /// the right one of eighteen encodings stays below 0.05, EBCDIC and most wrong guesses are
    /// above 0.3.
    private static final double ODDEST = 0.25;

    private Encoding() {}

    /// @throws UnreadableArticleException if the bytes are no text, text in an encoding that cannot
    ///   be told, or more than an article may have
    static String decode(Source source) throws UnreadableArticleException {
        byte[] bytes = source.bytes();
        Charset charset = Charsets.of(bytes, List.of(source.charset()));
        String text = Charsets.decode(bytes, charset);
        if (text.length() > MOST_CHARACTERS
                || text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw source.refused(Reason.TOO_LONG);
        }
        if (text.indexOf('\0') >= 0 || (!isWide(charset) && looksBinary(bytes))) {
            throw source.refused(Reason.BINARY);
        }
        if (!charset.name().startsWith("UTF-")
                && CharsetDetection.oddities(bytes, charset) > ODDEST) {
            throw source.refused(Reason.UNKNOWN_ENCODING);
        }
        return text;
    }

    /// The text with U+FFFD for every half of a surrogate pair that has lost its other half, which
    /// no encoding can write down.
    static String withoutHalves(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /// Text in any encoding of a byte a letter has hardly any control characters.
    private static boolean looksBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            int here = bytes[i] & 0xFF;
            if (here == 0) {
                return true;
            }
            if (here < ' '
                    && here != '\t'
                    && here != '\n'
                    && here != '\r'
                    && here != '\f'
                    && here != ESCAPE) {
                controls++;
            }
        }
        return controls * 50 > sample;
    }
}
