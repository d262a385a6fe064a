package app.obelus.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes out of an article what leads to other articles of the same site: rows of teasers, and
/// lines between the paragraphs. Links to other sites stay: they may be sources.
final class HtmlOtherArticles {

    private static final int FEW = 3;
    private static final int LONGEST_TEASER = 500;
    private static final int LONGEST_LINE = 400;

    /// A name in a list has fewer words than a headline.
    private static final double LEAST_WORDS = 4;

    private static final double NEARLY_ALL = 0.8;
    private static final Set<String> LINES = Set.of("p", "div");

    private final HtmlNode article;
    private final HtmlSite site;

    private HtmlOtherArticles(HtmlNode article, HtmlSite site) {
        this.article = article;
        this.site = site;
    }

    static void remove(HtmlNode article, HtmlSite site) {
        HtmlOtherArticles others = new HtmlOtherArticles(article, site);
        others.removeTeasers();
        others.removeLines();
    }

    private void removeTeasers() {
        Map<HtmlNode, List<HtmlNode>> teasers = new LinkedHashMap<>();
        HtmlCounting.count(
                article,
                (element, counts) -> {
                    HtmlNode parent = element.parent();
                    if (parent != null
                            && counts.inHeadings > 0
                            && counts.characters <= LONGEST_TEASER
                            && !HtmlTags.isHeading(element)
                            && hasLinkedHeading(element)) {
                        teasers.computeIfAbsent(parent, _ -> new ArrayList<>()).add(element);
                    }
                });
        for (List<HtmlNode> row : teasers.values()) {
            if (row.size() >= FEW) {
                row.forEach(HtmlNode::remove);
            }
        }
    }

    private boolean hasLinkedHeading(HtmlNode node) {
        for (HtmlNode in = node.first(); in != null; in = in.following(node)) {
            if (HtmlTags.isHeading(in) && isLink(in)) {
                return true;
            }
        }
        return false;
    }

    private void removeLines() {
        for (HtmlNode line : article.all(node -> LINES.contains(node.name()))) {
            String words = line.words(LONGEST_LINE);
            if (!words.isEmpty()
                    && words.length() <= LONGEST_LINE
                    && isLink(line)
                    && HtmlSpace.words(words) >= LEAST_WORDS) {
                line.remove();
            }
        }
    }

    /// Whether nearly all words in the node lead to other pages of the site.
    private boolean isLink(HtmlNode node) {
        int linked = 0;
        int all = 0;
        HtmlNode in = node.first();
        while (in != null) {
            if (in.isText()) {
                all += HtmlSpace.folded(in.text()).length();
                in = in.following(node);
            } else if (in.is("a") && site.leadsWithin(in)) {
                int length = in.words(LONGEST_TEASER).length();
                linked += length;
                all += length;
                in = in.behind(node);
            } else {
                in = in.following(node);
            }
        }
        return linked > 0 && linked >= all * NEARLY_ALL;
    }
}
