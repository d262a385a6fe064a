package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

import java.io.IOException;

class PdfPageTreeTest {

    private static final int UNUSUAL = 300;

    @Test
    void isNotClimbedWhereItGoesUpInACircle() throws IOException {
        try (PdfSketch sketch = new PdfSketch().words(72, 72, 12, "hello")) {
            COSDictionary root = sketch.document().getPages().getCOSObject();
            COSDictionary above = node(root);
            above.setItem(COSName.PARENT, root);
            root.setItem(COSName.PARENT, above);
            Source source = Source.of("circle.pdf", sketch.bytes());
            assertEquals(
                    Reason.TOO_INTRICATE,
                    assertThrows(UnreadableArticleException.class, () -> new Pdf().read(source))
                            .reason());
        }
    }

    @Test
    void isReadThoughDocumentsWerePutTogetherHundredsOfTimes() throws Exception {
        try (PdfSketch sketch = new PdfSketch().words(72, 72, 12, "hello")) {
            COSDictionary catalog = sketch.document().getDocumentCatalog().getCOSObject();
            COSDictionary root = sketch.document().getPages().getCOSObject();
            for (int i = 0; i < UNUSUAL; i++) {
                COSDictionary above = node(root);
                root.setItem(COSName.PARENT, above);
                root = above;
            }
            catalog.setItem(COSName.PAGES, root);
            Source source = Source.of("merged.pdf", sketch.bytes());
            assertEquals("hello", new Pdf().read(source).article().text());
        }
    }

    private static COSDictionary node(COSDictionary below) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        COSArray kids = new COSArray();
        kids.add(below);
        node.setItem(COSName.KIDS, kids);
        node.setInt(COSName.COUNT, 1);
        return node;
    }
}
