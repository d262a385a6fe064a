package app.obelus.bench;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What everything is measured against: an empty window and JavaFX's own text area.
final class References {

    private final Frames frames;
    private final List<Double> empty = new ArrayList<>();
    private final List<Double> unrest = new ArrayList<>();
    private final List<Double> areaScroll = new ArrayList<>();
    private final List<Double> areaResize = new ArrayList<>();

    References(Frames frames) {
        this.frames = frames;
    }

    void measure() {
        Region region = new Region();
        frames.show(region);
        Background[] papers = {Background.fill(Color.WHITE), Background.fill(Color.BEIGE)};
        frames.measure(100, i -> region.setBackground(papers[i % 2]));
        double[] repaints = frames.measure(300, i -> region.setBackground(papers[i % 2]));
        empty.add(Frames.median(repaints));
        unrest.add(Frames.p99(repaints) / Frames.median(repaints));

        TextArea area = textArea();
        frames.show(area);
        frames.measure(30, i -> area.setScrollTop(53.0 * (i + 1)));
        areaScroll.add(Frames.median(frames.measure(100, i -> area.setScrollTop(53.0 * (i + 1)))));
        areaResize.add(
                Frames.median(
                        frames.measure(
                                30,
                                i -> area.resize(i % 2 == 0 ? 620 : Frames.WIDTH, Frames.HEIGHT))));
        frames.clear();
    }

    static TextArea textArea() {
        return Frames.onFx(
                () -> {
                    TextArea area = new TextArea(Prose.article(100_000).text());
                    area.setEditable(false);
                    area.setWrapText(true);
                    return area;
                });
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "E, an empty window: %s (p99 to median %s)   T, a TextArea of 100 KB: scroll %s, resize %s (CPU ms)%n",
                empty,
                unrest,
                areaScroll,
                areaResize);
    }

    double empty() {
        return mean(empty);
    }

    double areaScroll() {
        return mean(areaScroll);
    }

    double areaResize() {
        return mean(areaResize);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /// Turns the wheel over a node; negative scrolls down.
    static void wheel(Node node, double pixels) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        400,
                        400,
                        400,
                        400,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(node, 400, 400)));
    }
}
