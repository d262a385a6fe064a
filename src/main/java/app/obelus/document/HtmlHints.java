package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that a page says for machines are its article's: a part that is marked up as the body
/// of an article, or a copy of the text in its data. Some pages give the first lines only, so the
/// hint serves to notice that another part of the page was taken, and no more.
final class HtmlHints {

    private static final int LEAST_CHARACTERS = 500;
    private static final int MOST_CHARACTERS = 100_000;
    private static final int WORDS = 4;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.9;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TAG = Pattern.compile("<[^>]{1,500}>");

    private final Set<Integer> phrases;

    private HtmlHints(Set<Integer> phrases) {
        this.phrases = phrases;
    }

    static HtmlHints of(HtmlNode root, HtmlJsonLd data) {
        String said = TAG.matcher(cut(data.articleBody())).replaceAll(" ");
        if (said.length() < LEAST_CHARACTERS) {
            List<HtmlNode> bodies =
                    root.all(node -> node.attribute("itemprop").contains("articleBody"));
            said = bodies.size() == 1 ? cut(bodies.getFirst().words(MOST_CHARACTERS)) : "";
        }
        return new HtmlHints(
                said.length() < LEAST_CHARACTERS ? Set.of() : new HashSet<>(phrases(said)));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    /// Whether the words of an article are others than those hinted at.
    boolean contradict(HtmlNode article) {
        if (phrases.isEmpty()) {
            return false;
        }
        Set<Integer> found = new HashSet<>();
        for (HtmlNode node = article; node != null; node = node.following(article)) {
            if (node.isText()) {
                found.addAll(phrases(node.text()));
            }
        }
        found.retainAll(phrases);
        return found.size() < phrases.size() * MOST;
    }

    /// The smallest element that has nearly all of the words hinted at; null where the page does
    /// not show them.
    @Nullable HtmlNode place(HtmlNode root) {
        Map<HtmlNode, Integer> hits = new HashMap<>();
        for (HtmlNode node = root; node != null; node = node.following(root)) {
            int here = node.isText() ? hits(node.text()) : 0;
            for (HtmlNode above = node.parent(); here > 0 && above != null; ) {
                hits.merge(above, here, Integer::sum);
                above = above.parent();
            }
        }
        int all = hits.getOrDefault(root, 0);
        if (all < phrases.size() * MOST) {
            return null;
        }
        HtmlNode place = root;
        HtmlNode child = place.first();
        while (child != null) {
            if (hits.getOrDefault(child, 0) >= all * NEARLY_ALL) {
                place = child;
                child = place.first();
            } else {
                child = child.next();
            }
        }
        return place;
    }

    private int hits(String text) {
        int hits = 0;
        for (Integer phrase : phrases(text)) {
            hits += phrases.contains(phrase) ? 1 : 0;
        }
        return hits;
    }

    /// All runs of a few words, each as a number that hardly any other run has.
    private static List<Integer> phrases(String text) {
        List<Integer> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word.hashCode());
            }
        }
        List<Integer> phrases = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            phrases.add(words.subList(i, i + WORDS).hashCode());
        }
        return phrases;
    }
}
