package app.obelus.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Tells which paragraphs that begin with a bullet or a number are items of a list, and how deep
/// they are nested.
final class PdfLists {

    /// Paragraphs that may stand between two items, as the second paragraph of one does.
    private static final int MOST_BETWEEN = 3;

    private static final int DEEPEST = 6;

    private final IdentityHashMap<PdfParagraph, Integer> levels = new IdentityHashMap<>();

    PdfLists(List<PdfParagraph> paragraphs) {
        List<Float> open = new ArrayList<>();
        int since = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            if (!isItem(paragraphs, i)) {
                since++;
                if (since > MOST_BETWEEN) {
                    open.clear();
                }
                continue;
            }
            since = 0;
            float near = paragraph.size() * 0.7f;
            float left = paragraph.first().left() - paragraph.left();
            while (!open.isEmpty() && open.getLast() > left + near) {
                open.removeLast();
            }
            if (open.isEmpty() || (open.getLast() < left - near && open.size() < DEEPEST)) {
                open.add(left);
            }
            levels.put(paragraph, open.size());
        }
    }

    /// @return how deep it is nested, from 1; 0 for what is no item
    int level(PdfParagraph paragraph) {
        return levels.getOrDefault(paragraph, 0);
    }

    private static boolean isItem(List<PdfParagraph> paragraphs, int i) {
        Optional<PdfMarker> marker = paragraphs.get(i).marker();
        if (marker.isEmpty()) {
            return false;
        }
        if (marker.get().sure()) {
            return true;
        }
        for (int j = Math.max(0, i - MOST_BETWEEN);
                j < paragraphs.size() && j <= i + MOST_BETWEEN;
                j++) {
            Optional<PdfMarker> other = paragraphs.get(j).marker();
            if (j != i && other.isPresent()) {
                boolean inOrder =
                        j < i
                                ? marker.get().follows(other.get())
                                : other.get().follows(marker.get());
                if (inOrder) {
                    return true;
                }
            }
        }
        return false;
    }
}
