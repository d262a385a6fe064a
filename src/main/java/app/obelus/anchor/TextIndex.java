package app.obelus.anchor;

import java.util.Arrays;

/// Where each word, and each two words in a row, stand in a text. Built once for a text, linear in
/// its length, and shared by all that is searched in it. Immutable once built.
final class TextIndex {

    private static final float LEAST_WEIGHT = 0.2f;

    private final String text;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokens tokens;
    private final int[] wordFrom;
    private final int[] wordPlaces;
    private final int[] pairFrom;
    private final int[] pairPlaces;
    private final int pairMask;

    TextIndex(String text) {
        this.text = text;
        this.tokens = Tokens.of(text, vocabulary);
        int count = tokens.count();
        wordFrom = new int[vocabulary.size() + 1];
        wordPlaces = new int[count];
        for (int i = 0; i < count; i++) {
            wordFrom[tokens.id(i) + 1]++;
        }
        fill(wordFrom, wordPlaces, count, false);
        int buckets = Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 2);
        pairMask = buckets - 1;
        pairFrom = new int[buckets + 1];
        pairPlaces = new int[Math.max(0, count - 1)];
        for (int i = 0; i + 1 < count; i++) {
            pairFrom[bucket(tokens.id(i), tokens.id(i + 1)) + 1]++;
        }
        fill(pairFrom, pairPlaces, count - 1, true);
    }

    private void fill(int[] from, int[] places, int count, boolean pairs) {
        for (int i = 1; i < from.length; i++) {
            from[i] += from[i - 1];
        }
        int[] next = from.clone();
        for (int i = 0; i < count; i++) {
            int key = pairs ? bucket(tokens.id(i), tokens.id(i + 1)) : tokens.id(i);
            places[next[key]++] = i;
        }
    }

    private int bucket(int one, int other) {
        int hash = one * 0x9E3779B1 + other * 0x85EBCA6B;
        hash ^= hash >>> 15;
        return ((hash * 0x2C1B3C6D) >>> 7) & pairMask;
    }

    String text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// What a word tells about a place: from 1 for one that stands once or not at all, down to 0.2.
    float weight(int id) {
        if (id < 0) {
            return 1;
        }
        int often = wordFrom[id + 1] - wordFrom[id];
        double all = Math.log(Math.max(2, tokens.count()) + 1);
        return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (float) (1 - Math.log(often) / all);
    }

    /// Where a word stands: ascending token numbers.
    Places word(int id) {
        return new Places(wordPlaces, wordFrom[id], wordFrom[id + 1]);
    }

    /// Where two words may stand in a row: ascending numbers of the first; a few of them may be
    /// other words with the same hash.
    Places pair(int one, int other) {
        int bucket = bucket(one, other);
        return new Places(pairPlaces, pairFrom[bucket], pairFrom[bucket + 1]);
    }

    /// A stretch of a sorted list of token numbers.
    static final class Places {
        private final int[] places;
        private final int from;
        private final int to;

        Places(int[] places, int from, int to) {
            this.places = places;
            this.from = from;
            this.to = to;
        }

        int count() {
            return to - from;
        }

        int get(int index) {
            return places[from + index];
        }

        /// At most `most` of them, those around `middle`.
        Places around(int middle, int most) {
            if (count() <= most) {
                return this;
            }
            int at = Arrays.binarySearch(places, from, to, middle);
            int centre = at < 0 ? -at - 1 : at;
            int first = Math.clamp(centre - most / 2, from, to - most);
            return new Places(places, first, first + most);
        }
    }
}
