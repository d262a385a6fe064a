package app.obelus.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where in a text a passage may be: the diagonals (token of the text minus token of the passage)
/// on which most of its rare words and pairs of words stand.
///
/// However often its words stand in the text, only so many places of them are looked at; of words
/// that stand everywhere, those around the remembered place.
final class Seeds {

    /// A stretch of diagonals and the weight of what stands on them.
    record Band(int low, int high, float weight) {}

    private static final int MOST_VOTES = 4000;
    private static final int MOST_OF_ONE = 64;
    private static final float QUOTE = 1.25f;

    private final Passage passage;
    private final TextIndex index;
    private final int middle;
    private final double all;
    private long[] votes = new long[512];
    private int count;

    private record Seed(int token, boolean pair, TextIndex.Places places) {}

    private Seeds(Passage passage, TextIndex index) {
        this.passage = passage;
        this.index = index;
        this.middle =
                passage.expected() < 0 ? 0 : index.tokens().firstEndingBehind(passage.expected());
        this.all = Math.log(index.tokens().count() + 2);
    }

    /// The most promising bands, best first.
    static List<Band> of(Passage passage, TextIndex index, int most) {
        Seeds seeds = new Seeds(passage, index);
        seeds.vote();
        return seeds.bands(most);
    }

    private void vote() {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < passage.count(); i++) {
            if (passage.id(i) < 0) {
                continue;
            }
            seeds.add(new Seed(i, false, index.word(passage.id(i))));
            if (i + 1 < passage.count() && passage.id(i + 1) >= 0) {
                seeds.add(new Seed(i, true, index.pair(passage.id(i), passage.id(i + 1))));
            }
        }
        seeds.sort((a, b) -> Integer.compare(a.places.count(), b.places.count()));
        for (Seed seed : seeds) {
            if (count >= MOST_VOTES) {
                return;
            }
            cast(seed);
        }
    }

    private void cast(Seed seed) {
        if (seed.places.count() == 0) {
            return;
        }
        TextIndex.Places places = seed.places.around(middle + seed.token, MOST_OF_ONE);
        float weight = (float) (1 - Math.log(seed.places.count()) / all);
        if (passage.isQuote(seed.token)) {
            weight *= QUOTE;
        }
        int stored = Math.round(weight * 1000);
        for (int k = 0; k < places.count(); k++) {
            int place = places.get(k);
            if (seed.pair && !standsAt(seed.token, place)) {
                continue;
            }
            if (count == votes.length) {
                votes = Arrays.copyOf(votes, count * 2);
            }
            long diagonal = (long) place - seed.token;
            votes[count++] = (diagonal << 16) | stored;
        }
    }

    private boolean standsAt(int token, int place) {
        return index.tokens().id(place) == passage.id(token)
                && index.tokens().id(place + 1) == passage.id(token + 1);
    }

    private List<Band> bands(int most) {
        Arrays.sort(votes, 0, count);
        int reach = 3 + passage.count() / 6;
        float[] sums = new float[count];
        int[] ends = new int[count];
        float sum = 0;
        int end = 0;
        for (int i = 0; i < count; i++) {
            while (end < count && diagonal(end) - diagonal(i) <= reach) {
                sum += weight(end++);
            }
            sums[i] = sum;
            ends[i] = end;
            sum -= weight(i);
        }
        List<Band> bands = new ArrayList<>();
        while (bands.size() < most) {
            int best = -1;
            for (int i = 0; i < count; i++) {
                if (sums[i] > 0 && (best < 0 || sums[i] > sums[best])) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            int low = (int) diagonal(best);
            int high = (int) diagonal(ends[best] - 1);
            bands.add(new Band(low, high, sums[best] / 1000));
            for (int i = best; i < count && diagonal(i) <= high; i++) {
                sums[i] = 0;
            }
            for (int i = best; i >= 0 && diagonal(i) >= low - reach; i--) {
                sums[i] = 0;
            }
        }
        return bands;
    }

    private long diagonal(int vote) {
        return votes[vote] >> 16;
    }

    private int weight(int vote) {
        return (int) (votes[vote] & 0xFFFF);
    }
}
