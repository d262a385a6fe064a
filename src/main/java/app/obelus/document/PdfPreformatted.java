package app.obelus.document;

import java.util.List;

/// Keeps lines of equally wide characters as they stand, each moved in as far as it is.
final class PdfPreformatted {

    private static final float WIDTH_OF_A_CHARACTER = 0.6f;
    private static final int FARTHEST = 80;

    private PdfPreformatted() {}

    static String text(List<PdfLine> lines) {
        float left = Float.MAX_VALUE;
        for (PdfLine line : lines) {
            left = Math.min(left, line.left());
        }
        StringBuilder text = new StringBuilder();
        for (PdfLine line : lines) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int in = Math.round((line.left() - left) / (line.size() * WIDTH_OF_A_CHARACTER));
            text.repeat(' ', Math.min(in, FARTHEST)).append(line.text());
        }
        return text.toString();
    }
}
