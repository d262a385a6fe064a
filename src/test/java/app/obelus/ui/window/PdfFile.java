package app.obelus.ui.window;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Small PDF files.
final class PdfFile {

    private PdfFile() {}

    /// @param pages what stands on each under a heading, a line each
    static Path of(Path file, List<String> pages) throws IOException {
        try (var document = withPages(pages)) {
            document.save(file.toFile());
        }
        return file;
    }

    static Path locked(Path file, String words, String password) throws IOException {
        try (var document = withPages(List.of(words))) {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument withPages(List<String> pages) throws IOException {
        var document = new PDDocument();
        for (String words : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 18);
                content.newLineAtOffset(72, 700);
                content.showText("Day " + document.getNumberOfPages());
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(0, -40);
                content.showText(words);
                content.endText();
            }
        }
        return document;
    }
}
