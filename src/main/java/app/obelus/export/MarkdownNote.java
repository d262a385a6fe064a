package app.obelus.export;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A note's Markdown as HTML in which nothing is live: tags in it are shown as they were typed,
/// addresses other than of the web and of mail lead nowhere, and a picture is a link to it, so that
/// opening the page asks nobody for anything.
final class MarkdownNote {

    /// Blocks nested deeper are taken as words.
    private static final int DEEPEST = 20;

    /// A note with more signs of Markdown than this is shown as it was typed: the parser could take
    /// minutes, or overflow the stack.
    private static final int MOST_SIGNS = 1_000;

    private static final int LONGEST = 1 << 17;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(Quiet::new).build();

    private MarkdownNote() {}

    /// Blocks of HTML; empty for a blank note.
    static String html(String note) {
        String clean = Html.printable(note);
        if (clean.isBlank()) {
            return "";
        }
        if (!isBearable(clean)) {
            return "<p class=\"typed\">" + Html.escape(clean) + "</p>\n";
        }
        return RENDERER.render(PARSER.parse(clean));
    }

    private static boolean isBearable(String note) {
        return note.length() <= LONGEST
                && note.chars().filter(c -> "*_![]<`&~(".indexOf(c) >= 0).count() <= MOST_SIGNS;
    }

    /// Links, pictures, headings and code otherwise than usual.
    private record Quiet(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class, Heading.class, FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Link link -> link(link, link.getDestination());
                case Image image -> link(image, image.getDestination());
                case FencedCodeBlock code -> code(code.getLiteral());
                default -> heading(node);
            }
        }

        private void link(Node node, String address) {
            Html.address(address)
                    .ifPresentOrElse(
                            safe -> {
                                context.getWriter().tag("a", attributes(safe));
                                children(node);
                                context.getWriter().tag("/a");
                            },
                            () -> children(node));
        }

        /// Without the name of its language, which would become a class.
        private void code(String words) {
            context.getWriter().line();
            context.getWriter().tag("pre");
            context.getWriter().tag("code");
            context.getWriter().text(words);
            context.getWriter().tag("/code");
            context.getWriter().tag("/pre");
            context.getWriter().line();
        }

        private Map<String, String> attributes(String address) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", context.encodeUrl(address));
            attributes.put("rel", Html.OUTWARD);
            return attributes;
        }

        /// The page has an outline of its own, of which a heading in a note is no part.
        private void heading(Node node) {
            context.getWriter().line();
            context.getWriter().tag("p");
            context.getWriter().tag("strong");
            children(node);
            context.getWriter().tag("/strong");
            context.getWriter().tag("/p");
            context.getWriter().line();
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
