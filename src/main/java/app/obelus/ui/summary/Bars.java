package app.obelus.ui.summary;

import app.obelus.ui.Look;

import javafx.geometry.Side;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A chart of lying bars, one below the other, beside their names. Tab comes to one of them, the
/// arrow keys go on from there, Enter, Space and a click choose.
final class Bars extends Region {

    private static final double ROW = 26;
    private static final double AXIS = 20;

    /// The names have about half of the width; as much as that of a verdict needs, and no more than
    /// most need.
    private static final double WORDS = 0.46;

    private static final double LEAST_WORDS = 152;
    private static final double MOST_WORDS = 220;

    /// The last number of the axis stands half beyond its end.
    private static final double BEYOND = 14;

    private static final int MOST_TICKS = 4;

    private final NumberAxis numbers = new NumberAxis(0, 1, 1);
    private final CategoryAxis names = new CategoryAxis();
    private final StackedBarChart<Number, String> chart = new StackedBarChart<>(numbers, names);
    private final List<BarRow> rows = new ArrayList<>();
    private final Consumer<Bar> choose;
    private int current;

    /// @param choose is told which bar was chosen
    Bars(Consumer<Bar> choose) {
        this.choose = choose;
        getStyleClass().add("bars");
        numbers.setMinorTickVisible(false);
        numbers.setAutoRanging(false);
        numbers.setAnimated(false);
        names.setAnimated(false);
        names.setAutoRanging(false);
        names.setTickLabelsVisible(false);
        names.setTickMarkVisible(false);
        names.setSide(Side.LEFT);
        names.setStartMargin(0);
        names.setEndMargin(0);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setAlternativeRowFillVisible(false);
        chart.setHorizontalZeroLineVisible(false);
        chart.setCategoryGap(8);
        chart.setMouseTransparent(true);
        chart.setFocusTraversable(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows other bars. What had the focus keeps it.
    void show(List<Bar> bars, Look look) {
        boolean focused = rows.stream().anyMatch(BarRow::isFocused);
        String before = rows.isEmpty() ? "" : rows.get(current).bar().id();
        rows.clear();
        bars.forEach(bar -> rows.add(row(bar)));
        current = Math.max(0, bars.stream().map(Bar::id).toList().indexOf(before));
        getChildren().setAll(rows);
        getChildren().addFirst(chart);
        draw(bars, look);
        rove(focused);
    }

    /// Takes the focus to the bar that has it or had it last.
    void takeFocus() {
        rove(true);
    }

    private BarRow row(Bar bar) {
        var row = new BarRow(bar);
        row.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        current = rows.indexOf(row);
                        rove(true);
                        choose(bar);
                    }
                });
        return row;
    }

    private void choose(Bar bar) {
        if (bar.usable()) {
            choose.accept(bar);
        }
    }

    private void draw(List<Bar> bars, Look look) {
        int most = bars.stream().mapToInt(Bar::claims).max().orElse(0);
        int step = step(most);
        numbers.setTickUnit(step);
        numbers.setUpperBound(Math.max(step, Math.ceilDiv(most, step) * step));
        chart.getData().clear();
        names.getCategories().setAll(bars.stream().map(Bar::id).toList().reversed());
        int pieces = bars.stream().mapToInt(bar -> bar.pieces().size()).max().orElse(0);
        for (int i = 0; i < pieces; i++) {
            var series = new XYChart.Series<Number, String>();
            for (Bar bar : bars) {
                if (i < bar.pieces().size()) {
                    Bar.Piece piece = bar.pieces().get(i);
                    var data = new XYChart.Data<Number, String>(piece.claims(), bar.id());
                    data.setNode(new Segment(piece, look));
                    series.getData().add(data);
                }
            }
            chart.getData().add(series);
        }
    }

    /// A whole number of claims from one line to the next: 1, 2 or 5, or a power of ten times that.
    static int step(int most) {
        int power = 1;
        while (true) {
            for (int step : new int[] {power, 2 * power, 5 * power}) {
                if (most <= step * MOST_TICKS) {
                    return step;
                }
            }
            power *= 10;
        }
    }

    private void rove(boolean focus) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setFocusTraversable(i == current);
        }
        if (focus && !rows.isEmpty()) {
            rows.get(current).requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (rows.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(current - 1);
            case DOWN -> go(current + 1);
            case HOME -> go(0);
            case END -> go(rows.size() - 1);
            case ENTER, SPACE -> choose(rows.get(current).bar());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int index) {
        current = Math.clamp(index, 0, rows.size() - 1);
        rove(true);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * ROW + AXIS;
    }

    /// The rows where the chart has its bars.
    @Override
    protected void layoutChildren() {
        double words = Math.clamp(Math.floor(getWidth() * WORDS), LEAST_WORDS, MOST_WORDS);
        chart.resizeRelocate(
                words, 0, Math.max(1, getWidth() - words - BEYOND), rows.size() * ROW + AXIS);
        chart.layout();
        double top = sceneToLocal(names.localToScene(0, 0)).getY();
        double height = rows.isEmpty() ? 0 : names.getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setWordsWidth(words);
            rows.get(i).resizeRelocate(0, top + i * height, getWidth(), height);
        }
    }
}
