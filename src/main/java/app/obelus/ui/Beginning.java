package app.obelus.ui;

import app.obelus.export.Export;
import app.obelus.export.Exporter;
import app.obelus.text.Graphemes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// What a format writes first. Writing stops when there is enough.
///
/// @param isWhole whether there is no more
record Beginning(String text, boolean isWhole) {

    /// UTF-8 has no longer characters.
    private static final int BYTES_A_CHARACTER = 4;

    /// @param format one that is text
    /// @param most characters, or one more so that none is cut
    static Beginning of(Exporter format, Export export, int most) throws IOException {
        var out = new Limited(most * BYTES_A_CHARACTER);
        try {
            format.write(export, out);
        } catch (Enough e) {
            return cut(out.text(), most);
        }
        String text = out.text();
        return text.length() <= most ? new Beginning(text, true) : cut(text, most);
    }

    private static Beginning cut(String text, int most) {
        int end = text.length() <= most ? text.length() : Graphemes.borderBefore(text, most);
        return new Beginning(text.substring(0, end), false);
    }

    /// There is enough.
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Keeps what comes first.
    private static final class Limited extends OutputStream {

        private final int most;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Limited(int most) {
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            kept.write(bytes, from, Math.min(length, most - kept.size()));
            if (kept.size() == most) {
                throw new Enough();
            }
        }

        String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
