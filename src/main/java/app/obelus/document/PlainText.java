package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import java.util.List;
import java.util.OptionalInt;

/// Plain text: paragraphs apart by blank lines or by an indented first line, or one a line where
/// there is neither.
///
/// Lines that an editor broke at its margin are joined again; lines that their author broke (verse,
/// an address) stay apart. Headings, lists, quoted mail and tables are taken for such only where
/// there is no doubt, since a wrong guess hides words in a place where nobody looks for them.
final class PlainText implements Format {

    @Override
    public boolean isOf(Source source) {
        return true;
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        return Draft.of(article(Titles.ofFileName(source.name()), Encoding.decode(source)));
    }

    /// @param title for a text that does not begin with a heading
    static Article article(String title, String text) {
        CanonicalText canonical = new CanonicalText();
        List<List<String>> groups = TextLines.groups(text);
        Margin margin = Margin.of(groups);
        boolean shouting = TextHeading.areMostlyCapitals(groups);
        if (groups.size() == 1) {
            addOnlyGroup(groups.getFirst(), margin, canonical);
        } else {
            groups.forEach(lines -> add(lines, margin, shouting, canonical));
        }
        List<Block> blocks = canonical.blocks();
        boolean titled = !blocks.isEmpty() && blocks.getFirst().type() == Block.Type.HEADING;
        return new Article(
                titled ? blocks.getFirst().range().in(canonical.text()) : title,
                "",
                "",
                "",
                "",
                canonical.text(),
                blocks);
    }

    /// A text without a blank line has a paragraph a line, unless an editor broke its lines.
    private static void addOnlyGroup(List<String> lines, Margin margin, CanonicalText canonical) {
        List<List<String>> paragraphs =
                margin.isOfMost(lines) ? margin.paragraphs(lines) : List.of();
        if (paragraphs.size() > 1) {
            paragraphs.forEach(part -> addWords(margin.joined(part), canonical));
        } else {
            lines.forEach(line -> addWords(line, canonical));
        }
    }

    private static void add(
            List<String> lines, Margin margin, boolean shouting, CanonicalText canonical) {
        int level = TextHeading.level(lines, shouting);
        if (level > 0) {
            canonical.add(Block.Type.HEADING, level, lines.getFirst());
            List<String> rest = lines.subList(Math.min(2, lines.size()), lines.size());
            if (!rest.isEmpty()) {
                add(rest, margin, true, canonical);
            }
        } else if (TextList.isOf(lines)) {
            TextList.items(lines)
                    .forEach(
                            item ->
                                    canonical.addItem(
                                            item.level(),
                                            item.ordinal(),
                                            margin.joined(item.lines())));
        } else if (TextLines.areQuoted(lines)) {
            canonical.add(
                    Block.Type.QUOTATION, 1, margin.joined(TextLines.withoutQuoteMarks(lines)));
        } else if (TextLines.areInColumns(lines)) {
            canonical.add(Block.Type.PREFORMATTED, 0, String.join("\n", lines));
        } else {
            margin.indented(lines).forEach(part -> addWords(margin.joined(part), canonical));
        }
    }

    private static void addWords(String words, CanonicalText canonical) {
        canonical.add(Block.Type.PARAGRAPH, 0, words);
    }

    /// One item of a list.
    ///
    /// @param level from 1
    record Item(int level, OptionalInt ordinal, List<String> lines) {}
}
