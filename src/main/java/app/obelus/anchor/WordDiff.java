package app.obelus.anchor;

import java.util.ArrayList;
import java.util.List;

/// What became of some words: pieces of the old and of the new, in reading order.
///
/// Words that differ only in typography count as kept, and are shown as they stand now.
///
/// @param pieces no two neighbours of the same sort; all that are not put in make up the old words,
///   all that are not taken out the new ones
public record WordDiff(List<Piece> pieces) {

    /// Beyond this many comparisons only what the two begin and end with is kept.
    private static final long MOST_COMPARISONS = 4_000_000;

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /// What happened to a piece.
    public enum Fate {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /// A run of words, with the spaces and signs between them.
    public record Piece(Fate fate, String words) {}

    /// Between two wordings, word by word. At most a few million steps.
    public static WordDiff between(String old, String now) {
        return new Comparison(WordRuns.of(old), WordRuns.of(now)).diff();
    }

    /// Whether nothing but typography changed.
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.KEPT);
    }

    private static final class Comparison {

        private final List<String> old;
        private final List<String> now;
        private final List<String> oldFolded;
        private final List<String> nowFolded;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private Fate fate = Fate.KEPT;

        Comparison(List<String> old, List<String> now) {
            this.old = old;
            this.now = now;
            this.oldFolded = old.stream().map(WordRuns::folded).toList();
            this.nowFolded = now.stream().map(WordRuns::folded).toList();
        }

        WordDiff diff() {
            int head = 0;
            while (head < old.size() && head < now.size() && same(head, head)) {
                add(Fate.KEPT, now.get(head));
                head++;
            }
            int oldTail = old.size();
            int nowTail = now.size();
            while (oldTail > head && nowTail > head && same(oldTail - 1, nowTail - 1)) {
                oldTail--;
                nowTail--;
            }
            if ((long) (oldTail - head) * (nowTail - head) <= MOST_COMPARISONS) {
                middle(head, oldTail, head, nowTail);
            } else {
                replace(head, oldTail, head, nowTail);
            }
            for (int j = nowTail; j < now.size(); j++) {
                add(Fate.KEPT, now.get(j));
            }
            flush();
            return new WordDiff(pieces);
        }

        /// By the longest common subsequence.
        private void middle(int oldFrom, int oldTo, int nowFrom, int nowTo) {
            int rows = oldTo - oldFrom;
            int columns = nowTo - nowFrom;
            int[][] longest = new int[rows + 1][columns + 1];
            for (int i = rows - 1; i >= 0; i--) {
                for (int j = columns - 1; j >= 0; j--) {
                    longest[i][j] =
                            same(oldFrom + i, nowFrom + j)
                                    ? longest[i + 1][j + 1] + weight(oldFrom + i)
                                    : Math.max(longest[i + 1][j], longest[i][j + 1]);
                }
            }
            int i = 0;
            int j = 0;
            while (i < rows && j < columns) {
                if (same(oldFrom + i, nowFrom + j)
                        && longest[i][j] == longest[i + 1][j + 1] + weight(oldFrom + i)) {
                    add(Fate.KEPT, now.get(nowFrom + j));
                    i++;
                    j++;
                } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                    add(Fate.TAKEN_OUT, old.get(oldFrom + i++));
                } else {
                    add(Fate.PUT_IN, now.get(nowFrom + j++));
                }
            }
            replace(oldFrom + i, oldTo, nowFrom + j, nowTo);
        }

        private void replace(int oldFrom, int oldTo, int nowFrom, int nowTo) {
            for (int i = oldFrom; i < oldTo; i++) {
                add(Fate.TAKEN_OUT, old.get(i));
            }
            for (int j = nowFrom; j < nowTo; j++) {
                add(Fate.PUT_IN, now.get(j));
            }
        }

        private boolean same(int i, int j) {
            return oldFolded.get(i).equals(nowFolded.get(j));
        }

        /// So that a space is not kept where a word could be.
        private int weight(int i) {
            return oldFolded.get(i).isBlank() ? 1 : 3;
        }

        private void add(Fate next, String words) {
            if (next != fate) {
                flush();
                fate = next;
            }
            run.append(words);
        }

        private void flush() {
            if (!run.isEmpty()) {
                pieces.add(new Piece(fate, run.toString()));
                run.setLength(0);
            }
        }
    }
}
