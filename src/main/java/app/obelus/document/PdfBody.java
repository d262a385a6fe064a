package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the running text of a document is set, so that what is set otherwise stands out.
///
/// @param size of most characters
/// @param leading how far most lines are from the next one, of their size
/// @param bold whether most characters are bold
/// @param mono whether nearly all characters are equally wide, as a typewriter sets them
/// @param indent how far the first lines of paragraphs are moved in, of the size; 0 where they are
///   not
record PdfBody(float size, float leading, boolean bold, boolean mono, float indent) {

    /// What is farther apart are no lines of one paragraph, in typescripts neither.
    private static final float MOST_LEADING = 2.6f;

    private static final float USUAL_LEADING = 1.2f;

    /// Of all lines: fewer may be quotations and lists.
    private static final float FEWEST_INDENTED = 0.03f;

    static PdfBody of(List<PdfPage> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int bold = 0;
        int mono = 0;
        int all = 0;
        for (PdfPage page : pages) {
            for (PdfLine line : page.lines().toList()) {
                int weight = line.text().length();
                sizes.merge(Math.round(line.size() * 10), weight, Integer::sum);
                all += weight;
                bold += line.style().bold() ? weight : 0;
                mono += line.style().mono() ? weight : 0;
            }
        }
        float size = most(sizes, 100) / 10f;
        return new PdfBody(
                size,
                leading(pages, size),
                bold * 2 > all,
                mono * 20 > all * 19,
                indent(pages, size));
    }

    boolean isOfSize(PdfLine line) {
        return Math.abs(line.size() - size) < size * 0.06f;
    }

    private static float leading(List<PdfPage> pages, float size) {
        Map<Integer, Integer> leadings = new HashMap<>();
        for (List<PdfLine> lines : columns(pages)) {
            for (int i = 1; i < lines.size(); i++) {
                float down = (lines.get(i).y() - lines.get(i - 1).y()) / size;
                if (isNear(lines.get(i), size)
                        && isNear(lines.get(i - 1), size)
                        && down > 0.7f
                        && down < MOST_LEADING) {
                    leadings.merge(Math.round(down * 20), 1, Integer::sum);
                }
            }
        }
        return leadings.isEmpty() ? USUAL_LEADING : most(leadings, 24) / 20f;
    }

    private static float indent(List<PdfPage> pages, float size) {
        Map<Integer, Integer> indents = new HashMap<>();
        int pairs = 0;
        for (List<PdfLine> lines : columns(pages)) {
            for (int i = 1; i + 1 < lines.size(); i++) {
                PdfLine line = lines.get(i);
                float in = (line.left() - lines.get(i + 1).left()) / size;
                float back = (line.left() - lines.get(i - 1).left()) / size;
                pairs++;
                if (isNear(line, size) && in > 0.6f && in < 4.5f && Math.abs(in - back) < 0.2f) {
                    indents.merge(Math.round(in * 5), 1, Integer::sum);
                }
            }
        }
        int count = indents.values().stream().mapToInt(Integer::intValue).sum();
        return count < 3 || count < pairs * FEWEST_INDENTED ? 0 : most(indents, 0) / 5f;
    }

    private static boolean isNear(PdfLine line, float size) {
        return Math.abs(line.size() - size) < size * 0.06f;
    }

    private static List<List<PdfLine>> columns(List<PdfPage> pages) {
        List<List<PdfLine>> columns = new ArrayList<>();
        pages.forEach(page -> columns.addAll(page.columns()));
        return columns;
    }

    /// The value that counts most, the smaller one of two.
    private static int most(Map<Integer, Integer> counts, int otherwise) {
        int most = 0;
        int found = otherwise;
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(counts).entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                found = entry.getKey();
            }
        }
        return found;
    }
}
