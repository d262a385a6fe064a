package app.obelus.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A negation that stands next to some words and reaches them: "not confirmed", "not yet been
/// confirmed", "never confirmed".
final class Negation {

    private static final int REACH = 60;

    /// Words that a negation reaches across.
    private static final Set<String> BETWEEN =
            Arrays.stream(
                            """
                            yet been be being to a an the have has had ever even longer fully so any
                            necessarily really officially actually as
                            noch mehr so als offiziell worden wurde wurden
                            encore été être officiellement plus comme
                            aún todavía sido ha han como ancora stato stata stati state come
                            ainda sido como nog meer officieel blivit har att som ännu
                            был была было были być został została
                            """
                                    .strip()
                                    .split("\\s+"))
                    .collect(Collectors.toUnmodifiableSet());

    /// The same of Chinese.
    private static final String LETTERS_BETWEEN = "有被能会會是曾经經再";

    /// The words that say no to what is before them.
    private static final Set<String> BEHIND =
            Set.of("nicht", "niet", "inte", "ikke", "ikkje", "pas", "değil");

    private Negation() {}

    /// From the negation up to `offset`; empty if the words that begin there are not negated.
    static String before(String text, int offset) {
        String near = text.substring(Math.max(0, offset - REACH), offset);
        List<String> runs = WordRuns.of(near);
        StringBuilder behind = new StringBuilder();
        for (int i = runs.size() - 1; i >= 0; i--) {
            String run = runs.get(i);
            behind.insert(0, run);
            int first = run.codePointAt(0);
            if (Letters.isSpace(first) || isHyphenOfNon(runs, i)) {
                continue;
            }
            String word = Folding.fold(run).toLowerCase(Locale.ROOT);
            if (HardWords.isNegation(word) || HardWords.denyingLetters(run, 0) > 0) {
                return behind.toString();
            }
            if (!BETWEEN.contains(word) && LETTERS_BETWEEN.indexOf(first) < 0) {
                return "";
            }
        }
        return "";
    }

    private static boolean isHyphenOfNon(List<String> runs, int i) {
        return i > 0
                && Letters.isDash(runs.get(i).codePointAt(0))
                && runs.get(i - 1).equalsIgnoreCase("non");
    }

    /// From `offset` to behind the negation, in the languages that put it there; empty if the words
    /// that end there are not negated.
    static String behind(String text, int offset) {
        String near = text.substring(offset, Math.min(text.length(), offset + REACH));
        if (offset > 0 && Letters.isAlone(text.codePointBefore(offset))) {
            return near.substring(0, HardWords.denyingLetters(near, 0));
        }
        List<String> runs = WordRuns.of(near);
        boolean negated =
                runs.size() > 1
                        && Letters.isSpace(runs.get(0).codePointAt(0))
                        && BEHIND.contains(Folding.fold(runs.get(1)).toLowerCase(Locale.ROOT));
        return negated ? runs.get(0) + runs.get(1) : "";
    }
}
