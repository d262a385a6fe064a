package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a page before it is known how they belong together.
///
/// @param number from 1
/// @param frame of the page as it is shown
/// @param words by how many degrees they are turned, those of most characters first
record PdfSheet(int number, PdfFrame frame, List<Turned> words) {

    /// Of pages with text: columns that fewer have may be a table.
    private static final double FEWEST_PAGES = 0.3;

    /// In points; columns of other pages are off by as much.
    private static final float STEP = 6;

    PdfSheet {
        words = List.copyOf(words);
    }

    /// Words whose lines run in the same direction.
    record Turned(int turn, List<PdfWord> words) {}

    /// @param glyphs in the order in which they are drawn, of all turns
    static PdfSheet of(int number, PdfFrame frame, List<PdfGlyph> glyphs) {
        Map<Integer, List<PdfGlyph>> turns = new HashMap<>();
        glyphs.forEach(
                glyph -> turns.computeIfAbsent(glyph.turn(), t -> new ArrayList<>()).add(glyph));
        List<Turned> words = new ArrayList<>();
        turns.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .forEach(
                        turn -> words.add(new Turned(turn.getKey(), PdfWords.of(turn.getValue()))));
        return new PdfSheet(
                number, frame, words.stream().filter(t -> !t.words().isEmpty()).toList());
    }

    /// The lines of all pages. What is sure of the columns of some tells those of the others.
    static List<PdfPage> pages(List<PdfSheet> sheets) {
        List<Float> known = gutters(sheets);
        List<PdfPage> pages = new ArrayList<>();
        for (PdfSheet sheet : sheets) {
            List<List<PdfLine>> columns = new ArrayList<>();
            List<List<PdfLine>> aside = new ArrayList<>();
            for (int i = 0; i < sheet.words().size(); i++) {
                List<List<PdfLine>> found = i == 0 ? columns : aside;
                PdfColumns.of(sheet.words().get(i).words(), i == 0 ? known : List.of())
                        .forEach(column -> found.add(PdfLines.of(sheet.number(), column)));
            }
            int turn = sheet.words().isEmpty() ? 0 : sheet.words().getFirst().turn();
            pages.add(new PdfPage(sheet.number(), sheet.frame().turned(turn), columns, aside));
        }
        return pages;
    }

    private static List<Float> gutters(List<PdfSheet> sheets) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (PdfSheet sheet : sheets) {
            if (!sheet.words().isEmpty()) {
                all++;
                PdfColumns.gutters(sheet.words().getFirst().words()).stream()
                        .map(x -> Math.round(x / STEP))
                        .distinct()
                        .forEach(bin -> counts.merge(bin, 1, Integer::sum));
            }
        }
        double fewest = Math.max(1, all * FEWEST_PAGES);
        return counts.entrySet().stream()
                .filter(bin -> bin.getValue() >= fewest)
                .map(bin -> bin.getKey() * STEP)
                .toList();
    }
}
