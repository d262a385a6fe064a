package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Scale;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A part of an article, whole paragraphs of it, and the claims that stand in it.
///
/// @param from the number of its first paragraph, from 1
/// @param to the number of its last one
/// @param tally of the claims with a place in it, each counted once
/// @param first the first place of such a claim in it
public record Stretch(int from, int to, Tally tally, Optional<Place> first) {

    private static final int TENTHS = 10;

    /// Tenths of an article by its text, cut between paragraphs; fewer where it has not enough of
    /// them. A claim is counted in each that it has a place in.
    ///
    /// @param places where claims are in the article
    static List<Stretch> of(List<Claim> claims, Places places, Article article, Scale scale) {
        List<Block> blocks = article.blocks();
        int[] tenths = new int[blocks.size()];
        for (int i = 0; i < tenths.length; i++) {
            TextRange range = blocks.get(i).range();
            long middle = (range.start() + (long) range.end()) / 2;
            tenths[i] = (int) (middle * TENTHS / Math.max(1, article.text().length()));
        }
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tenths.length; i++) {
            if (i == tenths.length || tenths[i] != tenths[first]) {
                int start = first == 0 ? 0 : blocks.get(first).range().start();
                int end =
                        i == tenths.length
                                ? article.text().length()
                                : blocks.get(i).range().start();
                stretches.add(over(first + 1, i, start, end, claims, places, scale));
                first = i;
            }
        }
        return List.copyOf(stretches);
    }

    private static Stretch over(
            int from, int to, int start, int end, List<Claim> claims, Places places, Scale scale) {
        Set<Claim> within = new LinkedHashSet<>();
        Optional<Place> first = Optional.empty();
        for (Claim claim : claims) {
            for (Place place : places.of(claim.id())) {
                int at = start(place);
                if (at >= start && at < end) {
                    within.add(claim);
                    if (first.isEmpty() || at < start(first.get())) {
                        first = Optional.of(place);
                    }
                }
            }
        }
        return new Stretch(from, to, Tally.of(within, scale), first);
    }

    /// -1 where its words are gone.
    private static int start(Place place) {
        return place.range().map(TextRange::start).orElse(-1);
    }
}
