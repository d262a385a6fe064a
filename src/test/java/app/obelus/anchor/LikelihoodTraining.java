package app.obelus.anchor;

import app.obelus.bench.AnchoringCases;
import app.obelus.claim.Target;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Learns the weights of [Likelihood] and prints them as [LikelihoodWeights] has them.
///
/// Logistic regression by Newton's method on signs brought to one scale, with a penalty on large
/// weights (half the sum of their squares). What it says of right and wrong is of the groups left
/// out: each group of documents is judged by weights learned on the others.
public final class LikelihoodTraining {

    private static final double PENALTY = 1;
    private static final int ROUNDS = 40;

    private final PrintStream out;

    private record Example(
            AnchoringCases.Case asked,
            TextIndex index,
            Remembered remembered,
            Optional<Found> found) {

        boolean gone() {
            return asked.answer().isEmpty();
        }

        double overlap(TextRange range) {
            return asked.answer()
                    .map(answer -> AnchoringCases.overlap(index.text(), range, answer))
                    .orElse(0.0);
        }

        boolean right() {
            return found.map(one -> overlap(one.best().range())).orElse(0.0) >= 0.5;
        }

        Optional<TextRange> proposal(double[] weights) {
            return found.flatMap(
                    one -> Judgement.of(index, remembered, one.judgedBy(weights)).proposal());
        }
    }

    private LikelihoodTraining(PrintStream out) {
        this.out = out;
    }

    /// @param cases what to learn from
    /// @throws IOException if a text cannot be read
    public static void run(AnchoringCases cases, PrintStream out) throws IOException {
        LikelihoodTraining training = new LikelihoodTraining(out);
        List<Example> bare = new ArrayList<>();
        List<Example> rich = new ArrayList<>();
        List<Example> whole = new ArrayList<>();
        Map<String, TextIndex> indexes = new HashMap<>();
        Map<String, TextChanges> changes = new HashMap<>();
        for (AnchoringCases.Case one : cases.all()) {
            String text = cases.text(one.newText());
            TextIndex index = indexes.get(one.newText());
            if (index == null) {
                index = new TextIndex(text);
                indexes.put(one.newText(), index);
            }
            bare.add(example(one, index, one.asForeign()));
            String old = cases.text(one.oldText());
            rich.add(example(one, index, one.asStored(old)));
            String pair = one.oldText() + ">" + one.newText();
            TextChanges known = changes.get(pair);
            if (known == null) {
                known = TextChanges.between(new TextIndex(old), index);
                changes.put(pair, known);
            }
            Remembered remembered = Remembered.of(one.asStored(old)).with(known);
            whole.add(new Example(one, index, remembered, Found.in(index, remembered)));
        }
        training.learn("BARE", bare);
        training.learn("RICH", rich);
        training.learn("WHOLE", whole);
    }

    private static Example example(AnchoringCases.Case one, TextIndex index, Target target) {
        Remembered remembered = Remembered.of(target);
        return new Example(one, index, remembered, Found.in(index, remembered));
    }

    private void learn(String name, List<Example> examples) {
        Score all = new Score();
        for (String group :
                examples.stream().map(one -> one.asked().group()).distinct().sorted().toList()) {
            double[] weights = fit(examples, one -> !one.asked().group().equals(group));
            Score score = new Score();
            for (Example one : examples) {
                if (one.asked().group().equals(group)) {
                    score.add(one, one.proposal(weights));
                    all.add(one, one.proposal(weights));
                }
            }
            out.println(name + ", by weights learned without " + group + ": " + score);
        }
        out.println(name + ", all groups so: " + all);
        double[] weights = fit(examples, _ -> true);
        out.println("    private static final double[] " + name + " = {");
        int next = 0;
        for (Likelihood.Sign sign : Likelihood.Sign.values()) {
            out.printf(Locale.ROOT, "        %.4f, // %s%n", weights[next++], sign);
        }
        out.printf(Locale.ROOT, "        %.4f, // always%n", weights[next]);
        out.println("    };");
    }

