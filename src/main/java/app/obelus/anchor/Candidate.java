package app.obelus.anchor;

import app.obelus.text.TextRange;

/// A place where a passage may stand, and how much of it stands there.
final class Candidate {

    /// How much less a word of the surroundings counts than the next one nearer to the quote.
    private static final double NEARER = 0.8;

    /// So much of the surroundings is all of it: the word that was cut counts a little less.
    private static final double ALL = 0.96;

    private final Passage passage;
    private final TextIndex index;
    private final WordAlignment alignment;
    private final TextRange range;
    private final int firstToken;
    private final int lastToken;
    private final boolean same;

    Candidate(Passage passage, TextIndex index, WordAlignment alignment) {
        this.passage = passage;
        this.index = index;
        this.alignment = alignment;
        this.range = Edges.of(passage, index, alignment);
        int first = -1;
        int last = -1;
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            if (alignment.alike(i) > 0) {
                first = first < 0 ? alignment.first(i) : first;
                last = alignment.last(i);
            }
        }
        this.firstToken = first;
        this.lastToken = last;
        this.same = first >= 0 && Folding.same(passage.exact(), range.in(index.text()));
    }

    TextRange range() {
        return range;
    }

    boolean hasQuote() {
        return firstToken >= 0;
    }

    /// Whether the quote stands here the same but for typography.
    boolean isSame() {
        return same;
    }

    float score() {
        return alignment.score();
    }

    WordAlignment alignment() {
        return alignment;
    }

    /// The share of the quote's words, by weight, that stand here.
    double kept() {
        double all = 0;
        double kept = 0;
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            all += passage.weight(i);
            kept += passage.weight(i) * alignment.alike(i);
        }
        return all == 0 ? 0 : kept / all;
    }

    /// The share of the words here, by weight, that are the quote's.
    double covered() {
        if (firstToken < 0) {
            return 0;
        }
        double all = 0;
        for (int j = firstToken; j <= lastToken; j++) {
            all += index.weight(index.tokens().id(j));
        }
        double kept = 0;
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            kept += passage.weight(i) * alignment.alike(i);
        }
        return all == 0 ? 0 : Math.min(1, kept / all);
    }

    /// The share of the words before the quote that stand before it here, the nearest counting
    /// most; half where none are remembered.
    double before() {
        double all = 0;
        double kept = 0;
        double weight = 1;
        for (int i = passage.quoteFrom() - 1; i >= 0; i--) {
            all += weight * passage.weight(i);
            kept += weight * passage.weight(i) * alignment.alike(i);
            weight *= NEARER;
        }
        return all == 0 ? 0.5 : kept / all;
    }

    /// Likewise behind the quote.
    double behind() {
        double all = 0;
        double kept = 0;
        double weight = 1;
        for (int i = passage.quoteTo(); i < passage.count(); i++) {
            all += weight * passage.weight(i);
            kept += weight * passage.weight(i) * alignment.alike(i);
            weight *= NEARER;
        }
        return all == 0 ? 0.5 : kept / all;
    }

    /// Whether the word just before the quote is the remembered one and nothing was put between.
    boolean touchesBefore() {
        int before = passage.quoteFrom() - 1;
        return before >= 0
                && alignment.alike(before) > 0
                && alignment.last(before) == firstToken - 1;
    }

    boolean touchesBehind() {
        int behind = passage.quoteTo();
        return behind < passage.count()
                && alignment.alike(behind) > 0
                && alignment.first(behind) == lastToken + 1;
    }

    int firstToken() {
        return firstToken;
    }

    int lastToken() {
        return lastToken;
    }

    /// Whether all words remembered on both sides stand here; true on a side without any.
    boolean hasAllSurroundings() {
        return (before() > ALL || passage.quoteFrom() == 0)
                && (behind() > ALL || passage.quoteTo() == passage.count());
    }

    /// Whether only figures of the quote changed, to other figures.
    boolean differsInFiguresOnly() {
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            float least = Character.isDigit(passage.word(i).charAt(0)) ? 0 : 0.5f;
            if (alignment.alike(i) <= least) {
                return false;
            }
        }
        return true;
    }

    /// Whether this token of the text is a word of the quote, kept.
    boolean keeps(int token) {
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            if (alignment.alike(i) > 0.5
                    && alignment.first(i) <= token
                    && token <= alignment.last(i)) {
                return true;
            }
        }
        return false;
    }

    boolean overlaps(Candidate other) {
        return range.overlaps(other.range);
    }

    /// How far the quote is from where it was, in code units; 0 where that is not known.
    int drift() {
        return passage.expected() < 0 ? 0 : Math.abs(range.start() - passage.expected());
    }
}
