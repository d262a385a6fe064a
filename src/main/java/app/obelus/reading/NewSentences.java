package app.obelus.reading;

import app.obelus.anchor.HardTokens;
import app.obelus.anchor.TextChanges;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Sentences;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/// Sentences that an edition has and the one before had not, or not so.
final class NewSentences {

    private NewSentences() {}

    /// Those that are new and have a hard token, or that got another one, and are not marked.
    static List<TextRange> worthChecking(
            Article article, TextChanges changes, List<TextRange> marked) {
        List<TextRange> putIn = changes.putIn();
        List<TextRange> claims = joined(marked);
        List<TextRange> worth = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (overlapping(putIn, block.range()).isEmpty()) {
                continue;
            }
            for (TextRange sentence : Sentences.of(article.text(), block.range())) {
                List<TextRange> here = overlapping(putIn, sentence);
                if (!here.isEmpty()
                        && saysMore(article.text(), sentence, here)
                        && overlapping(claims, sentence).isEmpty()) {
                    worth.add(sentence);
                }
            }
        }
        return worth;
    }

    /// Whether hard tokens are among the words that were put in, as they are understood in their
    /// sentence.
    private static boolean saysMore(String text, TextRange sentence, List<TextRange> putIn) {
        StringBuilder before = new StringBuilder();
        int from = sentence.start();
        for (TextRange range : putIn) {
            before.append(text, from, Math.max(from, range.start()));
            from = Math.clamp(range.end(), from, sentence.end());
        }
        before.append(text, from, sentence.end());
        return !HardTokens.same(before.toString(), sentence.in(text));
    }

    /// The same characters in ranges that do not overlap, in order of place.
    private static List<TextRange> joined(List<TextRange> ranges) {
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : ranges.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().end() >= range.start()) {
                TextRange last = joined.removeLast();
                joined.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /// Those of some ranges in order, none overlapping another, that overlap this one.
    private static List<TextRange> overlapping(List<TextRange> apart, TextRange range) {
        int low = 0;
        int high = apart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (apart.get(middle).end() <= range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < apart.size() && apart.get(end).start() < range.end()) {
            end++;
        }
        return apart.subList(low, end);
    }
}
