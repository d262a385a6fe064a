package app.obelus.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// JSON in UTF-8 on its way into an element for data. What could end the element, and what no HTML
/// may hold, is told in JSON's own way; in JSON it stands in strings only.
final class DataInHtml extends FilterOutputStream {

    private static final int LONGEST = 4;

    private final byte[] character = new byte[LONGEST];
    private int length;
    private int missing;

    DataInHtml(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        if (missing == 0) {
            length = 0;
            missing = behind(one);
        } else {
            missing--;
        }
        character[length++] = (byte) one;
        if (missing == 0) {
            writeCharacter();
        }
    }

    private void writeCharacter() throws IOException {
        String text = new String(character, 0, length, StandardCharsets.UTF_8);
        int point = text.codePointAt(0);
        if (Html.isCharacter(point) && point != '<' && point != '>' && point != '&') {
            out.write(character, 0, length);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            String escape = "\\u%04x".formatted((int) text.charAt(i));
            out.write(escape.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// How many bytes of a character come behind its first.
    private static int behind(int first) {
        int bits = first & 0xFF;
        if (bits < 0xC0) {
            return 0;
        }
        return bits < 0xE0 ? 1 : bits < 0xF0 ? 2 : 3;
    }
}
