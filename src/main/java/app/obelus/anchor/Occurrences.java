package app.obelus.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a passage's quote stands word for word in a text (signs between the words not looked at).
final class Occurrences {

    private static final int MOST = 400;
    private static final int NEIGHBOURS = 12;

    private final Passage passage;
    private final TextIndex index;

    private Occurrences(Passage passage, TextIndex index) {
        this.passage = passage;
        this.index = index;
    }

    /// One of them.
    ///
    /// @param diagonal token of the text minus token of the passage
    /// @param neighbours how many words just before and behind are the remembered ones too
    record Occurrence(int diagonal, int neighbours) {}

    /// In order of place; if there are more than 400, those around the remembered place.
    static List<Occurrence> of(Passage passage, TextIndex index) {
        return new Occurrences(passage, index).find();
    }

    private List<Occurrence> find() {
        int from = passage.quoteFrom();
        int to = passage.quoteTo();
        List<Occurrence> found = new ArrayList<>();
        if (from == to) {
            return found;
        }
        int rarest = from;
        TextIndex.Places places = null;
        for (int i = from; i < to; i++) {
            if (passage.id(i) < 0) {
                return found;
            }
            TextIndex.Places here =
                    i + 1 < to && passage.id(i + 1) >= 0
                            ? index.pair(passage.id(i), passage.id(i + 1))
                            : index.word(passage.id(i));
            if (places == null || here.count() < places.count()) {
                places = here;
                rarest = i;
            }
        }
        if (places == null) {
            return found;
        }
        int middle = Math.max(0, index.tokens().firstEndingBehind(Math.max(0, passage.expected())));
        places = places.around(middle + rarest - from, MOST);
        for (int k = 0; k < places.count(); k++) {
            int diagonal = places.get(k) - rarest;
            if (stands(diagonal, from, to)) {
                found.add(new Occurrence(diagonal, neighbours(diagonal)));
            }
        }
        return found;
    }

    /// Those most like the remembered place, best first.
    static List<Occurrence> likeliest(List<Occurrence> all, int expectedDiagonal, int most) {
        return all.stream()
                .sorted(
                        Comparator.comparingInt(Occurrence::neighbours)
                                .reversed()
                                .thenComparingInt(one -> Math.abs(one.diagonal - expectedDiagonal)))
                .limit(most)
                .toList();
    }

    private boolean stands(int diagonal, int from, int to) {
        if (diagonal + from < 0 || diagonal + to > index.tokens().count()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (index.tokens().id(diagonal + i) != passage.id(i)) {
                return false;
            }
        }
        return true;
    }

    private int neighbours(int diagonal) {
        int same = 0;
        for (int i = passage.quoteFrom() - 1;
                i >= Math.max(0, passage.quoteFrom() - NEIGHBOURS);
                i--) {
            same += standsAt(diagonal, i) ? 1 : 0;
        }
        for (int i = passage.quoteTo();
                i < Math.min(passage.count(), passage.quoteTo() + NEIGHBOURS);
                i++) {
            same += standsAt(diagonal, i) ? 1 : 0;
        }
        return same;
    }

    private boolean standsAt(int diagonal, int token) {
        int place = diagonal + token;
        return place >= 0
                && place < index.tokens().count()
                && index.tokens().id(place) == passage.id(token);
    }
}
