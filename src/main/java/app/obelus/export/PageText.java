package app.obelus.export;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// An article's blocks as HTML, with marked words and what stands in the margin beside them.
///
/// Headings are put at the depth that the page has for them, without leaving a depth out, whatever
/// the article does.
final class PageText {

    private static final int DEEPEST = 6;

    /// A list nested deeper is shown at this depth.
    private static final int DEEPEST_LIST = 8;

    /// Writes what belongs in the margin beside the text up to an offset.
    @FunctionalInterface
    interface Margin {
        void upTo(int end) throws IOException;
    }

    /// A heading of the article in the page.
    ///
    /// @param depth 2 for `h2`
    record Heading(String name, int depth, TextRange range) {}

    private final Article article;
    private final String prefix;
    private final int depth;
    private final MarkedText marked;
    private final Margin margin;
    private final Writer out;
    private final Deque<Boolean> lists = new ArrayDeque<>();

    /// @param prefix of the names of headings within the page
    /// @param depth of the article's own title
    PageText(
            Article article,
            String prefix,
            int depth,
            MarkedText marked,
            Margin margin,
            Writer out) {
        this.article = article;
        this.prefix = prefix;
        this.depth = depth;
        this.marked = marked;
        this.margin = margin;
        this.out = out;
    }

    /// Whether the article begins with its title, which then is the page's heading.
    static boolean beginsWithTitle(Article article) {
        return !article.blocks().isEmpty()
                && article.blocks().getFirst().type() == Block.Type.HEADING
                && article.blocks()
                        .getFirst()
                        .range()
                        .in(article.text())
                        .strip()
                        .equals(article.title().strip());
    }

    /// The headings below the title, in order.
    static List<Heading> outline(Article article, String prefix, int depth) {
        List<Heading> outline = new ArrayList<>();
        Deque<Integer> levels = new ArrayDeque<>();
        int skipped = beginsWithTitle(article) ? 1 : 0;
        for (Block block : article.blocks().subList(skipped, article.blocks().size())) {
            if (block.type() != Block.Type.HEADING) {
                continue;
            }
            while (!levels.isEmpty() && levels.peek() >= block.level()) {
                levels.pop();
            }
            levels.push(block.level());
            outline.add(
                    new Heading(
                            prefix + (outline.size() + 1),
                            Math.min(DEEPEST, depth + levels.size()),
                            block.range()));
        }
        return outline;
    }

    /// Writes all blocks but a heading that is the title.
    void write() throws IOException {
        List<Block> blocks = article.blocks();
        var headings = outline(article, prefix, depth).iterator();
        int rows = 0;
        for (int i = beginsWithTitle(article) ? 1 : 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.type() != Block.Type.LIST_ITEM) {
                endLists(0);
            }
            boolean inTable = block.type() == Block.Type.TABLE_ROW;
            if (rows > 0 && !inTable) {
                out.write("</table>\n");
                rows = 0;
            }
            if (inTable && rows == 0) {
                margin.upTo(endOfTable(i));
                out.write("<table class=\"table\">\n");
            }
            switch (block.type()) {
                case HEADING -> {
                    Heading heading = headings.next();
                    element(
                            "h" + heading.depth() + " id=\"" + heading.name() + "\"",
                            "h" + heading.depth(),
                            block);
                }
                case PARAGRAPH -> element("p", "p", block);
                case QUOTATION -> element("blockquote", "blockquote", block);
                case PREFORMATTED -> element("pre", "pre", block);
                case CAPTION -> element("p class=\"caption\"", "p", block);
                case TABLE_ROW -> row(block, rows++);
                case LIST_ITEM -> item(block);
            }
        }
        if (rows > 0) {
            out.write("</table>\n");
        }
        endLists(0);
        margin.upTo(Integer.MAX_VALUE);
        var numbers = new StringWriter();
        marked.finish(numbers);
        if (!numbers.toString().isEmpty()) {
            out.write("<p>" + numbers + "</p>\n");
        }
    }

    private void element(String tag, String end, Block block) throws IOException {
        margin.upTo(block.range().end());
        out.write("<" + tag + " dir=\"auto\">");
        marked.write(block.range(), out);
        out.write("</" + end + ">\n");
    }

    private int endOfTable(int first) {
        int last = first;
        while (last + 1 < article.blocks().size()
                && article.blocks().get(last + 1).type() == Block.Type.TABLE_ROW) {
            last++;
        }
        return article.blocks().get(last).range().end();
    }

    private void row(Block block, int number) throws IOException {
        String cell = number == 0 ? "th" : "td";
        out.write("<tr>");
        int at = block.range().start();
        while (at <= block.range().end()) {
            int tab = article.text().indexOf('\t', at);
            int end = tab < 0 ? block.range().end() : Math.min(tab, block.range().end());
            out.write("<" + cell + " dir=\"auto\">");
            marked.write(new TextRange(at, end), out);
            out.write("</" + cell + ">\n");
            at = end + 1;
        }
        out.write("</tr>\n");
    }

    private void item(Block block) throws IOException {
        int level = Math.min(block.level(), DEEPEST_LIST);
        boolean numbered = block.ordinal().isPresent();
        endLists(level);
        if (lists.size() == level && lists.element() != numbered) {
            endLists(level - 1);
        }
        if (lists.size() == level) {
            out.write("</li>\n");
        }
        while (lists.size() < level) {
            boolean last = lists.size() + 1 == level;
            lists.push(last && numbered);
            out.write(last && numbered ? "<ol>\n" : "<ul>\n");
            if (!last) {
                out.write("<li class=\"bare\">\n");
            }
        }
        out.write(
                numbered
                        ? "<li value=\"" + block.ordinal().getAsInt() + "\" dir=\"auto\">"
                        : "<li dir=\"auto\">");
        margin.upTo(block.range().end());
        out.write("<span>");
        marked.write(block.range(), out);
        out.write("</span>\n");
    }

    /// Ends lists until `most` are open.
    private void endLists(int most) throws IOException {
        while (lists.size() > most) {
            out.write(lists.pop() ? "</li>\n</ol>\n" : "</li>\n</ul>\n");
        }
    }
}
