package app.obelus.anchor;

import java.util.List;
import java.util.Set;

/// How figures are written: in groups of three digits apart by commas, points or spaces, and with a
/// sign or a word for hundredths.
final class Figures {

    private static final int GROUP = 3;

    private static final Set<String> PERCENT = Set.of("percent", "prozent", "pourcent", "procent");
    private static final Set<String> PER = Set.of("per", "pour", "por");
    private static final Set<String> CENT = Set.of("cent", "cento", "ciento");

    private Figures() {}

    /// The last of the runs that make one figure with the one at `i`: `1 234 567`.
    static int lastGroup(List<String> runs, int i) {
        int last = i;
        boolean first = isDigits(runs.get(i)) && runs.get(i).length() <= GROUP;
        while (first
                && last + 2 < runs.size()
                && isDigits(runs.get(last))
                && isOneSpace(runs.get(last + 1))
                && isGroup(runs.get(last + 2))) {
            last += 2;
        }
        return last;
    }

    /// Without separators of thousands that can be nothing else, so that `1,000`, `1 000` and
    /// `1000` are the same, and `1.000.000` and `1000000`. A single point or a comma before another
    /// count of digits means something.
    static String plain(String figure) {
        String joined = figure.replace(" ", "");
        if (joined.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
            return joined.replace(",", "");
        }
        if (joined.matches("\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?")) {
            return joined.replace(".", "");
        }
        return joined;
    }

    /// A word for hundredths.
    static boolean isPercent(String word) {
        return PERCENT.contains(word);
    }

    /// The first and the second of two such words.
    static boolean isPer(String word) {
        return PER.contains(word);
    }

    static boolean isCent(String word) {
        return CENT.contains(word);
    }

    private static boolean isOneSpace(String run) {
        return run.length() == 1 && Letters.isSpace(run.charAt(0)) && run.charAt(0) != '\n';
    }

    private static boolean isDigits(String run) {
        return run.chars().allMatch(Character::isDigit);
    }

    /// Three digits, the last group with what is behind the decimal separator.
    private static boolean isGroup(String run) {
        return run.matches("\\d{3}(?:[.,]\\d+)?");
    }
}
