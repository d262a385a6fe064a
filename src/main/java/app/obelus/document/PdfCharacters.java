package app.obelus.document;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/// What the characters of fonts mean.
final class PdfCharacters {

    /// What glyphs are called, and the characters they show.
    static final GlyphList NAMES = names();

    private PdfCharacters() {}

    private static GlyphList names() {
        try (InputStream in =
                GlyphList.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text as a reader would type it to find it: ligatures and the shapes that Arabic letters
    /// have in a word are letters, the bullets of symbol fonts are bullets.
    ///
    /// @return empty where nothing is left of it, as of control characters; null for null
    static @Nullable String of(@Nullable String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here < ' ' || (here >= 0x7F && here < 0xA0) || here >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            plain.append(' ');
        } else if (isPresentationForm(codePoint)) {
            plain.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
        } else if (codePoint >= 0xF020 && codePoint <= 0xF0FF) {
            appendSymbol(plain, codePoint);
        } else if (!Character.isISOControl(codePoint)
                && codePoint != 0xFEFF
                && !(codePoint >= Character.MIN_SURROGATE
                        && codePoint <= Character.MAX_SURROGATE)) {
            plain.appendCodePoint(codePoint);
        }
    }

    private static boolean isPresentationForm(int codePoint) {
        return (codePoint >= 0xFB00 && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
    }

    /// Symbol fonts have their characters where Unicode has none.
    private static void appendSymbol(StringBuilder plain, int codePoint) {
        switch (codePoint) {
            case 0xF0B7, 0xF0A7, 0xF06C, 0xF06E, 0xF0D8, 0xF076, 0xF0A8 -> plain.append('•');
            case 0xF0FC -> plain.append('✓');
            case 0xF0E0, 0xF0E8 -> plain.append('→');
            default -> {
                // Most symbol fonts have letters and digits at the places of ASCII.
                if (codePoint < 0xF07F) {
                    plain.append((char) (codePoint - 0xF000));
                }
            }
        }
    }
}
