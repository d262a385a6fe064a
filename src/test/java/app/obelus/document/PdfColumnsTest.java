package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Words of ten letters to a hundred points, in rows twelve points apart.
class PdfColumnsTest {

    private final List<PdfWord> words = new ArrayList<>();

    @Test
    void readsThreeColumnsFromLeftToRight() {
        column("c", 420, 100, 6, 160);
        column("a", 20, 100, 6, 160);
        column("b", 220, 104, 6, 160);
        assertEquals(List.of("a", "b", "c"), columns());
    }

    @Test
    void readsWhatGoesAcrossBeforeAndAfterTheColumns() {
        column("below", 20, 220, 2, 560);
        column("a", 20, 100, 6, 260);
        column("b", 320, 100, 6, 260);
        column("title", 20, 60, 1, 500);
        assertEquals(List.of("title", "a", "b", "below"), columns());
    }

    @Test
    void takesWideSpacesInOneLineForNoColumns() {
        column("a", 20, 100, 3, 260);
        column("a", 20, 136, 1, 100);
        column("a", 150, 136, 1, 130);
        column("a", 20, 148, 3, 260);
        assertEquals(List.of("a"), columns());
    }

    @Test
    void readsATableRowByRow() {
        column("a", 20, 100, 6, 40);
        column("a", 120, 100, 6, 40);
        column("a", 220, 100, 6, 40);
        assertEquals(List.of("a"), columns());
    }

    @Test
    void trustsOneRowWhereOtherPagesHaveColumns() {
        column("a", 20, 100, 1, 260);
        column("b", 320, 100, 1, 260);
        assertEquals(List.of("ab"), columns());
        assertEquals(List.of("a", "b"), columns(List.of(300f)));
    }

    private void column(String name, float left, float top, int rows, float width) {
        for (int row = 0; row < rows; row++) {
            for (float x = left; x < left + width; x += 20) {
                words.add(new PdfWord(name, x, x + 17, top + row * 12, 10, PdfStyle.PLAIN, true));
            }
        }
    }

    private List<String> columns() {
        return columns(List.of());
    }

    /// The names in each column, each once.
    private List<String> columns(List<Float> known) {
        return PdfColumns.of(words, known).stream()
                .map(
                        column ->
                                String.join(
                                        "",
                                        column.stream()
                                                .map(PdfWord::text)
                                                .distinct()
                                                .sorted()
                                                .toList()))
                .toList();
    }
}
