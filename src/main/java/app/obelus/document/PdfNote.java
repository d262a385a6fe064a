package app.obelus.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.DateConverter;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;

/// What a reader has written on a page, and where.
///
/// @param page its number, from 1
/// @param boxes what it is about or, where it is about a place, where it stands; in the [PdfFrame]
///   of most of the page's text
/// @param covers whether it is about the words in the boxes
record PdfNote(
        int page, List<Box> boxes, boolean covers, String author, String written, String text) {

    private static final int MOST_ON_A_PAGE = 2_000;
    private static final int LONGEST = 100_000;

    private static final Set<String> ON_WORDS =
            Set.of("Highlight", "Underline", "Squiggly", "StrikeOut");
    private static final Set<String> AT_A_PLACE = Set.of("Text", "FreeText", "Caret");

    private static final COSName QUADS = COSName.getPDFName("QuadPoints");
    private static final COSName CREATED = COSName.getPDFName("CreationDate");

    /// A rectangle of a page.
    record Box(float left, float top, float right, float bottom) {

        boolean holds(float x, float y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    /// @param frame of most of the page's text
    static List<PdfNote> of(int number, PDPage page, PdfFrame frame) {
        List<PdfNote> notes = new ArrayList<>();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        int count = all == null ? 0 : Math.min(all.size(), MOST_ON_A_PAGE);
        for (int i = 0; i < count; i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                PdfNote note = of(number, annotation, frame);
                if (note != null) {
                    notes.add(note);
                }
            }
        }
        return notes;
    }

    private static @Nullable PdfNote of(int number, COSDictionary annotation, PdfFrame frame) {
        String sort = annotation.getNameAsString(COSName.SUBTYPE, "");
        String text = annotation.getString(COSName.CONTENTS, "").strip();
        boolean covers = ON_WORDS.contains(sort);
        if (text.isEmpty() || text.length() > LONGEST || (!covers && !AT_A_PLACE.contains(sort))) {
            return null;
        }
        List<Box> boxes = covers ? quads(annotation, frame) : List.of();
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        if (boxes.isEmpty() && rectangle != null && rectangle.size() == 4) {
            PDRectangle at = new PDRectangle(rectangle);
            boxes =
                    List.of(
                            box(
                                    frame,
                                    at.getLowerLeftX(),
                                    at.getLowerLeftY(),
                                    at.getUpperRightX(),
                                    at.getUpperRightY()));
        }
        String author = annotation.getString(COSName.T, "").strip();
        return boxes.isEmpty()
                ? null
                : new PdfNote(number, boxes, covers, author, written(annotation), text);
    }

    private static String written(COSDictionary annotation) {
        String said = annotation.getString(CREATED, annotation.getString(COSName.M, ""));
        Calendar date = DateConverter.toCalendar(said);
        if (date == null) {
            return "";
        }
        ZoneId zone = date.getTimeZone().toZoneId();
        return OffsetDateTime.ofInstant(date.toInstant(), zone).toString();
    }

    private static List<Box> quads(COSDictionary annotation, PdfFrame frame) {
        COSArray said = annotation.getCOSArray(QUADS);
        if (said == null) {
            return List.of();
        }
        float[] points = said.toFloatArray();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i + 7 < points.length && boxes.size() < MOST_ON_A_PAGE; i += 8) {
            float left = Math.min(Math.min(points[i], points[i + 2]), points[i + 4]);
            float right = Math.max(Math.max(points[i], points[i + 2]), points[i + 4]);
            float bottom = Math.min(Math.min(points[i + 1], points[i + 3]), points[i + 5]);
            float top = Math.max(Math.max(points[i + 1], points[i + 3]), points[i + 5]);
            boxes.add(box(frame, left, bottom, right, top));
        }
        return boxes;
    }

    private static Box box(PdfFrame frame, float left, float bottom, float right, float top) {
        float x = frame.x(left, bottom);
        float y = frame.y(left, bottom);
        float otherX = frame.x(right, top);
        float otherY = frame.y(right, top);
        return new Box(
                Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }
}
