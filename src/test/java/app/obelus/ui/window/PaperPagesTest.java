package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What stands on paper where there is no printer to print it.
class PaperPagesTest {

    private static final double WIDTH = 468;
    private static final double HEIGHT = 300;

    @TempDir java.nio.file.Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void putsTheNumberOfAClaimBehindItsWords() {
        String text = "It was 476 to 151, they said.";
        PaperRow row =
                PaperRow.of(
                        "paper-paragraph",
                        text,
                        new TextRange(0, text.length()),
                        List.of(
                                new PaperRow.Mark(1, new TextRange(7, 17)),
                                new PaperRow.Mark(2, new TextRange(7, 10))),
                        false);
        assertEquals("It was 476\u00A02 to 151\u00A01, they said.", words(row));
        assertEquals(List.of(new TextRange(7, 10), new TextRange(12, 19)), row.marked());
    }

    @Test
    void marksAClaimInEachParagraphAndNumbersItInTheLast() {
        String text = "One half.\n\nOther half.";
        List<PaperRow.Mark> marks = List.of(new PaperRow.Mark(1, new TextRange(4, 16)));
        PaperRow first = PaperRow.of("p", text, new TextRange(0, 9), marks, false);
        PaperRow last = PaperRow.of("p", text, new TextRange(11, 22), marks, false);
        assertEquals(
                List.of("One half.", "Other\u00A01 half."), List.of(words(first), words(last)));
        assertEquals(List.of(new TextRange(4, 9)), first.marked());
    }

    /// Each word stands once in the part of a page that is seen, and none is cut.
    @Test
    void cutsNoLineAndLosesNone() {
        String long_ =
                IntStream.range(0, 900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<Node> pages =
                OpenWindow.fx(
                        () ->
                                PaperPages.of(
                                        "Title",
                                        List.of(
                                                PaperRow.heading("paper-title", "Title"),
                                                PaperRow.of("paper-paragraph", long_),
                                                PaperRow.heading("paper-heading", "Last"),
                                                PaperRow.of("paper-paragraph", "End.")),
                                        WIDTH,
                                        HEIGHT));
        assertTrue(pages.size() > 2, "pages: " + pages.size());
        List<String> feet = new ArrayList<>();
        double seen = 0;
        for (Node page : pages) {
            var all = ((Pane) page).getChildren();
            feet.add(words((TextFlow) all.getLast()));
            double clip = all.getFirst().getClip().getBoundsInLocal().getHeight();
            assertTrue(clip <= HEIGHT, "clip " + clip);
            seen += clip;
            for (Node flow : ((Pane) all.getFirst()).getChildren()) {
                assertWhole((TextFlow) flow, clip);
            }
        }
        assertTrue(seen > HEIGHT);
        assertEquals(
                IntStream.rangeClosed(1, pages.size())
                        .mapToObj(i -> "Title · " + i + " of " + pages.size())
                        .toList(),
                feet);
    }

    @Test
    void setsTheSampleWithItsClaims() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            List<Node> pages = OpenWindow.fx(() -> PaperPages.of(window.model(), WIDTH, 680));
            String all =
                    pages.stream()
                            .flatMap(
                                    page ->
                                            ((Pane) ((Pane) page).getChildren().getFirst())
                                                    .getChildren().stream())
                            .filter(TextFlow.class::isInstance)
                            .map(flow -> words((TextFlow) flow))
                            .collect(Collectors.joining("\n"));
            assertTrue(all.contains("476 votes to 151\u00A01"), all);
            assertTrue(all.contains("Claims (2)\n1  Undecided · Figure\n476 votes to 151"), all);
            assertTrue(
                    ((Pane) ((Pane) pages.getFirst()).getChildren().getFirst())
                            .getChildren().stream().anyMatch(Path.class::isInstance));
        }
    }

    /// No line of the flow lies across an edge of what is seen.
    private static void assertWhole(TextFlow flow, double clip) {
        var info = flow.getLayoutInfo();
        for (int i = 0; i < info.getTextLineCount(); i++) {
            var line = info.getTextLine(i, false).bounds();
            double top = flow.getLayoutY() + flow.getInsets().getTop() + line.getMinY();
            double bottom = flow.getLayoutY() + flow.getInsets().getTop() + line.getMaxY();
            boolean out = bottom <= 1 || top >= clip - 1;
            boolean in = top >= -1 && bottom <= clip + 1;
            assertTrue(out || in, "a line at " + top + ".." + bottom + " of " + clip);
        }
    }

    private static String words(PaperRow row) {
        return row.pieces().stream().map(PaperRow.Piece::words).collect(Collectors.joining());
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream()
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }
}
