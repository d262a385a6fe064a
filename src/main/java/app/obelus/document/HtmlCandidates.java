package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the element that holds most of an article: each part with words gives points to the
/// elements around it, the more the nearer, and links take from them.
final class HtmlCandidates {

    private static final int LEAST_CHARACTERS = 25;
    private static final int FARTHEST = 5;
    private static final int BEST = 5;

    /// So many nearly as good ones within another element make that the better choice.
    private static final int ENOUGH = 3;

    private static final double NEARLY = 0.75;

    /// What may stand at the top of an article as it is.
    private static final Set<String> AS_IT_IS =
            Set.of("div", "article", "section", "p", "ol", "ul");

    private final HtmlNode root;
    private final boolean byNames;
    private final Map<HtmlNode, Double> points = new LinkedHashMap<>();

    private HtmlCandidates(HtmlNode root, boolean byNames) {
        this.root = root;
        this.byNames = byNames;
    }

    /// @param counting the parts with words
    /// @param byNames whether names speak for elements and against them
    static HtmlCandidates of(HtmlNode root, Collection<HtmlNode> counting, boolean byNames) {
        HtmlCandidates candidates = new HtmlCandidates(root, byNames);
        Set<HtmlNode> parts = new HashSet<>(counting);
        Map<HtmlNode, Double> unlinked = new HashMap<>();
        HtmlCounting.count(
                root,
                (element, counts) -> {
                    if (parts.contains(element) && counts.characters >= LEAST_CHARACTERS) {
                        candidates.give(
                                element, 2 + counts.commas + Math.min(counts.characters / 100, 3));
                    }
                    unlinked.put(element, 1 - counts.linkDensity());
                });
        candidates.points.replaceAll((element, sum) -> sum * unlinked.getOrDefault(element, 1.0));
        return candidates;
    }

    private void give(HtmlNode part, int given) {
        HtmlNode above = part.parent();
        for (int level = 0; level < FARTHEST && above != null; level++) {
            int share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            points.putIfAbsent(above, base(above));
            points.merge(above, (double) given / share, Double::sum);
            above = above.parent();
        }
    }

    /// What an element has before any part gives it points.
    private double base(HtmlNode element) {
        int kind =
                switch (element.name()) {
                    case "div" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        return kind + (byNames ? HtmlNames.weight(element) : 0);
    }

    double points(HtmlNode element) {
        return points.getOrDefault(element, base(element));
    }

    boolean isCandidate(HtmlNode element) {
        return points.containsKey(element);
    }

    /// The element with the article; the root where that is no better than any within it.
    HtmlNode best() {
        List<HtmlNode> best =
                points.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(BEST)
                        .map(Map.Entry::getKey)
                        .toList();
        if (best.isEmpty() || best.getFirst() == root) {
            return root;
        }
        return aroundOnlyChild(aroundBetter(aroundSimilar(best)));
    }

    /// The nearest element around the best one that has some nearly as good ones in it, too.
    private HtmlNode aroundSimilar(List<HtmlNode> best) {
        HtmlNode top = best.getFirst();
        List<HtmlNode> similar =
                best.stream()
                        .skip(1)
                        .filter(other -> points(other) / points(top) >= NEARLY)
                        .toList();
        Map<HtmlNode, Integer> around = new HashMap<>();
        for (HtmlNode other : similar) {
            for (HtmlNode above = other.parent(); above != null; above = above.parent()) {
                around.merge(above, 1, Integer::sum);
            }
        }
        for (HtmlNode above = top.parent();
                above != null && above != root;
                above = above.parent()) {
            if (around.getOrDefault(above, 0) >= ENOUGH) {
                return above;
            }
        }
        return top;
    }

    /// Points that rise on the way out show that the article has more parts than the best one.
    private HtmlNode aroundBetter(HtmlNode best) {
        double last = points(best);
        double least = last / 3;
        for (HtmlNode above = best.parent();
                above != null && above != root;
                above = above.parent()) {
            if (!isCandidate(above)) {
                continue;
            }
            double here = points(above);
            if (here < least) {
                return best;
            }
            if (here > last) {
                return above;
            }
            last = here;
        }
        return best;
    }

    private HtmlNode aroundOnlyChild(HtmlNode best) {
        HtmlNode top = best;
        @Nullable HtmlNode above = top.parent();
        while (above != null && above != root && above.elements().size() == 1) {
            top = above;
            above = top.parent();
        }
        return top;
    }

    /// The best element and those beside it that belong to the article as well, in a node of their
    /// own.
    HtmlNode joined(HtmlNode best) {
        HtmlNode article = HtmlNode.made("div");
        HtmlNode around = best.parent();
        if (around == null) {
            while (best.first() != null) {
                article.append(best.first());
            }
            return article;
        }
        double least = Math.max(10, points(best) * 0.2);
        List<HtmlNode> taken = new ArrayList<>();
        for (HtmlNode sibling : around.elements()) {
            if (sibling == best || belongs(sibling, best, least)) {
                taken.add(sibling);
            }
        }
        for (HtmlNode sibling : taken) {
            if (!AS_IT_IS.contains(sibling.name())) {
                sibling.rename("div");
            }
            article.append(sibling);
        }
        return article;
    }

    private boolean belongs(HtmlNode sibling, HtmlNode best, double least) {
        String names = best.attribute("class");
        boolean alike = !names.isEmpty() && sibling.attribute("class").equals(names);
        if (isCandidate(sibling) && points(sibling) + (alike ? points(best) * 0.2 : 0) >= least) {
            return true;
        }
        if (!sibling.is("p")) {
            return false;
        }
        HtmlCounts counts = HtmlCounts.of(sibling);
        if (counts.characters > 80) {
            return counts.linkDensity() < 0.25;
        }
        return counts.characters > 0 && counts.linkDensity() == 0 && endsSentence(sibling);
    }

    private static boolean endsSentence(HtmlNode paragraph) {
        String words = paragraph.words(100);
        return words.endsWith(".") || words.contains(". ");
    }
}
