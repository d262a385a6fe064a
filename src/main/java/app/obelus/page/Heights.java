package app.obelus.page;

/// The heights of all pieces, estimated until measured: where a piece begins and which one is at a
/// height, both in O(log n), over a Fenwick tree of sums.
final class Heights {

    private final double[] heights;
    private final double[] tree;

    Heights(double[] estimates) {
        heights = estimates.clone();
        tree = new double[heights.length + 1];
        System.arraycopy(heights, 0, tree, 1, heights.length);
        for (int i = 1; i < tree.length; i++) {
            int parent = i + Integer.lowestOneBit(i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    int size() {
        return heights.length;
    }

    double total() {
        return top(heights.length);
    }

    /// Where a piece begins; with the size as argument, where the last one ends.
    double top(int piece) {
        double sum = 0;
        for (int i = piece; i > 0; i -= Integer.lowestOneBit(i)) {
            sum += tree[i];
        }
        return sum;
    }

    double of(int piece) {
        return heights[piece];
    }

    void measured(int piece, double height) {
        double change = height - heights[piece];
        if (change == 0) {
            return;
        }
        heights[piece] = height;
        for (int i = piece + 1; i < tree.length; i += Integer.lowestOneBit(i)) {
            tree[i] += change;
        }
    }

    /// The piece that `y` lies in; the first or the last where it lies in none.
    int at(double y) {
        int place = 0;
        double rest = y;
        for (int step = Integer.highestOneBit(heights.length); step > 0; step >>= 1) {
            if (place + step <= heights.length && tree[place + step] <= rest) {
                place += step;
                rest -= tree[place];
            }
        }
        return Math.max(0, Math.min(place, heights.length - 1));
    }
}
