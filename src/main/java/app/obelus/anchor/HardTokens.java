package app.obelus.anchor;

import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a claim that carry its value: figures with their signs, dates, amounts, units,
/// names, negations, hedges and quantifiers. If one of them changes, or their order, the claim says
/// something else, however alike the sentences are.
public final class HardTokens {

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> hard = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private HardTokens(String text) {
        List<String> runs = WordRuns.of(text);
        for (int i = 0; i < runs.size(); i++) {
            read(runs, i);
        }
    }

    /// Whether the two wordings carry the same value: the same hard tokens in the same order.
    public static boolean same(String old, String now) {
        HardTokens before = new HardTokens(old);
        HardTokens after = new HardTokens(now);
        Set<String> names = new HashSet<>(before.names);
        names.addAll(after.names);
        return before.value(names).equals(after.value(names)) && !turnsRound(before, after);
    }

    /// Where the hard tokens stand in a text, in order, with the sign before a figure.
    public static List<TextRange> in(String text) {
        List<String> runs = WordRuns.of(text);
        HardTokens tokens = new HardTokens("");
        List<TextRange> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < runs.size(); i++) {
            int known = tokens.words.size();
            tokens.read(runs, i);
            int end = start + runs.get(i).length();
            if (tokens.words.size() > known
                    && (tokens.hard.getLast() || tokens.names.contains(tokens.words.getLast()))) {
                boolean signed = tokens.words.getLast().matches("[-+].+");
                found.add(new TextRange(signed ? start - runs.get(i - 1).length() : start, end));
            }
            start = end;
        }
        return found;
    }

    private static boolean turnsRound(HardTokens before, HardTokens after) {
        Set<String> gone = new HashSet<>(before.words);
        after.words.forEach(gone::remove);
        Set<String> come = new HashSet<>(after.words);
        before.words.forEach(come::remove);
        return gone.stream().flatMap(HardWords::turnedRound).anyMatch(come::contains);
    }

    private List<String> value(Set<String> names) {
        List<String> value = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (hard.get(i) || names.contains(words.get(i))) {
                value.add(words.get(i));
            }
        }
        return value;
    }

    private void read(List<String> runs, int i) {
        String run = Folding.fold(runs.get(i));
        if (run.isEmpty()) {
            return;
        }
        int first = run.codePointAt(0);
        if (Character.isDigit(first) || Letters.sort(first) == Letters.Sort.DIGIT) {
            add(sign(runs, i) + plain(run), true);
        } else if (Letters.isWordPart(first)) {
            word(runs, i, run);
        } else if (Letters.sort(first) == Letters.Sort.ALONE) {
            add(run, HardWords.isHardCharacter(first));
        } else if (HardWords.isHardSign(first)) {
            add(run, true);
        }
    }

    private void word(List<String> runs, int i, String run) {
        String lower = withoutPossessive(run.toLowerCase(Locale.ROOT));
        boolean negated = HardWords.isNegation(lower);
        String value = negated ? "not" : lower;
        add(value, negated || HardWords.isHard(lower) || hasDigit(run));
        if (!negated && isName(runs, i, run)) {
            names.add(value);
        }
    }

    private void add(String word, boolean isHard) {
        words.add(word);
        hard.add(isHard);
    }

    /// A minus or plus just before a figure and behind no word or figure: a sign, not a dash.
    private static String sign(List<String> runs, int i) {
        if (i == 0) {
            return "";
        }
        String before = Folding.fold(runs.get(i - 1));
        boolean free = i == 1 || !Letters.isWordPart(lastOf(runs.get(i - 2)));
        return free && (before.equals("-") || before.equals("+")) ? before : "";
    }

    private static int lastOf(String run) {
        return run.codePointBefore(run.length());
    }

    /// Without separators of thousands, so that 1,000 is 1000; other separators mean something.
    private static String plain(String figure) {
        return figure.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")
                ? figure.replace(",", "")
                : figure;
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// A capital tells a name, except where every word has one: at a sentence's beginning. There it
    /// does only before another name or when the word has more capitals.
    private static boolean isName(List<String> runs, int i, String run) {
        if (!Character.isUpperCase(run.codePointAt(0)) && !hasInnerCapital(run)) {
            return false;
        }
        if (hasInnerCapital(run)) {
            return true;
        }
        if (HardWords.isCommonOpening(run.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !opensSentence(runs, i) || isBeforeCapital(runs, i);
    }

    private static boolean isBeforeCapital(List<String> runs, int i) {
        return i + 2 < runs.size()
                && Letters.isSpace(runs.get(i + 1).codePointAt(0))
                && Character.isUpperCase(runs.get(i + 2).codePointAt(0));
    }

    private static boolean hasInnerCapital(String run) {
        return run.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean opensSentence(List<String> runs, int i) {
        for (int k = i - 1; k >= 0; k--) {
            int c = runs.get(k).codePointAt(0);
            if (Letters.isWordPart(c)) {
                return false;
            }
            if (c == '.' || c == '!' || c == '?' || c == ':' || runs.get(k).contains("\n\n")) {
                return true;
            }
        }
        return true;
    }
}
