package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a Word document: articles block by block, with the places of comments in them.
final class DocxText {

    private static final String WITHOUT_PLACE = "Claims without a place in the text";

    private final Xml xml;
    private final DocxLists lists;
    private final DocxComments comments;

    DocxText(Xml xml, DocxLists lists, DocxComments comments) {
        this.xml = xml;
        this.lists = lists;
        this.comments = comments;
    }

    void write(List<AnnotatedArticle> articles) throws IOException {
        xml.element(
                "w:document",
                () ->
                        xml.element(
                                "w:body",
                                () -> {
                                    for (AnnotatedArticle article : articles) {
                                        write(article);
                                    }
                                }),
                "xmlns:w",
                DocxStyles.NAMESPACE);
    }

    private void write(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        if (!PageText.beginsWithTitle(article)) {
            writeParagraph(xml, DocxStyles.TITLE, annotated.name(), false);
        }
        writeOrigin(article);
        List<Claim> placeless = writeBlocks(annotated);
        lists.end();
        if (!placeless.isEmpty()) {
            writeParagraph(xml, DocxStyles.HEADING + 1, WITHOUT_PLACE, false);
            for (Claim claim : placeless) {
                writePlaceless(claim);
            }
        }
    }

    /// Above a title that is part of the text, as nothing may come between its words.
    private void writeOrigin(Article article) throws IOException {
        String origin =
                Stream.of(article.byline(), article.published(), article.address())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        if (!origin.isEmpty()) {
            writeParagraph(xml, DocxStyles.SUBTITLE, origin, false);
        }
    }

    /// @return the claims that have no place in it
    private List<Claim> writeBlocks(AnnotatedArticle annotated) throws IOException {
        String text = Utf8.printable(annotated.article().text());
        List<Block> blocks = blocks(annotated.article());
        DocxRanges ranges = DocxRanges.of(annotated, blocks, comments);
        boolean titled = PageText.beginsWithTitle(annotated.article());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int next = i + 1 < blocks.size() ? blocks.get(i + 1).range().start() : text.length();
            boolean isTitle = titled && i == 0;
            xml.element(
                    "w:p",
                    () -> {
                        if (isTitle) {
                            writeStyle(xml, DocxStyles.TITLE);
                        } else {
                            writeProperties(block);
                        }
                        writeRuns(text, block.range(), next, ranges);
                    });
        }
        return ranges.placeless();
    }

    /// One paragraph where nobody said what the blocks are.
    private static List<Block> blocks(Article article) {
        return article.blocks().isEmpty() && !article.text().isEmpty()
                ? List.of(
                        new Block(
                                Block.Type.PARAGRAPH, 0, new TextRange(0, article.text().length())))
                : article.blocks();
    }

    private void writeProperties(Block block) throws IOException {
        if (block.type() != Block.Type.LIST_ITEM) {
            lists.end();
        }
        switch (block.type()) {
            case HEADING -> writeStyle(xml, DocxStyles.HEADING + block.level());
            case QUOTATION -> writeStyle(xml, DocxStyles.QUOTE);
            case PREFORMATTED -> writeStyle(xml, DocxStyles.CODE);
            case CAPTION -> writeStyle(xml, DocxStyles.CAPTION);
            case LIST_ITEM ->
                    xml.element(
                            "w:pPr",
                            () -> {
                                xml.empty("w:pStyle", "w:val", DocxStyles.LIST);
                                lists.writeItem(block, xml);
                            });
            case PARAGRAPH, TABLE_ROW -> {}
        }
    }

    /// Cuts a block where a comment begins or ends. What begins or ends between two blocks does so
    /// at the border of the one that it touches.
    private void writeRuns(String text, TextRange block, int next, DocxRanges ranges)
            throws IOException {
        int at = block.start();
        while (true) {
            writeEnds(ranges.endingUpTo(at == block.end() ? next : at));
            if (at == block.end()) {
                return;
            }
            for (String id : ranges.beginningUpTo(at)) {
                xml.empty("w:commentRangeStart", "w:id", id);
            }
            writeEnds(ranges.endingUpTo(at));
            int cut = Math.min(block.end(), ranges.next());
            writeRun(xml, text.substring(at, cut), false);
            at = cut;
        }
    }

    private void writeEnds(List<String> ids) throws IOException {
        for (String id : ids) {
            writeEnd(id);
        }
    }

    private void writeEnd(String id) throws IOException {
        xml.empty("w:commentRangeEnd", "w:id", id);
        xml.element(
                "w:r",
                () -> {
                    xml.element(
                            "w:rPr", () -> xml.empty("w:rStyle", "w:val", DocxStyles.COMMENT_SIGN));
                    xml.empty("w:commentReference", "w:id", id);
                });
    }

    private void writePlaceless(Claim claim) throws IOException {
        String id = comments.add(claim, OptionalInt.empty());
        xml.element(
                "w:p",
                () -> {
                    xml.empty("w:commentRangeStart", "w:id", id);
                    writeRun(xml, Utf8.printable(claim.quote()), false);
                    writeEnd(id);
                });
    }

    /// Writes a paragraph of its own.
    static void writeParagraph(Xml xml, String style, String text, boolean bold)
            throws IOException {
        xml.element(
                "w:p",
                () -> {
                    writeStyle(xml, style);
                    writeRun(xml, Utf8.printable(text), bold);
                });
    }

    private static void writeStyle(Xml xml, String style) throws IOException {
        xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
    }

    /// Lines and tabs of a text are elements of their own.
    private static void writeRun(Xml xml, String text, boolean bold) throws IOException {
        xml.element(
                "w:r",
                () -> {
                    if (bold) {
                        xml.element("w:rPr", () -> xml.empty("w:b"));
                    }
                    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
                    int from = 0;
                    for (int i = 0; i < lines.length(); i++) {
                        char c = lines.charAt(i);
                        if (c == '\n' || c == '\t') {
                            writeWords(xml, lines.substring(from, i));
                            xml.empty(c == '\n' ? "w:br" : "w:tab");
                            from = i + 1;
                        }
                    }
                    writeWords(xml, lines.substring(from));
                });
    }

    private static void writeWords(Xml xml, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.textElement("w:t", words, "xml:space", "preserve");
        }
    }
}
