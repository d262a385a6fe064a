package app.obelus.document;

import app.obelus.text.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Blocks one after the other, and the words of the one that is still open: the text of a document,
/// or of a cell, a note, a text box in it.
final class Flow {

    /// A block that is complete. It may turn out to be blank.
    record Piece(Block.Type type, int level, OptionalInt ordinal, Passage words) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> behind = new ArrayList<>();
    private Passage open = new Passage();

    Passage open() {
        return open;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// Ends the open block. What stands beside it follows.
    void end(Block.Type type, int level, OptionalInt ordinal) {
        boolean isLineOfCode = type == Block.Type.PREFORMATTED;
        if (open.length() > 0 || open.hasMarks() || isLineOfCode) {
            pieces.add(new Piece(type, level, ordinal, open));
            open = new Passage();
        }
        pieces.addAll(behind);
        behind.clear();
    }

    /// Adds complete blocks: behind the open one, if there is a word in it already.
    void add(List<Piece> more) {
        (open.isBlank() ? pieces : behind).addAll(more);
    }

    /// All words in one line.
    Passage inALine() {
        end(Block.Type.PARAGRAPH, 0, OptionalInt.empty());
        Passage line = new Passage();
        for (Piece piece : pieces) {
            Passage words = piece.words.inALine();
            if (line.length() > 0 && words.length() > 0) {
                line.add(" ");
            }
            line.add(words);
        }
        return line;
    }
}
