package app.obelus.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The bookmarks of a document: what its author calls headings.
final class PdfOutline {

    private static final int MOST_ITEMS = 20_000;

    /// Fewer may be the names of chapters only.
    private static final int FEWEST_TRUSTED = 3;

    /// The pages that each title is on; 0 where the document does not say.
    private final Map<String, Set<Integer>> titles;

    private PdfOutline(Map<String, Set<Integer>> titles) {
        this.titles = titles;
    }

    static PdfOutline none() {
        return new PdfOutline(Map.of());
    }

    /// @param pages the number of each page, by what the document keeps it as
    static PdfOutline of(PDDocument document, Map<COSDictionary, Integer> pages) {
        Map<String, Set<Integer>> titles = new HashMap<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        Deque<PDOutlineItem> open = new ArrayDeque<>();
        Set<Object> seen = new HashSet<>();
        if (outline != null && outline.getFirstChild() != null) {
            open.push(outline.getFirstChild());
        }
        while (!open.isEmpty() && seen.size() < MOST_ITEMS) {
            PDOutlineItem item = open.pop();
            if (!seen.add(item.getCOSObject())) {
                continue;
            }
            if (item.getTitle() != null) {
                titles.computeIfAbsent(plain(item.getTitle()), t -> new HashSet<>())
                        .add(page(document, item, pages));
            }
            if (item.getNextSibling() != null) {
                open.push(item.getNextSibling());
            }
            if (item.getFirstChild() != null) {
                open.push(item.getFirstChild());
            }
        }
        return new PdfOutline(titles);
    }

    private static int page(
            PDDocument document, PDOutlineItem item, Map<COSDictionary, Integer> pages) {
        try {
            PDPage page = PdfFaults.told(() -> item.findDestinationPage(document));
            return page == null ? 0 : pages.getOrDefault(page.getCOSObject(), 0);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Whether there are enough of them to be all headings.
    boolean isTrusted() {
        return titles.size() >= FEWEST_TRUSTED;
    }

    /// Whether this is a heading that begins on the page, or on some page.
    ///
    /// @param text as [#plain(List)] makes it
    boolean names(String text, int page) {
        Set<Integer> pages = titles.getOrDefault(text, Set.of());
        return pages.contains(page) || pages.contains(0);
    }

    /// Lines without what differs between a heading and its bookmark.
    static String plain(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return plain(text.toString());
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\u00A0\u00AD\u2010-]+", "").toLowerCase(Locale.ROOT);
    }
}
