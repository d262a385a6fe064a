package app.obelus.anchor;

/// What the signs of [Likelihood] weigh: data, printed by the program `AnchoringTraining` beside
/// the benchmarks. In the order of [Likelihood.Sign], the last for what is always there.
final class LikelihoodWeights {

    /// For targets of other programs: a quote, 32 characters either side, a position.
    private static final double[] BARE = {
        0.7151, // FOUND
        2.2027, // FOUND_SHARE
        4.4050, // LEAD
        -0.5088, // QUOTE
        1.4505, // QUOTE_KEPT
        6.1967, // QUOTE_SHARE
        1.1794, // QUOTE_ELSEWHERE
        -0.8560, // BEFORE_ELSEWHERE
        -0.8758, // STRAYED
        -1.8990, // ONLY_ONE
        -3.7566, // TIE
        0.8106, // TIE_NEARER
        -0.2671, // TIE_FAR
        0.3577, // TOUCHES
        0.0000, // STOOD_OFTEN
        0.0000, // STANDS_LESS
        0.0000, // ARRIVED
        0.0000, // FOREIGN
        -7.4639, // always
    };

    /// For what Obelus writes down: 128 characters either side, and how often the quote stood.
    private static final double[] RICH = {
        0.6784, // FOUND
        3.8495, // FOUND_SHARE
        2.3129, // LEAD
        -0.1466, // QUOTE
        1.9246, // QUOTE_KEPT
        10.9540, // QUOTE_SHARE
        1.9102, // QUOTE_ELSEWHERE
        0.2527, // BEFORE_ELSEWHERE
        -0.4826, // STRAYED
        -1.0162, // ONLY_ONE
        1.3357, // TIE
        0.0748, // TIE_NEARER
        -1.1463, // TIE_FAR
        2.0922, // TOUCHES
        -2.5442, // STOOD_OFTEN
        -1.9140, // STANDS_LESS
        0.0000, // ARRIVED
        0.0000, // FOREIGN
        -11.9515, // always
    };

    /// For the same, where the library has the old text too.
    private static final double[] WHOLE = {
        0.4898, // FOUND
        2.0124, // FOUND_SHARE
        0.8842, // LEAD
        -0.2664, // QUOTE
        1.4067, // QUOTE_KEPT
        7.9263, // QUOTE_SHARE
        -0.5726, // QUOTE_ELSEWHERE
        0.0410, // BEFORE_ELSEWHERE
        -0.2382, // STRAYED
        -0.0666, // ONLY_ONE
        -0.2336, // TIE
        -0.1035, // TIE_NEARER
        0.0308, // TIE_FAR
        1.6877, // TOUCHES
        -0.8099, // STOOD_OFTEN
        -1.4444, // STANDS_LESS
        2.8161, // ARRIVED
        -5.3798, // FOREIGN
        -9.0766, // always
    };

    private LikelihoodWeights() {}

    static double[] of(Remembered remembered) {
        if (remembered.changes().isPresent()) {
            return WHOLE;
        }
        return remembered.isRich() ? RICH : BARE;
    }
}
