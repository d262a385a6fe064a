package app.obelus.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Draws PDF files for tests: words at places, `x` from the left and `y` from the top, in points.
final class PdfSketch implements AutoCloseable {

    private static final float HEIGHT = 842;

    private final PDDocument document = new PDDocument();
    private final PDFont plain;
    private final PDFont bold;
    private PDPage page;

    PdfSketch() {
        PdfFonts.prepare();
        plain = new PDType1Font(FontName.HELVETICA);
        bold = new PDType1Font(FontName.HELVETICA_BOLD);
        page = new PDPage(new PDRectangle(595, HEIGHT));
        document.addPage(page);
    }

    PdfSketch page() {
        page = new PDPage(new PDRectangle(595, HEIGHT));
        document.addPage(page);
        return this;
    }

    PDDocument document() {
        return document;
    }

    PdfSketch words(float x, float y, float size, String words) throws IOException {
        return draw(Matrix.getTranslateInstance(x, HEIGHT - y), plain, size, words);
    }

    PdfSketch bold(float x, float y, float size, String words) throws IOException {
        return draw(Matrix.getTranslateInstance(x, HEIGHT - y), bold, size, words);
    }

    /// Words that run upwards from that place.
    PdfSketch upwards(float x, float y, float size, String words) throws IOException {
        return draw(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y), plain, size, words);
    }

    private PdfSketch draw(Matrix place, PDFont font, float size, String words) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(place);
            content.showText(words);
            content.endText();
        }
        return this;
    }

    /// Lines of size 10 below each other, 12 apart, broken where they are as wide as that.
    ///
    /// @return where the line below them would stand
    float lines(float x, float y, float width, String words) throws IOException {
        StringBuilder line = new StringBuilder();
        float below = y;
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (plain.getStringWidth(longer) / 100 > width) {
                words(x, below, 10, line.toString());
                below += 12;
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        words(x, below, 10, line.toString());
        return below + 12;
    }

    PdfSketch picture() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
        }
        return this;
    }

    /// A note of Ann's over the words from left to right at that height.
    PdfSketch highlight(float left, float right, float y, String note) {
        float low = HEIGHT - y - 2;
        float high = HEIGHT - y + 8;
        COSDictionary annotation = note("Highlight", left, low, right, high, note);
        annotation.setItem(
                COSName.getPDFName("QuadPoints"),
                floats(left, high, right, high, left, low, right, low));
        return this;
    }

    private static COSArray floats(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    COSDictionary note(String sort, float left, float low, float right, float high, String note) {
        COSDictionary annotation = new COSDictionary();
        annotation.setName(COSName.TYPE, "Annot");
        annotation.setName(COSName.SUBTYPE, sort);
        annotation.setItem(COSName.RECT, floats(left, low, right, high));
        annotation.setString(COSName.CONTENTS, note);
        annotation.setString(COSName.T, "Ann");
        annotation.setString(COSName.M, "D:20240501120000Z");
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        COSArray several = all == null ? new COSArray() : all;
        several.add(annotation);
        page.getCOSObject().setItem(COSName.ANNOTS, several);
        return annotation;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /// The same, locked.
    byte[] bytes(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return bytes();
    }

    OpenedArticle opened() throws IOException, UnreadableArticleException {
        return ArticleReader.ofEveryFormat().read("sketch.pdf", bytes());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
