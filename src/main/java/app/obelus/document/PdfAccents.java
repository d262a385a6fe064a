package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts accents that are drawn for themselves onto the letter that they are drawn over, as old
/// fonts of TeX have it.
final class PdfAccents {

    private static final Map<Integer, String> MARKS =
            Map.ofEntries(
                    Map.entry((int) '`', "\u0300"),
                    Map.entry((int) '´', "\u0301"),
                    Map.entry((int) '^', "\u0302"),
                    Map.entry((int) 'ˆ', "\u0302"),
                    Map.entry((int) '~', "\u0303"),
                    Map.entry((int) '˜', "\u0303"),
                    Map.entry((int) '¯', "\u0304"),
                    Map.entry((int) '˘', "\u0306"),
                    Map.entry((int) '˙', "\u0307"),
                    Map.entry((int) '¨', "\u0308"),
                    Map.entry((int) '˚', "\u030A"),
                    Map.entry((int) '˝', "\u030B"),
                    Map.entry((int) 'ˇ', "\u030C"),
                    Map.entry((int) '¸', "\u0327"),
                    Map.entry((int) '˛', "\u0328"));

    private PdfAccents() {}

    /// @param glyphs in the order in which they are drawn
    static List<PdfGlyph> joined(List<PdfGlyph> glyphs) {
        List<PdfGlyph> joined = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            PdfGlyph before = joined.isEmpty() ? null : joined.getLast();
            PdfGlyph both = null;
            if (before != null && isOver(before, glyph)) {
                both = accented(glyph, before);
                both = both == null ? accented(before, glyph) : both;
            }
            if (both == null) {
                joined.add(glyph);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private static boolean isOver(PdfGlyph one, PdfGlyph other) {
        float both = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        return both > Math.min(one.width(), other.width()) * 0.6f
                && Math.abs(one.y() - other.y()) < one.size() * 0.5f;
    }

    /// @return null if the one is no letter, or the other no accent that it has
    private static @Nullable PdfGlyph accented(PdfGlyph letter, PdfGlyph accent) {
        String mark = MARKS.get(accent.text().codePointAt(0));
        int base = letter.text().codePointAt(0);
        if (mark == null || !Character.isLetter(base)) {
            return null;
        }
        String plain = letter.text().replace('ı', 'i').replace('ȷ', 'j');
        String text = Normalizer.normalize(plain + mark, Normalizer.Form.NFC);
        return text.length() > plain.length() ? null : letter.withText(text);
    }
}
