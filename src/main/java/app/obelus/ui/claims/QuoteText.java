package app.obelus.ui.claims;

import app.obelus.ui.WordNodes;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/// Words of an article, or of the reader about them, cut with an ellipsis behind a number of lines.
/// Not a label, for the sake of [WordNodes].
final class QuoteText extends Region {

    private static final String ELLIPSIS = "…";

    /// More characters than this no line has.
    private static final int LONGEST_LINE = 200;

    /// A longer word is cut where the line ends.
    private static final int LONGEST_WORD = 20;

    private final TextFlow flow = new TextFlow();
    private String words = "";
    private int mostLines = 3;
    private double fittedTo = -1;

    /// Words of an article, in the face of articles.
    QuoteText() {
        this("quote");
    }

    /// @param style the style class that says whose words they are
    QuoteText(String style) {
        getStyleClass().add(style);
        flow.getStyleClass().add("quote-words");
        flow.setMouseTransparent(true);
        getChildren().setAll(flow);
    }

    /// @param lines how many are shown at most
    void show(String newWords, int lines) {
        String oneLine = drawable(newWords);
        if (oneLine.equals(words) && lines == mostLines) {
            return;
        }
        words = oneLine;
        mostLines = lines;
        fittedTo = -1;
        flow.setTextAlignment(alignment(words));
        requestLayout();
    }

    /// The words on the screen, with the ellipsis where they were cut.
    String shown() {
        StringBuilder all = new StringBuilder();
        flow.getChildren().forEach(node -> all.append(((Text) node).getText()));
        return all.toString();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        fit(Math.max(inner, 40));
        return snappedTopInset()
                + snapSizeY(flow.prefHeight(Math.max(inner, 40)))
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = Math.max(getWidth() - snappedLeftInset() - snappedRightInset(), 40);
        fit(inner);
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), inner, flow.prefHeight(inner));
    }

    private void fit(double width) {
        if (fittedTo == width) {
            return;
        }
        fittedTo = width;
        int most = Math.min(words.length(), mostLines * LONGEST_LINE);
        String start = words.substring(0, most);
        int end = endOfLines(start, width);
        if (end == start.length() && most == words.length()) {
            return;
        }
        do {
            end = lastBreakBefore(start, end);
            set(start.substring(0, end).strip() + ELLIPSIS);
        } while (end > 0 && lines(width) > mostLines);
    }

    /// Sets the words and tells where the last line ends that may be shown.
    private int endOfLines(String start, double width) {
        set(start);
        return lines(width) <= mostLines
                ? start.length()
                : flow.getLayoutInfo().getTextLine(mostLines - 1, false).end();
    }

    private int lines(double width) {
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow.getLayoutInfo().getTextLineCount();
    }

    private void set(String text) {
        flow.getChildren().setAll(WordNodes.of(text));
        flow.applyCss();
    }

    private static int lastBreakBefore(String text, int end) {
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int place = end <= 1 ? 0 : words.preceding(end);
        return place > 0 && end - place <= LONGEST_WORD ? place : Math.max(0, end - 2);
    }

    /// On one line, without the characters that JavaFX draws as boxes.
    private static String drawable(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replace('\u00ad', '\u2060')
                .replace('\u200b', '\u2060');
    }

    private static TextAlignment alignment(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? TextAlignment.LEFT
                : TextAlignment.RIGHT;
    }
}
