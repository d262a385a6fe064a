package app.obelus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines that are one paragraph, heading, item or the like.
///
/// @param lines in the order in which they are read, never none
/// @param left where lines of its column begin
/// @param right where the longest lines of its column end
/// @param marker what makes it an item of a list
/// @param row whether it is a row of a table
/// @param spaced whether there is more room above it than between lines; so also at the top of a
///   column
record PdfParagraph(
        List<PdfLine> lines,
        float left,
        float right,
        Optional<PdfMarker> marker,
        boolean row,
        boolean spaced) {

    PdfParagraph {
        lines = List.copyOf(lines);
    }

    PdfLine first() {
        return lines.getFirst();
    }

    PdfLine last() {
        return lines.getLast();
    }

    float size() {
        return first().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(PdfParagraph::isBold);
    }

    boolean isMono() {
        return lines.stream().allMatch(line -> line.style().mono());
    }

    static boolean isBold(PdfLine line) {
        for (PdfWord word : line.words()) {
            if (!word.style().bold() && Character.isLetterOrDigit(word.text().codePointAt(0))) {
                return false;
            }
        }
        return line.style().bold();
    }

    int length() {
        return lines.stream().mapToInt(line -> line.text().length() + 1).sum();
    }

    PdfParagraph with(PdfParagraph next) {
        List<PdfLine> both = new ArrayList<>(lines);
        both.addAll(next.lines);
        return new PdfParagraph(both, left, right, marker, row, spaced);
    }
}
