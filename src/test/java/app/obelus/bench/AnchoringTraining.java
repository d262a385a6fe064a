package app.obelus.bench;

import app.obelus.anchor.LikelihoodTraining;

import java.io.IOException;
import java.nio.file.Path;

/// Learns the weights by which anchoring judges places. Argument: a folder as [AnchoringBenchmark]
/// takes it.
final class AnchoringTraining {

    private AnchoringTraining() {}

    public static void main(String[] args) throws IOException {
        LikelihoodTraining.run(AnchoringCases.in(Path.of(args[0])), System.out);
    }
}
