package app.obelus.ui.find;

import app.obelus.text.SearchQuery;
import app.obelus.text.SearchResult;
import app.obelus.text.TextRange;

import java.util.List;
import java.util.Optional;

/// What came of a search, and at which hit the reader is.
///
/// @param current the index of that hit; -1 where there are no hits
public record Finding(SearchQuery query, SearchResult result, int current) {

    /// @throws IllegalArgumentException if `current` is not one of the hits
    public Finding {
        int count = hits(result).size();
        if (count == 0 ? current != -1 : current < 0 || current >= count) {
            throw new IllegalArgumentException("no hit " + current + " of " + count);
        }
    }

    /// Nothing looked for yet.
    static Finding nothing() {
        return new Finding(SearchQuery.of(""), new SearchResult.Hits(List.of(), true), -1);
    }

    /// The places found, in order; none where the expression was broken or too slow.
    public List<TextRange> hits() {
        return hits(result);
    }

    public Optional<TextRange> currentHit() {
        return current < 0 ? Optional.empty() : Optional.of(hits().get(current));
    }

    Finding at(int index) {
        return new Finding(query, result, index);
    }

    private static List<TextRange> hits(SearchResult result) {
        return switch (result) {
            case SearchResult.Hits hits -> hits.ranges();
            case SearchResult.Broken _, SearchResult.TooSlow _ -> List.of();
        };
    }
}
