package app.obelus.ui.window;

import app.obelus.text.TextRange;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The article and its claims set on pages of paper, each a node of its own. No line is cut, and no
/// heading stands last on a page.
final class PaperPages {

    /// Below the text, for the number of the page.
    private static final double FOOT = 28;

    private final double width;
    private final double height;
    private final String title;
    private final List<PaperRow> rows;
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();

    /// What stays together on a page, from its top to its bottom on one endless page.
    private record Line(double top, double bottom) {}

    private PaperPages(double width, double height, String title, List<PaperRow> rows) {
        this.width = width;
        this.height = height - FOOT;
        this.title = title;
        this.rows = rows;
    }

    /// @param width of what can be printed on
    /// @param height likewise
    static List<Node> of(ReaderModel model, double width, double height) {
        return model.article()
                .get()
                .map(
                        open ->
                                of(
                                        open.article().title(),
                                        new PaperText(
                                                        open.article(),
                                                        model.notebook().getValue().claims(),
                                                        model.places().getValue(),
                                                        model.codebook().get())
                                                .rows(),
                                        width,
                                        height))
                .orElse(List.of());
    }

    static List<Node> of(String title, List<PaperRow> rows, double width, double height) {
        return new PaperPages(width, height, title, rows).pages();
    }

    private List<Node> pages() {
        List<Double> starts = starts(lines());
        List<Node> pages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            double end = i + 1 < starts.size() ? starts.get(i + 1) : starts.get(i) + height;
            pages.add(page(starts.get(i), end, i + 1, starts.size()));
        }
        return pages;
    }

    /// Sets all rows on one endless page to see where their lines are.
    private List<Line> lines() {
        var endless = paper();
        List<TextFlow> flows = rows.stream().map(PaperRow::flow).toList();
        endless.getChildren().setAll(flows);
        settle(endless);
        List<Line> lines = new ArrayList<>();
        double y = 0;
        double heldFrom = -1;
        for (int i = 0; i < flows.size(); i++) {
            TextFlow flow = flows.get(i);
            double tall = flow.prefHeight(width);
            flow.resize(width, tall);
            flow.layout();
            tops.add(y);
            bottoms.add(y + tall);
            LayoutInfo info = flow.getLayoutInfo();
            double padding = flow.getInsets().getTop();
            for (int line = 0; line < info.getTextLineCount(); line++) {
                Rectangle2D bounds = info.getTextLine(line, true).bounds();
                double top = line == 0 ? y : y + padding + bounds.getMinY();
                double bottom = y + padding + bounds.getMaxY();
                if (rows.get(i).isWithNext()) {
                    heldFrom = heldFrom < 0 ? top : heldFrom;
                } else {
                    lines.add(new Line(heldFrom < 0 ? top : heldFrom, bottom));
                    heldFrom = -1;
                }
            }
            y += tall;
        }
        if (heldFrom >= 0) {
            lines.add(new Line(heldFrom, y));
        }
        return lines;
    }

    private List<Double> starts(List<Line> lines) {
        List<Double> starts = new ArrayList<>(List.of(0.0));
        for (Line line : lines) {
            if (line.bottom() - starts.getLast() > height && line.top() > starts.getLast()) {
                starts.add(line.top());
            }
        }
        return starts;
    }

    private Node page(double from, double to, int number, int pages) {
        var text = new Pane();
        text.setPrefSize(width, height);
        text.setClip(new Rectangle(width, Math.min(to - from, height)));
        var page = paper();
        page.getChildren().setAll(text, foot(number, pages));
        List<PaperRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (bottoms.get(i) > from && tops.get(i) < to) {
                TextFlow flow = rows.get(i).flow();
                flow.relocate(0, tops.get(i) - from);
                flow.setPrefWidth(width);
                text.getChildren().add(flow);
                shown.add(rows.get(i));
            }
        }
        settle(page);
        List<Node> flows = List.copyOf(text.getChildren());
        for (int i = flows.size() - 1; i >= 0; i--) {
            mark(text, shown.get(i), (TextFlow) flows.get(i));
        }
        return page;
    }

    private TextFlow foot(int number, int pages) {
        TextFlow foot =
                PaperRow.of("paper-foot", Messages.text("print.foot", title, number, pages)).flow();
        foot.setPrefWidth(width);
        foot.relocate(0, height + FOOT / 3);
        return foot;
    }

    private static void mark(Pane page, PaperRow row, TextFlow flow) {
        for (TextRange range : row.marked()) {
            var tint = new Path(flow.getRangeShape(range.start(), range.end(), false));
            tint.getStyleClass().add("paper-mark");
            tint.relocate(
                    flow.getLayoutX()
                            + flow.getInsets().getLeft()
                            + tint.getBoundsInLocal().getMinX(),
                    flow.getLayoutY()
                            + flow.getInsets().getTop()
                            + tint.getBoundsInLocal().getMinY());
            page.getChildren().addFirst(tint);
        }
    }

    private Pane paper() {
        var paper = new Pane();
        paper.getStyleClass().add("paper");
        paper.setPrefSize(width, height + FOOT);
        paper.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var scene = new Scene(paper, width, height + FOOT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Messages.class.getResource("print.css")).toString());
        return paper;
    }

    private static void settle(Pane paper) {
        paper.applyCss();
        paper.layout();
    }
}
