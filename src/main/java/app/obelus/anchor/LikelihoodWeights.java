package app.obelus.anchor;

/// What the signs of [Likelihood] weigh: data, printed by the program `AnchoringTraining` beside
/// the benchmarks. In the order of [Likelihood.Sign], the last for what is always there.
final class LikelihoodWeights {

    /// For targets of other programs: a quote, 32 characters either side, a position.
    private static final double[] BARE = {
        0.7757, // FOUND
        2.7229, // FOUND_SHARE
        3.8643, // LEAD
        -0.4841, // QUOTE
        1.3641, // QUOTE_KEPT
        5.9255, // QUOTE_SHARE
        1.0146, // QUOTE_ELSEWHERE
        -0.6411, // BEFORE_ELSEWHERE
        -0.8865, // STRAYED
        -1.8519, // ONLY_ONE
        -4.2504, // TIE
        0.8136, // TIE_NEARER
        -0.2658, // TIE_FAR
        0.3351, // TOUCHES
        0.0000, // STOOD_OFTEN
        0.0000, // STANDS_LESS
        0.0000, // ARRIVED
        0.0000, // FOREIGN
        -7.2275, // always
    };

    /// For what Obelus writes down: 128 characters either side, and how often the quote stood.
    private static final double[] RICH = {
        0.4454, // FOUND
        4.2319, // FOUND_SHARE
        1.4040, // LEAD
        -0.1412, // QUOTE
        1.7227, // QUOTE_KEPT
        9.9939, // QUOTE_SHARE
        0.0385, // QUOTE_ELSEWHERE
        -0.5429, // BEFORE_ELSEWHERE
        -0.4623, // STRAYED
        -1.4619, // ONLY_ONE
        1.1839, // TIE
        0.1746, // TIE_NEARER
        -0.9844, // TIE_FAR
        1.8598, // TOUCHES
        -1.6384, // STOOD_OFTEN
        -1.8666, // STANDS_LESS
        0.0000, // ARRIVED
        0.0000, // FOREIGN
        -11.5130, // always
    };

    /// For the same, where the library has the old text too.
    private static final double[] WHOLE = {
        0.5067, // FOUND
        2.3838, // FOUND_SHARE
        0.3474, // LEAD
        -0.3195, // QUOTE
        1.3693, // QUOTE_KEPT
        7.5892, // QUOTE_SHARE
        -0.8370, // QUOTE_ELSEWHERE
        0.1543, // BEFORE_ELSEWHERE
        -0.2452, // STRAYED
        -0.0238, // ONLY_ONE
        -0.4605, // TIE
        -0.3853, // TIE_NEARER
        -0.1294, // TIE_FAR
        1.7094, // TOUCHES
        -0.9875, // STOOD_OFTEN
        -1.3779, // STANDS_LESS
        2.9620, // ARRIVED
        -5.2009, // FOREIGN
        -8.7979, // always
    };

    private LikelihoodWeights() {}

    static double[] of(Remembered remembered) {
        if (remembered.changes().isPresent()) {
            return WHOLE;
        }
        return remembered.isRich() ? RICH : BARE;
    }
}
