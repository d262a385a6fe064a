package app.obelus.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Runs of words that stand once in a text, by a hash of their numbers.
final class UniqueRuns {

    /// Bits of a key that are the place; the rest are the hash.
    private static final int PLACE = 24;

    private static final long PLACES = (1L << PLACE) - 1;

    private UniqueRuns() {}

    /// Sorted keys of the runs between two places.
    static long[] of(int[] ids, int from, int to, int length) {
        int count = Math.max(0, Math.min(to, (int) PLACES) - from - length + 1);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = key(ids, from + i, length);
        }
        return once(keys);
    }

    /// Sorted keys of the runs of words that have no counterpart.
    static long[] free(int[] ids, int[] counterparts, int length) {
        long[] keys = new long[ids.length];
        int count = 0;
        int row = 0;
        for (int i = 0; i < Math.min(ids.length, (int) PLACES); i++) {
            row = counterparts[i] < 0 ? row + 1 : 0;
            if (row >= length) {
                keys[count++] = key(ids, i - length + 1, length);
            }
        }
        return once(Arrays.copyOf(keys, count));
    }

    private static long key(int[] ids, int from, int length) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int k = 0; k < length; k++) {
            hash = (hash ^ ids[from + k]) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return (hash & ~PLACES) | from;
    }

    private static long[] once(long[] keys) {
        Arrays.sort(keys);
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            boolean before = i > 0 && sameRun(keys[i - 1], keys[i]);
            boolean behind = i + 1 < keys.length && sameRun(keys[i], keys[i + 1]);
            if (!before && !behind) {
                keys[count++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static boolean sameRun(long one, long other) {
        return (one & ~PLACES) == (other & ~PLACES);
    }

    /// Places (in the one, in the other) of runs that both have, in the order of the one.
    static List<int[]> shared(long[] one, long[] other) {
        List<int[]> shared = new ArrayList<>();
        int j = 0;
        for (long key : one) {
            while (j < other.length && (other[j] & ~PLACES) < (key & ~PLACES)) {
                j++;
            }
            if (j < other.length && sameRun(key, other[j])) {
                shared.add(new int[] {(int) (key & PLACES), (int) (other[j] & PLACES)});
            }
        }
        shared.sort((a, b) -> Integer.compare(a[0], b[0]));
        return shared;
    }

    /// The longest part of them that is in the order of both.
    static List<int[]> inOrder(List<int[]> places) {
        int[] piles = new int[places.size()];
        int[] before = new int[places.size()];
        int count = 0;
        for (int i = 0; i < places.size(); i++) {
            int pile = pile(places, piles, count, places.get(i)[1]);
            before[i] = pile == 0 ? -1 : piles[pile - 1];
            piles[pile] = i;
            count = Math.max(count, pile + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = count == 0 ? -1 : piles[count - 1]; i >= 0; i = before[i]) {
            chain.add(places.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int pile(List<int[]> places, int[] piles, int count, int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(piles[middle])[1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
