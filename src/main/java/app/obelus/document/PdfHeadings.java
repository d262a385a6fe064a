package app.obelus.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells headings from paragraphs by how they are set, and by the document's own outline.
final class PdfHeadings {

    /// Longer ones are paragraphs in large letters.
    private static final int LONGEST = 200;

    private static final int MOST_LINES = 4;

    /// Of the size of the text.
    private static final float LARGER = 1.1f;

    private static final Pattern SENTENCE = Pattern.compile("[.,;:…。]$");

    /// Nothing but capitals, at least five, with or without a number before them.
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "([IVX\\d]{1,5}\\.)?[\\p{Lu}\\p{N}&,:’'()/-]*\\p{Lu}{5}[\\p{Lu}\\p{N}&,:’'()/-]*");

    private static final Pattern LETTERS =
            Pattern.compile("\\p{L}{2}|\\p{IsHan}|\\p{IsKana}|\\p{IsHiragana}");

    private final PdfBody body;
    private final PdfOutline outline;
    private final IdentityHashMap<PdfParagraph, Integer> levels = new IdentityHashMap<>();

    PdfHeadings(List<PdfParagraph> paragraphs, PdfBody body, PdfOutline outline) {
        this.body = body;
        this.outline = outline;
        List<PdfParagraph> headings = new ArrayList<>();
        for (PdfParagraph paragraph : paragraphs) {
            if (isHeading(paragraph)) {
                headings.add(paragraph);
            }
        }
        List<Look> looks =
                headings.stream().map(this::look).distinct().sorted(Look.LARGEST_FIRST).toList();
        Map<Look, Integer> ranks = new HashMap<>();
        for (int i = 0; i < looks.size(); i++) {
            ranks.put(looks.get(i), Math.min(i + 1, 6));
        }
        for (PdfParagraph heading : headings) {
            levels.put(heading, ranks.getOrDefault(look(heading), 6));
        }
    }

    /// What headings of one level have in common.
    private record Look(int size, boolean bold) {

        static final Comparator<Look> LARGEST_FIRST =
                Comparator.comparingInt((Look look) -> -look.size())
                        .thenComparing(look -> !look.bold());
    }

    private Look look(PdfParagraph paragraph) {
        return new Look(Math.round(paragraph.size() * 2), paragraph.isBold());
    }

    /// @return from 1 to 6; 0 for what is no heading
    int level(PdfParagraph paragraph) {
        return levels.getOrDefault(paragraph, 0);
    }

    private boolean isHeading(PdfParagraph paragraph) {
        String text = PdfOutline.plain(paragraph.lines());
        if (paragraph.lines().size() > MOST_LINES
                || text.length() > LONGEST
                || !LETTERS.matcher(text).find()) {
            return false;
        }
        if (outline.names(text, paragraph.first().page())) {
            return true;
        }
        if (paragraph.isMono() && !body.mono()) {
            return false;
        }
        if (paragraph.marker().isPresent() && paragraph.marker().get().sure()) {
            return false;
        }
        if (paragraph.row() || PdfCaptions.isCaption(paragraph)) {
            return false;
        }
        boolean larger = paragraph.size() > body.size() * LARGER;
        boolean bolder =
                paragraph.isBold() && !body.bold() && paragraph.size() > body.size() * 0.95f;
        if (outline.isTrusted() && !(larger && paragraph.size() > body.size() * 1.25f)) {
            return false;
        }
        if (paragraph.spaced() && CAPITALS.matcher(text).matches()) {
            return paragraph.size() > body.size() * 0.85f && paragraph.lines().size() < MOST_LINES;
        }
        boolean sentence = SENTENCE.matcher(text).find();
        return larger
                ? !(sentence && paragraph.lines().size() > 1)
                : bolder && !sentence && paragraph.lines().size() < MOST_LINES;
    }
}
