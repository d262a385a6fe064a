package app.obelus.page;

import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The marks of an article in order of place, each once; immutable, and made to be asked often.
///
/// Adding or removing one copies the list of references and builds the index of ends again, which
/// for 100,000 marks takes well under a millisecond; asking costs O(log n) and what is found.
public final class Marks {

    /// No marks.
    public static final Marks NONE = new Marks(new Mark[0], new int[0]);

    private static final Comparator<Mark> IN_ORDER_OF_PLACE =
            Comparator.comparing(Mark::range).thenComparingInt(Mark::style);
    private static final Comparator<Mark> INNERMOST_FIRST =
            Comparator.<Mark>comparingInt(mark -> mark.range().length())
                    .thenComparing(IN_ORDER_OF_PLACE.reversed());

    /// How many marks share one entry of [#reach].
    private static final int BUCKET = 16;

    private final Mark[] marks;

    /// The end of each, beside it in memory: to look each mark up for it takes ten times as long.
    private final int[] ends;

    /// The furthest end in each bucket, as the leaves of a binary heap of maxima from [#leaves] on,
    /// so that a search passes over everything that ends before the place asked for.
    private final int[] reach;

    private final int leaves;

    private Marks(Mark[] sorted, int[] ends) {
        this.marks = sorted;
        this.ends = ends;
        int buckets = Math.max(1, (sorted.length + BUCKET - 1) / BUCKET);
        this.leaves = buckets == 1 ? 1 : Integer.highestOneBit(buckets - 1) << 1;
        this.reach = new int[2 * leaves];
        for (int i = 0; i < ends.length; i++) {
            int leaf = leaves + i / BUCKET;
            reach[leaf] = Math.max(reach[leaf], ends[i]);
        }
        for (int i = leaves - 1; i > 0; i--) {
            reach[i] = Math.max(reach[2 * i], reach[2 * i + 1]);
        }
    }

    /// These marks, each once. Costs a sort: for very many, a matter for another thread.
    public static Marks of(Collection<Mark> marks) {
        Mark[] sorted = new LinkedHashSet<>(marks).toArray(Mark[]::new);
        Arrays.sort(sorted, IN_ORDER_OF_PLACE);
        int[] ends = Arrays.stream(sorted).mapToInt(mark -> mark.range().end()).toArray();
        return sorted.length == 0 ? NONE : new Marks(sorted, ends);
    }

    /// These and one more; the same if it is among them.
    public Marks with(Mark mark) {
        if (contains(mark)) {
            return this;
        }
        int place = firstNotBefore(mark);
        Mark[] more = Arrays.copyOf(marks, marks.length + 1);
        System.arraycopy(marks, place, more, place + 1, marks.length - place);
        more[place] = mark;
        int[] moreEnds = Arrays.copyOf(ends, ends.length + 1);
        System.arraycopy(ends, place, moreEnds, place + 1, ends.length - place);
        moreEnds[place] = mark.range().end();
        return new Marks(more, moreEnds);
    }

    /// These without one; the same if it is not among them.
    public Marks without(Mark mark) {
        int place = indexOf(mark);
        if (place < 0) {
            return this;
        }
        Mark[] fewer = Arrays.copyOf(marks, marks.length - 1);
        System.arraycopy(marks, place + 1, fewer, place, fewer.length - place);
        int[] fewerEnds = Arrays.copyOf(ends, ends.length - 1);
        System.arraycopy(ends, place + 1, fewerEnds, place, fewerEnds.length - place);
        return new Marks(fewer, fewerEnds);
    }

    public boolean contains(Mark mark) {
        return indexOf(mark) >= 0;
    }

    public int size() {
        return marks.length;
    }

    /// All of them in order of place; not to be changed.
    public List<Mark> all() {
        return Collections.unmodifiableList(Arrays.asList(marks));
    }

    /// Those that share a character with `range`, in order of place.
    public List<Mark> in(TextRange range) {
        List<Mark> found = new ArrayList<>();
        if (!range.isEmpty()) {
            collect(1, 0, leaves, range, firstStartingAt(range.end()), found);
        }
        return found;
    }

    /// Those that hold the character at `offset`, the shortest first.
    public List<Mark> at(int offset) {
        List<Mark> found = in(new TextRange(offset, offset + 1));
        found.sort(INNERMOST_FIRST);
        return found;
    }

    /// The first mark that begins behind `offset`.
    public Optional<Mark> next(int offset) {
        return get(firstStartingAt(offset + 1));
    }

    /// The last mark that begins before `offset`.
    public Optional<Mark> previous(int offset) {
        return get(firstStartingAt(offset) - 1);
    }

    /// The mark that follows this one in order of place, even where both begin together.
    public Optional<Mark> after(Mark mark) {
        int place = indexOf(mark);
        return place < 0 ? next(mark.range().start()) : get(place + 1);
    }

    /// The mark before this one in order of place, even where both begin together.
    public Optional<Mark> before(Mark mark) {
        int place = indexOf(mark);
        return place < 0 ? previous(mark.range().start()) : get(place - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks that && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    @Override
    public String toString() {
        return Arrays.toString(marks);
    }

    private Optional<Mark> get(int place) {
        return place < 0 || place >= marks.length ? Optional.empty() : Optional.of(marks[place]);
    }

    private void collect(
            int node, int from, int to, TextRange range, int firstBehind, List<Mark> found) {
        if (reach[node] <= range.start() || from * BUCKET >= firstBehind) {
            return;
        }
        if (to - from == 1) {
            int end = Math.min(firstBehind, to * BUCKET);
            for (int i = from * BUCKET; i < end; i++) {
                if (ends[i] > range.start()) {
                    found.add(marks[i]);
                }
            }
            return;
        }
        int middle = (from + to) >>> 1;
        collect(2 * node, from, middle, range, firstBehind, found);
        collect(2 * node + 1, middle, to, range, firstBehind, found);
    }

    private int firstStartingAt(int offset) {
        int low = 0;
        int high = marks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks[middle].range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstNotBefore(Mark mark) {
        int low = 0;
        int high = marks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (IN_ORDER_OF_PLACE.compare(marks[middle], mark) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int indexOf(Mark mark) {
        for (int i = firstNotBefore(mark);
                i < marks.length && IN_ORDER_OF_PLACE.compare(marks[i], mark) == 0;
                i++) {
            if (marks[i].equals(mark)) {
                return i;
            }
        }
        return -1;
    }
}
