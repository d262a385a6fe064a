package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// [CommonMark](https://spec.commonmark.org) with GitHub's tables, footnotes and front matter. What
/// is shown is the words; emphasis, addresses of links and HTML tags go.
///
/// A text that the parser could not bear is read as plain text, so that its words are shown all the
/// same. Trees are walked with a loop, never by recursion: inline nodes nest as deep as a hostile
/// file likes.
final class Markdown implements Format {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd", "mkdn");

    /// Blocks nested deeper are taken as words. People stop at about ten.
    private static final int DEEPEST = 100;

    /// A line that ends front matter.
    private static final Pattern END_OF_MATTER = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");

    private final Parser parser = parser(true);
    private final Parser parserWithoutMatter = parser(false);

    private static Parser parser(boolean frontMatter) {
        List<Extension> extensions =
                new ArrayList<>(List.of(TablesExtension.create(), FootnotesExtension.create()));
        if (frontMatter) {
            extensions.add(YamlFrontMatterExtension.create());
        }
        return Parser.builder().extensions(extensions).maxOpenBlockParsers(DEEPEST).build();
    }

    @Override
    public boolean isOf(Source source) {
        return EXTENSIONS.contains(source.extension());
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        return Draft.of(article(Titles.ofFileName(source.name()), Encoding.decode(source)));
    }

    private Article article(String nameless, String text) {
        if (!Effort.isBearable(text)) {
            return PlainText.article(nameless, text);
        }
        Node document = parsed(text);
        FrontMatter matter = FrontMatter.of(document);
        CanonicalText canonical = new CanonicalText();
        Ordinals ordinals = new Ordinals();
        String heading = "";
        for (Node node = document.getFirstChild(); node != null; node = Tree.next(node, document)) {
            add(node, ordinals, canonical);
            if (heading.isEmpty() && node instanceof Heading first && first.getLevel() == 1) {
                heading = InlineText.of(node).strip().replace('\n', ' ');
            }
        }
        String title = matter.title().isEmpty() ? heading : matter.title();
        return new Article(
                title.isEmpty() ? nameless : title,
                matter.byline(),
                matter.published(),
                matter.address(),
                matter.language(),
                canonical.text(),
                canonical.blocks());
    }

    /// What stands between two rules at the top is front matter only where it ends and says
    /// something; else it is words like all others.
    private Node parsed(String text) {
        if (END_OF_MATTER.matcher(text).region(Math.min(3, text.length()), text.length()).find()) {
            Node document = parser.parse(text);
            boolean silent =
                    document.getFirstChild() instanceof YamlFrontMatterBlock matter
                            && matter.getFirstChild() == null;
            if (!silent) {
                return document;
            }
        }
        return parserWithoutMatter.parse(text);
    }

    private static void add(Node node, Ordinals ordinals, CanonicalText canonical) {
        switch (node) {
            case Heading heading ->
                    canonical.add(Block.Type.HEADING, heading.getLevel(), InlineText.of(heading));
            case ListItem item -> ordinals.enter(item);
            case Paragraph paragraph -> addParagraph(paragraph, ordinals, canonical);
            case FencedCodeBlock code ->
                    canonical.add(Block.Type.PREFORMATTED, 0, code.getLiteral());
            case IndentedCodeBlock code ->
                    canonical.add(Block.Type.PREFORMATTED, 0, code.getLiteral());
            case HtmlBlock html -> {
                var page = Jsoup.parseBodyFragment(html.getLiteral());
                HtmlBlocks.add(HtmlTree.of(page.body()), canonical);
            }
            case TableRow row -> canonical.add(Block.Type.TABLE_ROW, 0, cells(row));
            default -> {
                // A container, whose blocks come next, or an inline node, which its block has.
            }
        }
    }

    /// The first paragraph of a list item is the item; those behind it belong to it without a mark
    /// of their own.
    private static void addParagraph(
            Paragraph paragraph, Ordinals ordinals, CanonicalText canonical) {
        String words = InlineText.of(paragraph);
        if (paragraph.getParent() instanceof ListItem item && paragraph.getPrevious() == null) {
            canonical.addItem(depth(paragraph, ListItem.class), ordinals.of(item), words);
            return;
        }
        if (paragraph.getParent() instanceof FootnoteDefinition note
                && paragraph.getPrevious() == null) {
            words = "[" + note.getLabel() + "] " + words;
        }
        int quoted = depth(paragraph, BlockQuote.class);
        if (quoted > 0) {
            canonical.add(Block.Type.QUOTATION, quoted, words);
        } else {
            canonical.add(Block.Type.PARAGRAPH, 0, words);
        }
    }

    private static int depth(Node node, Class<? extends Node> container) {
        int depth = 0;
        for (@Nullable Node above = node.getParent(); above != null; above = above.getParent()) {
            if (container.isInstance(above)) {
                depth++;
            }
        }
        return depth;
    }

    private static String cells(TableRow row) {
        StringBuilder cells = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getPrevious() != null) {
                cells.append('\t');
            }
            cells.append(InlineText.of(cell).strip().replace('\n', ' '));
        }
        return cells.toString();
    }
}
