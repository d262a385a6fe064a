package app.obelus.ui;

import app.obelus.export.Export;
import app.obelus.export.Exporter;
import app.obelus.text.Graphemes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a format writes first. Writing stops when there is enough.
///
/// @param isWhole whether there is no more
record Beginning(String text, boolean isWhole) {

    /// UTF-8 has no longer characters.
    private static final int BYTES_A_CHARACTER = 4;

    /// Of a page, so many times the characters that are read of it are looked at.
    private static final int MARKUP = 12;

    /// A longer Word document is not read to show its words.
    private static final int MOST_OF_DOCUMENT = 8 << 20;

    /// @param format one that is text
    /// @param most characters, or one more so that none is cut
    static Beginning of(Exporter format, Export export, int most) throws IOException {
        return after("", format, export, most);
    }

    /// The beginning of what a person reads of it, where that is not how it is written: the words
    /// of a web page or a Word document.
    static Optional<Beginning> read(Exporter format, Export export, int most) throws IOException {
        return switch (format.extension()) {
            case "html" -> {
                Beginning body = after("<body>", format, export, most * MARKUP);
                yield Optional.of(body.text())
                        .filter(it -> !it.isEmpty())
                        .map(ReadableWords::ofPage)
                        .map(words -> of(words, body.isWhole(), most));
            }
            case "docx" -> {
                var out = new Limited("", MOST_OF_DOCUMENT);
                try {
                    format.write(export, out);
                } catch (Enough e) {
                    yield Optional.empty();
                }
                yield Optional.of(of(ReadableWords.ofDocument(out.bytes()), true, most));
            }
            default -> Optional.empty();
        };
    }

    /// What comes behind the first place of some words, which are ASCII.
    private static Beginning after(String mark, Exporter format, Export export, int most)
            throws IOException {
        var out = new Limited(mark, most * BYTES_A_CHARACTER);
        try {
            format.write(export, out);
        } catch (Enough e) {
            return of(out.text(), false, most);
        }
        return of(out.text(), true, most);
    }

    private static Beginning of(String text, boolean isWhole, int most) {
        return text.length() <= most
                ? new Beginning(text, isWhole)
                : new Beginning(text.substring(0, Graphemes.borderBefore(text, most)), false);
    }

    /// There is enough.
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Keeps what comes first behind a mark.
    private static final class Limited extends OutputStream {

        private final byte[] mark;
        private final int most;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private int matched;

        /// @param mark starts with a sign that it has but once
        Limited(String mark, int most) {
            this.mark = mark.getBytes(StandardCharsets.US_ASCII);
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int begin = from;
            int end = from + length;
            while (matched < mark.length && begin < end) {
                byte next = bytes[begin++];
                matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
            }
            kept.write(bytes, begin, Math.min(end - begin, most - kept.size()));
            if (kept.size() == most) {
                throw new Enough();
            }
        }

        byte[] bytes() {
            return kept.toByteArray();
        }

        String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
