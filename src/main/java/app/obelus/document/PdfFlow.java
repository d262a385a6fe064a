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
            int second = joined.isEmpty() ? -1 : second(joined, column);
            int first = second < 0 ? -1 : first(joined, column.get(second));
            if (first >= 0) {
                joined.set(first, joined.get(first).with(column.get(second)));
            }
            for (int i = 0; i < column.size(); i++) {
                if (first < 0 || i != second) {
                    joined.add(column.get(i));
                }
            }
        }
        return joined;
    }

    /// The number of the paragraph in the column that may be the second half of one before; -1 if
    /// none may. It is the first one, or begins in the middle of a sentence below a figure.
    private int second(List<PdfParagraph> before, List<PdfParagraph> column) {
        for (int i = 0; i < column.size(); i++) {
            PdfParagraph paragraph = column.get(i);
            if (i == 0 && first(before, paragraph) >= 0) {
                return 0;
            }
            if (isText(paragraph)) {
                boolean inside = Character.isLowerCase(paragraph.first().text().codePointAt(0));
                return i == 0 || (inside && paragraph.marker().isEmpty()) ? i : -1;
            }
        }
        return -1;
    }

    /// Whether it is neither a part of a figure nor a note.
    private boolean isText(PdfParagraph paragraph) {
        boolean wide = paragraph.last().width() > (paragraph.right() - paragraph.left()) * 0.6f;
        return body.isOfSize(paragraph.first())
                && paragraph.isMono() == body.mono()
                && (paragraph.lines().size() > 1 || wide)
                && !PdfCaptions.isCaption(paragraph);
    }

    /// The number of the paragraph that the next one goes on with; -1 if it begins a new one.
    private int first(List<PdfParagraph> before, PdfParagraph next) {
        if (isBelow(before.getLast(), next)) {
            return before.size() - 1;
        }
        int least = Math.max(0, before.size() - MOST_BETWEEN);
        for (int i = before.size() - 1; i >= least; i--) {
            PdfParagraph paragraph = before.get(i);
            if (Math.abs(paragraph.size() - next.size()) < next.size() * 0.08f
                    && (isText(paragraph) || i == before.size() - 1)
                    && !PdfCaptions.isCaption(paragraph)) {
                return goesOn(paragraph, next) ? i : -1;
            }
            if (paragraph.size() > next.size() * 1.08f) {
                return -1;
            }
        }
        return -1;
    }

    private boolean goesOn(PdfParagraph paragraph, PdfParagraph next) {
        if (next.marker().isPresent()
                || paragraph.row()
                || next.row()
                || paragraph.isMono() != next.isMono()) {
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

    /// Whether both are halves of a title or the like across columns, the second of which ends
    /// within the first column.
    private boolean isBelow(PdfParagraph above, PdfParagraph next) {
        float down = next.first().y() - above.last().y();
        boolean across = above.last().right() > next.right() + next.size();
        boolean large = next.size() > body.size() * 1.1f;
        return next.first().page() == above.last().page()
                && Math.abs(above.size() - next.size()) < next.size() * 0.08f
                && (across || large)
                && down > 0
                && down < next.size() * (body.leading() + 0.22f)
                && Math.abs(next.first().left() - above.last().left()) < next.size();
    }
}
