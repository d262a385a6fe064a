package app.obelus.anchor;

import app.obelus.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Which words of an old text are which words of a new one: those in the same order, and passages
/// that were moved. Words that were put in, taken out or replaced belong to none.
///
/// Time is about linear in the lengths: runs of words that stand once in both texts come first,
/// shorter runs between them, and short stretches are compared word by word. Of stretches that are
/// long and have nothing in common that stands once, nothing is said. Immutable.
public final class TextChanges {

    /// Runs of so many words, the next where the one before finds nothing.
    private static final int[] RUNS = {8, 4, 2, 1};

    /// A passage of fewer words is not taken for moved.
    private static final int LEAST_MOVED = 5;

    private static final long MOST_COMPARISONS = 160_000;
    private static final int NONE = -1;

    private final TextIndex old;
    private final TextIndex now;
    private final int[] oldIds;
    private final int[] newIds;
    private final int[] toNew;
    private final int[] toOld;
    private final BitSet moved = new BitSet();

    private TextChanges(TextIndex old, TextIndex now) {
        this.old = old;
        this.now = now;
        this.oldIds = new int[old.tokens().count()];
        this.newIds = new int[now.tokens().count()];
        this.toNew = new int[old.tokens().count()];
        this.toOld = new int[now.tokens().count()];
        Arrays.fill(toNew, NONE);
        Arrays.fill(toOld, NONE);
        int[] known = new int[old.vocabulary().size()];
        for (int id = 0; id < known.length; id++) {
            int same = now.vocabulary().find(old.vocabulary().word(id));
            known[id] = same < 0 ? -2 - id : same;
        }
        for (int i = 0; i < newIds.length; i++) {
            newIds[i] = now.tokens().id(i);
        }
        for (int i = 0; i < oldIds.length; i++) {
            oldIds[i] = known[old.tokens().id(i)];
        }
    }

    /// From `old` to `now`.
    public static TextChanges between(String old, String now) {
        return between(new TextIndex(old), new TextIndex(now));
    }

    static TextChanges between(TextIndex old, TextIndex now) {
        TextChanges changes = new TextChanges(old, now);
        changes.keepOrder();
        changes.findMoved();
        return changes;
    }

    /// The stretches of the old text that are not in the new one, in order of place, from the first
    /// word of each to its last.
    public List<TextRange> takenOut() {
        return unmatched(old.tokens(), toNew);
    }

    /// The stretches of the new text that were not in the old one.
    public List<TextRange> putIn() {
        return unmatched(now.tokens(), toOld);
    }

    private static List<TextRange> unmatched(Tokens tokens, int[] other) {
        List<TextRange> ranges = new ArrayList<>();
        int i = 0;
        while (i < other.length) {
            int from = i;
            while (i < other.length && other[i] == NONE) {
                i++;
            }
            if (i > from) {
                ranges.add(new TextRange(tokens.start(from), tokens.end(i - 1)));
            }
            i++;
        }
        return ranges;
    }

    /// The word of the new text that this one of the old text is; -1 if it is gone.
    int toNew(int token) {
        return toNew[token];
    }

    /// The word of the old text that this one of the new text is; -1 if it is new.
    int toOld(int token) {
        return toOld[token];
    }

    /// Whether this word of the old text belongs to a passage that others passed by.
    boolean isMoved(int oldToken) {
        return moved.get(oldToken);
    }

    int oldCount() {
        return toNew.length;
    }

    /// The word of the old text that holds the character at `offset` or is the next behind it.
    int oldToken(int offset) {
        return old.tokens().firstEndingBehind(offset);
    }

    /// Where in the new text a place of the old one would be, as seen from the nearest word that
    /// stayed; the old offset where none did. Both in UTF-16 code units.
    public int carried(int offset) {
        int middle = oldToken(offset);
        for (int away = 0; away < toNew.length; away++) {
            for (int token : new int[] {middle - away, middle + away}) {
                if (token >= 0 && token < toNew.length && toNew[token] != NONE) {
                    int shift = now.tokens().start(toNew[token]) - old.tokens().start(token);
                    return Math.clamp((long) offset + shift, 0, now.text().length());
                }
            }
        }
        return Math.min(offset, now.text().length());
    }

    private record Stretch(int oldFrom, int oldTo, int newFrom, int newTo, int run) {

