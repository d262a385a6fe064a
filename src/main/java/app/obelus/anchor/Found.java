package app.obelus.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a search for a passage came to.
final class Found {

    /// Places whose scores differ by less are as good as each other.
    private static final double EQUAL = 0.1;

    private static final double SMALL_CHANGE = 0.02;
    private static final double RIGHT_OCCURRENCE = 0.5;
    private static final int MUCH_NEARER = 10;

    private final Passage passage;
    private final Candidate best;
    private final List<Candidate> equals;
    private final double[] signs;
    private final double likelihood;
    private final boolean onlyOne;
    private final boolean pointedOut;
    private final boolean moved;

    private Found(
            Passage passage,
            Candidate best,
            List<Candidate> equals,
            double[] signs,
            double likelihood,
            boolean onlyOne,
            boolean pointedOut,
            boolean moved) {
        this.passage = passage;
        this.best = best;
        this.equals = List.copyOf(equals);
        this.signs = signs;
        this.likelihood = likelihood;
        this.onlyOne = onlyOne;
        this.pointedOut = pointedOut;
        this.moved = moved;
    }

    /// Nothing if the text has nothing like it.
    static Optional<Found> in(TextIndex index, Remembered remembered) {
        Passage passage = remembered.passage(index);
        List<Occurrences.Occurrence> occurrences = Occurrences.of(passage, index);
        Optional<Descent> descent =
                remembered
                        .changes()
                        .map(changes -> new Descent(changes, passage, remembered.expected()));
        List<Candidate> candidates =
                new Search(passage, index)
                        .candidates(
                                occurrences,
                                descent.map(one -> one.diagonal(passage))
                                        .orElse(Integer.MIN_VALUE));
        Ordinals ordinals = new Ordinals(passage, occurrences, remembered, descent);
        return candidates.stream()
                .filter(one -> one.hasQuote() && !one.range().isEmpty())
                .max(Comparator.comparingDouble(one -> preference(one, ordinals)))
                .map(best -> of(passage, best, candidates, ordinals, remembered));
    }

    private static double preference(Candidate candidate, Ordinals ordinals) {
        double near = -SMALL_CHANGE * Math.log1p(candidate.drift() / 50.0);
        double occurrence = ordinals.isRemembered(candidate) ? RIGHT_OCCURRENCE : 0;
        double descent =
                ordinals.descent()
                        .map(
                                one ->
                                        one.arrived(ordinals.passage(), candidate)
                                                - one.foreign(ordinals.passage(), candidate))
                        .orElse(0.0);
        return candidate.score() + near + occurrence + descent;
    }

    private static Found of(
            Passage passage,
            Candidate best,
            List<Candidate> candidates,
            Ordinals ordinals,
            Remembered remembered) {
        double[] signs =
                Likelihood.signs(
                        passage,
                        best,
                        candidates,
                        ordinals.occurrences().size(),
                        remembered.occurrences(),
                        ordinals.descent());
        List<Candidate> equals = new ArrayList<>();
        long nearest = Long.MAX_VALUE;
        for (Candidate other : candidates) {
            if (other != best
                    && other.hasQuote()
                    && !other.overlaps(best)
                    && other.isSame() == best.isSame()
                    && other.score() > best.score() - EQUAL) {
                equals.add(other);
                nearest = Math.min(nearest, other.drift());
            }
        }
        boolean nearer =
                passage.expected() >= 0
                        && (best.drift() == 0 || best.drift() * (long) MUCH_NEARER < nearest);
        return new Found(
                passage,
                best,
                equals,
                signs,
                Likelihood.of(signs, LikelihoodWeights.of(remembered)),
                ordinals.occurrences().size() == 1,
                equals.isEmpty()
                        || nearer
                        || ordinals.isRemembered(best)
                        || ordinals.hasDescended(best),
                ordinals.descent().filter(one -> one.isMoved(passage)).isPresent());
    }

    /// The same, judged by other weights.
    Found judgedBy(double[] weights) {
        return new Found(
                passage,
                best,
                equals,
                signs,
                Likelihood.of(signs, weights),
                onlyOne,
                pointedOut,
                moved);
    }

    Passage passage() {
        return passage;
    }

    Candidate best() {
        return best;
    }

    /// Other places that are as good, but for how far they are.
    List<Candidate> equals() {
        return equals;
    }

    /// What [Likelihood] judges by.
    double[] signs() {
        return signs.clone();
    }

    /// That the best one is the place, from 0 to 1.
    double likelihood() {
        return likelihood;
    }

    /// Whether the quote's words stand once in the text.
    boolean isOnlyOne() {
        return onlyOne;
    }

    /// Whether something tells the best one from its equals: it stands where it was, much nearer
    /// than they, or is the occurrence that was remembered.
    boolean isPointedOut() {
        return pointedOut;
    }

    /// Whether the quote's passage left its place in the old text, where that is kept.
    boolean isMoved() {
        return moved;
    }

    /// What tells places apart that are alike: which occurrence of the quote a candidate is, where
    /// the quote stands as often as it did, and where the words of the old text went.
    private record Ordinals(
            Passage passage,
            List<Occurrences.Occurrence> occurrences,
            Remembered remembered,
            Optional<Descent> descent) {

        /// Whether most of the quote's words went here.
        boolean hasDescended(Candidate candidate) {
            return descent.map(one -> one.arrived(passage, candidate) > 0.5).orElse(false);
        }

        boolean isRemembered(Candidate candidate) {
            if (!candidate.isSame() || remembered.occurrences() != occurrences.size()) {
                return false;
            }
            int earlier = 0;
            for (Occurrences.Occurrence one : occurrences) {
                earlier += one.diagonal() + passage.quoteFrom() < candidate.firstToken() ? 1 : 0;
            }
            return earlier + 1 == remembered.occurrence();
        }
    }
}
