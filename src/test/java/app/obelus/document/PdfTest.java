package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class PdfTest {

    private static final String RESOLUTION =
            "The resolution in question, which was passed by a large majority on Tuesday, focused on"
                    + " the foreign and security policy of the Union and on little else that"
                    + " anybody present could remember when they were asked.";
    private static final String REPORT =
            "A report that the committee had asked for was not read by most of its members, who said"
                    + " that they had received it too late, and in a language that was not their"
                    + " own.";
    private static final String ANSWER =
            "The ministry answered within the week, and its answer was longer than the question, as"
                    + " answers of ministries tend to be in that part of the year.";

    @Test
    void makesParagraphsOfLines() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            float y = sketch.lines(60, 80, 400, RESOLUTION);
            sketch.lines(60, y + 8, 400, REPORT);
            assertEquals(List.of(paragraph(1, RESOLUTION), paragraph(1, REPORT)), read(sketch));
        }
    }

    @Test
    void findsParagraphsThatAreOnlyMovedIn() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            float y = 80;
            for (String words : List.of(RESOLUTION, REPORT, ANSWER, RESOLUTION)) {
                int space = words.indexOf(' ', 60);
                sketch.words(75, y, 10, words.substring(0, space));
                y = sketch.lines(60, y + 12, 300, words.substring(space + 1));
            }
            assertEquals(
                    List.of(
                            paragraph(1, RESOLUTION),
                            paragraph(1, REPORT),
                            paragraph(1, ANSWER),
                            paragraph(1, RESOLUTION)),
                    read(sketch));
        }
    }

    @Test
    void goesOnBehindABrokenWordHoweverShortTheLineIs() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "Beside the picture there was oppo-");
            sketch.words(60, 92, 10, "sition to the ex-");
            sketch.words(60, 104, 10, "tension.");
            sketch.words(60, 116, 10, "Nobody had asked for it -");
            sketch.words(60, 128, 10, "not one of the opposition.");
            sketch.lines(60, 160, 400, RESOLUTION);
            assertEquals(
                    List.of(
                            paragraph(
                                    1, "Beside the picture there was opposition to the extension."),
                            paragraph(1, "Nobody had asked for it -"),
                            paragraph(1, "not one of the opposition."),
                            paragraph(1, RESOLUTION)),
                    read(sketch));
        }
    }

    @Test
    void goesOnWithAnItemBelowItsWordsHoweverShortTheLineIs() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            float y = sketch.lines(60, 80, 400, RESOLUTION) + 8;
            sketch.words(70, y, 10, "\u2022").words(85, y, 10, "What was asked by the committee");
            sketch.words(85, y + 12, 10, "and by the ministry");
            sketch.words(70, y + 24, 10, "\u2022").words(85, y + 24, 10, "What was answered");
            sketch.lines(60, y + 44, 400, REPORT);
            assertEquals(
                    List.of(
                            paragraph(1, RESOLUTION),
                            "LIST_ITEM 1 p1 What was asked by the committee and by the ministry",
                            "LIST_ITEM 1 p1 What was answered",
                            paragraph(1, REPORT)),
                    read(sketch));
        }
    }

    @Test
    void readsColumnsOneAfterTheOtherBelowTheTitleOverBoth() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            // Drawn from the right to the left, as no reader would read it.
            sketch.lines(320, 120, 220, ANSWER);
            float y = sketch.lines(60, 120, 220, RESOLUTION);
            sketch.lines(60, y + 8, 220, REPORT);
            sketch.bold(60, 80, 20, "What the committee had not read when it voted");
            Article article = sketch.opened().article();
            assertEquals("What the committee had not read when it voted", article.title());
            assertEquals(
                    List.of(paragraph(1, RESOLUTION), paragraph(1, REPORT), paragraph(1, ANSWER)),
                    blocks(article));
        }
    }

    @Test
    void goesOnWithAParagraphOnTheNextPage() throws Exception {
        int half = REPORT.indexOf("who said");
        try (PdfSketch sketch = new PdfSketch()) {
            float y = sketch.lines(60, 80, 400, RESOLUTION);
            sketch.lines(60, y + 8, 400, REPORT.substring(0, half - 1));
            sketch.page();
            y = sketch.lines(60, 80, 400, REPORT.substring(half));
            sketch.lines(60, y + 8, 400, ANSWER);
            assertEquals(
                    List.of(paragraph(1, RESOLUTION), paragraph(1, REPORT), paragraph(2, ANSWER)),
                    read(sketch));
        }
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            List<String> texts = List.of(RESOLUTION, REPORT, ANSWER);
            for (int i = 0; i < texts.size(); i++) {
                sketch.words(60, 40, 8, "The Daily Example, volume 12");
                sketch.lines(60, 120, 400, texts.get(i));
                sketch.words(290, 810, 8, "Page " + (i + 7));
                sketch.page();
            }
            assertEquals(
                    List.of(paragraph(1, RESOLUTION), paragraph(2, REPORT), paragraph(3, ANSWER)),
                    read(sketch));
        }
    }

    @Test
    void keepsTheFirstLineOfAPageThatHasNoRunningHead() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 40, 10, "By our correspondent in Strasbourg");
            sketch.lines(60, 120, 400, RESOLUTION);
            sketch.page().lines(60, 40, 400, REPORT);
            assertEquals(
                    List.of(
                            paragraph(1, "By our correspondent in Strasbourg"),
                            paragraph(1, RESOLUTION),
                            paragraph(2, REPORT)),
                    read(sketch));
        }
    }

    @Test
    void ranksHeadingsByTheirSize() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.bold(60, 60, 20, "The vote of Tuesday");
            float y = sketch.lines(60, 90, 400, RESOLUTION);
            sketch.bold(60, y + 20, 14, "Before the vote");
            y = sketch.lines(60, y + 40, 400, REPORT);
            sketch.bold(60, y + 20, 10, "What was asked");
            y = sketch.lines(60, y + 40, 400, ANSWER);
            sketch.bold(60, y + 20, 14, "After the vote,");
            sketch.bold(60, y + 36, 14, "and since then");
            sketch.lines(60, y + 60, 400, ANSWER);
            assertEquals(
                    List.of(
                            paragraph(1, RESOLUTION),
                            "HEADING 2 p1 Before the vote",
                            paragraph(1, REPORT),
                            "HEADING 3 p1 What was asked",
                            paragraph(1, ANSWER),
                            "HEADING 2 p1 After the vote, and since then",
                            paragraph(1, ANSWER)),
                    read(sketch));
        }
    }

    @Test
    void takesForAHeadingWhatTheBookmarksName() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.bold(60, 50, 20, "The vote");
            float y = sketch.lines(60, 80, 400, RESOLUTION);
            sketch.words(60, y + 8, 10, "Before the vote");
            sketch.lines(60, y + 28, 400, REPORT);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Before the vote");
            PDPageFitDestination destination = new PDPageFitDestination();
            destination.setPage(sketch.document().getPage(0));
            item.setDestination(destination);
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(item);
            sketch.document().getDocumentCatalog().setDocumentOutline(outline);
            assertEquals(
                    List.of(
                            paragraph(1, RESOLUTION),
                            "HEADING 2 p1 Before the vote",
                            paragraph(1, REPORT)),
                    blocks(sketch.opened().article()));
        }
    }

    @Test
    void bearsWithABookmarkOfAPageThatThereIsNot() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.lines(60, 80, 400, RESOLUTION);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("The vote");
            PDPageFitDestination destination = new PDPageFitDestination();
            destination.setPageNumber(7532);
            item.setDestination(destination);
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(item);
            sketch.document().getDocumentCatalog().setDocumentOutline(outline);
            assertEquals(List.of(paragraph(1, RESOLUTION)), blocks(sketch.opened().article()));
        }
    }

    @Test
    void countsTheItemsOfLists() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            float y = sketch.lines(60, 80, 400, RESOLUTION);
            sketch.words(70, y + 8, 10, "1.").words(85, y + 8, 10, "It was read.");
            sketch.words(70, y + 20, 10, "2.").words(85, y + 20, 10, "It was not read.");
            sketch.words(85, y + 32, 10, "•").words(95, y + 32, 10, "Nobody had it.");
            sketch.words(60, y + 56, 10, "1998. That was the year.");
            assertEquals(
                    List.of(
                            paragraph(1, RESOLUTION),
                            "LIST_ITEM 1 OptionalInt[1] p1 It was read.",
                            "LIST_ITEM 1 OptionalInt[2] p1 It was not read.",
                            "LIST_ITEM 2 p1 Nobody had it.",
                            paragraph(1, "1998. That was the year.")),
                    read(sketch));
        }
    }

    @Test
    void joinsNoteMarksToTheirWord() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "He denied it.").words(126, 80, 10, "She did not.");
            sketch.words(116.4f, 76, 6, "12");
            assertEquals(List.of(paragraph(1, "He denied it.12 She did not.")), read(sketch));
        }
    }

    @Test
    void makesNoOtherFigureOfWhatStandsHigher() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "10").words(71.2f, 76, 6, "6").words(77, 80, 10, "of them");
            assertEquals(List.of(paragraph(1, "10⁶ of them")), read(sketch));
        }
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "10").words(72.5f, 76, 6, "12").words(81, 80, 10, "of them");
            assertEquals(List.of(paragraph(1, "10¹² of them")), read(sketch));
        }
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "10").words(71.2f, 82, 6, "2").words(77, 80, 10, "of them");
            assertEquals(List.of(paragraph(1, "102 of them")), read(sketch));
        }
    }

    @Test
    void tellsWhatIsSaidBelowAPicture() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            float y = sketch.lines(60, 80, 400, RESOLUTION);
            sketch.words(60, y + 20, 8, "Figure 2: The committee as it votes.");
            sketch.lines(60, y + 50, 400, REPORT);
            assertEquals(
                    List.of(
                            paragraph(1, RESOLUTION),
                            "CAPTION 0 p1 Figure 2: The committee as it votes.",
                            paragraph(1, REPORT)),
                    read(sketch));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void readsPagesThatAreShownTurned(int degrees) throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            float y = sketch.lines(60, 80, 400, RESOLUTION);
            sketch.lines(60, y + 8, 400, REPORT);
            sketch.document().getPage(0).setRotation(degrees);
            assertEquals(List.of(paragraph(1, RESOLUTION), paragraph(1, REPORT)), read(sketch));
        }
    }

    @Test
    void readsWordsAlongTheMarginByThemselves() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.upwards(30, 500, 12, "Preprint of 1 May 2024");
            sketch.lines(60, 80, 400, RESOLUTION);
            assertEquals(
                    List.of(paragraph(1, RESOLUTION), paragraph(1, "Preprint of 1 May 2024")),
                    read(sketch));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The vote of Tuesday, The vote of Tuesday",
        "Microsoft Word - vote_final2.doc, Resolution",
        "vote_final2.indd, Resolution",
        "Untitled, Resolution",
        "A template for letters, Resolution"
    })
    void hasTheTitleThatIsMeant(String said, String title) throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.bold(60, 60, 20, "Resolution");
            sketch.words(60, 80, 10, "The vote of Tuesday was close.");
            sketch.document().getDocumentInformation().setTitle(said);
            assertEquals(title, sketch.opened().article().title());
        }
    }

    @ParameterizedTest
    @CsvSource({"Ann Example, Ann Example", "annex, ''", "Administrator, ''", "ARRAY(0x2c7cf), ''"})
    void hasTheBylineThatIsMeant(String said, String byline) throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "The vote of Tuesday was close.");
            sketch.document().getDocumentInformation().setAuthor(said);
            sketch.document().getDocumentCatalog().setLanguage("en-GB");
            Article article = sketch.opened().article();
            assertEquals(byline, article.byline());
            assertEquals("en-GB", article.language());
            assertEquals("", article.published());
            assertEquals("Sketch", article.title());
        }
    }

    @Test
    void keepsNotesBesideTheirWords() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "Nobody had read the report.");
            sketch.words(60, 110, 10, "It was passed.");
            sketch.highlight(60, 95, 80, "Is that so?").highlight(60, 130, 80, " ");
            sketch.note("Text", 200, 842 - 112, 210, 842 - 102, "By how many?");
            sketch.note("Popup", 200, 842 - 112, 210, 842 - 102, "Is that so?");
            assertEquals(
                    List.of(
                            new Comment(
                                    new TextRange(0, 6), "Ann", "2024-05-01T12:00Z", "Is that so?"),
                            new Comment(
                                    new TextRange(29, 29),
                                    "Ann",
                                    "2024-05-01T12:00Z",
                                    "By how many?")),
                    sketch.opened().comments());
        }
    }

    @Test
    void asksForThePasswordThatOpensIt() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            byte[] locked = sketch.words(60, 80, 10, "Nobody knows.").bytes("sesame");
            assertEquals(Reason.LOCKED, reason(locked, ""));
            assertEquals(Reason.WRONG_PASSWORD, reason(locked, "simsim"));
            assertEquals(
                    List.of(paragraph(1, "Nobody knows.")),
                    blocks(new Pdf().read(source(locked, "sesame")).article()));
        }
    }

    @Test
    void saysThatPagesArePicturesOnlyWhereNoneHasText() throws Exception {
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.picture();
            assertEquals(Reason.SCANNED, reason(sketch.bytes(), ""));
            sketch.page().words(60, 80, 10, "A page that was typed.");
            assertEquals(List.of(paragraph(2, "A page that was typed.")), read(sketch));
        }
        try (PdfSketch blank = new PdfSketch()) {
            assertEquals(Reason.EMPTY, reason(blank.bytes(), ""));
        }
    }

    @Test
    void isToldByItsFirstKilobyteOrItsName() {
        assertEquals(true, new Pdf().isOf(Source.of("a", bytes("%PDF-1.7"))));
        assertEquals(
                true, new Pdf().isOf(Source.of("a.txt", bytes("\n".repeat(900) + "%PDF-1.4"))));
        assertEquals(false, new Pdf().isOf(Source.of("a", bytes("\n".repeat(1100) + "%PDF-1.4"))));
        assertEquals(true, new Pdf().isOf(Source.of("a.pdf", bytes("broken"))));
    }

    @Test
    void stopsWhenNobodyWaitsAnyLonger() throws Exception {
        List<Double> reached = new ArrayList<>();
        Progress progress =
                new Progress() {
                    @Override
                    public void reached(double share) {
                        reached.add(share);
                    }

                    @Override
                    public boolean isStopped() {
                        return reached.size() == 2;
                    }
                };
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.words(60, 80, 10, "One").page().words(60, 80, 10, "Two").page();
            Source source = new Source("a.pdf", sketch.bytes(), "", "", "", progress);
            UnreadableArticleException stopped =
                    assertThrows(UnreadableArticleException.class, () -> new Pdf().read(source));
            assertEquals(Reason.STOPPED, stopped.reason());
            assertEquals(
                    List.of(0.0, 0.3),
                    reached.stream().map(r -> Math.round(r * 10) / 10.0).toList());
        }
    }

    private static List<String> read(PdfSketch sketch)
            throws IOException, UnreadableArticleException {
        return blocks(sketch.opened().article());
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream().map(block -> told(article, block)).toList();
    }

    private static String told(Article article, Block block) {
        String ordinal = block.ordinal().isPresent() ? " " + block.ordinal() : "";
        String words = article.text().substring(block.range().start(), block.range().end());
        return "%s %d%s p%d %s"
                .formatted(block.type(), block.level(), ordinal, block.page(), words);
    }

    private static String paragraph(int page, String words) {
        return "PARAGRAPH 0 p%d %s".formatted(page, words);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Source source(byte[] bytes, String password) {
        return new Source("sketch.pdf", bytes, "", "", password, Progress.unwatched());
    }

    private static Reason reason(byte[] bytes, String password) {
        return assertThrows(
                        UnreadableArticleException.class,
                        () -> new Pdf().read(source(bytes, password)))
                .reason();
    }
}
