package app.obelus.anchor;

/// What the old text as a whole tells about a passage of it: where its words went.
final class Descent {

    private final TextChanges changes;
    private final int[] oldTokens;

    /// @param start where the quote begins in the old text
    Descent(TextChanges changes, Passage passage, int start) {
        this.changes = changes;
        this.oldTokens = new int[passage.count()];
        int offset = start - passage.quote().start();
        for (int i = 0; i < oldTokens.length; i++) {
            oldTokens[i] = changes.oldToken(Math.max(0, offset + passage.tokens().start(i)));
        }
    }

    /// The share of the quote's words, by weight, that went to this place.
    double arrived(Passage passage, Candidate candidate) {
        double all = 0;
        double arrived = 0;
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            int place = toNew(i);
            all += passage.weight(i);
            if (candidate.firstToken() <= place && place <= candidate.lastToken()) {
                arrived += passage.weight(i);
            }
        }
        return all == 0 ? 0 : arrived / all;
    }

    /// Whether most of the quote's words that stayed belong to passages that were moved.
    boolean isMoved(Passage passage) {
        int moved = 0;
        int stayed = 0;
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            if (toNew(i) >= 0) {
                moved += changes.isMoved(oldTokens[i]) ? 1 : 0;
                stayed++;
            }
        }
        return moved * 2 > stayed;
    }

    /// The share of the words at this place that came from elsewhere in the old text than from the
    /// quote.
    double foreign(Passage passage, Candidate candidate) {
        if (!candidate.hasQuote()) {
            return 0;
        }
        int first = oldTokens[passage.quoteFrom()];
        int last = oldTokens[passage.quoteTo() - 1];
        int foreign = 0;
        for (int j = candidate.firstToken(); j <= candidate.lastToken(); j++) {
            int origin = changes.toOld(j);
            foreign += origin >= 0 && (origin < first || origin > last) ? 1 : 0;
        }
        return (double) foreign / (candidate.lastToken() - candidate.firstToken() + 1);
    }

    /// The diagonal (token of the new text minus token of the passage) that most of the quote's
    /// words went to; the smallest integer where none is left.
    int diagonal(Passage passage) {
        for (int i = passage.quoteFrom(); i < passage.quoteTo(); i++) {
            if (toNew(i) >= 0 && passage.weight(i) > 0.5) {
                return toNew(i) - i;
            }
        }
        return Integer.MIN_VALUE;
    }

    private int toNew(int token) {
        int old = oldTokens[token];
        return old < changes.oldCount() ? changes.toNew(old) : -1;
    }
}
