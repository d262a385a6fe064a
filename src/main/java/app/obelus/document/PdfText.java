package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Makes an article of the pages of a document.
final class PdfText {

    private final PdfAbout about;
    private final PdfBody body;
    private final PdfHeadings headings;
    private final PdfLists lists;
    private final PdfHyphens hyphens;
    private final List<PdfParagraph> paragraphs;
    private final CanonicalText canonical = new CanonicalText();

    private PdfText(List<PdfPage> pages, PdfOutline outline, PdfAbout about) {
        this.about = about;
        body = PdfBody.of(pages);
        PdfMargins margins = new PdfMargins(pages);
        List<List<PdfParagraph>> columns = new ArrayList<>();
        for (PdfPage page : pages) {
            page.columns().forEach(lines -> columns.add(PdfParagraphs.of(lines, body, margins)));
        }
        paragraphs = new PdfFlow(body).joined(columns);
        headings = new PdfHeadings(paragraphs, body, outline);
        lists = new PdfLists(paragraphs);
        hyphens = new PdfHyphens(pages.stream().flatMap(PdfPage::lines).toList());
    }

    /// @param pages with running heads
    /// @param nameless the title if nothing in the document is one
    static Article article(
            List<PdfPage> pages, PdfOutline outline, PdfAbout about, String nameless) {
        return new PdfText(PdfRunningHeads.removed(pages), outline, about).article(nameless);
    }

    private Article article(String nameless) {
        String title = title(nameless);
        boolean told = false;
        for (PdfParagraph paragraph : paragraphs) {
            String text = text(paragraph, 0);
            boolean repeats = headings.level(paragraph) > 0 && text.equals(title);
            if (repeats && !told) {
                told = true;
            } else {
                add(paragraph, text);
            }
        }
        if (canonical.blocks().isEmpty() && told) {
            canonical.add(Block.Type.HEADING, 1, title);
        }
        return new Article(
                title,
                about.byline(),
                "",
                "",
                about.language(),
                canonical.text(),
                canonical.blocks());
    }

    private void add(PdfParagraph paragraph, String text) {
        canonical.onPage(paragraph.first().page());
        int heading = headings.level(paragraph);
        int item = lists.level(paragraph);
        if (heading > 0) {
            canonical.add(Block.Type.HEADING, heading, text);
        } else if (paragraph.isMono() && !body.mono()) {
            canonical.add(Block.Type.PREFORMATTED, 0, PdfPreformatted.text(paragraph.lines()));
        } else if (item > 0 && paragraph.marker().isPresent()) {
            PdfMarker marker = paragraph.marker().get();
            OptionalInt ordinal = marker.ordinal();
            canonical.addItem(item, ordinal, text(paragraph, marker.length()));
        } else if (PdfCaptions.isCaption(paragraph)) {
            canonical.add(Block.Type.CAPTION, 0, text);
        } else {
            canonical.add(Block.Type.PARAGRAPH, 0, text);
        }
    }

    private String text(PdfParagraph paragraph, int from) {
        List<String> lines = new ArrayList<>();
        for (PdfLine line : paragraph.lines()) {
            lines.add(lines.isEmpty() ? line.text().substring(from) : line.text());
        }
        return hyphens.join(lines).text();
    }

    private String title(String nameless) {
        StringBuilder firstPage = new StringBuilder();
        PdfParagraph largest = null;
        int first = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().first().page();
        for (PdfParagraph paragraph : paragraphs) {
            if (paragraph.first().page() > first) {
                break;
            }
            firstPage.append(text(paragraph, 0)).append(' ');
            boolean heads = headings.level(paragraph) > 0;
            if (heads && (largest == null || paragraph.size() > largest.size() * 1.02f)) {
                largest = paragraph;
            }
        }
        boolean said = !about.title().isEmpty();
        if (said && (largest == null || about.isTitleOf(firstPage.toString()))) {
            return about.title();
        }
        return largest == null ? nameless : text(largest, 0);
    }
}
