package app.obelus.anchor;

import java.util.ArrayList;
import java.util.List;

/// All places of a text where a passage may stand.
final class Search {

    private static final int BANDS = 10;
    private static final int OCCURRENCES = 8;
    private static final float WORTH_A_LOOK = 0.45f;
    private static final int MOST_CELLS = 1_200_000;
    private static final int MOST_SLACK = 120;

    private final Passage passage;
    private final TextIndex index;
    private final WordLikeness likeness;
    private final List<Candidate> found = new ArrayList<>();
    private int cells;

    Search(Passage passage, TextIndex index) {
        this.passage = passage;
        this.index = index;
        this.likeness = new WordLikeness(passage, index.vocabulary());
    }

    /// @param descended a diagonal to look at besides; none if it is the smallest integer
    List<Candidate> candidates(List<Occurrences.Occurrence> occurrences, int descended) {
        int middle =
                index.tokens().firstEndingBehind(Math.max(0, passage.expected()))
                        - passage.quoteFrom();
        for (var occurrence : Occurrences.likeliest(occurrences, middle, OCCURRENCES)) {
            add(occurrence.diagonal(), occurrence.diagonal(), 8);
        }
        int slack = Math.min(MOST_SLACK, 12 + passage.count() / 2);
        if (descended != Integer.MIN_VALUE) {
            add(descended, descended, slack);
        }
        float best = 0;
        for (Seeds.Band band : Seeds.of(passage, index, BANDS)) {
            best = Math.max(best, band.weight());
            if (band.weight() < WORTH_A_LOOK * best) {
                break;
            }
            add(band.low(), band.high(), slack);
        }
        return found;
    }

    private void add(int low, int high, int slack) {
        int cost = (high - low + 1 + 2 * slack) * passage.count();
        if (cells > 0 && cells + cost > MOST_CELLS) {
            return;
        }
        cells += cost;
        var alignment = new WordAlignment(passage, index, likeness, low - slack, high + slack);
        Candidate candidate = new Candidate(passage, index, alignment);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).range().equals(candidate.range())) {
                if (found.get(i).score() < candidate.score()) {
                    found.set(i, candidate);
                }
                return;
            }
        }
        found.add(candidate);
    }
}
