package app.obelus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins paragraphs that run on from one column or page to the next.
final class PdfFlow {

    /// Notes and captions that may stand between the two halves.
    private static final int MOST_BETWEEN = 8;

    private static final Pattern ENDED = Pattern.compile("[.!?:;…。！？][\"'”’»)\\]]*$");

    private final PdfBody body;

    PdfFlow(PdfBody body) {
        this.body = body;
    }

    /// @param columns in the order in which they are read
    List<PdfParagraph> joined(List<List<PdfParagraph>> columns) {
        List<PdfParagraph> joined = new ArrayList<>();
        for (List<PdfParagraph> column : columns) {
            if (column.isEmpty()) {
                continue;
            }
            int halved = joined.isEmpty() ? -1 : halved(joined, column.getFirst());
            if (halved >= 0) {
                joined.set(halved, joined.get(halved).with(column.getFirst()));
                joined.addAll(column.subList(1, column.size()));
            } else {
                joined.addAll(column);
            }
        }
        return joined;
    }

    /// The number of the paragraph that the next one goes on with; -1 if it begins a new one.
    private int halved(List<PdfParagraph> before, PdfParagraph next) {
        int least = Math.max(0, before.size() - MOST_BETWEEN);
        for (int i = before.size() - 1; i >= least; i--) {
            PdfParagraph paragraph = before.get(i);
            if (Math.abs(paragraph.size() - next.size()) < next.size() * 0.08f
                    && !PdfCaptions.isCaption(paragraph)) {
                return goesOn(paragraph, next) ? i : -1;
            }
            if (paragraph.size() > next.size()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean goesOn(PdfParagraph paragraph, PdfParagraph next) {
        if (isBelow(paragraph, next)) {
            return true;
        }
        if (next.marker().isPresent() || paragraph.isMono() != next.isMono()) {
            return false;
        }
        if (!body.isOfSize(next.first()) && next.size() > body.size()) {
            return false;
        }
        if (!body.bold() && (paragraph.isBold() || next.isBold())) {
            return false;
        }
        String ending = paragraph.last().text();
        int first = next.first().text().codePointAt(0);
        boolean ended = ENDED.matcher(ending).find();
        if (PdfHyphens.endsHalfway(ending) || (Character.isLowerCase(first) && !ended)) {
            return true;
        }
        float in = next.first().left() - next.left();
        boolean indented = in > next.size() * 0.6f && paragraph.marker().isEmpty();
        if (indented && body.indent() > 0) {
            return false;
        }
        if (PdfParagraphs.hasRoom(paragraph.last(), next.first(), paragraph.right())) {
            return false;
        }
        boolean full = paragraph.right() - paragraph.last().right() < 1;
        return !ended || body.indent() > 0 || full;
    }

    /// Whether both are halves of a title across columns, the second of which ends within the first
    /// column.
    private boolean isBelow(PdfParagraph title, PdfParagraph next) {
        float down = next.first().y() - title.last().y();
        return next.first().page() == title.last().page()
                && next.size() > body.size() * 1.1f
                && down > 0
                && down < next.size() * (body.leading() + 0.22f)
                && Math.abs(next.first().left() - title.first().left()) < next.size();
    }
}