        boolean isEmpty() {
            return oldFrom >= oldTo || newFrom >= newTo;
        }
    }

    private void keepOrder() {
        Deque<Stretch> left = new ArrayDeque<>();
        left.push(new Stretch(0, oldIds.length, 0, toOld.length, 0));
        while (!left.isEmpty()) {
            Stretch stretch = withoutSameEnds(left.pop());
            if (stretch.isEmpty()) {
                continue;
            }
            long comparisons =
                    (long) (stretch.oldTo - stretch.oldFrom) * (stretch.newTo - stretch.newFrom);
            if (comparisons <= MOST_COMPARISONS) {
                compare(stretch);
            } else if (stretch.run < RUNS.length) {
                split(stretch, left);
            }
        }
    }

    private Stretch withoutSameEnds(Stretch stretch) {
        int oldFrom = stretch.oldFrom;
        int oldTo = stretch.oldTo;
        int newFrom = stretch.newFrom;
        int newTo = stretch.newTo;
        while (oldFrom < oldTo && newFrom < newTo && same(oldFrom, newFrom)) {
            match(oldFrom++, newFrom++);
        }
        while (oldFrom < oldTo && newFrom < newTo && same(oldTo - 1, newTo - 1)) {
            match(--oldTo, --newTo);
        }
        return new Stretch(oldFrom, oldTo, newFrom, newTo, stretch.run);
    }

    /// At the runs that stand once on both sides and in the same order.
    private void split(Stretch stretch, Deque<Stretch> left) {
        int run = RUNS[stretch.run];
        List<int[]> chain =
                UniqueRuns.inOrder(
                        UniqueRuns.shared(
                                UniqueRuns.of(oldIds, stretch.oldFrom, stretch.oldTo, run),
                                UniqueRuns.of(newIds, stretch.newFrom, stretch.newTo, run)));
        int oldFrom = stretch.oldFrom;
        int newFrom = stretch.newFrom;
        for (int[] place : chain) {
            if (place[0] < oldFrom || place[1] < newFrom || !same(place[0], place[1])) {
                continue;
            }
            left.push(new Stretch(oldFrom, place[0], newFrom, place[1], stretch.run + 1));
            int length = 0;
            while (place[0] + length < stretch.oldTo
                    && place[1] + length < stretch.newTo
                    && same(place[0] + length, place[1] + length)) {
                match(place[0] + length, place[1] + length);
                length++;
            }
            oldFrom = place[0] + length;
            newFrom = place[1] + length;
        }
        left.push(new Stretch(oldFrom, stretch.oldTo, newFrom, stretch.newTo, stretch.run + 1));
    }

    /// The heaviest common subsequence.
    private void compare(Stretch stretch) {
        int rows = stretch.oldTo - stretch.oldFrom;
        int columns = stretch.newTo - stretch.newFrom;
        float[][] best = new float[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                float skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = skip;
                if (same(stretch.oldFrom + i, stretch.newFrom + j)) {
                    float weight = now.weight(now.tokens().id(stretch.newFrom + j));
                    best[i][j] = Math.max(skip, best[i + 1][j + 1] + weight);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                match(stretch.oldFrom + i++, stretch.newFrom + j++);
            }
        }
    }

    private void findMoved() {
        for (int[] place :
                UniqueRuns.shared(
                        UniqueRuns.free(oldIds, toNew, LEAST_MOVED),
                        UniqueRuns.free(newIds, toOld, LEAST_MOVED))) {
            int before = 0;
            while (isFree(place[0] - before - 1, place[1] - before - 1)) {
                before++;
            }
            int from = place[0] - before;
            int to = place[1] - before;
            for (int k = 0; isFree(from + k, to + k); k++) {
                match(from + k, to + k);
                moved.set(from + k);
            }
        }
    }

    private boolean isFree(int oldToken, int newToken) {
        return oldToken >= 0
                && newToken >= 0
                && oldToken < toNew.length
                && newToken < toOld.length
                && toNew[oldToken] == NONE
                && toOld[newToken] == NONE
                && same(oldToken, newToken);
    }

    private boolean same(int oldToken, int newToken) {
        return oldIds[oldToken] == now.tokens().id(newToken);
    }

    private void match(int oldToken, int newToken) {
        toNew[oldToken] = newToken;
        toOld[newToken] = oldToken;
    }
}
