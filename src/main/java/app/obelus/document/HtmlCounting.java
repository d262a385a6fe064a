package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// Counts what is in the elements of a tree, each once, the inner ones first.
final class HtmlCounting {

    /// Gets to know the counts of an element.
    interface Counted {

        /// Called when all elements in this one have been; may take the element itself out of the
        /// tree, which then is not counted in those around it.
        void counted(HtmlNode element, HtmlCounts counts);
    }

    private final HtmlNode root;
    private final Counted counted;
    private final Deque<HtmlCounts> open = new ArrayDeque<>();

    private HtmlCounting(HtmlNode root, Counted counted) {
        this.root = root;
        this.counted = counted;
    }

    static void count(HtmlNode root, Counted counted) {
        new HtmlCounting(root, counted).count();
    }

    private void count() {
        HtmlNode node = root;
        enter(node);
        while (node != null) {
            HtmlNode child = node.first();
            if (child == null) {
                node = leave(node);
            } else {
                node = child;
                enter(node);
            }
        }
    }

    private void enter(HtmlNode node) {
        if (!node.isText()) {
            open.push(new HtmlCounts());
        }
    }

    /// The node behind, which is entered; null behind the last.
    private @Nullable HtmlNode leave(HtmlNode last) {
        HtmlNode node = last;
        while (node != null) {
            HtmlNode next = node == root ? null : node.next();
            HtmlNode parent = node == root ? null : node.parent();
            close(node);
            if (next != null) {
                enter(next);
                return next;
            }
            node = parent;
        }
        return null;
    }

    private void close(HtmlNode node) {
        if (node.isText()) {
            open.element().addText(node.text());
            return;
        }
        HtmlCounts counts = open.pop();
        counts.close(node);
        HtmlNode parent = node.parent();
        counted.counted(node, counts);
        HtmlCounts above = open.peek();
        if (above != null && node.parent() == parent) {
            above.add(counts);
        }
    }
}
