package app.obelus.text;

import java.util.List;

/// What came of a search.
public sealed interface SearchResult {

    /// The places found, in order, none empty, none overlapping another.
    ///
    /// @param all whether these are all; otherwise there were more than a search gives
    record Hits(List<TextRange> ranges, boolean all) implements SearchResult {
        public Hits {
            ranges = List.copyOf(ranges);
        }
    }

    /// The regular expression cannot be read.
    ///
    /// @param problem what is wrong with it, in the words of the platform
    /// @param index where in it, in UTF-16 code units; -1 where that is not known
    record Broken(String problem, int index) implements SearchResult {}

    /// The regular expression can be read but takes too many steps on this text, as those with
    /// nested repetitions do.
    record TooSlow() implements SearchResult {}
}
