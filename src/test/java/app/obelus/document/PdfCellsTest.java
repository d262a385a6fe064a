package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class PdfCellsTest {

    @Test
    void keepsTheCellsOfARowApart() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 60, 10, "Members, and how many of them voted:");
            sketch.words(60, 90, 10, "Austria").words(160, 90, 10, "19").words(220, 90, 10, "for");
            sketch.words(60, 102, 10, "Belgium").words(154, 102, 10, "121");
            sketch.words(60, 114, 10, "Czech Republic").words(160, 114, 10, "21");
            sketch.words(220, 114, 10, "for some time");
            assertEquals(
                    List.of(
                            "PARAGRAPH Members, and how many of them voted:",
                            "TABLE_ROW Austria\t19\tfor",
                            "TABLE_ROW Belgium\t121",
                            "TABLE_ROW Czech Republic\t21\tfor some time"),
                    read(sketch));
        }
    }

    @Test
    void takesNoWideSpacesInALineOfTextForCells() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 60, 10, "Nobody had");
            sketch.words(140, 60, 10, "read it when the vote was called.");
            sketch.lines(
                    60, 72, 240, "All of them voted all the same, for or against it, as they had");
            assertEquals(
                    List.of(
                            "PARAGRAPH Nobody had read it when the vote was called. All of them"
                                    + " voted all the same, for or against it, as they had"),
                    read(sketch));
        }
    }

    private static List<String> read(PdfSketch sketch) throws Exception {
        var article = sketch.opened().article();
        return article.blocks().stream()
                .map(
                        block ->
                                block.type()
                                        + " "
                                        + article.text()
                                                .substring(
                                                        block.range().start(), block.range().end()))
                .toList();
    }
}
