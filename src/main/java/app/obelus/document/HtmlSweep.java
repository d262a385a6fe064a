package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Goes once through a page: takes out what is clutter by its name, and the line that says who
/// wrote it, makes paragraphs of loose words, and notes the parts whose words count for an article.
final class HtmlSweep {

    private static final Set<String> COUNTING =
            Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

    private static final Set<String> EMPTIED =
            Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");

    /// In a table or in code, names mean other things.
    private static final int NEAR = 4;

    private final HtmlNode root;
    private final boolean byNames;
    private final String title;
    private final List<HtmlNode> counting = new ArrayList<>();
    private boolean titleSeen;
    private boolean bylineKnown;
    private String byline = "";

    private HtmlSweep(HtmlNode root, HtmlMetadata metadata, boolean byNames) {
        this.root = root;
        this.byNames = byNames;
        this.title = metadata.title();
        this.bylineKnown = !metadata.byline().isEmpty();
    }

    /// @param byNames whether parts go that are named after clutter
    static HtmlSweep of(HtmlNode root, HtmlMetadata metadata, boolean byNames) {
        HtmlSweep sweep = new HtmlSweep(root, metadata, byNames);
        HtmlNode node = root.first();
        while (node != null) {
            node = node.isText() ? node.following(root) : sweep.step(node);
        }
        return sweep;
    }

    /// The parts whose words count, in the order of the page.
    List<HtmlNode> counting() {
        return counting;
    }

    /// Who wrote it, as the page says it to its readers; empty where it does not, or where it was
    /// known.
    String byline() {
        return byline;
    }

    private @Nullable HtmlNode step(HtmlNode node) {
        if (isByline(node) || repeatsTitle(node) || isClutter(node) || isEmptied(node)) {
            HtmlNode behind = node.behind(root);
            node.remove();
            return behind;
        }
        if (COUNTING.contains(node.name())) {
            counting.add(node);
        } else if (node.is("div")) {
            return paragraphs(node).following(root);
        }
        return node.following(root);
    }

    private boolean isByline(HtmlNode node) {
        if (bylineKnown || !HtmlByline.isNamed(node)) {
            return false;
        }
        byline = HtmlByline.of(node);
        bylineKnown = !byline.isEmpty();
        return bylineKnown;
    }

    /// The title is shown above the article; once is enough.
    private boolean repeatsTitle(HtmlNode node) {
        if (titleSeen || !(node.is("h1") || node.is("h2"))) {
            return false;
        }
        String heading = node.words(HtmlTitle.LONGEST);
        titleSeen = HtmlTitle.similarity(title, heading) > 0.75;
        return titleSeen;
    }

    private boolean isClutter(HtmlNode node) {
        return HtmlNames.isDialog(node)
                || (byNames
                        && (HtmlNames.hasRoleOfClutter(node)
                                || (!node.is("a")
                                        && HtmlNames.isClutter(node)
                                        && !node.isWithin(
                                                NEAR,
                                                above -> above.is("table") || above.is("code")))));
    }

    private static boolean isEmptied(HtmlNode node) {
        if (!EMPTIED.contains(node.name())) {
            return false;
        }
        for (HtmlNode child = node.first(); child != null; child = child.next()) {
            boolean nothing =
                    child.isText() ? child.text().isBlank() : child.is("br") || child.is("hr");
            if (!nothing) {
                return false;
            }
        }
        return true;
    }

    /// Where the walk goes on behind.
    private HtmlNode paragraphs(HtmlNode div) {
        wrapLooseWords(div);
        HtmlNode only = div.onlyElement();
        if (only != null && only.is("p") && HtmlCounts.of(only).linkDensity() < 0.25) {
            HtmlNode paragraph = only;
            if (only.element() == null) {
                only.unwrap();
                div.rename("p");
                paragraph = div;
            } else {
                div.replaceWith(only);
            }
            counting.add(paragraph);
            return paragraph;
        }
        if (!HtmlTags.hasPart(div)) {
            div.rename("p");
            counting.add(div);
        }
        return div;
    }

    private static void wrapLooseWords(HtmlNode div) {
        HtmlNode child = div.first();
        while (child != null) {
            HtmlNode next = child.next();
            if (!HtmlTags.isBlank(child) && HtmlTags.isWithinALine(child)) {
                next = wrap(div, child);
            }
            child = next;
        }
    }

    /// Puts the child and what stands in a line with it in a paragraph, and tells what comes then.
    private static @Nullable HtmlNode wrap(HtmlNode div, HtmlNode from) {
        HtmlNode paragraph = HtmlNode.made("p");
        div.insert(paragraph, from);
        HtmlNode next = from;
        while (next != null && HtmlTags.isWithinALine(next)) {
            HtmlNode behind = next.next();
            paragraph.append(next);
            next = behind;
        }
        while (paragraph.last() != null && HtmlTags.isBlank(paragraph.last())) {
            paragraph.last().remove();
        }
        return next;
    }
}
