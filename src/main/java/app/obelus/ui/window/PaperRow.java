package app.obelus.ui.window;

import app.obelus.text.TextRange;
import app.obelus.ui.WordNodes;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A paragraph on paper, which can be set as often as pages hold some of it. Immutable.
///
/// @param style of the paragraph
/// @param pieces its words, in order
/// @param isWithNext whether it does not stand at the foot of a page
record PaperRow(String style, List<Piece> pieces, boolean isWithNext) {

    /// Words that look the same.
    ///
    /// @param style of these words; empty for that of the paragraph
    /// @param isMarked whether a claim stands there
    record Piece(String words, String style, boolean isMarked) {}

    /// A mark that claims leave in the text.
    ///
    /// @param number by which the list has the claim
    record Mark(int number, TextRange range) {}

    PaperRow {
        pieces = List.copyOf(pieces);
    }

    static PaperRow of(String style, String words) {
        return new PaperRow(style, List.of(new Piece(words, "", false)), false);
    }

    static PaperRow heading(String style, String words) {
        return new PaperRow(style, List.of(new Piece(words, "", false)), true);
    }

    /// A stretch of an article, with the number of a claim behind the words that it is about.
    ///
    /// @param marks those of the whole article
    static PaperRow of(
            String style, String text, TextRange stretch, List<Mark> marks, boolean isWithNext) {
        SequencedMap<Integer, List<Integer>> borders = new TreeMap<>();
        borders.put(stretch.start(), new ArrayList<>());
        borders.put(stretch.end(), new ArrayList<>());
        List<Mark> here = marks.stream().filter(mark -> mark.range().overlaps(stretch)).toList();
        for (Mark mark : here) {
            int start = Math.max(mark.range().start(), stretch.start());
            int end = Math.min(mark.range().end(), stretch.end());
            borders.computeIfAbsent(start, _ -> new ArrayList<>());
            List<Integer> ending = borders.computeIfAbsent(end, _ -> new ArrayList<>());
            if (mark.range().end() <= stretch.end()) {
                ending.add(mark.number());
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = stretch.start();
        for (var border : borders.entrySet()) {
            int to = border.getKey();
            if (to > from) {
                int at = from;
                boolean marked =
                        here.stream()
                                .anyMatch(
                                        mark ->
                                                mark.range().start() <= at
                                                        && mark.range().end() >= to);
                pieces.add(new Piece(text.substring(from, to), "", marked));
            }
            border.getValue()
                    .forEach(
                            number ->
                                    pieces.add(
                                            new Piece("\u00A0" + number, "paper-number", false)));
            from = to;
        }
        return new PaperRow(style, pieces, isWithNext);
    }

    /// The paragraph as a node.
    TextFlow flow() {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("paper-row", style);
        for (Piece piece : pieces) {
            for (Text text : WordNodes.of(piece.words())) {
                if (!piece.style().isEmpty()) {
                    text.getStyleClass().add(piece.style());
                }
                flow.getChildren().add(text);
            }
        }
        return flow;
    }

    /// Where claims stand, in the characters of [#flow].
    List<TextRange> marked() {
        List<TextRange> marked = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.words().length();
            if (piece.isMarked()) {
                marked.add(new TextRange(at, end));
            }
            at = end;
        }
        return marked;
    }
}
