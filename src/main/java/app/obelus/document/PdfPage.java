package app.obelus.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The lines of a page, column by column in the order in which they are read.
///
/// @param number from 1
/// @param frame of most of its text
record PdfPage(int number, PdfFrame frame, List<List<PdfLine>> columns) {

    PdfPage {
        columns = columns.stream().map(List::copyOf).toList();
    }

    Stream<PdfLine> lines() {
        return columns.stream().flatMap(List::stream);
    }

    /// How far down the page a line stands, from 0 to 1.
    float depth(PdfLine line) {
        return (line.y() - frame.top()) / Math.max(frame.depth(), 1);
    }

    PdfPage without(Predicate<PdfLine> unwanted) {
        return new PdfPage(
                number,
                frame,
                columns.stream()
                        .map(lines -> lines.stream().filter(unwanted.negate()).toList())
                        .filter(lines -> !lines.isEmpty())
                        .toList());
    }
}
