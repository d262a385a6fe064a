package app.obelus.anchor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A negation that stands before some words and reaches them: "not confirmed", "not yet been
/// confirmed", "never confirmed".
final class Negation {

    private static final int REACH = 60;

    /// Words that a negation reaches across.
    private static final Set<String> BETWEEN =
            Set.of(
                    "yet",
                    "been",
                    "be",
                    "being",
                    "to",
                    "a",
                    "an",
                    "the",
                    "have",
                    "has",
                    "had",
                    "ever",
                    "even",
                    "longer",
                    "fully",
                    "so",
                    "any",
                    "necessarily",
                    "really",
                    "officially",
                    "actually",
                    "officiellement",
                    "encore",
                    "noch",
                    "mehr");

    private Negation() {}

    /// From the negation up to `offset`; empty if the words that begin there are not negated.
    static String at(String text, int offset) {
        String near = text.substring(Math.max(0, offset - REACH), offset);
        List<String> runs = WordRuns.of(near);
        StringBuilder behind = new StringBuilder();
        for (int i = runs.size() - 1; i >= 0; i--) {
            String run = runs.get(i);
            behind.insert(0, run);
            if (Letters.isSpace(run.codePointAt(0))) {
                continue;
            }
            String word = Folding.fold(run).toLowerCase(Locale.ROOT);
            if (HardWords.isNegation(word)) {
                return behind.toString();
            }
            if (!BETWEEN.contains(word)) {
                return "";
            }
        }
        return "";
    }
}
