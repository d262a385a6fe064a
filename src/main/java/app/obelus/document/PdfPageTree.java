package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// The tree that the pages of a document hang in, looked at before PDFBox walks it: it does so by
/// recursion, downwards for the pages and upwards for what a page has from the nodes above it.
final class PdfPageTree {

    /// The trees that programs make have ten levels at most, and one more each time that some of
    /// them put documents together.
    private static final int DEEPEST = 500;

    private static final int MOST_NODES = 4 * PdfBudget.MOST_PAGES;

    private record Level(COSDictionary node, int depth) {}

    private PdfPageTree() {}

    /// @throws PdfBudget.Exceeded if it is deeper, or has more nodes, than any program makes it
    static void requireModest(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        Set<COSDictionary> seen = new HashSet<>();
        Deque<Level> open = new ArrayDeque<>();
        open(root, 0, seen, open);
        while (!open.isEmpty()) {
            Level level = open.pop();
            COSArray below = level.node().getCOSArray(COSName.KIDS);
            if (below == null) {
                requireEndAbove(level.node());
                continue;
            }
            for (int i = 0; i < below.size(); i++) {
                if (below.getObject(i) instanceof COSDictionary node) {
                    open(node, level.depth() + 1, seen, open);
                }
            }
        }
    }

    private static void open(
            @Nullable COSDictionary node, int depth, Set<COSDictionary> seen, Deque<Level> open) {
        if (node != null && seen.add(node)) {
            if (depth > DEEPEST || seen.size() > MOST_NODES) {
                throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
            }
            open.push(new Level(node, depth));
        }
    }

    private static void requireEndAbove(COSDictionary page) {
        COSDictionary node = page;
        for (int i = 0; node != null; i++) {
            if (i > DEEPEST) {
                throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
            }
            node = node.getCOSDictionary(COSName.PARENT, COSName.P);
        }
    }
}
