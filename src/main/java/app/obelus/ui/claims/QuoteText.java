package app.obelus.ui.claims;

import app.obelus.text.ComplexScripts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words of an article, or of the reader about them, cut with an ellipsis behind a number of lines.
///
/// Not a label, because JavaFX on Linux breaks lines wrongly, or fails, where a text node with
/// combining marks or right-to-left letters is broken: such words get a node each.
final class QuoteText extends Region {

    private static final String ELLIPSIS = "…";

    /// More characters than this no line has.
    private static final int LONGEST_LINE = 200;

    /// A word without a place to break is cut into nodes of this many characters.
    private static final int LONGEST_NODE = 20;

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
        flow.getChildren()
                .setAll(ComplexScripts.areIn(text) ? nodes(text) : List.of(new Text(text)));
        flow.applyCss();
    }

    private static int lastBreakBefore(String text, int end) {
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int place = end <= 1 ? 0 : words.preceding(end);
        return place > 0 && end - place <= LONGEST_NODE ? place : Math.max(0, end - 2);
    }

    private static List<Text> nodes(String text) {
        List<Text> nodes = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int from = 0;
        int next = breaks.next();
        for (int i = 1; i <= text.length(); i++) {
            boolean cut =
                    i == text.length()
                            || i == next
                            || isOfWord(text.charAt(i - 1)) != isOfWord(text.charAt(i))
                            || i - from >= LONGEST_NODE;
            if (i == next && i < text.length()) {
                next = breaks.next();
            }
            if (cut && (i == text.length() || characters.isBoundary(i))) {
                nodes.add(new Text(text.substring(from, i)));
                from = i;
            }
        }
        return nodes;
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

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isSurrogate(c)
                || c == 0x200d
                || c == 0x200c
                || c >> 4 == 0xfe0;
    }
}
