package app.obelus.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The lines of a page, column by column in the order in which they are read.
///
/// @param number from 1
/// @param frame of most of its text
/// @param aside what runs in other directions than most of the text, as along a margin
record PdfPage(int number, PdfFrame frame, List<List<PdfLine>> columns, List<List<PdfLine>> aside) {

    PdfPage {
        columns = columns.stream().map(List::copyOf).toList();
        aside = aside.stream().map(List::copyOf).toList();
    }

    boolean isBlank() {
        return columns.isEmpty() && aside.isEmpty();
    }

    /// All but those aside.
    Stream<PdfLine> lines() {
        return columns.stream().flatMap(List::stream);
    }

    /// How far down the page a line stands, from 0 to 1.
    float depth(PdfLine line) {
        return (line.y() - frame.top()) / Math.max(frame.depth(), 1);
    }

    PdfPage without(Predicate<PdfLine> unwanted) {
        return new PdfPage(number, frame, rest(columns, unwanted), rest(aside, unwanted));
    }

    private static List<List<PdfLine>> rest(
            List<List<PdfLine>> columns, Predicate<PdfLine> unwanted) {
        return columns.stream()
                .map(lines -> lines.stream().filter(unwanted.negate()).toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
    }
}
