package app.obelus.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes words of characters in the order in which they are drawn.
///
/// Few documents say where a space is; a gap says it for the others. A raised note mark belongs to
/// the word that it is drawn behind.
final class PdfWords {

    /// Of the size of the font. Spaces have .25 and, in a line pressed together, .17; letters drawn
    /// one by one are off by up to .1.
    private static final float GAP = 0.14f;

    /// Chinese and Japanese lines are spread between all characters.
    private static final float UNSPACED_GAP = 0.8f;

    private static final float OVERLAP = 0.45f;

    private final List<PdfWord> words = new ArrayList<>();
    private final List<PdfGlyph> open = new ArrayList<>();
    private boolean spaced;

    private PdfWords() {}

    /// @param glyphs all of one turn
    static List<PdfWord> of(List<PdfGlyph> glyphs) {
        PdfWords words = new PdfWords();
        PdfAccents.joined(glyphs).forEach(words::add);
        words.close();
        return words.words;
    }

    private void add(PdfGlyph glyph) {
        if (glyph.isBlank()) {
            close();
            spaced = true;
            return;
        }
        if (!open.isEmpty() && !continues(glyph)) {
            close();
        }
        open.add(glyph);
    }

    private boolean continues(PdfGlyph glyph) {
        PdfGlyph last = open.getLast();
        float size = Math.max(last.size(), glyph.size());
        float base = baseOf(open).y();
        float raised = Math.abs(glyph.y() - base);
        boolean small = Math.min(last.size(), glyph.size()) < size * 0.86f;
        if (raised > size * (small || raised == 0 ? 0.6f : 0.2f)
                && Math.abs(glyph.y() - last.y()) > size * 0.1f) {
            return false;
        }
        boolean both =
                Scripts.isUnspaced(last.text().codePointBefore(last.text().length()))
                        && Scripts.isUnspaced(glyph.text().codePointAt(0));
        float most = size * (both ? UNSPACED_GAP : GAP);
        float ahead = glyph.x() - last.right();
        float back = last.x() - glyph.right();
        boolean backwards =
                Scripts.hasRightToLeft(glyph.text()) || Scripts.hasRightToLeft(last.text());
        return (ahead <= most && ahead >= -size * OVERLAP)
                || (backwards && back <= most && back >= -size * OVERLAP)
                || (Scripts.isMark(glyph.text().codePointAt(0)) && ahead <= most);
    }

    private static PdfGlyph baseOf(List<PdfGlyph> glyphs) {
        PdfGlyph base = glyphs.getFirst();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.size() > base.size() * 1.02f) {
                base = glyph;
            }
        }
        return base;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        PdfGlyph base = baseOf(open);
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        int bold = 0;
        int italic = 0;
        int mono = 0;
        boolean backwards = false;
        for (PdfGlyph glyph : open) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
            bold += glyph.style().bold() ? 1 : -1;
            italic += glyph.style().italic() ? 1 : -1;
            mono += glyph.style().mono() ? 1 : -1;
            backwards |= Scripts.hasRightToLeft(glyph.text());
        }
        words.add(
                new PdfWord(
                        backwards ? asSeen(open) : asDrawn(open),
                        left,
                        right,
                        base.y(),
                        base.size(),
                        new PdfStyle(bold > 0, italic > 0, mono > 0 && isEven(open)),
                        spaced));
        open.clear();
        spaced = false;
    }

    /// Whether the letters are equally wide, as fonts say of themselves that are not.
    private static boolean isEven(List<PdfGlyph> glyphs) {
        float width = glyphs.getFirst().width() / glyphs.getFirst().size();
        for (PdfGlyph glyph : glyphs) {
            boolean letter = Character.isLetterOrDigit(glyph.text().codePointAt(0));
            if (letter && Math.abs(glyph.width() / glyph.size() - width) > 0.03f) {
                return false;
            }
        }
        return !Scripts.isUnspaced(glyphs.getFirst().text().codePointAt(0));
    }

    private static String asDrawn(List<PdfGlyph> glyphs) {
        PdfGlyph base = baseOf(glyphs);
        StringBuilder text = new StringBuilder();
        StringBuilder raised = new StringBuilder();
        for (PdfGlyph glyph : glyphs) {
            if (PdfRaised.is(glyph.y(), glyph.size(), base.y(), base.size())) {
                raised.append(glyph.text());
            } else {
                PdfRaised.addTo(text, raised.toString());
                raised.setLength(0);
                text.append(glyph.text());
            }
        }
        PdfRaised.addTo(text, raised.toString());
        return text.toString();
    }

    /// The characters from left to right; those of one glyph that is read from right to left, and
    /// marks over a letter, are turned round with it.
    private static String asSeen(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        StringBuilder text = new StringBuilder();
        for (PdfGlyph glyph : sorted) {
            boolean turned = Scripts.hasRightToLeft(glyph.text());
            text.append(turned ? new StringBuilder(glyph.text()).reverse() : glyph.text());
        }
        return text.toString();
    }
}
