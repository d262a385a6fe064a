package app.obelus.anchor;

import java.util.Arrays;

/// The best way to lay a passage over a stretch of a text, word by word: words kept, words spelled
/// otherwise, words replaced, put in and left out, where a gap costs most to begin with.
///
/// The words around the quote may be left off at either end for nothing; the quote's may not. Only
/// places near one diagonal are looked at, so the cost is the passage's length times the width.
final class WordAlignment {

    private static final float CONTEXT = 0.8f;
    private static final float REPLACED = -0.25f;
    private static final float GAP = -0.55f;
    private static final float PUT_IN = -0.06f;
    private static final float LEFT_OUT = -0.18f;
    private static final float NEVER = -1e9f;

    private static final int START = 0;
    private static final int PAIR = 1;
    private static final int JOINED = 2;
    private static final int PARTED = 3;
    private static final int DROP = 4;
    private static final int INSERT = 5;
    private static final int DROP_GOES_ON = 8;
    private static final int INSERT_GOES_ON = 16;

    private final Passage passage;
    private final Tokens text;
    private final WordLikeness likeness;
    private final int low;
    private final int width;
    private final byte[] steps;

    private final int[] first;
    private final int[] last;
    private final float[] alike;
    private float score;

    /// @param low the lowest diagonal (token of the text minus token of the passage) looked at
    /// @param high the highest
    WordAlignment(Passage passage, TextIndex index, WordLikeness likeness, int low, int high) {
        this.passage = passage;
        this.text = index.tokens();
        this.likeness = likeness;
        this.low = low;
        this.width = high - low + 1;
        int count = passage.count();
        this.steps = new byte[(count + 1) * width];
        this.first = new int[count];
        this.last = new int[count];
        this.alike = new float[count];
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        align();
    }

    /// The first token of the text that stands for this one of the passage; -1 where none does.
    int first(int token) {
        return first[token];
    }

    /// The last one; the same as the first unless a word was parted.
    int last(int token) {
        return last[token];
    }

    /// From 0 for other words to 1 for the same.
    float alike(int token) {
        return alike[token];
    }

    float score() {
        return score;
    }

    private void align() {
        int count = passage.count();
        float[] two = new float[width + 2];
        float[] one = new float[width + 2];
        float[] now = new float[width + 2];
        float[] drop = new float[width + 2];
        Arrays.fill(two, NEVER);
        Arrays.fill(one, NEVER);
        Arrays.fill(drop, NEVER);
        float best = NEVER;
        int bestRow = 0;
        int bestColumn = 0;
        for (int i = 0; i <= count; i++) {
            Arrays.fill(now, NEVER);
            row(i, two, one, now, drop);
            if (i >= passage.quoteTo()) {
                for (int k = 0; k < width; k++) {
                    if (now[k + 1] > best) {
                        best = now[k + 1];
                        bestRow = i;
                        bestColumn = k;
                    }
                }
            }
            float[] free = two;
            two = one;
            one = now;
            now = free;
        }
        score = best;
        if (best > NEVER / 2) {
            traceBack(bestRow, bestColumn);
        }
    }

    /// Index k + 1 of an array is diagonal low + k; what is at the ends is never reached.
    private void row(int i, float[] two, float[] one, float[] now, float[] drop) {
        int mostText = text.count();
        float insert = NEVER;
        boolean mayStart = i <= passage.quoteFrom();
        float weight = i > 0 ? weight(i - 1) : 0;
        float dropped = LEFT_OUT * (i > 0 ? passage.weight(i - 1) : 0);
        for (int k = 0; k < width; k++) {
            int j = i + low + k;
            if (j < 0 || j > mostText) {
                drop[k + 1] = NEVER;
                continue;
            }
            int step = START;
            float best = mayStart ? 0 : NEVER;
            int flags = 0;
            float opened = one[k + 2] + GAP + dropped;
            float goesOn = i > 0 ? drop[k + 2] + dropped : NEVER;
            if (goesOn > opened) {
                flags |= DROP_GOES_ON;
                opened = goesOn;
            }
            drop[k + 1] = i > 0 ? opened : NEVER;
            float put = k > 0 ? now[k] + GAP + PUT_IN : NEVER;
            if (insert + PUT_IN > put) {
                flags |= INSERT_GOES_ON;
                put = insert + PUT_IN;
            }
            insert = put;
            if (i > 0 && j > 0) {
                float paired = one[k + 1] + pair(i - 1, text.id(j - 1), weight);
                if (paired > best) {
                    best = paired;
                    step = PAIR;
                }
                if (i > 1
                        && two[k + 2] > NEVER / 2
                        && likeness.joined(i - 2, i - 1, text.id(j - 1))) {
                    float value = two[k + 2] + weight + weight(i - 2);
                    if (value > best) {
                        best = value;
                        step = JOINED;
                    }
                }
                if (j > 1
                        && k > 0
                        && one[k] > NEVER / 2
                        && likeness.parted(i - 1, text.id(j - 2), text.id(j - 1))) {
                    float value = one[k] + weight;
                    if (value > best) {
                        best = value;
                        step = PARTED;
                    }
                }
            }
            if (drop[k + 1] > best) {
                best = drop[k + 1];
                step = DROP;
            }
            if (insert > best) {
                best = insert;
                step = INSERT;
            }
            now[k + 1] = best;
            steps[i * width + k] = (byte) (step | flags);
        }
        drop[width + 1] = NEVER;
    }

    private float pair(int token, int id, float weight) {
        float same = likeness.of(token, id);
        return same > 0 ? weight * same : REPLACED;
    }

    private float weight(int token) {
        return weight(passage, token);
    }

    /// What a token of the passage is worth: one of the surroundings less than one of the quote.
    static float weight(Passage passage, int token) {
        return passage.isQuote(token) ? passage.weight(token) : CONTEXT * passage.weight(token);
    }

    private void traceBack(int row, int column) {
        int i = row;
        int k = column;
        int step = steps[i * width + k] & 7;
        while (step != START) {
            int j = i + low + k;
            int flags = steps[i * width + k];
            switch (step) {
                case PAIR -> {
                    set(i - 1, j - 1, j - 1, likeness.of(i - 1, text.id(j - 1)));
                    i--;
                }
                case JOINED -> {
                    set(i - 1, j - 1, j - 1, 1);
                    set(i - 2, j - 1, j - 1, 1);
                    i -= 2;
                    k++;
                }
                case PARTED -> {
                    set(i - 1, j - 2, j - 1, 1);
                    i--;
                    k--;
                }
                case DROP -> {
                    i--;
                    k++;
                    if ((flags & DROP_GOES_ON) != 0) {
                        continue;
                    }
                }
                default -> {
                    k--;
                    if ((flags & INSERT_GOES_ON) != 0) {
                        continue;
                    }
                }
            }
            step = steps[i * width + k] & 7;
        }
    }

    private void set(int token, int from, int to, float same) {
        first[token] = from;
        last[token] = to;
        alike[token] = same;
    }
}
