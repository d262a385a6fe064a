package app.obelus.page;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws lines that are told apart by their shape.
final class Underlines {

    /// Half a wave, across.
    private static final double WAVE = 2.5;

    private Underlines() {}

    /// Draws a line from `x` on, its upper edge at `y`, at most 3 pixels high.
    static void draw(
            GraphicsContext g, MarkStyle.Line line, Color ink, double x, double y, double width) {
        switch (line) {
            case SOLID -> bar(g, ink, x, y, width, 2);
            case THIN -> bar(g, ink, x, y, width, 1);
            case DOUBLE -> {
                bar(g, ink, x, y, width, 1);
                bar(g, ink, x, y + 2, width, 1);
            }
            case DOTTED -> dashed(g, ink, x, y, width, 2, 2);
            case DASHED -> dashed(g, ink, x, y, width, 6, 3);
            case DASH_DOT -> dashed(g, ink, x, y, width, 7, 2, 2, 2);
            case WAVY -> wave(g, ink, x, y + 1.5, width);
        }
    }

    private static void bar(
            GraphicsContext g, Color ink, double x, double y, double width, double height) {
        g.setFill(ink);
        double left = Math.rint(x);
        g.fillRect(left, Math.rint(y), Math.rint(x + width) - left, height);
    }

    /// In rectangles of whole pixels, which the renderer draws faster than a dashed stroke.
    private static void dashed(
            GraphicsContext g, Color ink, double x, double y, double width, int... dashes) {
        g.setFill(ink);
        double top = Math.rint(y);
        double end = Math.rint(x + width);
        double at = Math.rint(x);
        for (int i = 0; at < end; i += 2) {
            double dash = dashes[i % dashes.length];
            g.fillRect(at, top, Math.min(dash, end - at), 2);
            at += dash + dashes[(i + 1) % dashes.length];
        }
    }

    /// As a zigzag, which at this size looks like a wave.
    private static void wave(GraphicsContext g, Color ink, double x, double y, double width) {
        int points = (int) Math.max(2, Math.ceil(width / WAVE) + 1);
        double[] xs = new double[points];
        double[] ys = new double[points];
        for (int i = 0; i < points; i++) {
            xs[i] = x + Math.min(width, i * WAVE);
            ys[i] = y + (i % 2 == 0 ? 1 : -1);
        }
        g.setStroke(ink);
        g.setLineWidth(1.3);
        g.strokePolyline(xs, ys, points);
    }
}
