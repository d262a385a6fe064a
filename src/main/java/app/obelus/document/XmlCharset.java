package app.obelus.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes characters of the bytes of an XML file, in the encoding that it says. Bytes that are no
/// characters in that become U+FFFD, so that the rest can be read.
final class XmlCharset {

    private static final int SAMPLE = 256;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private XmlCharset() {}

    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(SAMPLE);
        byte[] start = bytes.readNBytes(SAMPLE);
        bytes.reset();
        Charset charset = charset(start);
        Reader reader = new InputStreamReader(bytes, charset);
        if (new String(start, charset).startsWith(Character.toString(BYTE_ORDER_MARK))) {
            reader.read();
        }
        return reader;
    }

    private static Charset charset(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        if (first == BYTE_ORDER_MARK || first == '<') {
            return StandardCharsets.UTF_16BE;
        } else if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
