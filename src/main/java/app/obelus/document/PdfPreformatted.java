package app.obelus.document;

import java.util.ArrayList;
import java.util.List;

/// Keeps lines of equally wide characters as they stand, each moved in as far as it is, with blank
/// lines where they are farther apart than most.
final class PdfPreformatted {

    private static final float WIDTH_OF_A_CHARACTER = 0.6f;
    private static final int FARTHEST = 80;

    private PdfPreformatted() {}

    static PdfHyphens.Joined of(List<PdfLine> lines) {
        List<Integer> starts = new ArrayList<>();
        float left = Float.MAX_VALUE;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            left = Math.min(left, lines.get(i).left());
            if (i > 0 && lines.get(i).y() > lines.get(i - 1).y()) {
                least = Math.min(least, lines.get(i).y() - lines.get(i - 1).y());
            }
        }
        StringBuilder text = new StringBuilder();
        PdfLine before = lines.getFirst();
        for (PdfLine line : lines) {
            if (!text.isEmpty()) {
                text.append(line.y() - before.y() > least * 1.6f ? "\n\n" : "\n");
            }
            int in = Math.round((line.left() - left) / (line.size() * WIDTH_OF_A_CHARACTER));
            text.repeat(' ', Math.clamp(in, 0, FARTHEST));
            starts.add(text.length());
            text.append(line.text());
            before = line;
        }
        return new PdfHyphens.Joined(text.toString(), starts);
    }
}
