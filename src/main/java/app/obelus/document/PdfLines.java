package app.obelus.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes lines of the words of one column.
final class PdfLines {

    /// Of the size: words less apart than this belong together, as when a word was drawn in pieces.
    private static final float GAP = 0.14f;

    /// Of the size of most words: what is smaller may be a note mark beside a line.
    private static final float SMALL = 0.8f;

    private PdfLines() {}

    /// @return from top to bottom
    static List<PdfLine> of(int page, List<PdfWord> words) {
        float usual = usualSize(words);
        List<List<PdfWord>> rows = new ArrayList<>();
        List<PdfWord> small = new ArrayList<>();
        for (PdfWord word : byPlace(words)) {
            if (word.size() < usual * SMALL) {
                small.add(word);
            } else {
                join(rows, word);
            }
        }
        List<List<PdfWord>> smallRows = new ArrayList<>();
        for (PdfWord word : small) {
            List<PdfWord> beside = beside(rows, word);
            if (beside == null) {
                join(smallRows, word);
            } else {
                beside.add(word);
            }
        }
        rows.addAll(smallRows);
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfWord> row : rows) {
            row.sort(Comparator.comparingDouble(PdfWord::left));
            lines.add(line(page, row));
        }
        lines.sort(Comparator.comparingDouble(PdfLine::y));
        return lines;
    }

    private static List<PdfWord> byPlace(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::y).thenComparingDouble(PdfWord::left));
        return sorted;
    }

    private static void join(List<List<PdfWord>> rows, PdfWord word) {
        if (!rows.isEmpty()) {
            PdfWord before = rows.getLast().getLast();
            if (word.y() - before.y() <= Math.min(word.size(), before.size()) * 0.25f) {
                rows.getLast().add(word);
                return;
            }
        }
        List<PdfWord> row = new ArrayList<>();
        row.add(word);
        rows.add(row);
    }

    /// The row that a small word stands right beside, a little higher or lower.
    private static @Nullable List<PdfWord> beside(List<List<PdfWord>> rows, PdfWord small) {
        for (List<PdfWord> row : rows) {
            PdfWord first = row.getFirst();
            float raised = first.y() - small.y();
            if (raised > first.size() * 0.65f || raised < -first.size() * 0.3f) {
                continue;
            }
            for (PdfWord word : row) {
                float gap = Math.max(small.left() - word.right(), word.left() - small.right());
                if (gap < word.size() * 0.6f) {
                    return row;
                }
            }
        }
        return null;
    }

    private static PdfLine line(int page, List<PdfWord> words) {
        float right = words.getFirst().right();
        int bold = 0;
        int italic = 0;
        int mono = 0;
        for (PdfWord word : words) {
            right = Math.max(right, word.right());
            int weight = word.text().length();
            bold += word.style().bold() ? weight : -weight;
            italic += word.style().italic() ? weight : -weight;
            mono += word.style().mono() ? weight : -weight;
        }
        float size = usualSize(words);
        float y = words.getFirst().y();
        for (PdfWord word : words) {
            if (word.size() >= size * 0.95f) {
                y = word.y();
                break;
            }
        }
        return new PdfLine(
                page,
                words,
                text(words),
                words.getFirst().left(),
                right,
                y,
                size,
                new PdfStyle(bold > 0, italic > 0, mono > 0));
    }

    /// The words in the order in which they are read, with a space where one is seen or said.
    ///
    /// @param words from left to right as seen
    static String text(List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        PdfWord before = null;
        for (PdfWord word : words) {
            if (before != null && isApart(before, word)) {
                text.append(' ');
            }
            if (before != null && PdfRaised.is(word.y(), word.size(), before.y(), before.size())) {
                PdfRaised.addTo(text, word.text());
            } else {
                text.append(word.text());
            }
            before = word;
        }
        return Scripts.hasRightToLeft(text) ? asRead(text.toString()) : text.toString();
    }

    private static boolean isApart(PdfWord before, PdfWord word) {
        float gap = word.left() - before.right();
        float size = Math.max(before.size(), word.size());
        int last = before.text().codePointBefore(before.text().length());
        int first = word.text().codePointAt(0);
        if (Scripts.isUnspaced(last) && Scripts.isUnspaced(first)) {
            return word.spaced() && gap > size * 0.1f;
        }
        return (word.spaced() && gap > -size * 0.2f) || gap > size * GAP;
    }

    private static String asRead(String seen) {
        long forwards = seen.codePoints().filter(Character::isLetter).count();
        long backwards = seen.codePoints().filter(Scripts::isRightToLeft).count();
        byte base = backwards * 2 >= forwards ? Bidi.RTL : Bidi.LTR;
        return new BidiTransform()
                .transform(
                        seen,
                        Bidi.LTR,
                        BidiTransform.Order.VISUAL,
                        base,
                        BidiTransform.Order.LOGICAL,
                        BidiTransform.Mirroring.ON,
                        0);
    }

    /// The size that most characters have.
    static float usualSize(List<PdfWord> words) {
        Map<Integer, Integer> characters = new HashMap<>();
        int most = 0;
        float usual = 1;
        for (PdfWord word : words) {
            int weight = word.text().length();
            int count = characters.merge(Math.round(word.size() * 4), weight, Integer::sum);
            if (count > most) {
                most = count;
                usual = word.size();
            }
        }
        return usual;
    }
}
