package app.obelus.ui;

import app.obelus.anchor.WordDiff;
import app.obelus.anchor.WordDiff.Fate;
import app.obelus.anchor.WordDiff.Piece;
import app.obelus.text.Graphemes;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;

/// What became of some words: those taken out struck through, those put in underlined, and of long
/// runs that stayed only the ends.
public final class DiffText extends TextFlow {

    private static final int LONGEST_KEPT = 90;
    private static final String MORE = " … ";
    private static final String THIN_SPACE = "\u2009";

    public DiffText() {
        getStyleClass().addAll("diff", "quote-words");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(WordDiff diff) {
        getChildren().clear();
        StringBuilder spoken = new StringBuilder();
        List<Piece> pieces = diff.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String words = piece.words().replaceAll("\\s+", " ");
            if (piece.fate() == Fate.KEPT) {
                words = shortened(words, i == 0, i == pieces.size() - 1);
            }
            if (piece.fate() == Fate.PUT_IN
                    && i > 0
                    && pieces.get(i - 1).fate() == Fate.TAKEN_OUT) {
                add(Fate.KEPT, THIN_SPACE);
            }
            add(piece.fate(), words);
            spoken.append(
                    switch (piece.fate()) {
                        case KEPT -> words;
                        case TAKEN_OUT -> Messages.text("diff.takenOut", words);
                        case PUT_IN -> Messages.text("diff.putIn", words);
                    });
        }
        setAccessibleText(spoken.toString());
        requestLayout();
    }

    private void add(Fate fate, String words) {
        for (Text node : WordNodes.of(words)) {
            node.getStyleClass()
                    .add(
                            switch (fate) {
                                case KEPT -> "kept";
                                case TAKEN_OUT -> "taken-out";
                                case PUT_IN -> "put-in";
                            });
            node.setStrikethrough(fate == Fate.TAKEN_OUT);
            node.setUnderline(fate == Fate.PUT_IN);
            getChildren().add(node);
        }
    }

    /// Without the middle of a long run; at the ends of all, without what is far from the change.
    private static String shortened(String words, boolean first, boolean last) {
        if (words.length() <= LONGEST_KEPT || (first && last)) {
            return words;
        }
        int half = LONGEST_KEPT / 2;
        String head = words.substring(0, Graphemes.borderBefore(words, half));
        String tail = words.substring(Graphemes.borderBefore(words, words.length() - half));
        return first
                ? MORE.stripLeading() + tail
                : last ? head + MORE.stripTrailing() : head + MORE + tail;
    }
}
