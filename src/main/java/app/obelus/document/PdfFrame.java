package app.obelus.document;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// How a page is looked at so that lines of text run to the right and follow each other downwards.
///
/// @param left the edge of the page in the document's own coordinates, as is `bottom`
/// @param rotation by how many degrees the page is shown turned clockwise: 0, 90, 180 or 270
/// @param turn by how many degrees the lines are turned clockwise on the page as it is shown
record PdfFrame(float left, float bottom, float width, float height, int rotation, int turn) {

    static PdfFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PdfFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight(),
                Math.floorMod(page.getRotation(), 360),
                0);
    }

    PdfFrame turned(int degrees) {
        return new PdfFrame(left, bottom, width, height, rotation, degrees);
    }

    /// Where a point of the document is along the lines.
    float x(float documentX, float documentY) {
        double angle = Math.toRadians(turn);
        return (float)
                (shownX(documentX, documentY) * Math.cos(angle)
                        + shownY(documentX, documentY) * Math.sin(angle));
    }

    /// Where a point of the document is across the lines, downwards.
    float y(float documentX, float documentY) {
        double angle = Math.toRadians(turn);
        return (float)
                (shownY(documentX, documentY) * Math.cos(angle)
                        - shownX(documentX, documentY) * Math.sin(angle));
    }

    /// The upper edge of the page across the lines.
    float top() {
        float right = left + width;
        float upper = bottom + height;
        return Math.min(
                Math.min(y(left, bottom), y(left, upper)),
                Math.min(y(right, bottom), y(right, upper)));
    }

    /// How far it is from the upper edge of the page to the lower one across the lines.
    float depth() {
        boolean across = turn % 180 == 90;
        boolean lying = rotation % 180 == 90;
        return across == lying ? height : width;
    }

    /// In which direction the line from one point of the document to another runs, in degrees
    /// clockwise on the page as it is shown; nearly a quarter turn is one.
    int turnOf(float fromX, float fromY, float toX, float toY) {
        double across = shownX(toX, toY) - shownX(fromX, fromY);
        double down = shownY(toX, toY) - shownY(fromX, fromY);
        int degrees =
                Math.floorMod(Math.round((float) Math.toDegrees(Math.atan2(down, across))), 360);
        int quarters = Math.round(degrees / 90f) * 90;
        return Math.abs(degrees - quarters) <= 3 ? quarters % 360 : degrees;
    }

    /// Whether a point of the document is on the page, or hardly beside it.
    boolean shows(float documentX, float documentY) {
        float margin = 2;
        return documentX >= left - margin
                && documentX <= left + width + margin
                && documentY >= bottom - margin
                && documentY <= bottom + height + margin;
    }

    private float shownX(float x, float y) {
        return switch (rotation) {
            case 90 -> y - bottom;
            case 180 -> left + width - x;
            case 270 -> bottom + height - y;
            default -> x - left;
        };
    }

    private float shownY(float x, float y) {
        return switch (rotation) {
            case 90 -> x - left;
            case 180 -> y - bottom;
            case 270 -> left + width - x;
            default -> bottom + height - y;
        };
    }
}
