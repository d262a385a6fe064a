package app.obelus.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Sentences of an article: within one block each, without the white space around them.
///
/// The platform's rules ([UAX #29](https://www.unicode.org/reports/tr29/)) end a sentence behind
/// every full stop that a capital follows; here they go on behind titles (`Dr. Smith`), initials
/// (`J. R. Smith`), dotted abbreviations (`the U.S. Senate`) and `No. 7`.
public final class Sentences {

    private static final Set<String> BEFORE_A_NAME =
            Set.of(
                    "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt",
                    "sgt", "capt", "rev", "hon", "st", "mt", "ft", "messrs", "mme", "mlle", "hr",
                    "fr", "sr", "vs", "cf", "e.g", "i.e", "approx", "ca", "al", "op", "ed");
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("no", "nos", "nr", "art", "sec", "fig", "vol", "ch", "p", "pp", "para", "c");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})*");
    private static final int LONGEST_ABBREVIATION = 12;

    private Sentences() {}

    /// The sentences of one block, in order.
    public static List<TextRange> of(String text, TextRange block) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        String words = block.in(text);
        breaks.setText(words);
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < words.length() && goesOn(words, start, end)) {
                continue;
            }
            addTrimmed(sentences, words, start, end, block.start());
            start = end;
        }
        return sentences;
    }

    /// The sentence of an article that holds the character at `offset`, or, where it stands between
    /// two, the one before it; an empty range at `offset` where the article has no words.
    public static TextRange at(Article article, int offset) {
        if (article.blocks().isEmpty()) {
            return new TextRange(offset, offset);
        }
        TextRange block = article.blocks().get(article.blockAt(offset)).range();
        List<TextRange> sentences = of(article.text(), block);
        TextRange found = sentences.isEmpty() ? block : sentences.getFirst();
        for (TextRange sentence : sentences) {
            if (sentence.start() <= offset) {
                found = sentence;
            }
        }
        return found;
    }

    /// A stretch of an article with the whole sentences that it is in, and one sentence more before
    /// and behind, in other blocks too.
    public static TextRange around(Article article, TextRange range) {
        TextRange first = at(article, range.start());
        TextRange last = at(article, Math.max(range.start(), range.end() - 1));
        int from = Math.min(range.start(), first.start());
        int to = Math.max(range.end(), last.end());
        int before = from - 1;
        while (before >= 0 && Character.isWhitespace(article.text().charAt(before))) {
            before--;
        }
        int behind = to;
        while (behind < article.text().length()
                && Character.isWhitespace(article.text().charAt(behind))) {
            behind++;
        }
        return new TextRange(
                before < 0 ? from : Math.min(from, at(article, before).start()),
                behind >= article.text().length() ? to : Math.max(to, at(article, behind).end()));
    }

    private static boolean goesOn(String words, int start, int end) {
        int stop = end - 1;
        while (stop > start && Character.isWhitespace(words.charAt(stop))) {
            stop--;
        }
        if (words.charAt(stop) != '.') {
            return false;
        }
        int from = stop;
        while (from > start
                && stop - from < LONGEST_ABBREVIATION
                && (Character.isLetter(words.charAt(from - 1)) || words.charAt(from - 1) == '.')) {
            from--;
        }
        String last = words.substring(from, stop);
        if (BEFORE_A_NAME.contains(last.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (Character.isDigit(words.codePointAt(end))) {
            return BEFORE_A_NUMBER.contains(last.toLowerCase(Locale.ROOT));
        }
        return INITIALS.matcher(last).matches() && !last.equals("I");
    }

    private static void addTrimmed(
            List<TextRange> sentences, String words, int start, int end, int blockStart) {
        TextRange sentence = Words.withoutSpace(words, new TextRange(start, end));
        if (!sentence.isEmpty()) {
            sentences.add(sentence.shiftedBy(blockStart));
        }
    }
}
