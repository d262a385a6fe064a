package app.obelus.anchor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How likely it is that the best candidate is the place that is looked for, by a logistic model of
/// a few signs. The weights are data, learned from the histories of public documents
/// ([LikelihoodWeights]).
final class Likelihood {

    /// The signs in the order of the weights.
    enum Sign {
        /// How much was found in all, as a logarithm.
        FOUND,
        /// How much of what there is to find was found.
        FOUND_SHARE,
        /// How much more was found than at the next best place.
        LEAD,
        /// How much the quote's words tell, as a logarithm.
        QUOTE,
        /// How much of that was kept, as a logarithm.
        QUOTE_KEPT,
        /// The share of the quote that was kept.
        QUOTE_SHARE,
        /// How much better the quote is kept at another place.
        QUOTE_ELSEWHERE,
        /// How much better the words before are kept at another place.
        BEFORE_ELSEWHERE,
        /// A long way from the remembered place, and without its surroundings.
        STRAYED,
        /// The quote's words stand once in the text.
        ONLY_ONE,
        /// Another place is as good.
        TIE,
        /// Another place is as good, but farther from the remembered place.
        TIE_NEARER,
        /// Another place is nearly as good, and this one is far from the remembered place.
        TIE_FAR,
        /// The word just before or just behind the quote still is.
        TOUCHES,
        /// The quote stood several times in the old text.
        STOOD_OFTEN,
        /// It now stands fewer times.
        STANDS_LESS,
        /// The share of the quote's words that went here, as a comparison of both texts has it.
        ARRIVED,
        /// The share of the words here that came from elsewhere in the old text.
        FOREIGN
    }

    static final int SIGNS = Sign.values().length;

    private Likelihood() {}

    /// Between 0 and 1.
    static double of(double[] signs, double[] weights) {
        double sum = weights[SIGNS];
        for (int i = 0; i < SIGNS; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// @param candidates all, `best` among them
    /// @param occurrences how often the quote's words stand in the text
    /// @param remembered how often they did; 0 where that was not written down
    /// @param descent what became of the old text, where that is kept
    static double[] signs(
            Passage passage,
            Candidate best,
            List<Candidate> candidates,
            int occurrences,
            int remembered,
            Optional<Descent> descent) {
        double most = 0;
        double quote = 0;
        for (int i = 0; i < passage.count(); i++) {
            most += WordAlignment.weight(passage, i);
            quote += passage.isQuote(i) ? passage.weight(i) : 0;
        }
        Rivals rivals = Rivals.of(best, candidates);
        double kept = best.kept();
        double surroundings = Math.max(best.before(), best.behind());
        double far = Math.log1p(best.drift() / 100.0);
        double lead = Math.max(0, best.score() - rivals.score);
        double tie = Math.exp(-lead / 0.5);
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.FOUND, Math.log(Math.max(0.05, best.score())));
        signs.put(Sign.FOUND_SHARE, best.score() / most);
        signs.put(Sign.LEAD, (best.score() - rivals.score) / most);
        signs.put(Sign.QUOTE, Math.log(quote + 0.1));
        signs.put(Sign.QUOTE_KEPT, Math.log(quote * kept + 0.1));
        signs.put(Sign.QUOTE_SHARE, kept);
        signs.put(Sign.QUOTE_ELSEWHERE, rivals.quote - kept * best.covered());
        signs.put(Sign.BEFORE_ELSEWHERE, rivals.before - best.before());
        signs.put(Sign.STRAYED, far * (1 - surroundings));
        signs.put(Sign.ONLY_ONE, occurrences == 1 && best.isSame() ? 1.0 : 0.0);
        signs.put(Sign.TIE, tie);
        signs.put(Sign.TIE_NEARER, tie * rivals.farther(best));
        signs.put(Sign.TIE_FAR, Math.exp(-lead / 1.5) * far);
        signs.put(Sign.TOUCHES, best.touchesBefore() || best.touchesBehind() ? 1.0 : 0.0);
        signs.put(Sign.STOOD_OFTEN, remembered > 1 ? 1.0 : 0.0);
        signs.put(
                Sign.STANDS_LESS,
                remembered > 0 && best.isSame() ? Math.clamp(remembered - occurrences, 0, 3) : 0.0);
        signs.put(Sign.ARRIVED, descent.map(one -> one.arrived(passage, best)).orElse(0.0));
        signs.put(Sign.FOREIGN, descent.map(one -> one.foreign(passage, best)).orElse(0.0));
        return Arrays.stream(Sign.values()).mapToDouble(signs::get).toArray();
    }

    /// What the other places have to say.
    private record Rivals(double score, double quote, double before, int drift) {

        static Rivals of(Candidate best, List<Candidate> candidates) {
            double score = 0;
            double quote = 0;
            double before = 0;
            int drift = -1;
            for (Candidate other : candidates) {
                if (other == best || other.overlaps(best)) {
                    continue;
                }
                quote = Math.max(quote, other.kept() * other.covered());
                before = Math.max(before, other.before());
                if (other.hasQuote() && (drift < 0 || other.score() > score)) {
                    score = other.score();
                    drift = other.drift();
                }
            }
            return new Rivals(score, quote, before, drift);
        }

        double farther(Candidate best) {
            return drift < 0 ? 3 : Math.log((drift + 20.0) / (best.drift() + 20.0));
        }
    }
}
