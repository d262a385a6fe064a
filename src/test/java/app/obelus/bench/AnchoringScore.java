package app.obelus.bench;

import app.obelus.text.TextRange;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Counts right and wrong places, for all cases and for each stratum.
///
/// Right is an overlap of at least nine tenths with the answer, or none where there is none; wrong
/// is one of less than half, or any place where there is none; between the two a place is not
/// precise.
final class AnchoringScore {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    AnchoringScore() {
        rows.put("ALL", new Row());
    }

    void add(
            AnchoringCases.Case asked,
            Optional<TextRange> found,
            String text,
            double milliseconds) {
        for (String name : new String[] {"ALL", asked.stratum()}) {
            rows.computeIfAbsent(name, _ -> new Row())
                    .add(asked.answer(), found, text, milliseconds);
        }
    }

    void print(PrintStream out) {
        out.printf(
                "  %-18s %5s %7s %7s %9s %8s %9s %9s %8s %8s %8s%n",
                "",
                "n",
                "right",
                "WRONG",
                "imprecise",
                "missed",
                "orphans",
                "median ms",
                "p99 ms",
                "max ms",
                "total s");
        rows.forEach((name, row) -> row.print(out, name));
    }

    private static final class Row {
        private int count;
        private int right;
        private int wrong;
        private int imprecise;
        private int missed;
        private int orphans;
        private int orphansRight;
        private double[] times = new double[64];

        void add(
                Optional<TextRange> answer,
                Optional<TextRange> found,
                String text,
                double milliseconds) {
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = milliseconds;
            if (answer.isEmpty()) {
                orphans++;
                orphansRight += found.isEmpty() ? 1 : 0;
                right += found.isEmpty() ? 1 : 0;
                wrong += found.isPresent() ? 1 : 0;
            } else if (found.isEmpty()) {
                missed++;
            } else {
                double overlap = AnchoringCases.overlap(text, found.get(), answer.get());
                right += overlap >= 0.9 ? 1 : 0;
                imprecise += overlap >= 0.5 && overlap < 0.9 ? 1 : 0;
                wrong += overlap < 0.5 ? 1 : 0;
            }
        }

        void print(PrintStream out, String name) {
            double[] sorted = Arrays.copyOf(times, count);
            Arrays.sort(sorted);
            out.printf(
                    Locale.ROOT,
                    "  %-18s %5d %6.1f%% %6.2f%% %8.2f%% %7.2f%% %9s %9.3f %8.2f %8.1f %8.2f%n",
                    name,
                    count,
                    100.0 * right / count,
                    100.0 * wrong / count,
                    100.0 * imprecise / count,
                    100.0 * missed / count,
                    orphans == 0
                            ? "-"
                            : String.format(Locale.ROOT, "%.1f%%", 100.0 * orphansRight / orphans),
                    sorted[count / 2],
                    sorted[Math.min(count - 1, (int) (count * 0.99))],
                    sorted[count - 1],
                    Arrays.stream(sorted).sum() / 1000);
        }
    }
}
