package app.obelus.anchor;

/// Tells a passage that changed from its neighbour that stayed: where a sentence was deleted and
/// the one beside it is much the same, the remembered surroundings stand where the quote would be.
final class Neighbours {

    /// So many words in a row are no accident.
    private static final int ENOUGH = 3;

    /// More words in a row prove no more.
    private static final int PLENTY = 6;

    private static final int SLACK = 2;

    private final Passage passage;
    private final TextIndex index;
    private final Candidate candidate;

    /// The tokens before and behind the quote that are whole words: from here, and up to there.
    private final int from;

    private final int to;

    private Neighbours(Passage passage, TextIndex index, Candidate candidate) {
        int count = passage.count();
        this.passage = passage;
        this.index = index;
        this.candidate = candidate;
        this.from = count > 0 && passage.isCutHead(0) ? 1 : 0;
        this.to = count > 0 && passage.isCutTail(count - 1) ? count - 1 : count;
    }

    /// Whether the words at the candidate, which are not the quote's, are those remembered just
    /// before or behind it, or the gap that the quote left has closed there.
    static boolean isOne(Passage passage, TextIndex index, Candidate candidate) {
        Neighbours neighbours = new Neighbours(passage, index, candidate);
        return neighbours.isClosedGap() || neighbours.standThere();
    }

    /// Whether what followed the quote now follows what came before it, in one of the two ways in
    /// which the alignment can have hidden that.
    private boolean isClosedGap() {
        WordAlignment alignment = candidate.alignment();
        int before = passage.quoteFrom() - 1;
        int behind = passage.quoteTo();
        int followers = Math.min(PLENTY, to - behind);
        int leaders = Math.min(PLENTY, before - from + 1);
        return (before >= from
                        && alignment.alike(before) == 1
                        && followers >= ENOUGH
                        && forward(alignment.last(before) + 1).length() >= followers)
                || (behind < to
                        && alignment.alike(behind) == 1
                        && leaders >= ENOUGH
                        && backward(alignment.first(behind) - 1).length() >= leaders);
    }

    private boolean standThere() {
        for (int slack = -SLACK; slack <= SLACK; slack++) {
            if (forward(candidate.firstToken() + slack).tells()
                    || backward(candidate.lastToken() + slack).tells()) {
                return true;
            }
        }
        return false;
    }

    /// The remembered words next to the quote that stand in a row.
    ///
    /// @param own how many of them are words of the candidate that the quote does not have there
    private record Row(int length, int own) {

        boolean tells() {
            return length >= ENOUGH && own > 0;
        }
    }

    private Row forward(int place) {
        int length = 0;
        int own = 0;
        for (int i = passage.quoteTo(); i < to && stands(i, place + length); i++) {
            own += isOwn(place + length) ? 1 : 0;
            length++;
        }
        return new Row(length, own);
    }

    private Row backward(int place) {
        int length = 0;
        int own = 0;
        for (int i = passage.quoteFrom() - 1; i >= from && stands(i, place - length); i--) {
            own += isOwn(place - length) ? 1 : 0;
            length++;
        }
        return new Row(length, own);
    }

    private boolean stands(int token, int place) {
        return place >= 0
                && place < index.tokens().count()
                && index.tokens().id(place) == passage.id(token);
    }

    private boolean isOwn(int place) {
        return candidate.firstToken() <= place
                && place <= candidate.lastToken()
                && !candidate.keeps(place);
    }
}