    private static final class Score {
        private int count;
        private int right;
        private int wrong;
        private int gone;
        private int orphans;

        void add(Example one, Optional<TextRange> proposal) {
            count++;
            gone += one.gone() ? 1 : 0;
            orphans += one.gone() && proposal.isEmpty() ? 1 : 0;
            double overlap = proposal.map(one::overlap).orElse(one.gone() ? 1.0 : 0.5);
            right += overlap >= 0.9 ? 1 : 0;
            wrong += overlap < 0.5 ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "right %.2f %%, wrong %.2f %%, orphans right %.2f %% (%d cases)",
                    100.0 * right / count,
                    100.0 * wrong / count,
                    100.0 * orphans / Math.max(1, gone),
                    count);
        }
    }

    /// Weights for signs as they are, the last for what is always there.
    private static double[] fit(List<Example> examples, Predicate<Example> learn) {
        List<double[]> signs = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Example one : examples) {
            if (learn.test(one) && one.found().isPresent()) {
                signs.add(one.found().get().signs());
                right.add(one.right());
            }
        }
        int count = Likelihood.SIGNS;
        double[] mean = new double[count];
        double[] spread = new double[count];
        for (int k = 0; k < count; k++) {
            int sign = k;
            mean[k] = signs.stream().mapToDouble(one -> one[sign]).average().orElse(0);
            double about = mean[k];
            spread[k] =
                    Math.sqrt(
                            signs.stream()
                                    .mapToDouble(one -> Math.pow(one[sign] - about, 2))
                                    .average()
                                    .orElse(0));
        }
        double[][] scaled =
                signs.stream().map(one -> scaled(one, mean, spread)).toArray(double[][]::new);
        double[] weights = newton(scaled, right);
        double[] plain = new double[count + 1];
        plain[count] = weights[count];
        for (int k = 0; k < count; k++) {
            if (spread[k] > 0) {
                plain[k] = weights[k] / spread[k];
                plain[count] -= plain[k] * mean[k];
            }
        }
        return plain;
    }

    private static double[] scaled(double[] signs, double[] mean, double[] spread) {
        double[] scaled = Arrays.copyOf(signs, signs.length + 1);
        for (int k = 0; k < signs.length; k++) {
            scaled[k] = spread[k] == 0 ? 0 : (signs[k] - mean[k]) / spread[k];
        }
        scaled[signs.length] = 1;
        return scaled;
    }

    private static double[] newton(double[][] signs, List<Boolean> right) {
        int size = Likelihood.SIGNS + 1;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[size][size + 1];
            for (int k = 0; k < size; k++) {
                double penalty = k == size - 1 ? 1e-9 : PENALTY;
                system[k][k] = penalty;
                system[k][size] = -penalty * weights[k];
            }
            for (int n = 0; n < signs.length; n++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += weights[k] * signs[n][k];
                }
                double likelihood = 1 / (1 + Math.exp(-sum));
                double curve = Math.max(1e-6, likelihood * (1 - likelihood));
                double off = (right.get(n) ? 1 : 0) - likelihood;
                for (int k = 0; k < size; k++) {
                    system[k][size] += off * signs[n][k];
                    for (int l = 0; l < size; l++) {
                        system[k][l] += curve * signs[n][k] * signs[n][l];
                    }
                }
            }
            double[] step = solve(system);
            for (int k = 0; k < size; k++) {
                weights[k] += step[k];
            }
        }
        return weights;
    }

    /// By Gauss, the last column being the right side.
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = system[column];
            system[column] = system[pivot];
            system[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                if (row != column) {
                    double factor = system[row][column] / system[column][column];
                    for (int k = column; k <= size; k++) {
                        system[row][k] -= factor * system[column][k];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int k = 0; k < size; k++) {
            solution[k] = system[k][size] / system[k][k];
        }
        return solution;
    }
}
