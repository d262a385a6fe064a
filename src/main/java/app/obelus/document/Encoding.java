package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Makes characters of bytes: UTF-8, or UTF-16 where the byte order mark says so. Never guesses,
/// because a wrong guess shows words that nobody wrote.
final class Encoding {

    private static final int SAMPLE = 8192;

    private Encoding() {}

    /// @throws UnreadableArticleException if the bytes are no text, or text in another encoding
    static String decode(Source source) throws UnreadableArticleException {
        String text = decodeOrRefuse(source);
        if (text.indexOf('\0') >= 0) {
            throw source.refused(Reason.BINARY);
        }
        return text;
    }

    /// The text with U+FFFD for every half of a surrogate pair that has lost its other half, which
    /// no encoding can write down.
    static String withoutHalves(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    private static String decodeOrRefuse(Source source) throws UnreadableArticleException {
        byte[] bytes = source.bytes();
        try {
            if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
                return strictly(StandardCharsets.UTF_8, bytes, 3);
            }
            if (begins(bytes, 0xFE, 0xFF)) {
                return strictly(StandardCharsets.UTF_16BE, bytes, 2);
            }
            if (begins(bytes, 0xFF, 0xFE)) {
                return strictly(StandardCharsets.UTF_16LE, bytes, 2);
            }
            return strictly(StandardCharsets.UTF_8, bytes, 0);
        } catch (CharacterCodingException e) {
            boolean text = isMarked(bytes) || !looksBinary(bytes);
            throw source.refused(text ? Reason.UNKNOWN_ENCODING : Reason.BINARY, e);
        }
    }

    private static String strictly(Charset charset, byte[] bytes, int from)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /// Whether the bytes say themselves that they are text.
    private static boolean isMarked(byte[] bytes) {
        return begins(bytes, 0xEF, 0xBB, 0xBF)
                || begins(bytes, 0xFE, 0xFF)
                || begins(bytes, 0xFF, 0xFE);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
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
            if (here < ' ' && here != '\t' && here != '\n' && here != '\r' && here != '\f') {
                controls++;
            }
        }
        return controls * 50 > sample;
    }
}
