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
    private final Set<String> openings = new HashSet<>();
    private final Set<String> denied = new HashSet<>();

    private HardTokens(String text) {
        List<String> runs = WordRuns.of(text);
        int i = 0;
        while (i < runs.size()) {
            i = read(runs, i) + 1;
        }
    }

    /// Whether the two wordings carry the same value: the same hard tokens in the same order.
    public static boolean same(String old, String now) {
        HardTokens before = new HardTokens(old);
        HardTokens after = new HardTokens(now);
        Set<String> names = new HashSet<>(before.names);
        names.addAll(after.names);
        return before.value(names).equals(after.value(names))
                && !turnsRound(before, after)
                && !opensOtherwise(before, after)
                && !deniesOtherwise(before, after)
                && !deniesOtherwise(after, before);
    }

    /// Whether a word that was denied in one still stands in the other, and is not denied there.
    private static boolean deniesOtherwise(HardTokens one, HardTokens other) {
        return one.denied.stream()
                .anyMatch(word -> other.words.contains(word) && !other.denied.contains(word));
    }

    /// Whether a sentence begins with another word with a capital than it did: a name, as far as
    /// can be seen.
    private static boolean opensOtherwise(HardTokens before, HardTokens after) {
        return !after.words.containsAll(before.openings)
                && !before.words.containsAll(after.openings);
    }

    /// Whether a text tells how many or how much: in figures, or in words such as `a dozen` and
    /// `half`.
    public static boolean hasAmount(String text) {
        return text.codePoints().anyMatch(HardTokens::isNumber)
                || WordRuns.of(text.toLowerCase(Locale.ROOT)).stream()
                        .map(Folding::fold)
                        .anyMatch(HardWords::isAmount);
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> HardWords.isNumberCharacter(c);
        };
    }

    /// Where the hard tokens stand in a text, in order, with the sign before a figure.
    public static List<TextRange> in(String text) {
        List<String> runs = WordRuns.of(text);
        HardTokens tokens = new HardTokens("");
        List<TextRange> found = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int i = 0; i < runs.size(); i++) {
            int known = tokens.words.size();
            tokens.read(runs, i);
            int end = start + runs.get(i).length();
            boolean read = tokens.words.size() > known;
            if (!read && Figures.isCent(runs.get(i).toLowerCase(Locale.ROOT))) {
                int per = last;
                found.removeIf(range -> range.start() == per);
                found.add(new TextRange(per, end));
            } else if (read
                    && (tokens.hard.getLast() || tokens.names.contains(tokens.words.getLast()))) {
                boolean signed = tokens.words.getLast().matches("[-+].+");
                found.add(new TextRange(signed ? start - runs.get(i - 1).length() : start, end));
            }
            last = read ? start : last;
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

    /// The last run that was read: a figure may be several.
    private int read(List<String> runs, int i) {
        String run = Folding.fold(runs.get(i));
        if (run.isEmpty()) {
            return i;
        }
        int first = run.codePointAt(0);
        if (Character.isDigit(first) || Letters.sort(first) == Letters.Sort.DIGIT) {
            int last = Figures.lastGroup(runs, i);
            String figure = String.join("", runs.subList(i, last + 1));
            add(sign(runs, i) + Figures.plain(Folding.fold(figure)), true);
            return last;
        }
        if (Letters.sort(first) == Letters.Sort.ALONE) {
            int no = HardWords.denyingLetters(String.join("", following(runs, i)), 0);
            add(no > 0 ? "not" : run, no > 0 || HardWords.isHardCharacter(first));
            return i + Math.max(0, no - 1);
        }
        if (Letters.isWordPart(first)) {
            word(runs, i, run);
        } else if (HardWords.isHardSign(first)) {
            add(run, true);
        }
        return i;
    }

    private static List<String> following(List<String> runs, int i) {
        return runs.subList(i, Math.min(runs.size(), i + 3));
    }

    private void word(List<String> runs, int i, String run) {
        String lower = withoutPossessive(run.toLowerCase(Locale.ROOT));
        if (Figures.isCent(lower) && !words.isEmpty() && Figures.isPer(words.getLast())) {
            words.removeLast();
            hard.removeLast();
            add("%", true);
            return;
        }
        if (Figures.isPercent(lower)) {
            add("%", true);
            return;
        }
        boolean negated = HardWords.isNegation(lower);
        String value = negated ? "not" : lower;
        add(value, negated || HardWords.isHard(lower) || hasDigit(run));
        if (!negated && isName(runs, i, run)) {
            names.add(value);
        } else if (opens(runs, i, run, lower)) {
            openings.add(value);
        }
    }

    private void add(String word, boolean isHard) {
        if (!isHard && !words.isEmpty() && words.getLast().equals("not")) {
            denied.add(word);
        }
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

    /// Whether the word could be a name, were it not for its place at a sentence's beginning.
    private static boolean opens(List<String> runs, int i, String run, String lower) {
        return Character.isUpperCase(run.codePointAt(0))
                && opensSentence(runs, i)
                && !HardWords.isHard(lower)
                && !HardWords.isCommonOpening(lower)
                && !lower.endsWith("ly");
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
